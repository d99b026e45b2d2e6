"""Initials beside names in full, in the rough order: of many who share a surname those go first whom the initials fit."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.token import Token
from brama.registers.segment import Segment
from brama.screening.levels import LEVELS

_FITS = np.float32(LEVELS["given_initial"].weight())


class Initials:
    """Those of one segment, and those asked for in it."""

    def __init__(self, segment: Segment) -> None:
        self._segment = segment

    def weigh(self, tokens: Sequence[Token], words: NDArray[np.int64], weights: Sequence[NDArray[np.float32]]) -> None:
        """Put down what an initial brings that fits, asked or listed, among the words that no part in full has met. `weights`: of each
        part beside each word.
        """
        listed = self._listed[words]
        asked = [token.kind == "initial" for token in tokens]
        if not (any(asked) or listed.any()):
            return
        free = np.max(weights, axis=0) == 0
        for token, initial, beside in zip(tokens, asked, weights, strict=True):
            at = np.flatnonzero(free if initial else free & listed)
            each, places = np.unique(words[at], return_inverse=True)
            fits = np.array([self._fits(token, word) for word in each.tolist()], bool)
            beside[at[fits[places]]] = _FITS

    @cached_property
    def _listed(self) -> NDArray[np.bool_]:
        """Which words of the segment are initials."""
        found = np.zeros(len(self._segment.lexicon.words), bool)
        found[self._segment.initials()] = True
        return found

    def _fits(self, token: Token, word: int) -> bool:
        return any(likeness(token, other) <= Likeness.INITIAL for other in self._segment.tokens(word))
