"""The machine-readable zone of a travel document (ICAO Doc 9303, parts 3 to 7): read, and its check digits reckoned one by one.

Nothing here says that a document is genuine: whoever prints a false one can reckon too. A digit that does not fit is mostly a slip of
whoever typed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from brama.documents.errors import ZoneUnread
from brama.documents.layouts import LAYOUTS, Place, Printed
from brama.persons.model import PartialDate, Person

FILLER: Final = "<"
_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<")
_WEIGHTS: Final = (7, 3, 1)
# Typed on another keyboard, or by a phone or a reader that makes quotation marks of signs.
_MEANT: Final = str.maketrans("АВЕІКМНОРСТУХЅЈ‹_", "ABEIKMHOPCTYXSJ<<") | {
    ord("«"): "<<",
    ord("»"): None,
    ord("›"): None,
}
_VISA: Final = "V"
_GERMANY: Final = "D"


class Digit(NamedTuple):
    """A check digit: of which field (number, birth, expiry, optional, whole), in which line, from which sign of it to which (from 1, the
    digit itself is the last), what stands there, what should.
    """

    field: str
    line: int
    first: int
    last: int
    read: str
    due: str

    @property
    def fits(self) -> bool:
        """An empty field may have a filler for its 0."""
        return self.read == self.due or (self.read == FILLER and self.due == "0" and self.field == "optional")


@dataclass(frozen=True)
class Zone:
    """What stands in a zone, as it is printed there: dates as YYMMDD, countries in their three letters, names in Latin capitals."""

    kind: str
    code: str
    country: str
    surname: str
    given: str
    number: str
    nationality: str
    birth: str
    sex: str
    expiry: str
    optional: str
    digits: tuple[Digit, ...]

    @property
    def fits(self) -> bool:
        """Whether every check digit is the one it should be."""
        return all(digit.fits for digit in self.digits)

    def born(self, day: date) -> str:
        """1991-03-07, 1991-03 or 1991 as far as it is known, in the past of this day; empty where nothing is."""
        year = self.birth[:2]
        if not year.isdecimal():
            return ""
        century = 2000 if int(year) <= day.year % 100 else 1900
        return _partial(century + int(year), self.birth[2:4], self.birth[4:])

    def expires(self) -> str:
        """The last day on which it is valid, as far as it is known."""
        year = self.expiry[:2]
        return _partial(2000 + int(year), self.expiry[2:4], self.expiry[4:]) if year.isdecimal() else ""

    def person(self, day: date) -> Person:
        """The bearer as the engine compares one."""
        born = [int(part) for part in self.born(day).split("-") if part]
        return Person(
            id="document",
            names=(f"{self.surname} {self.given}".strip(),),
            births=(PartialDate(*born),) if born else (),
            genders=tuple({"M": "male", "F": "female"}[sex] for sex in self.sex if sex in "MF"),
            countries=(country(self.nationality),) if self.nationality else (),
            documents=(self.number,) if self.number else (),
        )


def zone(typed: str) -> Zone:
    """Read what was typed or scanned, on whatever keyboard and however it is broken into lines. Raises ZoneUnread."""
    text = _cleaned(typed)
    if strange := len([letter for letter in text if letter not in _LETTERS]):
        raise ZoneUnread(reason="letters", found=strange)
    kind = next((kind for kind, layout in LAYOUTS.items() if layout.lines * layout.letters == len(text)), None)
    if kind is None:
        raise ZoneUnread(reason="length", found=len(text))
    return _read(kind, Printed(text, LAYOUTS[kind]))


def check_digit(text: str) -> str:
    """By weights 7, 3, 1 and modulo 10: a digit counts as itself, A as 10, Z as 35, < as 0 (part 3, 4.9)."""
    values = (0 if letter == FILLER else int(letter, 36) for letter in text)
    return str(sum(value * _WEIGHTS[at % 3] for at, value in enumerate(values)) % 10)


def country(code: str) -> str:
    """Three letters of a zone as ISO 3166-1 alpha-2 in lower case; a code that is none of a country (XXA, stateless) as it stands."""
    return _countries().get(code, code.lower())


@cache
def _countries() -> dict[str, str]:
    # Here, because all readers come with it, which takes a second, and the gate needs no country.
    from brama.registers.readers.reference import rows

    return {three: two for two, three, _ in rows("countries.tsv")} | {_GERMANY: "de"}


def _cleaned(typed: str) -> str:
    """Without spaces and line breaks, in Latin capitals."""
    return "".join(typed.split()).upper().translate(_MEANT)


def _read(kind: str, printed: Printed) -> Zone:
    at, layout = printed.at, printed.layout
    code, (surname, given) = _bare(at(layout.code)), _names(at(layout.names))
    number, digit, optional = _number(printed)
    return Zone(
        kind, code, _bare(at(layout.country)), surname, given, _bare(number), _bare(at(layout.nationality)), at(layout.birth),
        _sex(at(layout.sex)), at(layout.expiry), optional, tuple(_digits(printed, number, digit, visa=code.startswith(_VISA))),
    )  # fmt: skip


def _number(printed: Printed) -> tuple[str, str, str]:
    """The number, its check digit, and what is optional. A number of more than nine letters goes on in the optional field, its digit
    behind it (part 5, 4.2.2 note j)."""
    number, digit = printed.with_digit(printed.layout.number)
    first, *more = map(printed.at, printed.layout.optional)
    rest, _, after = first.partition(FILLER)
    if digit == FILLER and len(rest) > 1 and not printed.layout.own_digit:
        number, digit, first = number + rest[:-1], rest[-1], after
    return number, digit, " ".join(map(_bare, (first, *more))).strip()


def _digits(printed: Printed, number: str, digit: str, *, visa: bool) -> Iterator[Digit]:
    layout = printed.layout
    yield _digit("number", layout.number, number, digit)
    yield _digit("birth", layout.birth, *printed.with_digit(layout.birth))
    yield _digit("expiry", layout.expiry, *printed.with_digit(layout.expiry))
    if visa:  # part 7: it has no digit over what is optional, nor over the whole
        return
    if layout.own_digit:
        yield _digit("optional", layout.optional[0], *printed.with_digit(layout.optional[0]))
    last = layout.whole[-1]
    yield _digit("whole", last, "".join(map(printed.at, layout.whole)), printed.with_digit(last)[1])


def _digit(field: str, place: Place, text: str, read: str) -> Digit:
    return Digit(field, place.line, place.first, place.last + 1, read, check_digit(text))


def _names(field: str) -> tuple[str, str]:
    """Surname and given names; where there is no << all of it is the surname."""
    surname, _, given = field.rstrip(FILLER).partition(FILLER * 2)
    return " ".join(surname.split(FILLER)), " ".join(given.replace(FILLER, " ").split())


def _bare(field: str) -> str:
    return field.strip(FILLER).replace(FILLER, " ")


def _sex(letter: str) -> str:
    return letter if letter in "MFX" else ""


def _partial(year: int, month: str, day: str) -> str:
    """A date as far as its parts are numbers of the calendar; the rest is left out."""
    known = f"{year:04}"
    for part, most in ((month, 12), (day, 31)):
        if not part.isdecimal() or not 1 <= int(part) <= most:
            break
        known += f"-{part}"
    return known
