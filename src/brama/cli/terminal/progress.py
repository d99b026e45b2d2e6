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

    It appears by itself, so that it is there also while one step takes long. Where answers are written meanwhile (`streamed`), it
    keeps off the terminal that they come to. `then` is what is going on when all is reached and the end has not come.
    """

    def __init__(
        self,
        what: str,
        total: int | None = None,
        patience: float | None = None,
        *,
        streamed: bool = False,
        then: str = "",
    ) -> None:
        self.what = what
        self.total = total
        self.then = then
        self.streamed = streamed
        self.done = 0
        self._bar: Bar | None = None
        self._ended = False
        self._lock = Lock()
        self._timer = Timer(PATIENCE if patience is None else patience, self._appear)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        if sys.stderr.isatty() and not (self.streamed and sys.stdout.isatty()):
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """Take the bar away."""
        self._timer.cancel()
        with self._lock:
            if self._bar is not None and not self._ended:
                self._bar.stop()
            self._ended = True

    def _appear(self) -> None:
        bar = _bar()
        self._shown(bar)
        with self._lock:
            if not self._ended:
                self._bar = bar
                bar.start()

    def reach(self, done: int) -> None:
        """So much is done by now."""
        self.done = done
        if self._bar is not None:
            self._shown(self._bar)

    def _shown(self, bar: "Bar") -> None:
        """Show how far it is; the second stage has no measure, so it is a task of its own."""
        second = bool(self.then and self.total) and self.done >= (self.total or 0)
        what, total = (self.then, None) if second else (self.what, self.total)
        if bar.tasks and bar.tasks[0].description == what:
            bar.update(bar.task_ids[0], completed=self.done)
            return
        for task in bar.task_ids:
            bar.remove_task(task)
        bar.add_task(what, total=total, completed=self.done)

    def over(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items, counted as they pass; behind the last of them the bar is gone."""
        for item in items:
            yield item
            self.reach(self.done + 1)
        self.end()


def _bar() -> "Bar":
    # Imported when there is something to wait for: rich costs a tenth of a second, most commands end before that.
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
