"""What stands in the machine-readable zone of a travel document, and which of its check digits fit.

Nothing here says that a document is genuine: whoever prints a false one can reckon too. A digit that does not fit is mostly a slip of
whoever typed.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, NamedTuple

from brama.persons.model import PartialDate, Person

FILLER: Final = "<"
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


def country(code: str) -> str:
    """Three letters of a zone as ISO 3166-1 alpha-2 in lower case; a code that is none of a country (XXA, stateless) as it stands."""
    return _countries().get(code, code.lower())


@cache
def _countries() -> dict[str, str]:
    # Here, because all readers come with it, which takes a second, and the gate needs no country.
    from brama.registers.readers.reference import rows

    return {three: two for two, three, _ in rows("countries.tsv")} | {_GERMANY: "de"}


def _partial(year: int, month: str, day: str) -> str:
    """A date as far as its parts are numbers of the calendar; the rest is left out."""
    known = f"{year:04}"
    for part, most in ((month, 12), (day, 31)):
        if not part.isdecimal() or not 1 <= int(part) <= most:
            break
        known += f"-{part}"
    return known
