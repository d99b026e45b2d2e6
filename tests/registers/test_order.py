"""Identifiers are sorted by their bytes, however long and however alike."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from brama.registers.files.blobs import Blobs
from brama.registers.making.order import COLUMNS, order_of, runs_of_equals

_prefixes = st.sampled_from([b"", b"https://example.org/", b"https://example.org/persons/", b"x" * 8 * COLUMNS])
_ids = st.builds(
    bytes.__add__, _prefixes, st.one_of(st.binary(max_size=3), st.sampled_from([b"\0", b"12345678", b"a" * 20]))
)


@given(st.lists(_ids, max_size=40))
def test_rows_are_in_order_but_for_those_that_are_in_doubt(ids: list[bytes]) -> None:
    order, doubtful = order_of(Blobs.of(ids))
    rows, runs = order.tolist(), list(runs_of_equals(doubtful))
    assert sorted(rows) == list(range(len(ids)))
    for start, end in runs:
        rows[start:end] = sorted(rows[start:end], key=ids.__getitem__)
    assert [ids[row] for row in rows] == sorted(ids)


def test_what_many_begin_with_leaves_nobody_in_doubt() -> None:
    ids = [f"https://example.org/register/of/persons/{number * 7919 % 1000}".encode() for number in range(1000)]
    order, doubtful = order_of(Blobs.of(ids))
    assert not np.any(doubtful) and [ids[row] for row in order.tolist()] == sorted(ids)
