"""Look-ups under duress, found among all others by those who are told: one sealed table, of one size for up to sixty-four of them.

Every look-up leaves a notice, nearly all of them as cover for the few. Whoever opens them keeps here which were real, and deletes them all:
what stays says neither which were, nor how many.
"""

import struct
from collections.abc import Iterable
from typing import Final, NamedTuple

from brama.vault.compartments import NOTICES
from brama.vault.models import EpochState, SealedList
from brama.vault.tables import table as tables
from brama.vault.tables.table import Table
from brama.vault.unseal import Keys

_KIND: Final = "told"
_COUNT, _ROW = struct.Struct(">L"), struct.Struct(">L16s")
_ROOM: Final = 64


class Forced(NamedTuple):
    """One day, as an ordinal, on which a receipt of a case was typed under duress."""

    day: int
    case: bytes


class Kept(NamedTuple):
    """The table as it was read."""

    table: Table
    rows: list[Forced]


def read(keys: Keys) -> Kept:
    """What was found so far."""
    table = tables.read(_KIND, NOTICES, keys)
    if table.epoch is None:
        return Kept(table, [])
    (count,) = _COUNT.unpack_from(table.content)
    end = _COUNT.size + count * _ROW.size
    return Kept(table, [Forced(*row) for row in _ROW.iter_unpack(table.content[_COUNT.size : end])])


def write(before: Kept, rows: Iterable[Forced], keys: Keys) -> bool:
    """Replace the table; False where somebody else has written since."""
    kept = sorted(set(rows))
    room = _COUNT.size + -(-max(len(kept), 1) // _ROOM) * _ROOM * _ROW.size
    content = (_COUNT.pack(len(kept)) + b"".join(_ROW.pack(*row) for row in kept)).ljust(room, b"\0")
    return tables.write(_KIND, NOTICES, before.table, lambda _key: content, keys)


def may_write(keys: Keys) -> bool:
    """Whether this member opens every table that there is: who does not yet would replace what they have not read."""
    return not SealedList.objects.filter(kind=_KIND).exclude(epoch__in=keys.epochs).exists()


def is_past(keys: Keys) -> bool:
    """Whether the table waits to be sealed to the current epoch."""
    return SealedList.objects.filter(kind=_KIND, epoch__state=EpochState.PAST, epoch__in=keys.epochs).exists()
