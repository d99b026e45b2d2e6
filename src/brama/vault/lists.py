"""What a compartment's list of cases sorts by: one sealed table for each, opened once in a session.

A row is masked with the shred key of its case, so that a copy of the table from before a purge says nothing of the purged case: the mask is
keyed BLAKE2b (RFC 7693) of shred key and number under the table's key, which is drawn anew whenever the table is written, so no mask serves
twice. The table as a whole is shut like any content, which is what keeps rows from being changed.
"""

import struct
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

from brama.vault import tables
from brama.vault.tables import Table
from brama.vault.unseal import Keys

SUMMARY = 64
"""Bytes of a summary: one that is shorter is filled with zeros."""
LIST, NEWS = "list", "news"
"""What there is to say of each case: what the list sorts by, and what the rounds of screening told."""
_GONE = (bytes(32), b"")
_ROW = struct.Struct(f">QQL{SUMMARY}s")


class Row(NamedTuple):
    """A case in a list: the number of its safe, the slot of its shred key, the version it was summed up at, and its summary."""

    number: int
    slot: int
    version: int
    summary: bytes


class Opened(NamedTuple):
    """A list as it was read."""

    table: Table
    rows: dict[int, Row]


def read(compartment: str, keys: Keys, kind: str = LIST) -> Opened:
    """The newest list of a kind that this member can open, without the cases that were purged since."""
    table = tables.read(kind, compartment, keys)
    if table.epoch is None:
        return Opened(table, {})
    shred = keys.shred.all()
    rows = _ROW.iter_unpack(table.content)
    alive = [row for row in rows if shred[row[1] * 32 : row[1] * 32 + 32] not in _GONE]
    return Opened(table, {row.number: row for row in _masked(table.key, alive, shred)})


def write(compartment: str, before: Opened, rows: Mapping[int, Row], keys: Keys, kind: str = LIST) -> bool:
    """Replace the list that was read, in the current epoch; False where somebody else has written since."""
    shred = keys.shred.all()

    def content(key: bytes) -> bytes:
        return b"".join([_ROW.pack(*row) for row in _masked(key, list(rows.values()), shred)])

    return tables.write(kind, compartment, before.table, content, keys)


def _masked(key: bytes, rows: Sequence[tuple[int, int, int, bytes]], shred: bytes) -> list[Row]:
    """Rows with their summaries masked, or with the masks taken off again: exclusive or is its own inverse."""
    masks = b"".join([_mask(key, number, shred[slot * 32 : slot * 32 + 32]) for number, slot, _, _ in rows])
    joined = b"".join([summary.ljust(SUMMARY, b"\0") for *_, summary in rows])
    crossed = (int.from_bytes(joined) ^ int.from_bytes(masks)).to_bytes(len(joined))
    return [
        Row(number, slot, version, crossed[at : at + SUMMARY])
        for (number, slot, version, _), at in zip(rows, range(0, len(joined), SUMMARY), strict=True)
    ]


def _mask(key: bytes, number: int, shred: bytes) -> bytes:
    return blake2b(shred + number.to_bytes(8), key=key, digest_size=SUMMARY).digest()
