"""The waterfall as rows of a table, each with its words, its number and an SVG of its bar: a picture that is its own text.

Positions are percents of the width, so the bars grow with the page and the words beside them keep their size. The numbers come from
`brama.screening.waterfall`, as those of the command line do.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from brama.desk.matching.evidence import Found
from brama.desk.matching.words import bits, phrase, start, total
from brama.screening.waterfall import Bar, bars, span

ROOM: Final = 78.0
"""Percent of the width that the bars may take; the rest is for the number behind the longest."""
LEAST: Final = 0.6
"""Percent: the smallest piece is still seen."""
APART: Final = 1.2
"""Percent between a bar and its number."""


class Row(NamedTuple):
    """One row. `x`, `width`, `zero` and `at` are percents of the picture's width, `label` and `number` are words of the page."""

    label: str
    number: str
    kind: str
    x: str
    width: str
    zero: str
    at: str


def rows(found: Found, language: str) -> list[Row]:
    """The waterfall of a match, from the starting point to the sum."""
    drawn = bars(found.evidence, found.start)
    low, high = span((bar.begin, bar.end) for bar in drawn)
    return list(_rows(drawn, found, language, (low, ROOM / (high - low))))


def _rows(drawn: list[Bar], found: Found, language: str, scale: tuple[float, float]) -> Iterator[Row]:
    low, each = scale
    for bar in drawn:
        begin, end = sorted(((bar.begin - low) * each, (bar.end - low) * each))
        x, width = min(begin, ROOM - LEAST), max(end - begin, LEAST)
        places = (x, width, -low * each, x + width + APART)
        yield Row(_label(bar, found, language), bits(language, bar.weight), bar.kind, *map(_percent, places))


def _label(bar: Bar, found: Found, language: str) -> str:
    if bar.piece is not None:
        return phrase(language, bar.piece)
    if bar.kind == "start":
        return start(language, found.label.persons)
    return total(language, bar.weight, found.probability)


def _percent(value: float) -> str:
    return f"{value:.2f}%"
