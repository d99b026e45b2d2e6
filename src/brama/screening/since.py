"""Who gained or lost a match since a generation: persons asked for are compared only with whom an update touched.

The touched make two small registers, laid aside for as long as they are asked: as they stood then, and as they stand now. How
common names are and the prior are those of the whole register as it serves, for both, so that only what was changed makes a
difference.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from brama.persons import Person
from brama.registers.aside import aside
from brama.registers.build import Reading, add
from brama.registers.changes import touched_since
from brama.registers.errors import NobodyRead
from brama.registers.index import open_register
from brama.registers.manifest import About
from brama.registers.readers.batch import Listed
from brama.registers.shelf import Shelf
from brama.screening.batch import Ask, Wanted, in_batches, opened_as_wanted
from brama.screening.register_shares import RegisterShares
from brama.screening.screen import Asked, Limits, Match, best_first, prior_in
from brama.screening.shares import Shares

COMPARED = 32
"""So many of the touched are compared at least: the best of them may match now as they did then, and say nothing."""
LISTED_AT_ONCE = 20_000


@dataclass(frozen=True, slots=True)
class Turned:
    """What changed for one person asked for, best first. Who was lost is shown with the evidence of the record that stood there."""

    query: str
    gained: tuple[Match, ...]
    lost: tuple[Match, ...]


@dataclass(frozen=True)
class Since:
    """A register, and the touched persons of it as they stood then and as they stand now; either may be nobody."""

    wanted: Wanted
    then: Shelf
    now: Shelf


@contextmanager
def laid_aside(wanted: Wanted, number: int, workers: int) -> Iterator[Since]:
    """Make what is asked since this generation, of the one register that is wanted. Refuses a generation it knows nothing of."""
    (name,) = wanted.generations
    touched = touched_since(wanted.shelf, opened_as_wanted(wanted, name), number)
    with aside(wanted.shelf, name) as folder:
        then = _listed(folder / "then", name, touched.then(), workers)
        yield Since(wanted, then, _listed(folder / "now", name, touched.now(), workers))


def screen_since(persons: Iterable[Person], since: Since, limits: Limits, workers: int) -> Iterator[Turned]:
    """Who gained or lost a match that these limits show, in the order asked."""
    return in_batches(persons, partial(_turning, since, limits), workers)


def _listed(folder: Path, name: str, persons: Iterator[Person], workers: int) -> Shelf:
    """A register of these persons; none, where there is nobody."""
    folder.mkdir()
    shelf = Shelf(folder)
    batches = iter(lambda: Listed(tuple(islice(persons, LISTED_AT_ONCE))), Listed(()))
    with suppress(NobodyRead):
        add(shelf, name, batches, About(), Reading(workers=workers))
    return shelf


def _turning(since: Since, limits: Limits) -> Ask[Person, Turned]:
    (name,) = since.wanted.generations
    register = opened_as_wanted(since.wanted, name)
    shares, prior = RegisterShares(register), prior_in(register.count)
    then, now = (_Side(shelf, name, shares, prior, limits) for shelf in (since.then, since.now))

    def turned(persons: Sequence[Person]) -> Iterator[Turned]:
        return (Turned(one.id, now.only_here(one, then), then.only_here(one, now)) for one in persons)

    return turned


class _Side:
    """The touched persons of one time."""

    def __init__(self, shelf: Shelf, name: str, shares: Shares, prior: float, limits: Limits) -> None:
        self._asked = Asked(open_register(shelf, name), shares, prior) if shelf.names() else None
        self._limits = limits

    def only_here(self, person: Person, other: "_Side") -> tuple[Match, ...]:
        """Who matches here and does not at the other time, also because he is not there; best first."""
        if self._asked is None:
            return ()
        shown = filter(self._limits.shows, self._asked.matches(person, max(self._limits.top, COMPARED)))
        return best_first((match for match in shown if not other.has(person, match.id)), self._limits.top)

    def has(self, person: Person, id: str) -> bool:
        """Whether the person with this id matches at this time."""
        match = self._asked.match(person, id) if self._asked is not None else None
        return match is not None and self._limits.shows(match)
