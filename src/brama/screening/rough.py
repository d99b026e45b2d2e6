"""Rough weights of very many persons at once, to order who is compared in full."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from brama.persons import PartialDate
from brama.screening.dates import GENERATION
from brama.screening.levels import LEVELS
from brama.screening.neighbours import Neighbours
from brama.screening.places import place_code

_BITS = {code: level.weight() for code, level in LEVELS.items() if code.startswith("birth")}
_BY_YEARS = np.array(
    [_BITS["birth_year_same"], *[_BITS["birth_year_differs"]] * (GENERATION - 1), _BITS["birth_generation_apart"]],
    np.float32,
)
"""By the years between two dates."""
_BY_SLIP = np.array([_BITS["birth_date_slip"], _BITS["birth_year_slip"]], np.float32)
"""By whether the slip is in the year."""
_POWERS = 10 ** np.arange(8)
_PRIME = 10_007
_ONE_DIGIT = np.zeros(_PRIME, bool)
_ONE_DIGIT[(np.arange(1, 10)[:, None] * _POWERS % _PRIME).ravel()] = True
"""By its remainder, whether a difference may be that of one digit."""


class Looked:
    """The weight of each of many words as a neighbour, 0 for a stranger: a table over all words, empty but while it is asked."""

    def __init__(self, words: int) -> None:
        self._table = np.zeros(words, np.float32)

    def of(self, near: Neighbours, words: NDArray[np.int64]) -> NDArray[np.float32]:
        self._table[near.words] = near.weights
        found = self._table[words]
        self._table[near.words] = 0
        return found


def most(weights: NDArray[np.float32], begins: NDArray[np.int64]) -> NDArray[np.float32]:
    """The largest weight in each person's stretch of words; 0 for who has none."""
    nobody = begins[1:] == begins[:-1]
    if not nobody.any():
        return np.maximum.reduceat(weights, begins[:-1])
    most = np.maximum.reduceat(np.append(weights, np.float32(0)), begins[:-1])
    most[nobody] = 0
    return most


def weighed_births(births: NDArray[np.int32], birth: PartialDate) -> NDArray[np.float32]:
    """Rough weights of many first birth dates against one; exact levels are for the comparison."""
    apart = np.abs(births // 10000 - birth.year)
    rough: NDArray[np.float32] = _BY_YEARS[np.minimum(apart, GENERATION)]
    if birth.day:
        year, month, day = birth
        slips = _slips(births, year * 10000 + month * 100 + day)
        rough[slips] = _BY_SLIP[(births[slips] // 10000 != year).astype(np.int64)]
        rough[births == year * 10000 + month * 100 + day] = _BITS["birth_date_same"]
        if month:
            rough[births == year * 10000 + day * 100 + month] = _BITS["birth_date_swapped"]
    rough[births <= 0] = 0
    return rough


def _slips(births: NDArray[np.int32], sought: int) -> NDArray[np.int64]:
    """Full dates in which exactly one digit differs: few are a single digit apart as numbers, and only their digits are looked at."""
    near = np.flatnonzero(_ONE_DIGIT[np.abs(births - sought) % _PRIME])
    some = births[near]
    one = (some[:, None] // _POWERS % 10 != sought // _POWERS % 10).sum(axis=1) == 1
    slips: NDArray[np.int64] = near[one & (some % 100 > 0)]
    return slips


def weighed_places(
    numbers: NDArray[np.int64], said: Callable[[int], tuple[str, ...]], asked: Sequence[str]
) -> NDArray[np.float32]:
    """Rough weights of many birth places, by the numbers of what was said of them, against those asked for."""
    each, at = np.unique(numbers, return_inverse=True)
    codes = [[place_code(ours, theirs) for ours in asked for theirs in said(number)] for number in each.tolist()]
    bits = [max((_BITS[code] for code in some if code), default=0.0) for some in codes]
    return np.array(bits, np.float32)[at]
