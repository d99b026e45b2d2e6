"""Reading tables of persons: CSV with any of four delimiters, columns guessed or mapped."""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import blake2b
from pathlib import Path

from brama.persons import Person
from brama.registers.errors import BadLine, NoIdColumn
from brama.registers.readers.assembly import Found, assembled, gather
from brama.registers.readers.columns import FIELDS, stays
from brama.registers.readers.date_order import DATED, day_first
from brama.registers.readers.heading import start
from brama.registers.readers.rows import Lines, Row, rows
from brama.registers.readers.tally import Columns, Tally
from brama.registers.readers.values import LONGEST

_DIVIDERS = re.compile("[;|]")
_DIGEST = 10
PERSON = "Person"
# What OpenSanctions calls someone of whom it cannot say whether it is a person.
MAYBE_PERSONS = (PERSON, "LegalEntity")

Cells = dict[str, list[str]]


def read(
    paths: Sequence[str | Path], tally: Tally, encoding: str | None = None, mapping: Mapping[str, str] | None = None
) -> Iterator[Person]:
    """Yield the persons in the order of the files. `mapping` goes from column to field; other columns are guessed.

    Who has no id gets one from what the row says, so that neither another file nor a line put in between changes it.
    """
    known, derived = set[str](), Counter[str]()
    for path in paths:
        source = Lines(path, encoding, tally)
        meaning = start(source, mapping or {})
        tally.columns.append(meaning)
        for row, cells in _persons(source, meaning, tally):
            person = _person(_said_id(cells) or _derived(cells, derived), cells, meaning, tally)
            yield from _new(person, row, source, known, tally)


def replacing(
    paths: Sequence[str | Path], tally: Tally, encoding: str | None = None, mapping: Mapping[str, str] | None = None
) -> Iterator[Person]:
    """As `read`, for persons who take the place of those with the same id: every row must say whom it is about, and a name."""
    known = set[str]()
    for path in paths:
        source = Lines(path, encoding, tally)
        meaning = start(source, mapping or {})
        if not stays(meaning, mapping or {}):
            raise NoIdColumn(file=source.path, line=meaning.line, columns=meaning.names)
        tally.columns.append(meaning)
        for row, cells in _persons(source, meaning, tally):
            person = _person(_said_id(cells), cells, meaning, tally)
            if person.id and person.names:
                yield from _new(person, row, source, known, tally)
            else:
                reason = "nameless" if person.id else "no_id"
                tally.refuse(BadLine(file=source.path, line=row.number, column=0, reason=reason))


def _new(person: Person, row: Row, source: Lines, known: set[str], tally: Tally) -> Iterator[Person]:
    """The person, if it has a name and an id of its own."""
    if not person.names:
        tally.skipped["no_name"] += 1
    elif person.id in known:
        tally.refuse(BadLine(file=source.path, line=row.number, column=0, reason="duplicate_id"))
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
    for row, cells in _persons(source, meaning, tally, MAYBE_PERSONS):
        tally.persons += 1
        yield _person(_said_id(cells) or str(row.number), cells, meaning, tally)


def columns_of(path: str | Path, encoding: str | None = None, mapping: Mapping[str, str] | None = None) -> Columns:
    """How the columns of the table are understood, without reading the rest."""
    return start(Lines(path, encoding), mapping or {})


def _persons(
    source: Lines, meaning: Columns, tally: Tally, schemata: Sequence[str] = (PERSON,)
) -> Iterator[tuple[Row, Cells]]:
    """The rows but for those that say they are about something else."""
    for row in rows(source, meaning, tally):
        cells = _cells(row, meaning)
        schema = cells.get("schema", [PERSON])[0]
        if schema in schemata:
            yield row, cells
        else:
            tally.passed_over(schema)


def _cells(row: Row, meaning: Columns) -> Cells:
    cells: Cells = {}
    for field, cell in zip(meaning.fields, row.cells, strict=False):
        if field and cell:
            cells.setdefault(field, []).extend([cell] if field == "id" else _divided(cell))
    return cells


def _divided(cell: str) -> list[str]:
    """The values of a cell. Where one holds a divider itself, OpenSanctions puts it into quotes."""
    if '"' in cell and ";" in cell:
        return next(csv.reader([" ".join(cell.splitlines())], delimiter=";"), [])
    return _DIVIDERS.split(cell)


def _said_id(cells: Cells) -> str:
    return cells.get("id", [""])[0][:LONGEST]


def _derived(cells: Cells, before: Counter[str]) -> str:
    """A digest of the cells that are read, with a number behind it from the second row on that says the same."""
    digest = blake2b(repr(sorted(cells.items())).encode(errors="backslashreplace"), digest_size=_DIGEST).hexdigest()
    before[digest] += 1
    return f"row-{digest}" if before[digest] == 1 else f"row-{digest}-{before[digest]}"


def _person(identifier: str, cells: Cells, meaning: Columns, tally: Tally) -> Person:
    found: Found = {}
    if meaning.month_first and DATED in cells:
        cells = {**cells, DATED: [day_first(cell) for cell in cells[DATED]]}
    for field, gathered in FIELDS.items():
        if gathered and field in cells and not (field == "birth_year" and found.get(gathered)):
            gather(found, gathered, cells[field], tally)
    return assembled(identifier, found, tally)
