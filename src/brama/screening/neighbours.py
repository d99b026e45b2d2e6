"""The words of a register that may stand for one part of the name asked for, each with the weight it would roughly bring.

Rough, because it only orders who is compared: readings are weighed by distance alone, all at once.
"""

import re
from collections.abc import Set
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from brama.names.families import families, skeletons_of
from brama.names.forms import other_forms
from brama.names.likeness import Likeness, likeness
from brama.names.parts import Role
from brama.names.tokens import Token
from brama.names.tokens import token as token_of
from brama.registers.files.arrays import distinct
from brama.registers.segment import Segment
from brama.registers.skeletons import SHORTEST
from brama.screening.levels import LEVELS, NAME_CODES
from brama.screening.shares import Shares

_KEPT = 4096
_REACH = 10
_MOST_TRIGRAM_WORDS = 64
_WIDEST = 16
"""Skeletons of one token by which persons are looked for."""
_MET = 0.25
"""Bits at least for a part that is met in a way: Ahmad beside Ahmed says nothing, so common are both, yet he is no stranger.
Slavic and known given names are told apart by their vowels."""
_BY_TABLE = 0.8
"""Of the weight of a name in another form: who also sounds alike goes before who is known by the table of forms alone (Li, Ri)."""
_INSIDE = 4
"""Letters that a part inside another word must have."""
_BY_DISTANCE = [
    Likeness.SOUND, Likeness.SOUND, Likeness.VARIANT, Likeness.NEAR, Likeness.NEAR, Likeness.SLIP, Likeness.SLIP, Likeness.BLURRED,
    Likeness.BLURRED, Likeness.BLURRED, Likeness.BLURRED,
]  # fmt: skip
"""The level that a weighed distance stands for, where Slavic names are spelt with care; elsewhere vowels count for less."""
_Parts = tuple[NDArray[np.int64], NDArray[np.int64]]
_Weighed = tuple[NDArray[np.int64], NDArray[np.float32]]
Bits = tuple[float, ...]
"""What each level would bring, by its number."""
_VOWELS_FROM = 4
"""A greater distance, between equal consonants and outside Slavic names, is one of vowels."""
_VOWEL = re.compile("[AIU]..|j")
"""What brama.names.encode writes for a vowel or a glide."""
_HALF = np.uint64(32)
_BEYOND = np.iinfo(np.int64).max
"""No number of a skeleton."""


_MAYBE_SLAVIC = ("iN", "yN", "aK", "eK", "iK", "uK")
"""Endings of every third Slavic surname, though of others too. Looking for neighbours by letters, or as half of a word, takes as long
as all else, and on Slavic names it finds nobody."""


