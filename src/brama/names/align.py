"""Two names side by side: which token meets which, and what is left over."""

from functools import lru_cache

from brama.names.joining import joined_with, syllables_joined
from brama.names.left_over import left_over, slipped
from brama.names.levels import Likeness
from brama.names.likeness import alike, as_surnames
from brama.names.measures import measures
from brama.names.met import Met, exchanged, shared_role
from brama.names.parts import Parts
from brama.names.token import Token

_VARIANT, _INITIAL = Likeness.VARIANT, Likeness.INITIAL
"""Looked up once: to ask an enumeration for a member takes as long as half a distance."""


def align(a: Parts, b: Parts) -> list[Met]:
    """Match the tokens of two names, best pairs first, whatever their order.

    `align(b, a)` is the same with sides exchanged.
    """
    return exchanged(_aligned(b, a)) if b.order < a.order else _aligned(a, b)


def _aligned(a: Parts, b: Parts) -> list[Met]:
    left_a, left_b = list(range(len(a.tokens))), list(range(len(b.tokens)))
    met = syllables_joined(a, b, left_a, left_b) if a.syllables != b.syllables else []
    pairs = _pairs(a, b)
    met += _taken(a, b, left_a, left_b, [pair for pair in pairs if pair[0] <= _VARIANT])
    if left_a and left_b:
        # One word of two beats what is only somewhat alike, which may be half of it.
        if len(left_a) > 1:
            met += joined_with(a, b, left_a, left_b)
        if len(left_b) > 1 and left_a:
            met += exchanged(joined_with(b, a, left_b, left_a))
        if pairs and pairs[-1][0] > _VARIANT:
            met += _taken(a, b, left_a, left_b, [pair for pair in pairs if pair[0] > _VARIANT])
        if left_a and left_b:
            met += slipped(a, b, left_a, left_b)
    if left_a or left_b:
        met += left_over(a, b, left_a, left_b, met)
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
            met.append(Met(shared_role(a, b, i, j), level, a.tokens[i], b.tokens[j]))
    return met


def _pairs(a: Parts, b: Parts) -> list[tuple[Likeness, int, int, int]]:
    """What could meet, the most alike first; where there is a choice, the distance decides."""
    found = alike(a.tokens, b.tokens)
    if a.named_after and b.named_after:
        found = _as_surnames(a, b, found)
    found = [each for each in found if each[0] < _INITIAL or (each[0] == _INITIAL and _initial_of(a, b, *each[1:]))]
    if "patronymic" in a.roles or "patronymic" in b.roles:
        found = [
            each for each in found if not (_own_and_father(a, b, *each[1:]) or _own_and_father(b, a, *each[:0:-1]))
        ]
    if len(found) <= min(len(a.tokens), len(b.tokens)):
        return sorted([(level, 0, i, j) for level, i, j in found])
    return sorted([(level, _distance(a.tokens[i], b.tokens[j]), i, j) for level, i, j in found])


def _as_surnames(a: Parts, b: Parts, found: list[tuple[Likeness, int, int]]) -> list[tuple[Likeness, int, int]]:
    """Two surnames that are made of forms of one name are two (Jovanović, Janković; Іванович, Янкевич), unless they sound alike, and
    two that sound alike may be one, whatever name they are made of."""
    both = {(i, j): as_surnames(a.tokens[i], b.tokens[j]) for i in a.named_after for j in b.named_after}
    others = [each for each in found if each[1:] not in both]
    return others + [(level, i, j) for (i, j), level in both.items() if level < Likeness.OTHER]


def _own_and_father(a: Parts, b: Parts, i: int, j: int) -> bool:
    """Whether one is a person's own name and the other a father's, told so: Rashid al-Maghribi is not Nasir ibn Rashid al-Maghribi."""
    own = a.roles[i] == "given" and "given" not in a.roles[:i]
    return own and b.roles[j] == "patronymic" and not b.tokens[j].patronymic


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
