"""Typed words looked up in one list: as they are written there, as they may be meant, or by their beginning."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from brama.receipts.letters import folded, readings

START = 4
"""Letters that tell any two words of a list apart, in either form."""
LONGEST = 32
"""Letters of a typed word that are looked at: more are in no list, and comparing a page of them would take seconds."""

_WORD = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


class Likeness(IntEnum):
    """How a typed word is one of the list; less is nearer."""

    WRITTEN = 0
    FOLDED = 1
    BEGUN = 2


class Found(NamedTuple):
    """Which word of the list, and how it was found."""

    likeness: Likeness
    number: int


def split(text: str) -> list[str]:
    """The words of a text, whatever stands between or before them: spaces, commas, hyphens, lines, numbering."""
    return _WORD.findall(_UNSEEN.sub("", unicodedata.normalize("NFKC", text)))


class Lookup:
    """The words of one list in both their forms."""

    def __init__(self, forms: Sequence[Sequence[str]]) -> None:
        """`forms`: for each number the forms that may be typed."""
        self._written = {form: number for number, here in enumerate(forms) for form in here}
        self._folded = {folded(form): number for form, number in self._written.items()}
        self._begun = {form[:START]: (form, number) for form, number in self._folded.items()}
        self._forms = list(self._folded)

    def find(self, typed: str) -> Found | None:
        """The word that was meant; the typed script before the other, the whole word before its beginning."""
        typed = typed[: LONGEST + 1]
        written = self._written.get(unicodedata.normalize("NFC", typed.lower()))
        if written is not None:
            return Found(Likeness.WRITTEN, written)
        return min(self._meant(typed), default=None, key=lambda found: found.likeness)

    def _meant(self, typed: str) -> Iterator[Found]:
        for meant in readings(typed):
            form, number = self._begun.get(meant[:START], ("", 0))
            if len(meant) >= START and form.startswith(meant):
                yield Found(Likeness.FOLDED if form == meant else Likeness.BEGUN, number)

    def nearest(self, typed: str) -> tuple[float, int]:
        """Distance (0 to 1) and number of the word nearest to what was typed."""
        found = (extractOne(meant, self._forms, scorer=OSA.normalized_distance) for meant in readings(typed[:LONGEST]))
        distance, place = min((distance, place) for _, distance, place in found)
        return distance, self._folded[self._forms[place]]
