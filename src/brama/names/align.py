"""Two names side by side: which token meets which, and what is left over."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from brama.names.encode import UNIT
from brama.names.endings import other_beginning
from brama.names.likeness import Likeness, alike, heard, likeness, may_have_slipped, measures, slipped_in_family
from brama.names.parts import Parts, Role
from brama.names.tokens import Token, joined


class Met(NamedTuple):
    """A token of each name that met, or one that met nobody: then the other side is None."""

    role: Role
    likeness: Likeness
    ours: Token | None
    theirs: Token | None


_APART = 0.22
"""Of the length of two names that are one elsewhere, where only their consonants are equal."""
_JOINING = ("latin", "cyrillic")
"""Scripts in which two syllables may be one word; in the others each stands alone."""
_SERBIAN = ("ić", "ic", "ић")
_FAMILY, _VARIANT, _INITIAL, _OTHER = Likeness.FAMILY, Likeness.VARIANT, Likeness.INITIAL, Likeness.OTHER
"""Looked up once: to ask an enumeration for a member takes as long as half a distance."""


def align(a: Parts, b: Parts) -> tuple[Met, ...]:
    """Match the tokens of two names, best pairs first, whatever their order.

    `align(b, a)` is the same with sides exchanged.
    """
    return _exchanged(_aligned(b, a)) if b.order < a.order else _aligned(a, b)


def _exchanged(met: tuple[Met, ...]) -> tuple[Met, ...]:
    return tuple(Met(m.role, m.likeness, m.theirs, m.ours) for m in met)


def _aligned(a: Parts, b: Parts) -> tuple[Met, ...]:
    left_a, left_b = list(range(len(a.tokens))), list(range(len(b.tokens)))
    met = _syllables_joined(a, b, left_a, left_b) if a.syllables != b.syllables else []
    pairs = _pairs(a, b)
    met += _taken(a, b, left_a, left_b, [pair for pair in pairs if pair[0] <= _VARIANT])
    if left_a and left_b:
        # One word of two beats what is only somewhat alike, which may be half of it.
        if len(left_a) > 1:
            met += _joined(a, b, left_a, left_b)
        if len(left_b) > 1 and left_a:
            met += _exchanged(tuple(_joined(b, a, left_b, left_a)))
        if pairs and pairs[-1][0] > _VARIANT:
            met += _taken(a, b, left_a, left_b, [pair for pair in pairs if pair[0] > _VARIANT])
        if left_a and left_b:
            met += _slipped(a, b, left_a, left_b)
    if left_a or left_b:
        met += _left_over(a, b, left_a, left_b, met)
    return tuple(met)


def _syllables_joined(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> list[Met]:
    """Two syllables that are one word of several on the other side, before any of them meets another syllable that only sounds like it
    (Hsu Chih-hui, Xu Zhihui)."""
    if b.syllables:
        return list(_exchanged(tuple(_syllables_joined(b, a, left_b, left_a))))
    words = [j for j in left_b if not b.tokens[j].short and b.tokens[j].script in _JOINING]
    kept = [j for j in left_b if j not in words]
    met = list(_joined(a, b, left_a, words))
    left_b[:] = sorted([*kept, *words])
    return met


def _taken(
    a: Parts, b: Parts, left_a: list[int], left_b: list[int], pairs: list[tuple[Likeness, int, int, int]]
) -> list[Met]:
    """Those of these pairs of which neither was met before."""
    met = []
    for level, _, i, j in pairs:
        if i in left_a and j in left_b:
            left_a.remove(i)
            left_b.remove(j)
            met.append(Met(_shared_role(a, b, i, j), level, a.tokens[i], b.tokens[j]))
    return met


def _pairs(a: Parts, b: Parts) -> list[tuple[Likeness, int, int, int]]:
    """What could meet, the most alike first; where there is a choice, the distance decides."""
    found = [_of_surnames(a, b, each) if each[0] == _FAMILY else each for each in alike(a.tokens, b.tokens)]
    found = [each for each in found if each[0] < _INITIAL or (each[0] == _INITIAL and _initial_of(a, b, *each[1:]))]
    if len(found) <= min(len(a.tokens), len(b.tokens)):
        return sorted([(level, 0, i, j) for level, i, j in found])
    return sorted([(level, _distance(a.tokens[i], b.tokens[j]), i, j) for level, i, j in found])


def _of_surnames(a: Parts, b: Parts, met: tuple[Likeness, int, int]) -> tuple[Likeness, int, int]:
    """Two surnames of Serbs or Croats that are made of forms of one name are two (Jovanović, Janković), unless they sound alike."""
    _, i, j = met
    x, y = a.tokens[i], b.tokens[j]
    serbian = x.patronymic and y.patronymic and (x.text.endswith(_SERBIAN) or y.text.endswith(_SERBIAN))
    return (heard(x, y), i, j) if serbian and a.roles[i] == "surname" == b.roles[j] else met


def _initial_of(a: Parts, b: Parts, i: int, j: int) -> bool:
    """Whether an initial may stand for what it fits: the first one is a given name's and no patronymic's, and none is a surname's where
    a surname stands beside it."""
    roles = a.roles[i], b.roles[j]
    if "surname" in roles and roles[0] != roles[1]:
        return "surname" not in (a.roles if roles[1] == "surname" else b.roles)
    if roles == ("given", "patronymic"):
        return "given" in a.roles[:i]
    return roles != ("patronymic", "given") or "given" in b.roles[:j]


@lru_cache(maxsize=1 << 18)
def _distance(x: Token, y: Token) -> int:
    return measures(x, y)[0]


def _shared_role(a: Parts, b: Parts, i: int, j: int) -> Role:
    ours, theirs = a.roles[i], b.roles[j]
    if ours == theirs:
        return ours
    if "patronymic" in (ours, theirs):
        if "given" in (ours, theirs):  # an initial, or a patronymic that a slip robbed of its ending
            return "patronymic"
        return "surname"  # one of the names had no room to tell them apart
    known = a.tokens[i] if ours == "given" else b.tokens[j]
    return "given" if known.families else "surname"


def _slipped(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> Iterator[Met]:
    if True not in [a.tokens[i].listed for i in left_a] and True not in [b.tokens[j].listed for j in left_b]:
        return
    for i in left_a[:]:
        for j in left_b:
            if may_have_slipped(a.tokens[i], b.tokens[j]) and slipped_in_family(a.tokens[i], b.tokens[j]):
                left_a.remove(i)
                left_b.remove(j)
                yield Met(_shared_role(a, b, i, j), Likeness.SLIP, a.tokens[i], b.tokens[j])
                break


def _joined(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> Iterator[Met]:
    """Two neighbours on one side that are one word on the other (Hamid Ravari, Hamidravari)."""
    for i, k in pairwise(left_a[:]):
        if k == i + 1 and i in left_a and k in left_a:
            for j in _maybe_one(a.tokens[i], a.tokens[k], b, left_b):
                whole = joined(a.tokens[i], a.tokens[k])
                level = likeness(whole, b.tokens[j])
                if level <= Likeness.NEAR or (level <= Likeness.SLIP and _close(whole, b.tokens[j], level)):
                    left_a.remove(i)
                    left_a.remove(k)
                    left_b.remove(j)
                    yield Met(b.roles[j], level, whole, b.tokens[j])
                    break


def _maybe_one(first: Token, second: Token, b: Parts, left_b: list[int]) -> Iterator[int]:
    """The words that two tokens may be together: those with about their consonants, which few have, and about as long."""
    always, never = first.always | second.always, ~(first.ever | second.ever)
    for j in left_b:
        whole = b.tokens[j]
        apart = (always & ~whole.ever).bit_count() > 1 or (whole.always & never).bit_count() > 1
        if not apart and _as_long(first, second, whole):
            yield j


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


def _misread(a: Parts, b: Parts, left_a: list[int], left_b: list[int]) -> list[Met]:
    """A patronymic beside what stands where one would: a word that is no given name, whose ending a slip took (Владимировиеч), or an
    initial behind that of the given name, which is another father's."""
    met = []
    for i in left_a[:]:
        for j in left_b if a.roles[i] == "patronymic" else ():
            theirs = b.tokens[j]
            if b.roles[j] == "given" and not theirs.families and "given" in b.roles[:j]:
                left_a.remove(i)
                left_b.remove(j)
                met.append(Met("patronymic", likeness(a.tokens[i], theirs), a.tokens[i], theirs))
                break
    return met


