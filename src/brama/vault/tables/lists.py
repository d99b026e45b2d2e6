"""What a compartment's list of cases sorts by: one sealed table for each, opened once in a session.

A row has two parts. The summary, by which lists are sorted and filtered, is masked with the shred key of its case, so that a copy of the
table from before a purge says nothing of the purged case: the mask is keyed BLAKE2b (RFC 7693) of shred key and number under the table's
key, which is drawn anew whenever the table is written, so no mask serves twice. What a list knows more of a case is masked with SHAKE256
(FIPS 202) of shred key and a number drawn for it, once: it goes from table to table as it is, and is opened only for the few lines that
are shown. The table as a whole is shut like any content, which is what keeps rows from being changed.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b, shake_256
from os import urandom
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from brama.vault.tables import table as tables
from brama.vault.tables.table import Table
from brama.vault.unseal import Keys

Numbers = NDArray[np.int64]
Bytes = NDArray[np.uint8]
"""One row of so many bytes for each case."""
LIST, NEWS = "list", "news"
"""What there is to say of each case: what the list sorts by, and what the rounds of screening told."""
SUMMARY, MORE = 64, 272
"""Bytes of the two parts: what is shorter is filled with zeros."""
_DRAWN: Final = 16
_FORM: Final = b"\1"
"""The first byte of a table. One that begins otherwise is of before rows had two parts, and counts as empty."""
_COUNT: Final = 4
_KEY: Final = 32
_NOTHING: Final = bytes(_DRAWN + MORE)
_ROW: Final = np.dtype([("number", ">u8"), ("slot", ">u8"), ("version", ">u4"), ("said", "u1", SUMMARY)])


class Row(NamedTuple):
    """A case in a list: the number of its safe, the slot of its shred key, the version it was summed up at, its summary.

    `more` is what is known besides, as `hidden` hid it; empty in rows that were read, of which `Opened.more` knows it.
    """

    number: int
    slot: int
    version: int
    summary: bytes
    more: bytes = b""


@dataclass(frozen=True)
class Opened:
    """A list as it was read, without the cases that were purged since: by columns, for twenty thousand are looked at to show fifty.

    `places` is where each stands in the table.
    """

    table: Table
    numbers: Numbers
    slots: Numbers
    versions: Numbers
    said: Bytes
    places: Numbers
    shred: bytes

    @cached_property
    def rows(self) -> dict[int, Row]:
        """The same row by row."""
        columns = (self.numbers, self.slots, self.versions)
        said = [each.tobytes() for each in self.said]
        rows = map(Row, *(column.tolist() for column in columns), said)
        return {row.number: row for row in rows}

    def summaries(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """The summaries of these cases, those that are here."""
        return {number: self.said[self._at[number]].tobytes() for number in numbers if number in self._at}

    def more(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """What is known more of these cases, those that are here."""
        return {
            n: shown(_key(self.shred, int(self.slots[self._at[n]])), said) for n, said in self.hidden(numbers).items()
        }

    def hidden(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """The same as it stands in the table, under the shred keys of the cases."""
        _, more = _parts(self.table.content)
        here = ((number, int(self.places[self._at[number]])) for number in numbers if number in self._at)
        return {number: more[at].tobytes() for number, at in here}

    @cached_property
    def _at(self) -> dict[int, int]:
        return dict(zip(self.numbers.tolist(), range(len(self.numbers)), strict=True))


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
    places = np.flatnonzero(_of(heads["slot"], shred).any(axis=1))
    alive = heads[places]
    numbers, slots, versions = (alive[part].astype(np.int64) for part in ("number", "slot", "version"))
    said = alive["said"] ^ _masks(table.key, numbers, _of(slots, shred))
    return Opened(table, numbers, slots, versions, said, places, shred)


def write(compartment: str, before: Opened, rows: Mapping[int, Row], keys: Keys, kind: str = LIST) -> bool:
    """Replace the list that was read, in the current epoch; False where somebody else has written since."""
    kept = before.hidden([number for number, row in rows.items() if not row.more])
    more = b"".join([row.more or kept.get(number, _NOTHING) for number, row in rows.items()])
    heads = _heads(list(rows.values()))
    slots = _of(heads["slot"], keys.shred.all())

    def content(key: bytes) -> bytes:
        masked = heads.copy()
        masked["said"] ^= _masks(key, heads["number"], slots)
        return _FORM + len(masked).to_bytes(_COUNT) + masked.tobytes() + more

    return tables.write(kind, compartment, before.table, content, keys)


def _heads(rows: Sequence[Row]) -> NDArray[np.void]:
    heads = np.zeros(len(rows), _ROW)
    for at, part in enumerate(("number", "slot", "version")):
        heads[part] = [row[at] for row in rows]
    heads["said"] = _bytes(b"".join([row.summary.ljust(SUMMARY, b"\0") for row in rows]), SUMMARY)
    return heads


def _parts(content: bytes) -> tuple[NDArray[np.void], Bytes]:
    """The rows without what is known more, and what is known more, in the same order."""
    begin = len(_FORM) + _COUNT
    number = int.from_bytes(content[len(_FORM) : begin]) if content.startswith(_FORM) else 0
    if not number:
        return np.zeros(0, _ROW), _bytes(b"", _DRAWN + MORE)
    end = begin + number * _ROW.itemsize
    return np.frombuffer(content, _ROW, number, begin), _bytes(memoryview(content)[end:], _DRAWN + MORE)


def _bytes(joined: bytes | memoryview, size: int) -> Bytes:
    return np.frombuffer(joined, np.uint8).reshape(-1, size) if len(joined) else np.zeros((0, size), np.uint8)


def _of(slots: NDArray[np.integer], shred: bytes) -> Bytes:
    """The shred key of each; zeros where there is none."""
    whole = shred[: len(shred) // _KEY * _KEY]
    keys = _bytes(whole + bytes(_KEY), _KEY)
    found: Bytes = keys[np.minimum(slots.astype(np.int64), len(keys) - 1)]
    return found


def _masks(key: bytes, numbers: NDArray[np.integer], shred: Bytes) -> Bytes:
    """What each summary is crossed with, by exclusive or, which is its own inverse."""
    said = np.hstack([shred, numbers.astype(">u8").view(np.uint8).reshape(-1, 8)]).tobytes()
    size, begun = _KEY + 8, blake2b(key=key)  # begun once: half of the work on a row is the key's
    masks = [_mask(begun.copy(), said[at : at + size]) for at in range(0, len(said), size)]
    return _bytes(b"".join(masks), SUMMARY)


def _mask(begun: blake2b, said: bytes) -> bytes:
    begun.update(said)
    return begun.digest()


def _key(shred: bytes, slot: int) -> bytes:
    return shred[slot * 32 : slot * 32 + 32]


def _more_mask(shred: bytes, drawn: bytes) -> bytes:
    return shake_256(b"brama list" + shred + drawn).digest(MORE)


def _crossed(one: bytes, other: bytes) -> bytes:
    return (int.from_bytes(one) ^ int.from_bytes(other)).to_bytes(len(one))
