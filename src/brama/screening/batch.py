"""Many at once: persons go to the cores in chunks, answers come back in the order asked.

What a chunk answers depends on the chunk alone, so the number of cores changes nothing but the time.
"""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import Any, TypeVar

from brama.persons import Person
from brama.refusals import Refusal
from brama.registers.index import Register, open_register
from brama.registers.shelf import Shelf
from brama.registers.workers import processes, spread
from brama.screening.screen import Limits, Screen, Screened

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
Ask = Callable[[Sequence[Asked]], Iterable[Answer]]

CHUNK = 32
"""Asked for at once: few enough that the last chunk keeps nobody waiting, enough that passing them on costs little."""
FEW = 2
"""Fewer chunks than this are answered here: starting processes that open the registers costs more than the answers."""
AHEAD = 4
"""Chunks asked ahead of the one that is waited for, per core: a bound on memory."""


class WorkerLost(Refusal):
    """A process died while it was answering: the system had no memory left for it, or somebody ended it."""

    code = "worker_lost"


class RegisterChanged(Refusal):
    """Another generation serves than when the asking began: half of the answers would come from each."""

    code = "register_changed"


@dataclass(frozen=True)
class Wanted:
    """Registers to be asked, by name, each in the generation that served when the asking began."""

    shelf: Shelf
    generations: Mapping[str, int]


def screen_batch(persons: Iterable[Person], wanted: Wanted, limits: Limits, workers: int) -> Iterator[Screened]:
    """Screen many persons on all cores; as `screen`, with the same answers."""
    return in_batches(persons, partial(_screening, wanted, limits), workers)


def _screening(wanted: Wanted, limits: Limits) -> Ask[Person, Screened]:
    opened = Screen([opened_as_wanted(wanted, name) for name in wanted.generations])
    return partial(_screened, opened, limits)


def opened_as_wanted(wanted: Wanted, name: str) -> Register:
    """One of the registers, refused where another generation serves by now."""
    register = open_register(wanted.shelf, name)
    if register.number != wanted.generations[name]:
        raise RegisterChanged(register=name)
    return register


def _screened(opened: Screen, limits: Limits, persons: Sequence[Person]) -> Iterator[Screened]:
    return (opened.one(person, *limits) for person in persons)


def in_batches(
    asked: Iterable[Asked], prepare: Callable[[], Ask[Asked, Answer]], workers: int, chunk: int = CHUNK
) -> Iterator[Answer]:
    """Every answer, in order. `prepare` is called once in each process that answers and must survive the way there."""
    chunks = _chunks(iter(asked), chunk)
    first = list(islice(chunks, FEW))
    if workers < 2 or len(first) < FEW:
        yield from chain.from_iterable(map(prepare(), chain(first, chunks)))
        return
    ahead, lost = AHEAD * workers, WorkerLost(workers=workers)
    pool = processes(workers, partial(_prepared, prepare))
    try:
        yield from chain.from_iterable(spread(pool, _answer, chain(first, chunks), ahead, lost))
    finally:
        pool.shutdown(cancel_futures=True)


def _chunks(items: Iterator[Asked], size: int) -> Iterator[list[Asked]]:
    while chunk := list(islice(items, size)):
        yield chunk


class _Process:
    """What a process of the pool asks with, made at its first chunk, so that a refusal comes back like an answer."""

    prepare: Callable[[], Ask[Any, Any]]
    ask: Ask[Any, Any] | None = None


def _prepared(prepare: Callable[[], Ask[Any, Any]]) -> None:
    gc.disable()  # answers leave no cycles behind, and looking for some among all that is kept takes a tenth of the time
    _Process.prepare = prepare


def _answer(chunk: Sequence[Any]) -> list[Any]:
    _Process.ask = _Process.ask or _Process.prepare()
    return list(_Process.ask(chunk))
