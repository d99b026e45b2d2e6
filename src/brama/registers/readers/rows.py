"""The rows of a CSV file: quoted cells over several lines, and going on behind a row that is broken.

A quoted cell that does not end would swallow the file, so it gets so many lines and no more; reading goes on behind the
line where it began.
"""

import csv
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from brama.registers.errors import BadLine
from brama.registers.readers.tally import Columns, Tally
from brama.registers.readers.text import checked, lines

LINES_OF_A_ROW = 64
_REASONS = {"expected after": "stray_quote", "unexpected end": "open_quote", "field larger": "open_quote"}


class Row(NamedTuple):
    """The cells of one row and the number of the line it begins in."""

    number: int
    cells: list[str]


class Lines:
    """Numbered lines that can be given back."""

    def __init__(self, path: str | Path, encoding: str | None, tally: Tally | None = None) -> None:
        self.path = str(path)
        self._coming = lines(path, encoding, tally)
        self._returned: deque[tuple[int, bytes]] = deque()

    def take(self) -> tuple[int, bytes] | None:
        return self._returned.popleft() if self._returned else next(self._coming, None)

    def give_back(self, taken: list[tuple[int, bytes]]) -> None:
        self._returned.extendleft(reversed(taken))

    def text(self, number: int, line: bytes) -> str:
        return checked(line, number, self.path).rstrip("\r").replace("\r", " ")


def rows(source: Lines, meaning: Columns, tally: Tally) -> Iterator[Row]:
    while (taken := source.take()) is not None:
        try:
            cells = _cells(source, *taken, meaning)
        except BadLine as bad:
            tally.refuse(bad)
            continue
        if any(cells):
            yield Row(taken[0], cells)
        else:
            tally.skipped["blank_row"] += 1


def _cells(source: Lines, number: int, line: bytes, meaning: Columns) -> list[str]:
    text = source.text(number, line)
    cells = _quoted(source, number, text, meaning.delimiter) if '"' in text else text.split(meaning.delimiter)
    cells = [cell.strip() for cell in cells]
    missing = len(meaning.names) - len(cells)
    if not any(cells) or missing == 0 or (missing < 0 and not any(cells[missing:])):
        return cells
    raise BadLine(file=source.path, line=number, column=0, reason="too_few_cells" if missing > 0 else "too_many_cells")


def _quoted(source: Lines, number: int, text: str, delimiter: str) -> list[str]:
    """The cells of a row that has quotes, with as many of the next lines as they need; given back where that fails."""
    taken: list[tuple[int, bytes]] = []
    try:
        return next(csv.reader(_with_following(source, text, taken), delimiter=delimiter, strict=True))
    except csv.Error as error:
        source.give_back(taken)
        # What ends a cell in a later line began another there: the one before had no end.
        reason = "open_quote" if taken else quoted_wrong(error)
        raise BadLine(file=source.path, line=number, column=0, reason=reason) from None
    except BadLine:
        source.give_back(taken)
        raise


def quoted_wrong(error: csv.Error) -> str:
    """The reason that is meant by what the parser says."""
    return next((reason for start, reason in _REASONS.items() if start in str(error)), "stray_quote")


def _with_following(source: Lines, text: str, taken: list[tuple[int, bytes]]) -> Iterator[str]:
    yield text + "\n"
    while len(taken) < LINES_OF_A_ROW and (following := source.take()) is not None:
        taken.append(following)
        yield source.text(*following) + "\n"
