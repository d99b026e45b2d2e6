"""Sorting millions of identifiers by their bytes, a few machine words at a time."""

from collections.abc import Iterator

import numpy as np

from brama.registers.files.arrays import Array
from brama.registers.files.blobs import Blobs

COLUMNS = 4
"""Identifiers that share more than this many times eight bytes are left to be compared one by one."""
ROWS = 1 << 18


def order_of(ids: Blobs) -> tuple[Array, Array]:
    """Return (order, doubtful): the rows sorted, and where a row and the one before it look the same up to here."""
    columns = [
        column
        for number in range(COLUMNS)
        if (column := _column(ids, number)).min(initial=2**64 - 1) < column.max(initial=0)
    ]
    order = np.lexsort(columns[::-1]) if columns else np.arange(len(ids))
    doubtful = np.ones(max(len(ids) - 1, 0), bool)
    for column in columns:
        placed = column[order]
        doubtful &= placed[1:] == placed[:-1]
    return order, doubtful


def runs_of_equals(doubtful: Array) -> Iterator[tuple[int, int]]:
    """Start and end of every stretch in which each looks like the one before."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], doubtful, [False]]).astype(np.int8)))
    for start, end in edges.reshape(-1, 2).tolist():
        yield start, end + 1


def _column(ids: Blobs, number: int) -> Array:
    """The `number`-th eight bytes of every identifier as one big-endian number; what is not there counts as zero."""
    column = np.zeros(len(ids), np.uint64)
    for start in range(0, len(ids), ROWS):
        begins, lengths = ids.offsets[start : start + ROWS + 1][:-1], np.diff(ids.offsets[start : start + ROWS + 1])
        for byte in range(8 * number, 8 * number + 8):
            there = np.flatnonzero(lengths > byte)
            shift = np.uint64(56 - 8 * (byte % 8))
            column[start + there] |= ids.data[begins[there] + byte].astype(np.uint64) << shift
    return column
