"""What tables are written on: standard output, as wide as the terminal, names taken as text and never as markup."""

import os
import sys

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from brama.cli.terminal.say import plain

_NARROWEST, _USUAL = 30, 80


def paper(in_a_pipe: int | None = None) -> Console:
    """The console for answers, `in_a_pipe` so many columns wide where there is no terminal to measure and nobody says.

    What an old terminal cannot write is replaced instead of being the end of it.
    """
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    told = os.environ.get("COLUMNS", "")
    amiss = told.isdecimal() and int(told) < _NARROWEST  # nobody reads names on it: a variable that was set by mistake
    width = (in_a_pipe or _USUAL) if amiss else None if told or sys.stdout.isatty() else in_a_pipe
    return _Paper(highlight=False, markup=False, emoji=False, width=width)


class _Paper(Console):
    """A console that leaves it to `brama.cli.main` what a closed pipe means: whoever read has had enough."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def table(*columns: str, numbers: tuple[str, ...] = ()) -> Table:
    """An empty table; the columns of numbers stand on the right and are not broken."""
    empty = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="")
    for column in columns:
        right = column in numbers
        empty.add_column(column, justify="right" if right else "left", no_wrap=right, overflow="fold")
    return empty


def cell(text: object) -> Text:
    """Text from outside, as one line of a cell."""
    return Text(plain(text))
