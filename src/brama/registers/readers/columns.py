"""What the columns of a table mean: guessed from the header in six languages, overridden by who knows better."""

import csv
import re
from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from brama.registers.errors import MissingColumn, NoNameColumn, TwoPersons, UnknownField
from brama.registers.readers.headers import folded, meant, said_plainly
from brama.registers.readers.tally import Columns

# Field of a table to what readers gather it as; `id` and `schema` are not gathered.
FIELDS = {
    "id": "",
    "schema": "",
    "name": "name",
    "alias": "alias",
    "first_name": "firstName",
    "patronymic": "fatherName",
    "last_name": "lastName",
    "former_last_name": "formerName",
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
NOTHING: Mapping[str, str] = MappingProxyType({})
# What counts the rows of one file says nothing of who stands in them.
_COUNTING = frozenset(
    [
        "lp",
        "l p",
        "№",
        "п п",
        "№ п п",
        "пп",
        "№ пп",
        "№пп",
        "з п",
        "№ з п",
        "lfd nr",
        "nr porządkowy",
        "номер п п",
        "нумар п п",
    ]
)
_GERMAN_GIVEN = ("vorname", "vornamen")
_NAMING = frozenset(["name", "alias", "first_name", "last_name"])
_OF_ONE_PERSON = frozenset(["name", "first_name", "last_name", "birth_date"])
_NUMBER = re.compile(r"\s+\d+$")
_LINE_ENDS = re.compile(r"\s*[\r\n]+\s*")


class Header(NamedTuple):
    """The first line, cut by the delimiter that makes most sense of it."""

    delimiter: str
    names: tuple[str, ...]


def header(line: str, signs: str = DELIMITERS) -> Header:
    """Cut by every delimiter in turn; the most columns that are understood win, then who leaves none that is not, then the most."""
    cuts = (Header(sign, _cut(line, sign)) for sign in signs)
    return max(cuts, key=lambda cut: (understood(cut), understood(cut) == len(cut.names), len(cut.names)))


def _cut(line: str, delimiter: str) -> tuple[str, ...]:
    try:
        cells = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return ()
    return tuple(_LINE_ENDS.sub(" ", cell.strip()) for cell in cells)


def understood(cut: Header, mapping: Mapping[str, str] = NOTHING) -> int:
    """How many of the columns mean something."""
    return sum(name in mapping or bool(meant(name)) for name in cut.names)


def tells_names(cut: Header, mapping: Mapping[str, str]) -> bool:
    """Whether it is a header however little else of it is understood: several columns have names, and one is of names, or is mapped."""
    said = [name for name in cut.names if name]
    return len(said) > 1 and any(name in mapping or meant(name) in _NAMING for name in said)


def columns(file: str, found: Header, mapping: Mapping[str, str], line: int = 1) -> Columns:
    """Give every column its field: the mapping first, then the guess. What is mapped to `id` is the only id.

    `line` is that of the header.
    """
    _check(file, found.names, mapping, line)
    fields = [mapping.get(name, guess) for name, guess in zip(found.names, _guessed(found.names), strict=True)]
    if len(twice := _twice(found.names, fields)) > 1:
        raise TwoPersons(file=file, line=line, columns=twice)
    mapped_ids = [at for at, name in enumerate(found.names) if mapping.get(name) == "id"]
    ids = mapped_ids or [at for at, field in enumerate(fields) if field == "id"]
    fields = ["" if field == IGNORED or (field == "id" and at != ids[0]) else field for at, field in enumerate(fields)]
    if _NAMING.isdisjoint(fields):
        raise NoNameColumn(file=file, line=line, columns=found.names)
    return Columns(file, found.delimiter, found.names, tuple(fields), line)


def _twice(names: tuple[str, ...], fields: list[str]) -> tuple[str, ...]:
    """Columns of one's own that stand twice under one header, but for a number behind it."""
    said = Counter(
        _NUMBER.sub("", folded(name)) for name, field in zip(names, fields, strict=True) if field in _OF_ONE_PERSON
    )
    return tuple(name for name, times in said.items() if times > 1)


def stays(meaning: Columns, mapping: Mapping[str, str]) -> bool:
    """Whether a column says who is meant, also in another file: one that counts rows does so only where it is mapped."""
    ids = [name for name, field in zip(meaning.names, meaning.fields, strict=True) if field == "id"]
    return any(name in mapping or folded(name) not in _COUNTING for name in ids)


def _guessed(names: tuple[str, ...]) -> list[str]:
    fields = [meant(name) for name in names]
    beside = _beside(fields, {folded(name) for name in names})
    return [
        beside if beside and said_plainly(name) == "name" else field for name, field in zip(names, fields, strict=True)
    ]


def _beside(fields: list[str], said: set[str]) -> str:
    """What a column called "name" is: the given name beside a surname, the surname beside a German given name."""
    if "last_name" in fields:
        return "" if "first_name" in fields else "first_name"
    return "" if said.isdisjoint(_GERMAN_GIVEN) else "last_name"


def _check(file: str, names: tuple[str, ...], mapping: Mapping[str, str], line: int) -> None:
    for column, field in mapping.items():
        if column not in names:
            raise MissingColumn(file=file, line=line, column=column, columns=names)
        if field not in FIELDS and field != IGNORED:
            raise UnknownField(column=column, field=field, fields=(*FIELDS, IGNORED))
