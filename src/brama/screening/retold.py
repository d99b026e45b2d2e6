"""What a text is recognised by that was sent again with small changes: a sketch of its pairs of words (min-hash, Broder 1997).

Of two texts about as large a part of their sketches agrees as of their pairs of words is common to both. A sketch is made under a key:
without it nobody can try what a text said.
"""

import re
from hashlib import shake_256
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from brama.names.repair import repair

SKETCH: Final = 32
"""Bytes of a sketch, each of which agrees or not."""
LONG: Final = 20
"""Words below which many write the same: such a text has no sketch."""
AGREE: Final = 13
"""Bytes that agree where one text was made of the other: two texts with two fifths of their pairs in common. Of texts that nobody
copied a twentieth is."""
_WORD = re.compile(r"[^\W_]+")
_INVISIBLE = re.compile("[\xad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")

Sketches = NDArray[np.uint8]


def sketch(text: str, key: bytes) -> bytes:
    """A sketch of the text; zeros where it is too short to be told from others."""
    words = [repair(word) for word in _WORD.findall(_INVISIBLE.sub("", text))]
    if len(words) < LONG:
        return bytes(SKETCH)
    drawn = b"".join([shake_256(key + f"{a} {b}".encode()).digest(4 * SKETCH) for a, b in {*pairwise(words)}])
    least = np.frombuffer(drawn, ">u4").reshape(-1, SKETCH).min(axis=0)
    return bytes((least & 0xFF).astype(np.uint8))


def alike(texts: bytes, others: Sketches) -> NDArray[np.bool_]:
    """Which of the others, one a row, retell one of these texts: several sketches one behind the other, each field against the same."""
    mine = np.frombuffer(texts, np.uint8).reshape(-1, SKETCH)
    agreeing = (others.reshape(len(others), len(mine), SKETCH) == mine).sum(axis=2) >= AGREE
    found: NDArray[np.bool_] = (agreeing & mine.any(axis=1)).any(axis=1)
    return found
