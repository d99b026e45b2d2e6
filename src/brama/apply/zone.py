"""The machine-readable zone of a passport or card (ICAO Doc 9303, parts 3 to 7): what it says, and whether its check digits agree."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from brama.persons.model import PartialDate

_WEIGHTS: Final = (7, 3, 1)
_VALUES: Final = {sign: value for value, sign in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")} | {"<": 0}
# Typed on another keyboard, or by a phone that makes quotation marks of two signs.
_MEANT: Final = str.maketrans("АВЕІКМНОРСТУХЅЈ‹_", "ABEIKMHOPCTYXSJ<<") | {ord("«"): "<<"}
_SIGNS: Final = re.compile("[A-Z0-9<]+")


class Place(NamedTuple):
    """Where something stands: line, and signs from and to, counted from 0 as slices are."""

    line: int
    start: int
    end: int


class Layout(NamedTuple):
    """One format of documents: where its fields stand. A field that has a check digit has it right behind itself."""

    names: Place
    number: Place
    nationality: Place
    birth: Place
    sex: Place
    expiry: Place
    optional: Place
    checked: tuple[str, ...]
    whole: tuple[Place, ...]
    """What the last check digit is reckoned over."""


LAYOUTS: Final = {
    (3, 30): Layout(
        names=Place(2, 0, 30), number=Place(0, 5, 14), nationality=Place(1, 15, 18), birth=Place(1, 0, 6), sex=Place(1, 7, 8),
        expiry=Place(1, 8, 14), optional=Place(0, 15, 30), checked=("number", "birth", "expiry"),
        whole=(Place(0, 5, 30), Place(1, 0, 7), Place(1, 8, 15), Place(1, 18, 29)),
    ),
    (2, 36): Layout(
        names=Place(0, 5, 36), number=Place(1, 0, 9), nationality=Place(1, 10, 13), birth=Place(1, 13, 19), sex=Place(1, 20, 21),
        expiry=Place(1, 21, 27), optional=Place(1, 28, 35), checked=("number", "birth", "expiry"),
        whole=(Place(1, 0, 10), Place(1, 13, 20), Place(1, 21, 35)),
    ),
    (2, 44): Layout(
        names=Place(0, 5, 44), number=Place(1, 0, 9), nationality=Place(1, 10, 13), birth=Place(1, 13, 19), sex=Place(1, 20, 21),
        expiry=Place(1, 21, 27), optional=Place(1, 28, 42), checked=("number", "birth", "expiry", "optional"),
        whole=(Place(1, 0, 10), Place(1, 13, 20), Place(1, 21, 43)),
    ),
}  # fmt: skip
"""By lines and signs a line: cards (TD1), larger cards (TD2), passports (TD3)."""


class Wrong(NamedTuple):
    """A check digit that does not agree: of which field, in which line, from which sign to which (from 1, the digit itself is the last)."""

    field: str
    line: int
    first: int
    last: int
    found: str
    expected: str


class Read(NamedTuple):
    """What a zone says. `wrong` is empty where every check digit agrees."""

    kind: str
    country: str
    surname: str
    given: str
    number: str
    nationality: str
    birth: PartialDate | None
    sex: str
    expiry: PartialDate | None
    wrong: tuple[Wrong, ...]


def lines_of(typed: str) -> list[str]:
    """The lines as they stand on the document, without spaces; a zone pasted as one line is cut where it belongs."""
    lines = [found for line in typed.upper().translate(_MEANT).splitlines() if (found := "".join(line.split()))]
    if len(lines) == 1:
        for count, length in LAYOUTS:
            if len(lines[0]) == count * length:
                return [lines[0][start : start + length] for start in range(0, count * length, length)]
    return lines


def read(typed: str, year: int) -> Read | None:
    """What was typed, None where it is no zone: lines too few, too long, other signs. `year` is this one: nobody is born after it."""
    lines = lines_of(typed)
    layout = LAYOUTS.get((len(lines), len(lines[0]) if lines else 0))
    if layout is None or any(len(line) != len(lines[0]) or not _SIGNS.fullmatch(line) for line in lines):
        return None
    surname, _, given = _at(lines, layout.names).partition("<<")
    return Read(
        kind=lines[0][:2].rstrip("<"), country=lines[0][2:5].rstrip("<"), surname=_words(surname), given=_words(given),
        number=_number(lines, layout), nationality=_at(lines, layout.nationality).rstrip("<"),
        birth=_day(_at(lines, layout.birth), year % 100), sex=_at(lines, layout.sex).rstrip("<"),
        expiry=_day(_at(lines, layout.expiry), (year + 20) % 100), wrong=tuple(_wrong(lines, layout)),
    )  # fmt: skip


def check_digit(signs: str) -> str:
    """ICAO 9303-3, 4.9: values times 7, 3, 1 in turn, the sum modulo 10."""
    return str(sum(_VALUES[sign] * _WEIGHTS[place % 3] for place, sign in enumerate(signs)) % 10)


def _at(lines: Sequence[str], place: Place) -> str:
    return lines[place.line][place.start : place.end]


def _words(signs: str) -> str:
    return " ".join(signs.replace("<", " ").split())


def _long(lines: Sequence[str], layout: Layout) -> str:
    """What stands for the rest of a number of more than nine signs, and its check digit; empty where it has fewer (9303-5, 4.2.4)."""
    place = layout.number
    return _at(lines, layout.optional).split("<")[0] if lines[place.line][place.end] == "<" else ""


def _number(lines: Sequence[str], layout: Layout) -> str:
    return (_at(lines, layout.number) + _long(lines, layout)[:-1]).replace("<", "")


def _day(signs: str, latest: int) -> PartialDate | None:
    """A date of two digits each; signs that say `unknown` leave it out. A century is added so that it is not after `latest`."""
    year, month, day = signs[:2], signs[2:4], signs[4:]
    if not year.isdigit():
        return None
    known = month.isdigit()
    return PartialDate(
        int(year) + (2000 if int(year) <= latest else 1900), int(month) if known else 0, int(day) if known and day.isdigit() else 0
    )  # fmt: skip


def _wrong(lines: Sequence[str], layout: Layout) -> Iterator[Wrong]:
    for field in layout.checked:
        place: Place = getattr(layout, field)
        signs, digit = _at(lines, place), lines[place.line][place.end]
        rest = _long(lines, layout) if field == "number" else ""
        signs, digit = (f"{signs}<{rest[:-1]}", rest[-1]) if rest else (signs, digit)
        yield from _unequal(field, place, signs, digit)
    if not lines[0].startswith("V"):  # visas have no check digit over the whole
        last = layout.whole[-1]
        yield from _unequal(
            "whole", last, "".join(_at(lines, place) for place in layout.whole), lines[last.line][last.end]
        )


def _unequal(field: str, place: Place, signs: str, digit: str) -> Iterator[Wrong]:
    """An empty optional field may have no digit at all."""
    expected = check_digit(signs)
    if digit != expected and not (field == "optional" and digit == "<" and not signs.strip("<")):
        yield Wrong(field, place.line + 1, place.start + 1, place.end + 1, digit, expected)
