"""What a part of a name would roughly bring: bits by level, and by distance alone, for very many readings at once."""

import re
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from brama.names.levels import Likeness
from brama.names.parts import Role
from brama.names.token import Token
from brama.screening.levels import LEVELS, NAME_CODES, SOUNDED
from brama.screening.shares import Shares

Weighed = tuple[NDArray[np.int64], NDArray[np.float32]]
"""Numbers of words or readings, and the weights they would bring."""
Bits = tuple[float, ...]
"""What each level would bring, by its number."""
REACH = 10
"""Beyond this weighed distance nothing is alike."""
_MET = 0.25
"""Bits at least for a part that is met in a way: Ahmad beside Ahmed says nothing, so common are both, yet he is no stranger.
Slavic and known given names are told apart by their vowels."""
_BY_DISTANCE = [
    Likeness.SOUND, Likeness.SOUND, Likeness.VARIANT, Likeness.NEAR, Likeness.NEAR, Likeness.SLIP, Likeness.SLIP, Likeness.BLURRED,
    Likeness.BLURRED, Likeness.BLURRED, Likeness.BLURRED,
]  # fmt: skip
"""The level that a weighed distance stands for, where Slavic names are spelt with care; elsewhere vowels count for less."""
_VOWELS_FROM = 4
"""A greater distance, between equal consonants and outside Slavic names, is one of vowels."""
_VOWEL = re.compile("[AIU]..|j")
"""What brama.names.encode writes for a vowel or a glide."""
_HALF = np.uint64(32)


def bits_of(token: Token, shares: Shares) -> Bits:
    """What each level would bring beside this token."""
    role: Role = "given" if token.families else "patronymic" if token.patronymic else "surname"
    return _bits(role, shares.of(token), shares.sounding(token), 0.0 if token.families else _MET)


@lru_cache(maxsize=4096)
def _bits(role: Role, share: float, sounding: float, least: float) -> Bits:
    rows = [(LEVELS[NAME_CODES[role, level]], sounding if level in SOUNDED else share) for level in Likeness]
    weights = [row.weight(borne if row.spread else 0.0) for row, borne in rows]
    return tuple([max(bits, least if level <= Likeness.SLIP else 0.0) for level, bits in enumerate(weights)])


def weights_by_distance(token: Token, texts: list[str], bits: Bits) -> NDArray[np.float32]:
    """The weight of each of these readings, 0 for what is no neighbour."""
    if token.script == "abjad":
        return _without_vowels(token, texts, bits[Likeness.BONES])
    apart = distances(token.weighed, texts, REACH)
    weights = np.array([*(bits[level] for level in _BY_DISTANCE), 0.0], np.float32)[np.minimum(apart, REACH + 1)]
    if not token.slavic:
        other = np.flatnonzero((apart > _VOWELS_FROM) & (apart < REACH))
        bare = [_VOWEL.sub("", texts[at]) for at in other.tolist()]
        weights[other[distances(token.bare, bare, 2) <= 1]] = bits[Likeness.BONES]
    return weights


def _without_vowels(token: Token, texts: list[str], most: float) -> NDArray[np.float32]:
    """Who shares all consonant classes may be meant, whatever the vowels; but he goes first who needs fewest."""
    reach = 2 * len(token.weighed[0])
    apart = distances(token.weighed, texts, reach)
    nearness = 1 - (apart / (2 * reach)).astype(np.float32)
    return np.where(apart <= reach, np.float32(most) * nearness, np.float32(0))


def distances(readings: tuple[str, ...], texts: list[str], reach: int) -> NDArray[np.int32]:
    """How far each text is from the nearest of the readings, more than `reach` where it is farther."""
    if not texts:
        return np.zeros(0, np.int32)
    found = process.cdist(readings, texts, scorer=Levenshtein.distance, score_cutoff=reach, dtype=np.int32)
    nearest: NDArray[np.int32] = found[0] if len(found) == 1 else found.min(axis=0)
    return nearest


def best_of_each(numbers: NDArray[Any], weights: NDArray[np.float32]) -> Weighed:
    """Each number once, in rising order, with the largest of its weights. Numbers under 2^32 and weights over 0 are sorted as one: the
    bits of such weights stand in their order."""
    both = numbers.astype(np.uint64) << _HALF | weights.view(np.uint32)
    both.sort()
    numbers = (both >> _HALF).astype(np.int64)
    last = np.ones(len(both), bool)
    np.not_equal(numbers[1:], numbers[:-1], out=last[:-1])
    return numbers[last], both[last].astype(np.uint32).view(np.float32)
