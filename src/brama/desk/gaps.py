"""Months of a background of which nothing is told, between what is."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, NamedTuple

from brama.desk.applicant import span

LONG: Final = 6
SHORT: Final = 3
"""Months: what is shorter is how people remember."""


class Gap(NamedTuple):
    """From and to as partial dates, and for how many months."""

    begin: str
    end: str
    months: int


def gaps(timeline: list[dict[str, Any]], today: date) -> Iterator[Gap]:
    """In their order. Where somebody lived does not say what they did, and what is called nothing is told."""
    spans = sorted(
        filter(None, (span(row["from"], row["to"], today) for row in timeline if row["kind"] != "residence"))
    )
    reached = spans[0][0] if spans else 0
    for begin, end in [*spans, (today.year * 12 + today.month - 1,) * 2] if spans else []:
        if begin - reached >= SHORT:
            yield Gap(_month(reached), _month(begin - 1), begin - reached)
        reached = max(reached, end)


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
