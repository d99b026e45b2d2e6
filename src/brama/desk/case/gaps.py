"""Months of a background of which nothing is told, between what is: one reckoning for the picture, the questions and the weighing."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from brama.desk.case.background import Entry, Months, entries, now, written

LONG: Final = 6
SHORT: Final = 3
"""Months: what is shorter is how people remember."""


class Gap(NamedTuple):
    """From and to as partial dates, and for how many months."""

    begin: str
    end: str
    months: int


def gaps(timeline: Sequence[Mapping[str, Any]], today: date) -> list[Gap]:
    """Of the rows of a background, in their order."""
    fit = [each for each in entries({"timeline": timeline}, today) if not each.odd]
    return [said(months) for months in between(fit, today)]


def between(fit: Sequence[Entry], today: date) -> Iterator[Months]:
    """Where somebody lived does not say what they did, unless nothing else is told at all."""
    told = sorted(each.drawn for each in fit if each.kind != "residence") or sorted(each.drawn for each in fit)
    reached = told[0][0] if told else 0
    for begin, end in [*told, (now(today),) * 2] if told else []:
        if begin - reached >= SHORT:
            yield reached, begin
        reached = max(reached, end)


def said(gap: Months) -> Gap:
    """In dates that can be read."""
    begin, end = gap
    return Gap(written(begin), written(end - 1), end - begin)
