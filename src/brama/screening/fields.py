"""Fields beside the name: birth date, birth place, gender, countries, documents, phones, addresses."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from math import log2
from operator import attrgetter
from typing import Any

from rapidfuzz.distance import OSA

from brama.names.parts import Parts, names_in
from brama.persons import PartialDate, Person
from brama.screening.countries import country_code
from brama.screening.dates import date_code
from brama.screening.evidence import Evidence
from brama.screening.levels import LEVELS
from brama.screening.places import place_code

_LONG_NUMBER = 7
"""Digits and letters a document number must have before one slip in it counts as a slip."""


def other_fields(a: Person, b: Person) -> Iterator[Evidence]:
    """Evidence of every field that both persons have, in the order of the table of levels."""
    for values, code in _FIELDS:
        if (ours := values(a)) and (theirs := values(b)):
            if values is gender_shown and ours == theirs and _told_by_names(a, b):
                continue
            if found := _best(ours, theirs, code):
                yield found


def _best(ours: Sequence[Any], theirs: Sequence[Any], code: Callable[[Any, Any], str]) -> Evidence | None:
    """The pair of values that speaks most for one person; of equal ones the first in order, whichever side asks."""
    if len(ours) == 1 == len(theirs):
        level = code(ours[0], theirs[0])
        return _evidence(level, ours[0], theirs[0], 1) if level else None
    levels = [(level, x, y) for x in ours for y in theirs if (level := code(x, y))]
    levels.sort(key=lambda each: (-_WEIGHTS[each[0]], sorted((_written(each[1]), _written(each[2])))))
    return _evidence(*levels[0], len(ours) + len(theirs) - 1) if levels else None


_WEIGHTS = {code: level.weight() for code, level in LEVELS.items()}


def _evidence(code: str, ours: object, theirs: object, tries: int) -> Evidence:
    return Evidence(code, _weight(code, tries), {"ours": _written(ours), "theirs": _written(theirs)})


@lru_cache(maxsize=1 << 12)
def _weight(code: str, tries: int) -> float:
    """What agrees among several values says the less the more there are (born between 1960 and 1969): chance had as many tries."""
    return _WEIGHTS[code] if _WEIGHTS[code] <= 0 else max(round(_WEIGHTS[code] - log2(tries), 3), 0.0)


def _written(value: object) -> str:
    return _date_written(value) if isinstance(value, PartialDate) else str(value)


@lru_cache(maxsize=1 << 12)
def _date_written(date: PartialDate) -> str:
    year, month, day = date
    return f"{year:04}-{month:02}-{day:02}" if month and day else "-".join(_parts_known(date))


def _parts_known(date: PartialDate) -> list[str]:
    return [f"{date.year:04}", *(f"{part:02}" for part in date[1:] if part)]


def gender_shown(person: Person) -> tuple[str, ...]:
    """The stated gender, else the one that the forms of the names show."""
    return person.genders or _shown_by(person.names)


@lru_cache(maxsize=1 << 12)
def _shown_by(names: tuple[str, ...]) -> tuple[str, ...]:
    shown = {gender for name in names if (gender := _shown_in(names_in(name)))}
    return tuple("male" if gender == "m" else "female" for gender in shown) if len(shown) == 1 else ()


def _shown_in(readings: tuple[Parts, ...]) -> str:
    """What a name shows as it is written, unless it shows something else as it may be meant (Solowej is nobody's genitive)."""
    first = readings[0].gender if readings else ""
    return first if all(parts.gender in ("", first) for parts in readings) else ""


def _gender_code(ours: str, theirs: str) -> str:
    return "gender_same" if ours == theirs else "gender_differs"


def _told_by_names(a: Person, b: Person) -> bool:
    """Whether the forms of both names show one gender: they have said it already."""
    shown = _shown_by(a.names)
    return shown != () and shown == _shown_by(b.names)


def _document_code(ours: str, theirs: str) -> str:
    if ours == theirs:
        return "document_same"
    long = min(len(ours), len(theirs)) >= _LONG_NUMBER
    return "document_slip" if long and OSA.distance(ours, theirs) == 1 else "document_differs"


def _phone_code(ours: str, theirs: str) -> str:
    return "phone_same" if ours == theirs else "phone_differs"


def _email_code(ours: str, theirs: str) -> str:
    return "email_same" if ours == theirs else "email_differs"


_FIELDS: tuple[tuple[Callable[[Person], Sequence[Any]], Callable[[Any, Any], str]], ...] = (
    (attrgetter("births"), date_code),
    (attrgetter("places"), place_code),
    (gender_shown, _gender_code),
    (attrgetter("countries"), country_code),
    (attrgetter("documents"), _document_code),
    (attrgetter("phones"), _phone_code),
    (attrgetter("emails"), _email_code),
)
