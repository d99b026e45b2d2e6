"""The machine-readable zone of a travel document (ICAO Doc 9303, parts 3 to 7): read, and its check digits reckoned one by one.

Nothing here says that a document is genuine: whoever prints a false one can reckon too. A digit that does not fit is mostly a slip of
whoever typed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from brama.documents.errors import ZoneUnread
from brama.persons.model import PartialDate, Person

FILLER: Final = "<"
LINES: Final[Mapping[str, tuple[int, int]]] = {"td1": (3, 30), "td2": (2, 36), "td3": (2, 44)}
"""Lines and letters of each: cards, larger cards and older papers, passports."""
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
    kind = next((kind for kind, (lines, letters) in LINES.items() if lines * letters == len(text)), None)
    if kind is None:
        raise ZoneUnread(reason="length", found=len(text))
    count, letters = LINES[kind]
    read = _READ[kind](*(text[at * letters : (at + 1) * letters] for at in range(count)))
    if not read.code.startswith(_VISA):
        return read
    # Part 7: a visa has no digit over what is optional, nor over the whole.
    return replace(read, digits=tuple(digit for digit in read.digits if digit.field not in ("optional", "whole")))


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


def _td3(first: str, second: str) -> Zone:
    digits = (
        _digit("number", (2, 1, 10), second[:9], second[9]),
        _digit("birth", (2, 14, 20), second[13:19], second[19]),
        _digit("expiry", (2, 22, 28), second[21:27], second[27]),
        _digit("optional", (2, 29, 43), second[28:42], second[42]),
        _digit("whole", (2, 22, 44), second[:10] + second[13:20] + second[21:43], second[43]),
    )
    surname, given = _names(first[5:])
    return Zone(
        "td3", _bare(first[:2]), _bare(first[2:5]), surname, given, _bare(second[:9]), _bare(second[10:13]), second[13:19],
        _sex(second[20]), second[21:27], _bare(second[28:42]), digits,
    )  # fmt: skip


def _td2(first: str, second: str) -> Zone:
    number, digit, optional = _long(second[:9], second[9], second[28:35])
    digits = (
        _digit("number", (2, 1, 10), number, digit),
        _digit("birth", (2, 14, 20), second[13:19], second[19]),
        _digit("expiry", (2, 22, 28), second[21:27], second[27]),
        _digit("whole", (2, 22, 36), second[:10] + second[13:20] + second[21:35], second[35]),
    )
    surname, given = _names(first[5:])
    return Zone(
        "td2", _bare(first[:2]), _bare(first[2:5]), surname, given, _bare(number), _bare(second[10:13]), second[13:19],
        _sex(second[20]), second[21:27], _bare(optional), digits,
    )  # fmt: skip


def _td1(first: str, second: str, third: str) -> Zone:
    number, digit, optional = _long(first[5:14], first[14], first[15:])
    digits = (
        _digit("number", (1, 6, 15), number, digit),
        _digit("birth", (2, 1, 7), second[:6], second[6]),
        _digit("expiry", (2, 9, 15), second[8:14], second[14]),
        _digit("whole", (2, 19, 30), first[5:] + second[:7] + second[8:15] + second[18:29], second[29]),
    )
    surname, given = _names(third)
    return Zone(
        "td1", _bare(first[:2]), _bare(first[2:5]), surname, given, _bare(number), _bare(second[15:18]), second[:6],
        _sex(second[7]), second[8:14], f"{_bare(optional)} {_bare(second[18:29])}".strip(), digits,
    )  # fmt: skip


_READ: Final[Mapping[str, Callable[..., Zone]]] = {"td1": _td1, "td2": _td2, "td3": _td3}


def _long(number: str, digit: str, optional: str) -> tuple[str, str, str]:
    """A number of more than nine letters goes on in the optional field, its check digit behind it (part 5, 4.2.2 note j)."""
    rest, _, after = optional.partition(FILLER)
    if digit != FILLER or len(rest) < 2:
        return number, digit, optional
    return number + rest[:-1], rest[-1], after


def _digit(field: str, place: tuple[int, int, int], text: str, read: str) -> Digit:
    return Digit(field, *place, read, check_digit(text))


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