def _told(a: Parts, b: Parts, met: list[Met]) -> bool:
    """Whether a given name met a given name and a surname a surname: then a second given name that is left on one side and a second
    surname on the other are no two words for one part (Nestor Luis Reverol, Nestor REVEROL TORRES)."""
    roles = {
        a.roles[a.tokens.index(m.ours)]
        for m in met
        if m.ours in a.tokens
        and m.theirs in b.tokens
        and a.roles[a.tokens.index(m.ours)] == b.roles[b.tokens.index(m.theirs)]
    }
    return roles >= {"given", "surname"}


def _left_over(a: Parts, b: Parts, left_a: list[int], left_b: list[int], before: list[Met]) -> list[Met]:
    met: list[Met] = []
    for same_role in (True, False):
        if left_a and left_b and not same_role and _told(a, b, before):
            break
        for i in left_a[:]:
            ours = a.roles[i]
            for j in left_b:
                if ours == b.roles[j] or not (same_role or "patronymic" in (ours, b.roles[j])):
                    left_a.remove(i)
                    left_b.remove(j)
                    x, y = a.tokens[i], b.tokens[j]
                    met.append(Met(_shared_role(a, b, i, j), likeness(x, y), x, y))
                    break
        if not (left_a and left_b):
            break
    if left_a and left_b:
        met += _misread(a, b, left_a, left_b)
        met += _exchanged(tuple(_misread(b, a, left_b, left_a)))
    met += [Met(a.roles[i], _OTHER, a.tokens[i], None) for i in left_a]
    met += [Met(b.roles[j], _OTHER, None, b.tokens[j]) for j in left_b]
    return met
