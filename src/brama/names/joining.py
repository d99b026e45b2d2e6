"""Words that are one on one side and two on the other (Hamid Ravari, Hamidravari; Xu Zhihui, Hsu Chih-hui)."""

from collections.abc import Sequence
from itertools import pairwise

from brama.names.encode import UNIT
from brama.names.endings import other_beginning
from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.measures import measures
from brama.names.met import Met, exchanged
from brama.names.parts import Parts
from brama.names.token import Token
from brama.names.tokens import joined

_APART = 0.22
"""Of the length of two names that are one elsewhere, where only their consonants are equal."""
_JOINING = ("latin", "cyrillic")
"""Scripts in which two syllables may be one word; in the others each stands alone."""


def syllables_joined(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> list[Met]:
    """Two syllables that are one word of several on the other side, before any of them meets another syllable that only sounds like it
    (Hsu Chih-hui, Xu Zhihui)."""
    if b.syllables:
        return exchanged(syllables_joined(b, a, left_b, left_a))
    words = [j for j in left_b if not b.tokens[j].short and b.tokens[j].script in _JOINING]
    kept = [j for j in left_b if j not in words]
    met = joined_with(a, b, left_a, words)
    left_b[:] = sorted([*kept, *words])
    return met


def joined_with(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> list[Met]:
    """Two neighbours on one side that are one word on the other (Hamid Ravari, Hamidravari)."""
    met = []
    for i, k in pairwise(left_a[:]):
        if k == i + 1 and i in left_a and k in left_a:
            for j in _maybe_one(a.tokens[i], a.tokens[k], b.tokens, left_b):
                whole = joined(a.tokens[i], a.tokens[k])
                level = likeness(whole, b.tokens[j])
                if level <= Likeness.NEAR or (level <= Likeness.SLIP and _close(whole, b.tokens[j], level)):
                    left_a.remove(i)
                    left_a.remove(k)
                    left_b.remove(j)
                    met.append(Met(b.roles[j], level, whole, b.tokens[j]))
                    break
    return met


def _maybe_one(first: Token, second: Token, words: Sequence[Token], left: list[int]) -> list[int]:
    """The words that two tokens may be together: those with about their consonants, which few have, and about as long."""
    always, never, found = first.always | second.always, first.never & second.never, []
    for j in left:
        whole = words[j]
        apart = (always & whole.never).bit_count() > 1 or (whole.always & never).bit_count() > 1
        if not apart and _as_long(first, second, whole):
            found.append(j)
    return found


def _as_long(first: Token, second: Token, whole: Token) -> bool:
    """Whether two tokens are together about as long as one, in their likeliest readings or, of a word of several, in any."""
    if abs(len(first.bare[0]) + len(second.bare[0]) - len(whole.bare[0])) <= UNIT:
        return True
    if len(whole.bare) == 1:
        return False
    of_two = {len(x) + len(y) for x in first.bare for y in second.bare}
    return any(abs(together - len(one)) <= UNIT for together in of_two for one in whole.bare)


def _close(whole: Token, word: Token, level: Likeness) -> bool:
    """Whether two parts stand for one word that is only somewhat alike: what two words share is made easily, and no name by that."""
    if other_beginning(whole.readings, word.readings):
        return False
    apart, _, length = measures(whole, word)
    return level != Likeness.BONES or apart <= _APART * length
