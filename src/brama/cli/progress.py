"""A bar on standard error for what takes longer than two seconds, and nothing for what does not."""

import sys
from collections.abc import Iterable, Iterator
from threading import Lock, Timer
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

PATIENCE = 2.0
Item = TypeVar("Item")


class Progress:
    """Counts what is done. The bar appears only on a terminal, only after `patience` seconds, and leaves nothing behind.

    It appears by itself, so that it is there also while one step takes long.
    """

    def __init__(self, what: str, total: int | None = None, patience: float = PATIENCE) -> None:
        self.what = what
        self.total = total
        self.done = 0
        self._bar: Bar | None = None
        self._ended = False
        self._lock = Lock()
        self._timer = Timer(patience, self._appear)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            self._ended = True
            if self._bar is not None:
                self._bar.stop()

    def _appear(self) -> None:
        bar = _bar(self.what, self.total, self.done)
        with self._lock:
            if not self._ended:
                self._bar = bar
                bar.start()

    def reach(self, done: int) -> None:
        """So much is done by now."""
        self.done = done
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=done)

    def over(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items, counted as they pass."""
        for item in items:
            yield item
            self.reach(self.done + 1)


def _bar(what: str, total: int | None, done: int) -> "Bar":
    # Imported when there is something to wait for: rich costs a tenth of a second, most commands end before that.
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    columns = (TextColumn(what, markup=False), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    bar.add_task(what, total=total, completed=done)
    return bar
