"""THE table of layouts: where each field of a zone stands (ICAO Doc 9303, part 4: passports, part 5: cards, part 6: larger cards)."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class Place(NamedTuple):
    """A line, the first sign and the last one, counted from 1 as the standard does."""

    line: int
    first: int
    last: int


class Layout(NamedTuple):
    """Lines and signs of a zone, and where its fields stand. `whole` is what the last digit is reckoned over.

    `own_digit`: what is optional has a check digit of its own; where it has none, a long number goes on in it.
    """

    lines: int
    letters: int
    code: Place
    country: Place
    names: Place
    number: Place
    nationality: Place
    birth: Place
    sex: Place
    expiry: Place
    optional: tuple[Place, ...]
    own_digit: bool
    whole: tuple[Place, ...]


LAYOUTS: Final[Mapping[str, Layout]] = {
    "td1": Layout(
        3, 30, code=Place(1, 1, 2), country=Place(1, 3, 5), names=Place(3, 1, 30), number=Place(1, 6, 14), nationality=Place(2, 16, 18),
        birth=Place(2, 1, 6), sex=Place(2, 8, 8), expiry=Place(2, 9, 14), optional=(Place(1, 16, 30), Place(2, 19, 29)), own_digit=False,
        whole=(Place(1, 6, 30), Place(2, 1, 7), Place(2, 9, 15), Place(2, 19, 29)),
    ),
    "td2": Layout(
        2, 36, code=Place(1, 1, 2), country=Place(1, 3, 5), names=Place(1, 6, 36), number=Place(2, 1, 9), nationality=Place(2, 11, 13),
        birth=Place(2, 14, 19), sex=Place(2, 21, 21), expiry=Place(2, 22, 27), optional=(Place(2, 29, 35),), own_digit=False,
        whole=(Place(2, 1, 10), Place(2, 14, 20), Place(2, 22, 35)),
    ),
    "td3": Layout(
        2, 44, code=Place(1, 1, 2), country=Place(1, 3, 5), names=Place(1, 6, 44), number=Place(2, 1, 9), nationality=Place(2, 11, 13),
        birth=Place(2, 14, 19), sex=Place(2, 21, 21), expiry=Place(2, 22, 27), optional=(Place(2, 29, 42),), own_digit=True,
        whole=(Place(2, 1, 10), Place(2, 14, 20), Place(2, 22, 43)),
    ),
}  # fmt: skip
"""td1: cards; td2: larger cards and older papers; td3: passports."""


class Printed(NamedTuple):
    """All signs of a zone, without its line breaks."""

    text: str
    layout: Layout

    def at(self, place: Place) -> str:
        """What stands there."""
        before = (place.line - 1) * self.layout.letters
        return self.text[before + place.first - 1 : before + place.last]

    def with_digit(self, place: Place) -> tuple[str, str]:
        """What stands there, and its check digit, which is the sign behind it."""
        return self.at(place), self.at(Place(place.line, place.last + 1, place.last + 1))
