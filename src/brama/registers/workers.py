"""Spreading work over processes and threads. What comes back is in the order asked, so their number changes only the time."""

import atexit
import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing import get_context, parent_process
from threading import Thread
from types import TracebackType
from typing import TypeVar

from brama.refusals import Refusal
from brama.registers.errors import BuildWorkerLost

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")

AHEAD = 2
"""Asked by a build ahead of the one that is waited for, per process: a bound on memory."""


def processes(workers: int, ready: Callable[[], object] | None = None) -> ProcessPoolExecutor:
    """Processes that start when they are asked, ignore interruptions and end with this one; `ready` is called in each as it starts."""
    # Spawned and not forked: a fork would hold the lock of a register for as long as it lives, and locks of threads that it has not.
    return ProcessPoolExecutor(workers, get_context("spawn"), _begin, (ready,))


def spread(
    pool: Executor, answer: Callable[[Asked], Answer], asked: Iterable[Asked], ahead: int, lost: Refusal
) -> Iterator[Answer]:
    """Every answer, in order, with so many asked ahead of the one that is waited for. `lost` is raised where a process died."""
    waiting: deque[Future[Answer]] = deque()
    with _told(lost):
        for one in asked:
            waiting.append(_submitted(pool, answer, one))
            if len(waiting) > ahead:
                yield waiting.popleft().result()
        yield from _awaited(waiting, lost)


def _submitted(pool: Executor, answer: Callable[[Asked], Answer], one: Asked) -> Future[Answer]:
    with _uninterrupted():  # a process that is starting takes an interruption for a mistake
        return pool.submit(answer, one)


@contextmanager
def _told(lost: Refusal) -> Iterator[None]:
    """Say that a process died in our words."""
    try:
        yield
    except BrokenProcessPool:
        raise lost from None


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Keep interruptions waiting, also from processes started meanwhile, which ignore them once they have begun."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Crew:
    """Processes and threads that start when there is more than one thing to do."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._processes: Executor | None = None
        self._threads: Executor | None = None

    def __enter__(self) -> "Crew":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pool in (self._processes, self._threads):
            if pool is not None:
                pool.shutdown(cancel_futures=True)

    def map(self, answer: Callable[[Asked], Answer], asked: Iterable[Asked]) -> Iterator[Answer]:
        """In processes: for what is Python. Function, questions and answers are sent there and back."""
        rest, several = _several(asked)
        if self._workers < 2 or not several:
            return map(answer, rest)
        return self._spread(self._started(), answer, rest)

    def begin(self, answer: Callable[[Asked], Answer], asked: Sequence[Asked]) -> Iterator[Answer]:
        """As `map`, but all is asked at once, to be done while this process does something else. All answers may come to lie in memory."""
        if self._workers < 2 or len(asked) < 2:
            return map(answer, asked)
        lost = BuildWorkerLost(workers=self._workers)
        with _told(lost):
            waiting = deque(_submitted(self._started(), answer, one) for one in asked)
        return _awaited(waiting, lost)

    def map_numbers(self, answer: Callable[[Asked], Answer], asked: Iterable[Asked]) -> Iterator[Answer]:
        """In threads: for what is NumPy, which lets go of the interpreter while it works."""
        rest, several = _several(asked)
        if self._workers < 2 or not several:
            return map(answer, rest)
        self._threads = self._threads or ThreadPoolExecutor(self._workers)
        return self._spread(self._threads, answer, rest)

    def _started(self) -> Executor:
        self._processes = self._processes or processes(self._workers, _collect_seldom)
        return self._processes

    def _spread(self, pool: Executor, answer: Callable[[Asked], Answer], asked: Iterator[Asked]) -> Iterator[Answer]:
        return spread(pool, answer, asked, AHEAD * self._workers, BuildWorkerLost(workers=self._workers))


def _awaited(waiting: deque[Future[Answer]], lost: Refusal) -> Iterator[Answer]:
    with _told(lost):
        while waiting:
            yield waiting.popleft().result()


def _several(asked: Iterable[Asked]) -> tuple[Iterator[Asked], bool]:
    rest = iter(asked)
    first = list(islice(rest, 2))
    return chain(first, rest), len(first) > 1


def _collect_seldom() -> None:
    """Persons by the thousand hold no cycles, and looking for some among them again and again takes a fifth of the reading."""
    gc.set_threshold(100_000, 50, 50)


def _begin(ready: Callable[[], object] | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us is interrupted as well, and ends us
    Thread(target=_end_with_parent, daemon=True).start()
    atexit.register(os._exit, 0)  # Python would take apart all that was kept, and everybody would wait for it
    if ready is not None:
        ready()


def _end_with_parent() -> None:
    """Who started us may be killed without a word; nobody would ever ask us again."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
