"""Tables whose birth dates are written with the month first, as spreadsheets do that are set to American English.

One date says so for the whole table where no other says the contrary: 07/25/1974 makes 03/07/1974 the seventh of March.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress

from brama.registers.errors import BadLine
from brama.registers.readers.rows import Lines
from brama.registers.readers.tally import Columns

DATED = "birth_date"
_LOOKED_AT = 1 << 20
"""Bytes behind the header, which are some ten thousand lines."""
_SLASHED = re.compile(r"(\s*)(\d{1,2})/(\d{1,2})(?=/(?:\d{4}|\d{2})\b)")
_MONTHS = 12


def month_first(source: Lines, meaning: Columns) -> bool:
    """Whether the month stands before the day in its columns of birth dates. What is looked at is given back."""
    dated = [place for place, field in enumerate(meaning.fields) if field == DATED]
    if not dated:
        return False
    taken = _ahead(source)
    rows = list(_cut(source, taken, meaning.delimiter))
    source.give_back(taken)
    return _is_month_first([row[place] for row in rows for place in dated if place < len(row)])


def _ahead(source: Lines) -> list[tuple[int, bytes]]:
    taken: list[tuple[int, bytes]] = []
    left = _LOOKED_AT
    while left > 0 and (line := source.take()) is not None:
        taken.append(line)
        left -= len(line[1])
    return taken


def _cut(source: Lines, taken: Sequence[tuple[int, bytes]], delimiter: str) -> Iterator[list[str]]:
    """The rows of a line each; what is amiss with others is told where rows are read."""
    for number, line in taken:
        with suppress(BadLine, csv.Error):
            yield from csv.reader([source.text(number, line)], delimiter=delimiter)


def _is_month_first(cells: Sequence[str]) -> bool:
    dates = [(int(found[2]), int(found[3])) for found in map(_SLASHED.match, cells) if found]
    return any(second > _MONTHS for _, second in dates) and all(first <= _MONTHS for first, _ in dates)


def day_first(cell: str) -> str:
    """The cell with the day before the month."""
    return _SLASHED.sub(r"\1\3/\2", cell)
