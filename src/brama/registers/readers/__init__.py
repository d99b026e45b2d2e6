"""Readers of registers, one per format, and of files of questions. Each yields persons and fills a tally.

What a build takes stands in `batches` and `changes`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from brama.persons import Person
from brama.registers.errors import FormatUnclear, MapNotUsed, TwiceGiven, UnknownFormat
from brama.registers.readers import csv_table, ofac, un
from brama.registers.readers.columns import header, understood
from brama.registers.readers.csv_table import columns_of
from brama.registers.readers.heading import ENOUGH, LINES_TO_HEADER
from brama.registers.readers.queries import read_pairs, read_queries
from brama.registers.readers.tally import Columns, Tally
from brama.registers.readers.text import head

__all__ = ["FORMATS", "LISTS", "Columns", "Tally", "columns_of", "guess_format", "read_pairs", "read_queries"]

LISTS: dict[str, Callable[[Sequence[str | Path], Tally, str | None], Iterator[Person]]] = {
    "csv": csv_table.read,
    "ofac": ofac.read,
    "un": un.read,
}
"""The formats that are read here, person by person; lines of FollowTheMoney are read by who gets the batch (`batches`)."""
FORMATS = ("ftm", *LISTS)
_TABLES = (".csv", ".tsv", ".tab")


def check_format(form: str, paths: Sequence[str | Path], mapping: Mapping[str, str] | None = None) -> None:
    """Refuse what no reader can make sense of."""
    if form not in FORMATS:
        raise UnknownFormat(format=form, formats=FORMATS)
    if mapping and form != "csv":
        raise MapNotUsed(format=form)
    if len(paths) > 1 and len({Path(path).resolve() for path in paths}) < len(paths):
        raise TwiceGiven(files=tuple(map(str, paths)))


def guess_format(paths: Sequence[str | Path], encoding: str | None = None) -> str:
    """The format that all the files begin like."""
    formats = tuple(_looks_like(path, encoding) for path in paths)
    if "ofac" in formats:  # beside the list its remarks are known; alone they look like any table
        remarks = [ofac.part_of(path, encoding) == "ofac_comments" for path in paths]
        formats = tuple("ofac" if remark else form for remark, form in zip(remarks, formats, strict=True))
    if len(set(formats)) != 1 or not formats[0]:
        raise FormatUnclear(files=tuple(map(str, paths)), formats=formats)
    return formats[0]


def _looks_like(path: str | Path, encoding: str | None) -> str:
    text = head(path, encoding).lstrip()
    if text[:1] in (b"{", b"["):
        return "ftm"
    if text[:1] == b"<":
        return "un"
    if ofac.part_of(path, encoding) in ("ofac_sdn", "ofac_names", "ofac_addresses"):
        return "ofac"
    tops = text.decode("utf-8", "replace").split("\n", LINES_TO_HEADER)[:LINES_TO_HEADER]
    named = Path(path).name.lower().removesuffix(".gz").endswith(_TABLES)
    table = named or understood(header(tops[0])) or any(understood(header(top)) >= ENOUGH for top in tops)
    return "csv" if table else ""
