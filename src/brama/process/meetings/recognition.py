"""By which words an applicant and a house know each other at the door: two each side, from the trail key of the case and the slot.

Only the applicant's receipt and the meeting compartment open that key, so a seized list of bookings gives no word. The language is
only how the numbers are written: both sides come to the same ones, whichever language their pages are in.
"""

import struct
from typing import Final, NamedTuple

from brama.box.content import derived
from brama.box.context import bound
from brama.process.errors import WordsUnheard
from brama.process.meetings.slots import slot_number
from brama.receipts.typed import split
from brama.receipts.words import IN_A_LIST, LANGUAGES, latin, place, written

EACH: Final = 2
"""Words of each side: one guess in four million is right."""


class Recognition(NamedTuple):
    """The words that the applicant says, and those that the office must answer."""

    say: tuple[str, ...]
    hear: tuple[str, ...]


def words(trail: bytes, slot: str, language: str) -> Recognition:
    """The words of this case at this slot. Another booking has others."""
    said = written(_numbers(trail, slot), language)
    return Recognition(said[:EACH], said[EACH:])


def in_latin(said: tuple[str, ...], language: str) -> tuple[str, ...]:
    """The same for whoever does not read these letters."""
    return tuple(latin(word, language) for word in said)


def heard(trail: bytes, slot: str, typed: str) -> str | None:
    """The language in which what was typed are the applicant's words; None where they are others.

    Raises WordsUnheard for what are not two words of one list: a slip of the ear or of the hand is no wrong word.
    """
    readings = {language: tuple(place(word, language) for word in split(typed)) for language in LANGUAGES}
    whole = {language: found for language, found in readings.items() if len(found) == EACH and None not in found}
    if not whole:
        raise WordsUnheard(words=EACH)
    right = _numbers(trail, slot)[:EACH]
    return next((language for language, found in whole.items() if found == right), None)


def _numbers(trail: bytes, slot: str) -> tuple[int, ...]:
    drawn = derived(trail, b"", bound("recognition", slot_number(slot)), 4 * EACH)
    return tuple(number % IN_A_LIST for number in struct.unpack(f">{2 * EACH}H", drawn))
