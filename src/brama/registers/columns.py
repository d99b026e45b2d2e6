"""How one person lies in the columns of a generation: what the bits and letters mean that both the making and the reading need."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from brama.persons import PartialDate, Person

LAST = 1 << 31
"""Set on the last word of a name."""
WORD = LAST - 1

GENDERS: dict[tuple[str, ...], int] = {("male",): 1, ("female",): 2}
GENDER_BITS = 3
_GENDERS = ((), ("male",), ("female",))
EXTRA = 4
"""Some values of this person are in the extras."""
MORE_BIRTHS = 8
"""There is a birth date that the column does not hold."""
ATTACHED = 16
"""A row to be joined to the person of its id. Never set in a finished generation."""

PAPER = "a"
"""In the extras of an attached row: the id of the paper."""
LETTERS = {
    "names": "n", "births": "b", "places": "p", "genders": "g", "countries": "c", "documents": "d", "phones": "t", "emails": "e",
}  # fmt: skip


def packed_date(year: int, month: int, day: int) -> int:
    """yyyymmdd, or 0 where the date does not fit."""
    if 0 < year <= 9999 and 0 <= month < 100 and 0 <= day < 100:
        return year * 10000 + month * 100 + day
    return 0


@lru_cache(maxsize=1 << 13)
def unpacked_date(packed: int) -> PartialDate:
    return PartialDate(packed // 10000, packed // 100 % 100, packed % 100)


class Row(NamedTuple):
    """The columns of one person, spelt out."""

    id: str
    names: tuple[str, ...]
    birth: int
    flags: int
    places: tuple[str, ...]
    countries: tuple[str, ...]


def names_of(words: Iterable[int], spell: Callable[[int], str]) -> tuple[str, ...]:
    """Names from their marked words."""
    names, pieces = [], []
    for word in words:
        pieces.append(spell(word & WORD))
        if word & LAST:
            names.append(" ".join(pieces))
            pieces = []
    return tuple(names)


def person_of(row: Row, extras: Mapping[str, Any]) -> Person:
    """A person from what the columns hold, and from the extras where there are any."""
    id, names, birth, flags, places, countries = row
    gender, births = _GENDERS[flags & GENDER_BITS], (unpacked_date(birth),) if birth else ()
    if not extras:
        return Person(id, names, births, places, gender, countries)

    def either(field: str, plain: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        return tuple(extras.get(LETTERS[field], plain))

    dates = tuple(PartialDate(*date) for date in either("births", births))
    said = either("places", places), either("genders", gender), either("countries", countries)
    return Person(id, either("names", names), dates, *said, *map(either, ("documents", "phones", "emails")))
