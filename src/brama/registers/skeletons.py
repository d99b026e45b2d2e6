"""Taking skeletons and texts apart so that near ones meet: deletions of one letter, and trigrams."""

from collections.abc import Sequence

import numpy as np

from brama.registers.files.arrays import Array

SHORTEST = 4
"""Less one letter, a shorter skeleton is like half of all others."""
_BEGIN, _END = "\x02", "\x03"


def deletions(skeleton: str) -> list[str]:
    """The skeleton, and if it is long enough also what is left of it without one letter, each once."""
    if len(skeleton) < SHORTEST:
        return [skeleton]
    return list(dict.fromkeys([skeleton, *(skeleton[:i] + skeleton[i + 1 :] for i in range(len(skeleton)))]))


def trigrams(texts: Sequence[Sequence[str]]) -> tuple[Array, Array]:
    """Three letters at a time with the edges of each text marked, and whose they are; each once for one owner, owners in order.

    A code is exact: three code points of 21 bits.
    """
    marked = ["".join(f"{_BEGIN}{text}{_END}" for text in some) for some in texts]
    points = np.frombuffer("".join(marked).encode("utf-32-le", "replace"), "<u4").astype(np.uint64)
    owners = np.repeat(np.arange(len(marked)), np.fromiter(map(len, marked), np.int64, len(marked)))
    if len(points) < 3:
        return np.zeros(0, np.uint64), np.zeros(0, np.int64)
    inside = (points[:-2] != ord(_END)) & (points[1:-1] != ord(_END))
    codes = (points[:-2] << np.uint64(42) | points[1:-1] << np.uint64(21) | points[2:])[inside]
    owners = owners[:-2][inside]
    order = np.lexsort((codes, owners))
    codes, owners = codes[order], owners[order]
    first = np.concatenate([[True], (codes[1:] != codes[:-1]) | (owners[1:] != owners[:-1])])[: len(codes)]
    return codes[first], owners[first]
