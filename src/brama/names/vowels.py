"""Vowels that make another name: at the end of what is written in Arabic letters, and in names of one syllable."""

from functools import lru_cache

from brama.names.abjad import other_last_vowel
from brama.names.sounds import VOWELS
from brama.names.token import Token


def another_at_the_end(a: Token, b: Token) -> bool:
    """Whether the one in Arabic letters says that the other ends otherwise."""
    written, other = (a, b) if a.script == "abjad" else (b, a)
    return other_last_vowel(written.readings, other.readings)


def of_one_vowel(a: Token, b: Token) -> bool:
    """Whether two syllables have a reading in common but for how an i is written. Slavic names exchange a and o, other languages do not
    (Song, Sang)."""
    ours, theirs = ({reading.replace("y", "i") for reading in token.readings} for token in (a, b))
    return not ours.isdisjoint(theirs)


def of_one_syllable_each(a: Token, b: Token) -> bool:
    """Two names of one syllable, of which a language has a few hundred: another sound makes another name (Tong, Yong; Sun, Son)."""
    return not (a.slavic or b.slavic) and _syllables(a.readings[0]) == 1 == _syllables(b.readings[0])


@lru_cache(maxsize=1 << 16)
def _syllables(reading: str) -> int:
    return sum(sound in VOWELS for sound in reading)