def may_be_slavic(token: Token) -> bool:
    return token.slavic or token.readings[0].endswith(_MAYBE_SLAVIC)


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
        self._segment, self._shares = segment, shares
        self._kept: dict[Token, Neighbours] = {}
        self._near_kept: dict[str, NDArray[np.int64]] = {}

    def of(self, token: Token) -> Neighbours:
        """The neighbours of a token."""
        found = self._kept.get(token)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = self._kept[token] = self._looked_up(token)
        return found

    def _looked_up(self, token: Token) -> Neighbours:
        bits = self._bits(token)
        spoken, weights = self._spoken(token, bits)
        words, which = self._segment.words_spoken(spoken)
        words, weights = words.astype(np.int64), weights[which]
        if len(token.text) > 3 and not may_be_slavic(token):
            more = self._by_trigrams(token, bits)
            words, weights = np.append(words, more[0]), np.append(weights, more[1])
        words, weights = _best_of_each(words, weights)
        if token.families:
            words, weights = self._without_others(token, words, weights)
        skeletons, owners = self._parts_meant(token, words)
        skeletons, best = _best_of_each(skeletons, weights[owners])
        if len(skeletons) > _WIDEST:
            order = np.argsort(-best, kind="stable")[:_WIDEST]
            skeletons, best = skeletons[order], best[order]
        return Neighbours(words, weights, self._segment.skeleton_hashes(skeletons), best)

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

    def _without_others(self, token: Token, words: NDArray[np.int64], weights: NDArray[np.float32]) -> _Weighed:
        """Those that are not known to be another given name (Hassan, Hussein), however alike they sound."""
        told = map(self._segment.tokens, words.tolist())
        kept = [any(not t.families or t.families & token.families for t in tokens) for tokens in told]
        return words[kept], weights[kept]

    def _bits(self, token: Token) -> Bits:
        """What each level would bring."""
        role: Role = "given" if token.families else "patronymic" if token.patronymic else "surname"
        return _bits(role, self._shares.of(token), 0.0 if token.slavic or token.families else _MET)

    def _spoken(self, token: Token, bits: Bits) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        near = [self._near(skeleton) for skeleton in token.skeletons]
        found = near[0] if len(near) == 1 else distinct(np.concatenate(near))
        weights = _weights_by_distance(token, self._segment.spoken(found), bits)
        if token.kind == "joined":
            weights[weights < bits[Likeness.BONES]] = 0
        if token.listed:
            kin, forms = self._kin(token), self._forms(token)
            family = bits[Likeness.FAMILY] * np.repeat(np.array([1, _BY_TABLE], np.float32), [len(kin), len(forms)])
            weights, found = np.append(weights, family), np.concatenate([found, kin, forms])
        there = weights > 0
        return found[there], weights[there]

    def _kin(self, token: Token) -> NDArray[np.int64]:
        """Readings of its families of given names, and of those of its father's."""
        kin = distinct(self._segment.spoken_with_skeletons(sorted(skeletons_of(token.families, token.fathers)))).astype(
            np.int64
        )
        if not (token.families and len(kin)):
            return kin
        return self._those_read(kin, {form for family in token.families for form in families().sounds[family]})

    def _forms(self, token: Token) -> NDArray[np.int64]:
        """Readings of its other forms in the table of brama.names.forms."""
        forms = list(map(token_of, other_forms(token.text)))
        if not forms:
            return np.zeros(0, np.int64)
        spoken = self._segment.spoken_with_skeletons(
            sorted({skeleton for form in forms for skeleton in form.skeletons})
        )
        return self._those_read(distinct(spoken).astype(np.int64), {read for form in forms for read in form.weighed})

    def _those_read(self, spoken: NDArray[np.int64], readings: Set[str]) -> NDArray[np.int64]:
        return spoken[[text in readings for text in self._segment.spoken(spoken)]] if len(spoken) else spoken

    def _near(self, skeleton: str) -> NDArray[np.int64]:
        near = self._near_kept.get(skeleton)
        if near is None:
            if len(self._near_kept) >= _KEPT:
                self._near_kept.clear()
            long, segment = len(skeleton) >= SHORTEST, self._segment
            found = segment.spoken_near_skeleton(skeleton) if long else segment.spoken_with_skeletons([skeleton])
            near = self._near_kept[skeleton] = distinct(found).astype(np.int64)
        return near

    def _by_trigrams(self, token: Token, bits: Bits) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Words that share letters where sounds tell little: their few best, compared in full."""
        words, shared = self._segment.words_with_trigrams(token.text, max((len(token.text) + 1) // 3, 2))
        best = words[np.argsort(-shared, kind="stable")[:_MOST_TRIGRAM_WORDS]].tolist()
        tokens = [self._segment.tokens(word) for word in best]
        weights = [max((_weight_beside(token, other, bits) for other in others), default=0.0) for others in tokens]
        there = [place for place, weight in enumerate(weights) if weight > 0]
        chosen = np.array([weights[place] for place in there], np.float32)
        return np.array([best[place] for place in there], np.int64), chosen


@lru_cache(maxsize=_KEPT)
def _bits(role: Role, share: float, least: float) -> Bits:
    rows = [LEVELS[NAME_CODES[role, level]] for level in Likeness]
    weights = [row.weight(share if row.spread else 0.0) for row in rows]
    return tuple(max(bits, least if level <= Likeness.SLIP else 0.0) for level, bits in enumerate(weights))


def _weight_beside(token: Token, other: Token, bits: Bits) -> float:
    """What the level brings; a part that stands inside the other may be half of a name written as one word."""
    level = likeness(token, other)
    weight = bits[level]
    if token.kind == "joined":
        return weight if level <= Likeness.BONES else 0.0
    if weight > 0 or min(len(token.text), len(other.text)) < _INSIDE:
        return weight
    return bits[Likeness.VARIANT] / 2 if other.text in token.text or token.text in other.text else 0.0


def _weights_by_distance(token: Token, texts: list[str], bits: Bits) -> NDArray[np.float32]:
    if not texts:
        return np.zeros(0, np.float32)
    reach = _REACH if token.script != "abjad" else 2 * len(token.weighed[0])
    distances = process.cdist(
        token.weighed, texts, scorer=Levenshtein.distance, score_cutoff=reach, dtype=np.int32
    ).min(axis=0)
    if token.script == "abjad":
        # Who shares all consonant classes may be meant, whatever the vowels; but he goes first who needs fewest.
        nearness = 1 - (distances / (2 * reach)).astype(np.float32)
        return np.where(distances <= reach, np.float32(bits[Likeness.BONES]) * nearness, np.float32(0))
    weights = np.array([*(bits[level] for level in _BY_DISTANCE), 0.0], np.float32)
    chosen: NDArray[np.float32] = weights[np.minimum(distances, _REACH + 1)]
    if not token.slavic:
        other = np.flatnonzero((distances > _VOWELS_FROM) & (distances < _REACH))
        bones = other[_same_bones(token, [texts[at] for at in other.tolist()])]
        chosen[bones] = bits[Likeness.BONES]
    return chosen


def _same_bones(token: Token, texts: list[str]) -> NDArray[np.bool_]:
    """Which of these readings have the consonants of the token, or nearly."""
    bare = [_VOWEL.sub("", text) for text in texts]
    same: NDArray[np.bool_] = (
        process.cdist(token.bare, bare, scorer=Levenshtein.distance, score_cutoff=2, dtype=np.int32).min(axis=0) <= 1
        if bare
        else np.zeros(0, bool)
    )
    return same


def _best_of_each(numbers: NDArray[Any], weights: NDArray[np.float32]) -> _Weighed:
    """Each number once, in rising order, with the largest of its weights. Numbers under 2^32 and weights over 0 are sorted as one: the
    bits of such weights stand in their order."""
    both = np.sort(numbers.astype(np.uint64) << _HALF | weights.view(np.uint32))
    numbers = both >> _HALF
    last = np.append(numbers[1:] != numbers[:-1], True) if len(both) else np.zeros(0, bool)
    return numbers[last].astype(np.int64), both[last].astype(np.uint32).view(np.float32)
