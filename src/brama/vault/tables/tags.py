"""Keyed tags by which screening recognises who applies again: one sealed table, so that not even equality is seen by others.

The key of the tags is drawn when the table is first written, stands in it, and nowhere else. A row has the tag, the day until which it is
kept, and a mark that only whoever holds the case's trail connects with the case; when the case is purged, nobody does.
"""

import hmac
import struct
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from hashlib import sha256
from typing import Final, NamedTuple

from brama.box.content import KEY, new_key
from brama.box.context import bound
from brama.vault.errors import ValueForged
from brama.vault.models import EpochState, SealedList
from brama.vault.tables import table as tables
from brama.vault.tables.table import Table
from brama.vault.unseal import Keys

HELD_BY: Final = "screening"
MARK, TAG = 16, 8
_KIND: Final = "tags"
_ROW = struct.Struct(f">{MARK}sL{TAG}s")


class Tag(NamedTuple):
    """One tag of one case. `until` is the last day on which it is compared, as an ordinal."""

    mark: bytes
    until: int
    tag: bytes


class Tags(NamedTuple):
    """The table as it was read, with the key of its tags."""

    table: Table
    secret: bytes
    rows: list[Tag]


def mark_of(trail: bytes) -> bytes:
    """By what a case's own tags are known to whoever holds its trail."""
    return hmac.digest(trail, bound("return mark"), sha256)[:MARK]


def tag_of(secret: bytes, said: str) -> bytes:
    """The tag of one key of a person."""
    return hmac.digest(secret, bound("return", said), sha256)[:TAG]


def read(keys: Keys) -> Tags:
    """Every tag, also of the past; a table that nobody has written yet has a new key."""
    table = tables.read(_KIND, HELD_BY, keys)
    if table.epoch is None:
        return Tags(table, new_key(), [])
    rows = _ROW.iter_unpack(table.content[KEY:])
    return Tags(table, table.content[:KEY], [Tag(*row) for row in rows])


def write(before: Tags, rows: Iterable[Tag], day: date, keys: Keys) -> bool:
    """Replace the table, without what is past; False where somebody else has written since."""
    kept = sorted(row for row in rows if row.until >= day.toordinal())
    content = before.secret + b"".join(_ROW.pack(*row) for row in kept)
    return tables.write(_KIND, HELD_BY, before.table, lambda _key: content, keys)


def secret(keys: Keys) -> bytes:
    """The key of the tags, for whoever makes another one of it; where there is no table yet, it is written now.

    Nothing where there is one that this member does not open, or that nobody has signed who may: writing another would take its place.
    """
    with suppress(ValueForged):
        return _secret(keys)
    return b""


def _secret(keys: Keys) -> bytes:
    while (known := read(keys)).table.epoch is None:
        if SealedList.objects.filter(kind=_KIND).exists():
            return b""
        write(known, (), date.min, keys)
    return known.secret


def renew(day: date, keys: Keys) -> bool:
    """Seal the table to the current epoch where it is still sealed to a past one. Whether it was."""
    waiting = SealedList.objects.filter(kind=_KIND, epoch__state=EpochState.PAST, epoch__in=keys.epochs)
    if not waiting.exists():
        return False
    before = read(keys)
    return write(before, before.rows, day, keys)
