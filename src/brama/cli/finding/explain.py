"""The waterfall: how a match weight came together, from the starting point over each piece of evidence to the sum.

Each bar begins where the one before it ended. Words and signed numbers stand beside every bar; colour repeats them.
"""

from collections.abc import Iterable
from textwrap import fill
from typing import NamedTuple

from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from brama.cli.finding.answers import Weighed
from brama.cli.finding.words import bits, phrase
from brama.cli.terminal.say import plain
from brama.screening.waterfall import Bar, bars, certain_percent, span

NARROWEST, WIDEST = 16, 36
SUM = "bold"
STYLES = {"start": "bright_black", "for": "green", "against": "red", "sum": SUM}


class Step(NamedTuple):
    """One row: its words, where its bar begins and ends, its number and its colour."""

    label: str
    begin: float
    end: float
    number: str
    style: str


class Ink(NamedTuple):
    """What a row is drawn with: a full cell, its two halves, the line at zero; and signs that must be replaced."""

    full: str
    left: str
    right: str
    zero: str
    signs: dict[int, str]


BLOCKS = Ink("█", "▌", "▐", "│", {})
ASCII = Ink("#", "#", "#", "|", str.maketrans({"\u2212": "-", "\u2248": "~", "\u2260": "/=", "\u00a0": " "}))


class Waterfall:
    """A match drawn as rows. `start` says in words what the prior is made of; `prior` is its weight in bits."""

    def __init__(self, match: Weighed, prior: float, start: str) -> None:
        self.steps = list(_steps(match, prior, start))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        ink = ASCII if options.ascii_only else BLOCKS
        low, high = span((step.begin, step.end) for step in self.steps)
        width = max(NARROWEST, min(WIDEST, options.max_width * 3 // 10))
        labels = max(NARROWEST, options.max_width - width - max(len(step.number) for step in self.steps) - 2)
        grid = Table.grid(padding=(0, 1))
        grid.add_column(overflow="fold", max_width=labels)
        grid.add_column(no_wrap=True, width=width)
        grid.add_column(no_wrap=True)
        for step in self.steps:
            label, number = (said.translate(ink.signs) for said in (plain(step.label), step.number))
            drawn = Text(bar(step, low, high, width, ink), style=step.style)
            # Rich would break a line at a no-break space.
            grid.add_row(Text(fill(label, labels), style=_weight(step)), drawn, Text(number, style=step.style))
        yield grid


def bar(step: Step, low: float, high: float, width: int, ink: Ink) -> str:
    """The row's bar between its two ends, to half a cell, with the line at zero where the bar leaves room."""
    halves = 2 * width / (high - low)
    begin, end = sorted(round((at - low) * halves) for at in (step.begin, step.end))
    end = min(max(end, begin + 1), 2 * width)
    begin = min(begin, end - 1)
    zero = min(round(-low * halves) // 2, width - 1)
    return "".join(
        _cell(begin <= 2 * at < end, begin <= 2 * at + 1 < end, at == zero, ink) for at in range(width)
    ).rstrip()


def _cell(left: bool, right: bool, zero: bool, ink: Ink) -> str:
    if left and right:
        return ink.full
    if left or right:
        return ink.left if left else ink.right
    return ink.zero if zero else " "


def _steps(match: Weighed, prior: float, start: str) -> Iterable[Step]:
    for drawn in bars(match.evidence, prior):
        label, number = _said(drawn, start, match.probability)
        yield Step(label, drawn.begin, drawn.end, number, STYLES[drawn.kind])


def _said(drawn: Bar, start: str, probability: float) -> tuple[str, str]:
    if drawn.kind == "sum":
        return "together", f"{bits(drawn.weight)} bits, {percent(probability)}"
    return phrase(drawn.piece) if drawn.piece else start, bits(drawn.weight)


def percent(probability: float) -> str:
    """A probability as a person reads it; never a round 0 or 100, because nothing here is certain."""
    shown = certain_percent(probability)
    return f"{shown:.1f} %" if shown > 99 else f"{shown:.0f} %" if shown else "< 1 %"


def _weight(step: Step) -> str:
    return SUM if step.style == SUM else ""
