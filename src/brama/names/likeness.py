"""How alike two tokens are: one of a few levels, by how they sound and by what families of given names they belong to."""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from brama.names.by_sound import heard, heard_at, of_one_form
from brama.names.chinese import other_syllables
from brama.names.encode import UNIT, skeleton
from brama.names.families import is_father, is_form
from brama.names.levels import Likeness
from brama.names.measures import FAR, measures
from brama.names.near_families import beginnings_of
from brama.names.token import Token
from brama.names.tokens import token
from brama.names.vowels import of_one_vowel

_OF_ONE_SOUND = 2
"""Letters of an initial: that it is the same (Д., Д.) says no more in one script than in two. More are a name cut short."""
_GOD = "allah"
"""The second half of Abdullah sounds like Ali, and is no name alone."""
_apart = Levenshtein.distance
_SOUND, _OTHER, _CONTRARY = Likeness.SOUND, Likeness.OTHER, Likeness.CONTRARY
"""Looked up once: to ask an enumeration for a member takes as long as half a distance."""
_BY_FATHERS = (Likeness.FAMILY, Likeness.CONTRARY)
_SERBIAN = ("ić", "ic", "ић")


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
    level = _however_spelt(a, b)
    if Likeness.SAME < level < Likeness.BLURRED and other_syllables(a.text, b.text):
        return Likeness.BLURRED
    return level


def _however_spelt(a: Token, b: Token) -> Likeness:
    if a.text == b.text:
        return Likeness.INITIAL if a.kind == b.kind == "initial" and len(a.text) <= _OF_ONE_SOUND else Likeness.SAME
    if a.kind == "initial" or b.kind == "initial":
        return _initial(a, b)
    known = _by_family(a, b)
    full, bare, length = (FAR, FAR, 0) if _consonants_apart(a, b) else measures(a, b)
    if full == FAR:  # nearly all that are no strangers at once: there a table alone has a say
        return of_one_form(a, b) if known is None else known
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
    return heard_at(a, b, full, bare, length)


def as_surnames(a: Token, b: Token) -> Likeness:
    """The level of two surnames. That they are made of forms of one name makes them one where both may be patronymics beside which no
    surname stands (Іван Мікалаевіч), and not where they are only like some: Іванович is not Янкевич, Jovanović not Janković."""
    level = likeness(a, b)
    if not (level in _BY_FATHERS and a.patronymic and b.patronymic):
        return level
    serbian = a.text.endswith(_SERBIAN) or b.text.endswith(_SERBIAN)
    return level if is_father(a.stem) and is_father(b.stem) and not serbian else heard(a, b)


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
