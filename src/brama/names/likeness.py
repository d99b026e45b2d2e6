"""How alike two tokens are: one of a few levels, by how they sound and by what families of given names they belong to."""

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from brama.names.encode import UNIT, skeleton
from brama.names.endings import other_beginning, other_ending
from brama.names.families import is_father, is_form
from brama.names.forms import mostly_same_form, same_form
from brama.names.measures import FAR, measures, written_without_vowels
from brama.names.near_families import beginnings_of
from brama.names.slips import slipped_in_family, slipped_once
from brama.names.token import Token
from brama.names.tokens import token
from brama.names.vowels import another_at_the_end, of_one_syllable_each, of_one_vowel


class Likeness(IntEnum):
    """Levels of agreement between two tokens, best first; BONES are equal
    consonants among other vowels, outside Slavic names; CONTRARY is what is known to be another name (Марына, Марыя)."""

    SAME = 0
    SOUND = 1
    FAMILY = 2
    VARIANT = 3
    NEAR = 4
    BONES = 5
    SLIP = 6
    BLURRED = 7
    LOOSE = 8
    INITIAL = 9
    OTHER = 10
    CONTRARY = 11

    __hash__ = int.__hash__  # that of enumerations is Python, and levels stand in the keys of tables


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
_OF_ONE_SOUND = 2
"""Letters of an initial: that it is the same (Д., Д.) says no more in one script than in two. More are a name cut short."""
_GOD = "allah"
"""The second half of Abdullah sounds like Ali, and is no name alone."""
_apart = Levenshtein.distance
_SOUND, _NEAR, _BONES, _SLIP, _OTHER = Likeness.SOUND, Likeness.NEAR, Likeness.BONES, Likeness.SLIP, Likeness.OTHER
_CONTRARY = Likeness.CONTRARY
"""Looked up once: to ask an enumeration for a member takes as long as half a distance."""
_BY_FATHERS = (Likeness.FAMILY, Likeness.CONTRARY)
_SERBIAN = ("ić", "ic", "ић")
_OF_TWO_MINDS = (Likeness.BLURRED, Likeness.LOOSE)
"""Levels at which it is asked whether there was a slip."""


def likeness(a: Token, b: Token) -> Likeness:
    """The level of agreement of two tokens; symmetric."""
    return _OTHER if strangers(a, b) else _level(a, b)


def alike(ours: Sequence[Token], theirs: Sequence[Token]) -> list[tuple[Likeness, int, int]]:
    """Levels better than OTHER, with the places of the two. `strangers` stands here as well, spelt out: to call it takes longer."""
    found = []
    for i, a in enumerate(ours):
        always, never, listed, full = a.always, a.never, a.listed, a.kind != "initial"
        for j, b in enumerate(theirs):
            if (always & b.never).bit_count() > 2 or (b.always & never).bit_count() > 2:
                if not (listed and b.listed) and full and b.kind != "initial":
                    continue
                if full and b.kind != "initial" and _other_families(a, b):
                    continue
            if (level := _level(a, b)) < _OTHER:
                found.append((level, i, j))
    return found


@lru_cache(maxsize=1 << 17)
def _level(a: Token, b: Token) -> Likeness:
    if a.text == b.text:
        return Likeness.INITIAL if a.kind == b.kind == "initial" and len(a.text) <= _OF_ONE_SOUND else Likeness.SAME
    if a.kind == "initial" or b.kind == "initial":
        return _initial(a, b)
    known = _by_family(a, b)
    full, bare, length = (FAR, FAR, 0) if _consonants_apart(a, b) else measures(a, b)
    if full == FAR:  # nearly all that are no strangers at once: there a table alone has a say
        return _of_one_form(a, b) if known is None else known
    if full == 1 and bare == 0 and a.short and b.short and not of_one_vowel(a, b):
        full = UNIT
    if full == 0 < length or (
        full <= 1 and length >= 6 and not (known is _CONTRARY and is_form(a.text) and is_form(b.text))
    ):
        return _SOUND
    if known is None and (a.families or b.families) and _GOD in (a.text, b.text):
        known = _OTHER
    if known is not None:
        return known
    return _unknown(a, b, _by_sound(a, b, full, bare, length))


