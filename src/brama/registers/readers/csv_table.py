"""Reading tables of persons: CSV with any of four delimiters, columns guessed or mapped."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from brama.persons import Person
from brama.registers.errors import BadLine
from brama.registers.readers.assembly import Found, assembled, gather
from brama.registers.readers.columns import FIELDS
from brama.registers.readers.rows import Lines, Row, rows, start
from brama.registers.readers.tally import Columns, Tally
from brama.registers.readers.values import LONGEST

_DIVIDERS = re.compile("[;|]")


def read(
    paths: Sequence[str | Path], tally: Tally, encoding: str | None = None, mapping: Mapping[str, str] | None = None
) -> Iterator[Person]:
    """Yield the persons in the order of the files. `mapping` goes from column to field; other columns are guessed."""
    known: set[str] = set()
    for path in paths:
        source = Lines(path, encoding, tally)
        meaning = start(source, mapping or {})
        tally.columns.append(meaning)
        for row in rows(source, meaning, tally):
            person = _person(row, meaning, tally)
            if not person.names:
                tally.skipped["no_name"] += 1
            elif person.id in known:
                tally.refuse(BadLine(file=str(path), line=row.number, column=0, reason="duplicate_id"))
            else:
                known.add(person.id)
                tally.persons += 1
                yield person


def asked(
    path: str | Path, tally: Tally, encoding: str | None = None, mapping: Mapping[str, str] | None = None
) -> Iterator[Person]:
    """Yield the persons of a file of questions, also the nameless and the repeated: every question gets an answer."""
    source = Lines(path, encoding, tally)
    meaning = start(source, mapping or {})
    tally.columns.append(meaning)
    for row in rows(source, meaning, tally):
        tally.persons += 1
        yield _person(row, meaning, tally)


def columns_of(path: str | Path, encoding: str | None = None, mapping: Mapping[str, str] | None = None) -> Columns:
    """How the columns of the table are understood, without reading the rest."""
    return start(Lines(path, encoding), mapping or {})


def _person(row: Row, meaning: Columns, tally: Tally) -> Person:
    cells: dict[str, list[str]] = {}
    for field, cell in zip(meaning.fields, row.cells, strict=False):
        if field and cell:
            cells.setdefault(field, []).extend([cell] if field == "id" else _DIVIDERS.split(cell))
    found: Found = {}
    for field, gathered in FIELDS.items():
        if gathered and field in cells and not (field == "birth_year" and found.get(gathered)):
            gather(found, gathered, cells[field], tally)
    identifier = cells.get("id", [""])[0][:LONGEST]
    return assembled(identifier or str(row.number), found, tally)
