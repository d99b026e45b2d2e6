"""How alike two tokens sound, whatever is known of them: the level by distance, and what doubts it."""

from functools import lru_cache

from brama.names.akanne import of_one_spelling
from brama.names.encode import UNIT
from brama.names.endings import other_beginning, other_ending, two_endings
from brama.names.forms import mostly_same_form, same_form
from brama.names.levels import Likeness
from brama.names.measures import FAR, measures, written_without_vowels
from brama.names.slips import slipped_in_family, slipped_once
from brama.names.surnames import are_two
from brama.names.token import Token
from brama.names.vowels import another_at_the_end, of_one_syllable_each

# Level, and what it allows at most: consonant distance, weighed distance, weighed distance as a share of the longer reading, and the
# least length (all in quarters of a consonant, see brama.names.encode). Read from the top: the first row that holds is the level.
_LIMITS: tuple[tuple[Likeness, int, int, float, int], ...] = (
    (Likeness.SOUND, 0, 1, 0.2, 6),
    (Likeness.VARIANT, 1, 2, 0.25, 8),
    (Likeness.NEAR, 2, 4, 0.25, 14),
    (Likeness.BLURRED, 7, 7, 0.3, 14),
    (Likeness.LOOSE, 9, 10, 0.36, 18),
)
_LONG = 24
"""Of a name of six sounds or more one may be left off by a slip; of a shorter one another name remains (Nouri, Nour)."""
_NEAR, _BONES, _SLIP, _OTHER = Likeness.NEAR, Likeness.BONES, Likeness.SLIP, Likeness.OTHER
"""Looked up once: to ask an enumeration for a member takes as long as half a distance."""
_OF_TWO_MINDS = (Likeness.BLURRED, Likeness.LOOSE)
"""Levels at which it is asked whether there was a slip."""


@lru_cache(maxsize=1 << 16)
def heard(a: Token, b: Token) -> Likeness:
    """The level by sound alone, whatever is known of given names and fathers."""
    full, bare, length = measures(a, b)
    return _OTHER if full == FAR else heard_at(a, b, full, bare, length)


def heard_at(a: Token, b: Token, full: int, bare: int, length: int) -> Likeness:
    """The level by these measures of the two."""
    level = _by_sound(a, b, full, bare, length)
    if Likeness.SOUND < level < _OTHER and of_one_spelling(a, b):
        return Likeness.SOUND
    return _unknown(a, b, level)


def of_one_form(a: Token, b: Token) -> Likeness:
    """What the table of forms says; of two syllables less where it is but half sure (Vu and Ngo are both Wu)."""
    if not (a.listed and b.listed and same_form(a.text, b.text)):
        return _OTHER
    return Likeness.VARIANT if a.short and b.short and not mostly_same_form(a.text, b.text) else Likeness.FAMILY


def _unknown(a: Token, b: Token, level: Likeness) -> Likeness:
    """The level of two tokens that are not both of known families, from how alike they sound."""
    # Slavic names are spelt with care: there a table of forms has no say where sounds do.
    slavic = a.slavic or b.slavic
    least = Likeness.BLURRED if slavic else Likeness.VARIANT
    if level >= least and (known := of_one_form(a, b)) < _OTHER:
        return known
    if level in _OF_TWO_MINDS and slipped_in_family(a, b):
        return _SLIP
    if not _NEAR <= level < _OTHER or a.families or b.families:
        return level
    if level < Likeness.BLURRED and are_two(a, b):
        return Likeness.BLURRED
    if slavic:
        return _doubted(a, b, level)
    return _WORSE[level] if level in (_NEAR, _SLIP) and two_endings(a.readings[0], b.readings[0]) else level


_WORSE = {
    **dict.fromkeys((_NEAR, _BONES, _SLIP), Likeness.BLURRED),
    Likeness.BLURRED: Likeness.LOOSE, Likeness.LOOSE: _OTHER, _OTHER: _OTHER,
}  # fmt: skip


def _doubted(a: Token, b: Token, level: Likeness) -> Likeness:
    """Two Slavic surnames that a slip or two would explain: less so where it takes two (Куликов, Курашов), or it made another ending, or
    another beginning."""
    if level in _OF_TWO_MINDS and a.slavic and b.slavic:
        level = _WORSE[level]
    if other_ending(a.readings[0], b.readings[0]):
        return _WORSE[level]
    begun_otherwise = _NEAR < level < _OTHER and other_beginning(a.readings, b.readings)
    return _WORSE[level] if begun_otherwise else level


def _by_sound(a: Token, b: Token, full: int, bare: int, length: int) -> Likeness:
    if written_without_vowels(a, b):
        if bare < UNIT and another_at_the_end(a, b):
            if length >= _LONG:
                return _SLIP
            bare += UNIT
        full = bare
    level = _within_limits(full, bare, length)
    if level > Likeness.VARIANT and a.short and b.short:
        return _OTHER
    if level < _BONES:
        return level
    if bare <= 1 and length >= 10 and not (a.slavic or b.slavic):
        return _BONES
    return (
        _SLIP if (length >= 14 or level < _OTHER) and not of_one_syllable_each(a, b) and slipped_once(a, b) else level
    )


def _within_limits(full: int, bare: int, length: int) -> Likeness:
    for level, most_bare, most_full, share, least in _LIMITS:
        if bare <= most_bare and full <= most_full and full <= share * length and length >= least:
            return level
    return _OTHER
