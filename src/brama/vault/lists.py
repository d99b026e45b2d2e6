"""What a compartment's list of cases sorts by: one sealed table for each, opened once in a session.

A row has two parts. The summary, by which lists are sorted and filtered, is masked with the shred key of its case, so that a copy of the
table from before a purge says nothing of the purged case: the mask is keyed BLAKE2b (RFC 7693) of shred key and number under the table's
key, which is drawn anew whenever the table is written, so no mask serves twice. What a list knows more of a case is masked with SHAKE256
(FIPS 202) of shred key and a number drawn for it, once: it goes from table to table as it is, and is opened only for the few lines that
are shown. The table as a whole is shut like any content, which is what keeps rows from being changed.
"""

import struct
from collections.abc import Collection, Iterable, Mapping, Sequence
from hashlib import blake2b, shake_256
from itertools import count, repeat
from os import urandom
from typing import Final, NamedTuple

from brama.vault import tables
from brama.vault.tables import Table
from brama.vault.unseal import Keys

LIST, NEWS = "list", "news"
"""What there is to say of each case: what the list sorts by, and what the rounds of screening told."""
SUMMARY, MORE = 64, 272
"""Bytes of the two parts: what is shorter is filled with zeros."""
_DRAWN: Final = 16
_FORM: Final = b"\1"
"""The first byte of a table. One that begins otherwise is of before rows had two parts, and counts as empty."""
_GONE = (bytes(32), b"")
_NOTHING: Final = bytes(_DRAWN + MORE)
_COUNT = struct.Struct(">L")
_ROW = struct.Struct(f">QQL{SUMMARY}s")


class Row(NamedTuple):
    """A case in a list: the number of its safe, the slot of its shred key, the version it was summed up at, its summary.

    `more` is what is known besides, as `hidden` hid it; empty in rows that were read, of which `Opened.more` knows it.
    """

    number: int
    slot: int
    version: int
    summary: bytes
    more: bytes = b""


class Opened(NamedTuple):
    """A list as it was read."""

    table: Table
    rows: dict[int, Row]
    shred: bytes = b""
    places: Mapping[int, int] = {}  # where each stands in the table; never written to

    def more(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """What is known more of these cases, those that are here."""
        rows = {number: self.rows[number] for number in numbers if number in self.rows}
        kept = self.hidden(rows)
        return {number: shown(_key(self.shred, row.slot), kept.get(number, b"")) for number, row in rows.items()}

    def hidden(self, numbers: Collection[int]) -> dict[int, bytes]:
        """The same as it stands in the table, under the shred keys of the cases."""
        found = {n: row.more for n in numbers if (row := self.rows.get(n)) and row.more}
        _, more = _parts(self.table.content)
        size = _DRAWN + MORE
        there = ((n, self.places[n]) for n in numbers if n in self.places)
        read = {n: bytes(more[at * size : (at + 1) * size]) for n, at in there}
        return {**read, **found}


def hidden(shred: bytes, said: bytes) -> bytes:
    """What is known more of a case, for its row, under its shred key."""
    drawn = urandom(_DRAWN)
    return drawn + _crossed(said.ljust(MORE, b"\0"), _more_mask(shred, drawn))


def shown(shred: bytes, more: bytes) -> bytes:
    """What `hidden` hid; zeros where nothing is known."""
    if more in (b"", _NOTHING):
        return bytes(MORE)
    return _crossed(more[_DRAWN:], _more_mask(shred, more[:_DRAWN]))


def read(compartment: str, keys: Keys, kind: str = LIST) -> Opened:
    """The newest list of a kind that this member can open, without the cases that were purged since."""
    table = tables.read(kind, compartment, keys)
    shred = keys.shred.all() if table.content else b""
    heads, _ = _parts(table.content)
    rows = list(_ROW.iter_unpack(heads))
    alive = [row for row in rows if shred[row[1] * 32 : row[1] * 32 + 32] not in _GONE]
    places = dict(zip([row[0] for row in rows], count(), strict=False))
    return Opened(table, {row[0]: row for row in _masked(table.key, alive, shred)}, shred, places)


def write(compartment: str, before: Opened, rows: Mapping[int, Row], keys: Keys, kind: str = LIST) -> bool:
    """Replace the list that was read, in the current epoch; False where somebody else has written since."""
    shred, kept = keys.shred.all(), before._replace(rows=dict(rows)).hidden(rows)
    more = b"".join([kept.get(number, _NOTHING) for number in rows])
    plain = [(row.number, row.slot, row.version, row.summary.ljust(SUMMARY, b"\0")) for row in rows.values()]

    def content(key: bytes) -> bytes:
        heads = b"".join([_ROW.pack(*row[:4]) for row in _masked(key, plain, shred)])
        return _FORM + _COUNT.pack(len(plain)) + heads + more

    return tables.write(kind, compartment, before.table, content, keys)


def _parts(content: bytes) -> tuple[memoryview, memoryview]:
    """The rows without what is known more, and what is known more, in the same order."""
    if not content.startswith(_FORM):
        return memoryview(b""), memoryview(b"")
    begin = len(_FORM) + _COUNT.size
    end = begin + _COUNT.unpack_from(content, len(_FORM))[0] * _ROW.size
    return memoryview(content)[begin:end], memoryview(content)[end:]


def _masked(key: bytes, rows: Sequence[tuple[int, int, int, bytes]], shred: bytes) -> list[Row]:
    """Rows with their summaries masked, or with the masks taken off again: exclusive or is its own inverse."""
    masks = b"".join([
        blake2b(shred[slot * 32 : slot * 32 + 32] + number.to_bytes(8), key=key, digest_size=SUMMARY).digest()
        for number, slot, _, _ in rows
    ])  # fmt: skip
    crossed = _crossed(b"".join([row[3] for row in rows]), masks)
    said = [crossed[at : at + SUMMARY] for at in range(0, len(crossed), SUMMARY)]
    numbers, slots, versions = ([row[part] for row in rows] for part in range(3))
    return list(map(Row._make, zip(numbers, slots, versions, said, repeat(b""), strict=False)))


def _key(shred: bytes, slot: int) -> bytes:
    return shred[slot * 32 : slot * 32 + 32]


def _more_mask(shred: bytes, drawn: bytes) -> bytes:
    return shake_256(b"brama list" + shred + drawn).digest(MORE)


def _crossed(one: bytes, other: bytes) -> bytes:
    return (int.from_bytes(one) ^ int.from_bytes(other)).to_bytes(len(one))
