"""The rows of a CSV file: header, quoted cells over several lines, and going on behind a row that is broken.

A quoted cell that does not end would swallow the file, so it gets so many lines and no more; reading goes on behind the
line where it began.
"""

import csv
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from brama.registers.errors import BadLine
from brama.registers.readers.columns import DELIMITERS, Header, columns, header, understood
from brama.registers.readers.tally import Columns, Tally
from brama.registers.readers.text import checked, lines

LINES_OF_A_ROW = 64
LINES_TO_HEADER = 10
ENOUGH = 2
"""Columns that must mean something before a line below the first one is taken for the header."""
_ANNOUNCED = "sep="
_REASONS = {"expected after": "stray_quote", "unexpected end": "open_quote", "field larger": "open_quote"}


class Row(NamedTuple):
    """The cells of one row and the number of the line it begins in."""

    number: int
    cells: list[str]


class _Top(NamedTuple):
    """A line that may be the header, and the lines it was taken from."""

    number: int
    text: str
    taken: list[tuple[int, bytes]]


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


def start(source: Lines, mapping: Mapping[str, str]) -> Columns:
    """Read the header, after a line by which some spreadsheets announce their delimiter, or after a title.

    It is the first of ten lines in which two columns mean something, else the first line.
    """
    first = _top(source)
    signs = DELIMITERS
    if first.text.lower().startswith(_ANNOUNCED) and len(first.text) == len(_ANNOUNCED) + 1:
        signs, first = first.text[-1], _top(source)
    found = _headed(source, first, signs, mapping)
    return columns(source.path, _header(found.text, signs), mapping, found.number)


def _headed(source: Lines, first: _Top, signs: str, mapping: Mapping[str, str]) -> _Top:
    passed: list[_Top] = []
    with suppress(BadLine):  # it is told where rows are read
        for top in islice(_tops(source, first), LINES_TO_HEADER):
            if understood(_header(top.text, signs), mapping) >= ENOUGH:
                return top
            passed.append(top)
    source.give_back([line for top in passed[1:] for line in top.taken])
    return first


def _tops(source: Lines, first: _Top) -> Iterator[_Top]:
    top = first
    while top.taken:
        yield top
        top = _top(source)


def _header(text: str, signs: str) -> Header:
    return header(text, signs) if signs not in '"\r\n' else Header(signs, ())


def _top(source: Lines) -> _Top:
    """The next line that is not blank, with those behind it as far as a quoted cell goes on; nothing at the end."""
    taken: list[tuple[int, bytes]] = []
    try:
        text = _not_blank(source, taken)
        number, alone = (taken[-1][0] if taken else 1), len(taken)
        whole = _quotes_closed(source, text, taken)
    except BadLine:
        source.give_back(taken)
        raise
    if whole is None:
        source.give_back(taken[alone:])
    return _Top(number, text, taken[:alone]) if whole is None else _Top(number, whole, taken)


def _not_blank(source: Lines, taken: list[tuple[int, bytes]]) -> str:
    while (line := source.take()) is not None:
        taken.append(line)
        if (text := source.text(*line)).strip():
            return text
    return ""


def _quotes_closed(source: Lines, text: str, taken: list[tuple[int, bytes]]) -> str | None:
    """The text with the lines behind it up to where its last quote ends; None if that is too far."""
    most = len(taken) + LINES_OF_A_ROW
    while text.count('"') % 2:
        if len(taken) == most or (line := source.take()) is None:
            return None
        taken.append(line)
        text += "\n" + source.text(*line)
    return text


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
