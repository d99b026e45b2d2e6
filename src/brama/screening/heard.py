"""Readings of a register that sound like a part of a name, or stand for it by a table, each with the weight it would roughly bring."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from brama.names.family_tables import families
from brama.names.forms import other_forms
from brama.names.levels import Likeness
from brama.names.near_families import skeletons_of
from brama.names.token import Token
from brama.names.tokens import token as token_of
from brama.registers.files.arrays import distinct
from brama.registers.keys import stable_hashes
from brama.registers.segment import Segment
from brama.registers.skeletons import SHORTEST
from brama.screening.bits import Bits, Weighed, weights_by_distance

_KEPT = 4096
_BY_TABLE = 0.8
"""Of the weight of a name in another form: who also sounds alike goes before who is known by a table alone (Li, Ri; Іванович, Янкевич)."""


class Heard:
    """Those of one segment. Skeletons come again and again: what was near one is kept."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment
        self._near_kept: dict[str, NDArray[np.int64]] = {}

    def of(self, token: Token, bits: Bits) -> Weighed:
        """Numbers of readings; a reading may come twice."""
        near = list(map(self._near, token.skeletons))
        found = near[0] if len(near) == 1 else distinct(np.concatenate(near))
        weights = weights_by_distance(token, self._segment.spoken(found), bits)
        if token.kind == "joined":
            weights[weights < bits[Likeness.BONES]] = 0
        there = weights > 0
        found, weights = found[there], weights[there]
        return (found, weights) if not token.listed else self._with_listed(token, found, weights, bits[Likeness.FAMILY])

    def _with_listed(
        self, token: Token, found: NDArray[np.int64], weights: NDArray[np.float32], most: float
    ) -> Weighed:
        if most <= 0:
            return found, weights
        kin, forms = self._kin(token), self._segment.spoken_known(_other_forms(token.text))
        by_kin = 1 if token.families else _BY_TABLE
        listed = np.repeat(np.float32(most) * np.array([by_kin, _BY_TABLE], np.float32), [len(kin), len(forms)])
        return np.concatenate([found, kin, forms]), np.concatenate([weights, listed])

    def _kin(self, token: Token) -> NDArray[np.int64]:
        """Readings of its families of given names, or of those of its father's."""
        if token.families:
            return self._segment.spoken_known(_forms_of(token.families))
        return self._segment.spoken_with_skeletons(sorted(skeletons_of(token.families, token.fathers)))

    def _near(self, skeleton: str) -> NDArray[np.int64]:
        near = self._near_kept.get(skeleton)
        if near is None:
            if len(self._near_kept) >= _KEPT:
                self._near_kept.clear()
            long, segment = len(skeleton) >= SHORTEST, self._segment
            found = segment.spoken_near_skeleton(skeleton) if long else segment.spoken_with_skeletons([skeleton])
            near = self._near_kept[skeleton] = found
        return near


@lru_cache(maxsize=_KEPT)
def _forms_of(known: frozenset[int]) -> NDArray[np.uint64]:
    """Hashes of the readings of all forms of these families."""
    return stable_hashes({form for family in known for form in families().sounds[family]})


@lru_cache(maxsize=_KEPT)
def _other_forms(text: str) -> NDArray[np.uint64]:
    """Hashes of the readings of the other forms in the table of brama.names.forms."""
    return stable_hashes({reading for form in other_forms(text) for reading in token_of(form).weighed})
