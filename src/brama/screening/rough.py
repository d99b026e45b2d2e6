"""Rough weights of very many persons at once, to order who is compared in full."""

import numpy as np
from numpy.typing import NDArray

from brama.persons import PartialDate
from brama.screening.levels import LEVELS
from brama.screening.neighbours import Neighbours

_BITS = {code: level.weight() for code, level in LEVELS.items() if code.startswith("birth")}

_POWERS = 10 ** np.arange(8)
_PRIME = 10_007
_ONE_DIGIT = np.zeros(_PRIME, bool)
_ONE_DIGIT[(np.arange(1, 10)[:, None] * _POWERS % _PRIME).ravel()] = True
"""By its remainder, whether a difference may be that of one digit."""


def looked(near: Neighbours, words: NDArray[np.int64]) -> NDArray[np.float32]:
    """The weight of each word as a neighbour, 0 for a stranger."""
    if not len(near.words):
        return np.zeros(len(words), np.float32)
    places = np.minimum(near.words.searchsorted(words), len(near.words) - 1)
    return np.where(near.words[places] == words, near.weights[places], np.float32(0))


def most(weights: NDArray[np.float32], begins: NDArray[np.int64]) -> NDArray[np.float32]:
    """The largest weight in each person's stretch of words; 0 for who has none."""
    padded = np.append(weights, np.float32(0))
    most = np.maximum.reduceat(padded, begins[:-1])
    return np.where(np.diff(begins) > 0, most, np.float32(0))


def weighed_births(births: NDArray[np.int32], birth: PartialDate) -> NDArray[np.float32]:
    """Rough weights of many first birth dates against one; exact levels are for the comparison."""
    years, sought = births // 10000, birth.year * 10000 + birth.month * 100 + birth.day
    apart = np.abs(years - birth.year)
    full = (births % 100 > 0) & (birth.day > 0)
    rough = np.where(
        apart == 0,
        _BITS["birth_year_same"],
        np.where(apart < 16, _BITS["birth_year_differs"], _BITS["birth_generation_apart"]),
    )
    slips = full & _one_digit(births, sought)
    swapped = full & (births == birth.year * 10000 + birth.day * 100 + birth.month)
    rough = np.where(
        full & (births == sought), _BITS["birth_date_same"], np.where(slips, _BITS["birth_date_slip"], rough)
    )
    known: NDArray[np.float32] = np.where(births > 0, np.where(swapped, _BITS["birth_date_swapped"], rough), 0).astype(
        np.float32
    )
    return known


def _one_digit(births: NDArray[np.int32], sought: int) -> NDArray[np.bool_]:
    """Where exactly one digit differs: few are a single digit apart as numbers, and only their digits are looked at."""
    differs: NDArray[np.bool_] = _ONE_DIGIT[np.abs(births - sought) % _PRIME]
    near = np.flatnonzero(differs)
    differs[near] = (births[near, None] // _POWERS % 10 != sought // _POWERS % 10).sum(axis=1) == 1
    return differs
