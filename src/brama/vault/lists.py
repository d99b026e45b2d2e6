"""What a compartment's list of cases sorts by: one sealed table for each, opened once in a session.

A row is masked with the shred key of its case, so that a copy of the table from before a purge says nothing of the purged case: the mask is
keyed BLAKE2b (RFC 7693) of shred key and number under the table's key, which is drawn anew whenever the table is written, so no mask serves
twice. The table as a whole is shut like any content, which is what keeps rows from being changed.
"""

import struct
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import NamedTuple

from brama.box.content import new_key, opened, shut
from brama.box.context import bound
from brama.box.keys import open_sealed, seal
from brama.vault.epochs import epoch_private
from brama.vault.models import Epoch, SealedList
from brama.vault.unseal import Keys

SUMMARY = 64
"""Bytes of a summary: one that is shorter is filled with zeros."""
_GONE = (bytes(32), b"")
_ROW = struct.Struct(f">QQL{SUMMARY}s")


class Row(NamedTuple):
    """A case in a list: the number of its safe, the slot of its shred key, the version it was summed up at, and its summary."""

    number: int
    slot: int
    version: int
    summary: bytes


class Opened(NamedTuple):
    """A table as it was read. `epoch` is the one it is sealed to, None where nobody has written one yet."""

    epoch: Epoch | None
    version: int
    rows: dict[int, Row]


def read(compartment: str, keys: Keys) -> Opened:
    """The newest table that this member can open, without the cases that were purged since."""
    held = [epoch for epoch in keys.epochs.values() if epoch.compartment == compartment]
    found = SealedList.objects.filter(epoch__in=held).select_related("epoch").order_by("-epoch__number").first()
    if found is None:
        return Opened(None, 0, {})
    epoch, version = found.epoch, found.version
    key = open_sealed(epoch_private(epoch, keys.holder), bytes(found.key), _context("list key", epoch, version))
    content = opened(key, bytes(found.content), _context("list", epoch, version))
    shred = keys.shred.all()
    alive = [row for row in _ROW.iter_unpack(content) if shred[row[1] * 32 : row[1] * 32 + 32] not in _GONE]
    return Opened(epoch, version, {row.number: row for row in _masked(key, alive, shred)})


def write(compartment: str, before: Opened, rows: Mapping[int, Row], keys: Keys) -> bool:
    """Replace the table that was read, in the current epoch; False where somebody else has written since."""
    trusted = keys.trust.epoch(compartment)
    epoch = Epoch.objects.get(compartment=compartment, number=trusted.number)
    key, version = new_key(), before.version + 1 if before.epoch == epoch else 1
    content = b"".join([_ROW.pack(*row) for row in _masked(key, list(rows.values()), keys.shred.all())])
    sealed = {
        "key": seal(trusted.public, key, _context("list key", epoch, version)),
        "content": shut(key, content, _context("list", epoch, version)),
    }
    if version > 1:
        mine = SealedList.objects.filter(epoch=epoch, version=before.version)
        return mine.update(version=version, **sealed) == 1
    _, made = SealedList.objects.get_or_create(epoch=epoch, defaults={"version": version, **sealed})
    if made:
        SealedList.objects.filter(epoch__compartment=compartment).exclude(epoch=epoch).delete()
    return made


def _context(kind: str, epoch: Epoch, version: int) -> bytes:
    return bound(kind, epoch.compartment, epoch.number, version)


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
