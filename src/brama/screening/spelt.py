"""Words of a register that share letters with a part of a name where sounds tell little: their few best, compared in full."""

import numpy as np
from numpy.typing import NDArray

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.token import Token
from brama.registers.segment import Segment
from brama.screening.bits import REACH, Bits, Weighed, distances

_MOST_WORDS, _MOST_SLAVIC = 64, 24
"""So many are compared; of a Slavic name, which letters find where a slip hid its sound, those with most in common are enough."""
_INSIDE = 4
"""Letters that a part inside another word must have."""
_EDGES = 2
"""Trigrams of a word that it loses inside another one."""


def spelt_alike(segment: Segment, token: Token, bits: Bits) -> Weighed:
    """Numbers of words, with what their levels would bring."""
    words, shared = segment.words_with_trigrams(token.text, max((len(token.text) + 1) // 3, 2))
    best = np.argsort(-shared, kind="stable")[: _MOST_SLAVIC if token.slavic else _MOST_WORDS]
    words = words[best][_may_be_alike(segment, token, words[best], shared[best])]
    beside = [[_weight_beside(token, other, bits) for other in segment.tokens(word)] for word in words.tolist()]
    weights = np.array([max(each, default=0.0) for each in beside], np.float32)
    return words[weights > 0], weights[weights > 0]


def _may_be_alike(
    segment: Segment, token: Token, words: NDArray[np.int64], shared: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Which of these words need to be compared: most sound too far off, and no table knows them, and neither stands inside the other."""
    counts = segment.trigram_counts(words)
    alike: NDArray[np.bool_] = (counts == 0) | (token.kind == "initial")
    spoken, owners = segment.heard(words)
    alike[owners[distances(token.weighed, segment.spoken(spoken), REACH) <= REACH]] = True
    if token.kind == "joined":
        return alike
    inner = {token.text[at : at + 3] for at in range(len(token.text) - 2)}
    alike |= shared >= np.minimum(counts - _EDGES, len(inner))
    return alike


def _weight_beside(token: Token, other: Token, bits: Bits) -> float:
    """What the level brings; a part that stands inside the other may be half of a name written as one word, but of a Slavic
    one."""
    level = likeness(token, other)
    weight = bits[level]
    if token.kind == "joined":
        return weight if level <= Likeness.BONES else 0.0
    if weight > 0 or token.slavic or min(len(token.text), len(other.text)) < _INSIDE:
        return weight
    return bits[Likeness.VARIANT] / 2 if other.text in token.text or token.text in other.text else 0.0
