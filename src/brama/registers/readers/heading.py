"""Finding the header of a table: the first line, or one below a title; it may go on over several lines."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from brama.registers.errors import BadLine
from brama.registers.readers.columns import DELIMITERS, Header, columns, header, tells_names, understood
from brama.registers.readers.date_order import month_first
from brama.registers.readers.rows import LINES_OF_A_ROW, Lines
from brama.registers.readers.tally import Columns

LINES_TO_HEADER = 10
ENOUGH = 2
"""Columns that must mean something before a line below the first one is taken for the header."""
_ANNOUNCED = "sep="


class _Top(NamedTuple):
    """A line that may be the header, and the lines it was taken from."""

    number: int
    text: str
    taken: list[tuple[int, bytes]]


def start(source: Lines, mapping: Mapping[str, str]) -> Columns:
    """Read the header, after a line by which some spreadsheets announce their delimiter, or after a title.

    It is the first of ten lines in which two columns mean something, else the first line; the first at once where it has a column of
    names beside others.
    """
    first = _top(source)
    signs = DELIMITERS
    if first.text.lower().startswith(_ANNOUNCED) and len(first.text) == len(_ANNOUNCED) + 1:
        signs, first = first.text[-1], _top(source)
    found = _headed(source, first, signs, mapping)
    meaning = columns(source.path, _header(found.text, signs), mapping, found.number)
    return replace(meaning, month_first=month_first(source, meaning))


def _headed(source: Lines, first: _Top, signs: str, mapping: Mapping[str, str]) -> _Top:
    passed: list[_Top] = []
    with suppress(BadLine):  # it is told where rows are read
        for top in islice(_tops(source, first), LINES_TO_HEADER):
            cut = _header(top.text, signs)
            if understood(cut, mapping) >= ENOUGH or (top is first and tells_names(cut, mapping)):
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
