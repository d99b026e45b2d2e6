"""Sorting millions of identifiers by their bytes, a machine word at a time."""

from collections.abc import Iterator

import numpy as np

from brama.registers.files.arrays import Array
from brama.registers.files.blobs import Blobs

COLUMNS = 64
"""Identifiers that share more than this many times eight bytes are left to be compared one by one."""
ROWS = 1 << 18


def order_of(ids: Blobs) -> tuple[Array, Array]:
    """Return (order, doubtful): the rows sorted, and where a row and the one before it look the same up to here.

    Only rows that still look like others are looked at any further, so what many begin with costs little.
    """
    order, doubtful = np.arange(len(ids)), np.ones(max(len(ids) - 1, 0), bool)
    for number in range(COLUMNS):
        unsure = np.flatnonzero(np.append(doubtful, False) | np.append(False, doubtful))[: len(ids)]
        if not len(unsure) or ids.lengths_of(order[unsure]).max() <= 8 * number:
            break
        _sort_further(order, doubtful, unsure, _column(ids, order[unsure], number))
    return order, doubtful


def _sort_further(order: Array, doubtful: Array, unsure: Array, column: Array) -> None:
    """Sort the unsure places of each run by a column, and take back the doubt where it tells two apart."""
    if column.min() == column.max():
        return
    follows = doubtful[unsure[1:] - 1] & (np.diff(unsure) == 1)
    runs = np.append(0, np.cumsum(~follows))
    sorted_places = np.lexsort((column, runs)) if runs[-1] else np.argsort(column, kind="stable")
    order[unsure] = order[unsure[sorted_places]]
    column = column[sorted_places]
    doubtful[unsure[1:][follows] - 1] = (column[1:] == column[:-1])[follows]


def runs_of_equals(doubtful: Array) -> Iterator[tuple[int, int]]:
    """Start and end of every stretch in which each looks like the one before."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], doubtful, [False]]).astype(np.int8)))
    for start, end in edges.reshape(-1, 2).tolist():
        yield start, end + 1


def _column(ids: Blobs, rows: Array, number: int) -> Array:
    """The `number`-th eight bytes of these identifiers as big-endian numbers; what is not there counts as zero."""
    column = np.zeros(len(rows), np.uint64)
    for start in range(0, len(rows), ROWS):
        some = rows[start : start + ROWS]
        begins, lengths = ids.offsets[some], ids.lengths_of(some)
        for byte in range(8 * number, 8 * number + 8):
            there = np.flatnonzero(lengths > byte)
            shift = np.uint64(56 - 8 * (byte % 8))
            column[start + there] |= ids.data[begins[there] + byte].astype(np.uint64) << shift
    return column
