"""The words of a register that may stand for one part of the name asked for, each with the weight it would roughly bring.

Rough, because it only orders who is compared: readings are weighed by distance alone, all at once.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from brama.names.family_tables import families
from brama.names.levels import Likeness
from brama.names.token import Token
from brama.registers.segment import Segment
from brama.screening.bits import Bits, Weighed, best_of_each, bits_of
from brama.screening.heard import Heard
from brama.screening.shares import Shares
from brama.screening.spelt import spelt_alike

_KEPT = 2048
_WIDEST = 16
"""Skeletons of one token by which persons are looked for."""
_SHORTEST_SPELT = 4
"""Letters of a token that is looked for by its letters."""
_Parts = tuple[NDArray[np.int64], NDArray[np.int64]]
_BEYOND = np.iinfo(np.int64).max
"""No number of a skeleton."""
_MAYBE_SLAVIC = ("iN", "yN", "aK", "eK", "iK", "uK")
"""Endings of every third Slavic surname, though of others too. Looking for neighbours by letters, or as half of a word, takes as long
as all else, and on Slavic names it finds nobody."""


def may_be_slavic(token: Token) -> bool:
    return token.slavic or token.readings[0].endswith(_MAYBE_SLAVIC)


def _told_by_sound(token: Token) -> bool:
    """Whether its sounds and the table of given names say all that its letters would: of a Slavic name, or a given name that is frequent
    among Slavs."""
    return may_be_slavic(token) or bool(token.families and min(token.families) < families().seldom)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """`words` are numbers in rising order with the `weights` in bits they would bring; `hashes` are those of their skeletons, as keys, but
    of many skeletons the weightiest alone."""

    words: NDArray[np.int64]
    weights: NDArray[np.float32]
    hashes: NDArray[np.uint64]
    hash_weights: NDArray[np.float32]


class Neighbourhood:
    """Looks up neighbours of tokens in one segment, and keeps what it found: given names and patronymics come again and again."""

    def __init__(self, segment: Segment, shares: Shares) -> None:
        self._segment, self._shares, self._heard = segment, shares, Heard(segment)
        self._kept = lru_cache(maxsize=_KEPT)(self._looked_up)

    def of(self, token: Token) -> Neighbours:
        """The neighbours of a token."""
        return self._kept(token)

    def _looked_up(self, token: Token) -> Neighbours:
        words, weights = self._words(token, bits_of(token, self._shares))
        if token.families:
            words, weights = self._without_others(token, words, weights)
        skeletons, owners = self._parts_meant(token, words)
        skeletons, best = best_of_each(skeletons, weights[owners])
        if len(skeletons) > _WIDEST:
            other = ~np.isin(skeletons, self._segment.skeletons_known(token.skeletons))
            order = np.lexsort((-best, other))[:_WIDEST]  # its own before others that weigh as much
            skeletons, best = skeletons[order], best[order]
        return Neighbours(words, weights, self._segment.skeleton_hashes(skeletons), best)

    def _words(self, token: Token, bits: Bits) -> Weighed:
        spoken, weights = self._heard.of(token, bits)
        words, which = self._segment.words_spoken(spoken)
        weights = weights[which]
        met = len(weights) > 0 and weights.max() >= np.float32(bits[Likeness.SOUND])
        if len(token.text) >= _SHORTEST_SPELT and not (_told_by_sound(token) and (met or token.families)):
            more = spelt_alike(self._segment, token, bits)
            words, weights = np.concatenate([words, more[0]]), np.concatenate([weights, more[1]])
        return best_of_each(words, weights)

    def _parts_meant(self, token: Token, words: NDArray[np.int64]) -> _Parts:
        """Skeletons of these words; of those of several parts (Abd-al-Qadir) the parts by which they are neighbours: whoever is called
        Qadir alone is none.

        Such a part stands alone in another neighbour, or is the token's own; where none does, all parts are kept.
        """
        skeletons, owners = self._segment.primary_skeletons(words)
        if len(owners) == len(words):
            return skeletons, owners
        several = np.bincount(owners)[owners] > 1
        known = np.concatenate([skeletons[~several], self._segment.skeletons_known(token.skeletons), [_BEYOND]])
        known.sort()
        meant = ~several | (known[known.searchsorted(skeletons)] == skeletons)
        meant |= np.bincount(owners, meant)[owners] == 0
        return skeletons[meant], owners[meant]

    def _without_others(self, token: Token, words: NDArray[np.int64], weights: NDArray[np.float32]) -> Weighed:
        """Those that are not known to be another given name (Hassan, Hussein), however alike they sound."""
        told = map(self._segment.tokens, words.tolist())
        kept = [any(not t.families or t.families & token.families for t in tokens) for tokens in told]
        return words[kept], weights[kept]
