"""What the columns of a table mean: guessed from the header in five languages, overridden by who knows better."""

import csv
from collections.abc import Mapping
from typing import NamedTuple

from brama.registers.errors import MissingColumn, NoNameColumn, UnknownField
from brama.registers.readers.reference import forms
from brama.registers.readers.tally import Columns

# Field of a table to what readers gather it as; `id` is not gathered.
FIELDS = {
    "id": "",
    "name": "name",
    "alias": "alias",
    "first_name": "firstName",
    "patronymic": "fatherName",
    "last_name": "lastName",
    "birth_date": "births",
    "birth_year": "births",
    "birth_place": "places",
    "gender": "genders",
    "nationality": "countries",
    "document": "documents",
    "phone": "phones",
    "email": "emails",
}
IGNORED = "ignore"
DELIMITERS = ",;\t|"
# What counts the rows of one file says nothing of who stands in them.
_COUNTING = frozenset(["lp", "№", "п п", "№ п п"])
_NAMING = frozenset(["name", "alias", "first_name", "last_name"])


def folded(header: str) -> str:
    """A header as it is compared."""
    return " ".join("".join(c if c.isalnum() or c == "№" else " " for c in header.casefold().replace("ё", "е")).split())


_FORMS = {folded(form): field for form, field in forms("headers.tsv")}


class Header(NamedTuple):
    """The first line, cut by the delimiter that makes most sense of it."""

    delimiter: str
    names: tuple[str, ...]


def header(line: str) -> Header:
    """Cut by every delimiter in turn; the most columns that are understood win, then the most columns."""
    return max(
        (Header(sign, _cut(line, sign)) for sign in DELIMITERS), key=lambda cut: (understood(cut), len(cut.names))
    )


def _cut(line: str, delimiter: str) -> tuple[str, ...]:
    try:
        return tuple(cell.strip() for cell in next(csv.reader([line], delimiter=delimiter), []))
    except csv.Error:
        return ()


def understood(cut: Header) -> int:
    """How many of the columns mean something."""
    return sum(folded(name) in _FORMS for name in cut.names)


def columns(file: str, found: Header, mapping: Mapping[str, str]) -> Columns:
    """Give every column its field: the mapping first, then the guess. What is mapped to `id` is the only id."""
    _check(file, found.names, mapping)
    fields = [mapping.get(name, guess) for name, guess in zip(found.names, _guessed(found.names), strict=True)]
    mapped_ids = [at for at, name in enumerate(found.names) if mapping.get(name) == "id"]
    ids = mapped_ids or [at for at, field in enumerate(fields) if field == "id"]
    fields = ["" if field == IGNORED or (field == "id" and at != ids[0]) else field for at, field in enumerate(fields)]
    if _NAMING.isdisjoint(fields):
        raise NoNameColumn(file=file, columns=found.names)
    return Columns(file, found.delimiter, found.names, tuple(fields))


def stays(meaning: Columns, mapping: Mapping[str, str]) -> bool:
    """Whether a column says who is meant, also in another file: one that counts rows does so only where it is mapped."""
    ids = [name for name, field in zip(meaning.names, meaning.fields, strict=True) if field == "id"]
    return any(name in mapping or folded(name) not in _COUNTING for name in ids)


def _guessed(names: tuple[str, ...]) -> list[str]:
    fields = [_FORMS.get(folded(name), "") for name in names]
    # Beside a surname, "name" is the given name.
    beside = "last_name" in fields and "first_name" not in fields
    return [
        "first_name" if beside and folded(name) == "name" else field for name, field in zip(names, fields, strict=True)
    ]


def _check(file: str, names: tuple[str, ...], mapping: Mapping[str, str]) -> None:
    for column, field in mapping.items():
        if column not in names:
            raise MissingColumn(file=file, column=column, columns=names)
        if field not in FIELDS and field != IGNORED:
            raise UnknownField(column=column, field=field, fields=(*FIELDS, IGNORED))