@lru_cache(maxsize=1 << 16)
def heard(a: Token, b: Token) -> Likeness:
    """The level by sound alone, whatever is known of given names and fathers."""
    full, bare, length = measures(a, b)
    return _OTHER if full == FAR else _unknown(a, b, _by_sound(a, b, full, bare, length))


def as_surnames(a: Token, b: Token) -> Likeness:
    """The level of two surnames. That they are made of forms of one name makes them one where both may be patronymics beside which no
    surname stands (Іван Мікалаевіч), and not where they are only like some: Іванович is not Янкевич, Jovanović not Janković."""
    level = likeness(a, b)
    if not (level in _BY_FATHERS and a.patronymic and b.patronymic):
        return level
    serbian = a.text.endswith(_SERBIAN) or b.text.endswith(_SERBIAN)
    return level if is_father(a.stem) and is_father(b.stem) and not serbian else heard(a, b)


def _of_one_form(a: Token, b: Token) -> Likeness:
    """What the table of forms says; of two syllables less where it is but half sure (Vu and Ngo are both Wu)."""
    if not (a.listed and b.listed and same_form(a.text, b.text)):
        return _OTHER
    return Likeness.VARIANT if a.short and b.short and not mostly_same_form(a.text, b.text) else Likeness.FAMILY


def _unknown(a: Token, b: Token, level: Likeness) -> Likeness:
    """The level of two tokens that are not both of known families, from how alike they sound."""
    # Slavic names are spelt with care: there a table of forms has no say where sounds do.
    slavic = a.slavic or b.slavic
    least = Likeness.BLURRED if slavic else Likeness.VARIANT
    if level >= least and (known := _of_one_form(a, b)) < _OTHER:
        return known
    if level in _OF_TWO_MINDS and slipped_in_family(a, b):
        return _SLIP
    return _doubted(a, b, level) if level >= _NEAR and slavic and not (a.families or b.families) else level


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


def _consonants_apart(a: Token, b: Token) -> bool:
    """Whether three classes of consonants or more stand in every reading of one and in none of the other: beyond any level."""
    return (a.always & b.never).bit_count() > 2 or (b.always & a.never).bit_count() > 2


def strangers(a: Token, b: Token) -> bool:
    """A quick no for most pairs: consonants apart, and no table knows one of them under other forms."""
    apart = (a.always & b.never).bit_count() > 2 or (b.always & a.never).bit_count() > 2
    return apart and not (a.listed and b.listed) and a.kind != "initial" != b.kind


def _initial(a: Token, b: Token) -> Likeness:
    short, long = sorted((a, b), key=lambda each: (each.kind != "initial", len(each.text), each.text))
    if len(short.text) > 1:
        return min(_level(token(short.text), long), Likeness.INITIAL if _cut_from(short, long) else _OTHER)
    fits = bool(_beginnings(short) & _beginnings(long))
    return Likeness.INITIAL if fits else Likeness.OTHER


def _cut_from(short: Token, long: Token) -> bool:
    """Whether a token without its end begins the other; its last letter may be half of one sound (K of KH)."""
    begun = {*short.weighed, *token(short.text[:-1]).weighed}
    return any(_apart(x, y[: len(x)]) <= len(x) // 4 for x in begun for y in long.weighed)


def _beginnings(token: Token) -> set[str]:
    """The first letter, and the first sound by its class: Дз begins like Д. Of a known name in any of its forms: H. is Anna too."""
    own = {skeleton(reading.lstrip("j")[:1]) for reading in token.readings} | {token.text[:1]}
    return own | beginnings_of(token.families, token.fathers)


def _other_families(a: Token, b: Token) -> bool:
    return bool(a.families and b.families) and a.families.isdisjoint(b.families)


def _by_family(a: Token, b: Token) -> Likeness | None:
    """What given-name families say, where both tokens are known; None where they say nothing."""
    if a.families and b.families:
        return Likeness.FAMILY if a.families & b.families else Likeness.CONTRARY
    if a.patronymic and b.patronymic and a.fathers and b.fathers:
        return Likeness.FAMILY if a.fathers & b.fathers else Likeness.CONTRARY
    return None


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
