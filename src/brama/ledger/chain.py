"""The chain itself, pure: how an entry is written as bytes, and how each holds the hash of the one before it.

hash = SHA-256(encoding), and the encoding is `bound("ledger entry", seq, act, day, member, case, digests, previous)` of
`brama.box.context`: each field with its type and length, so that two entries are never written alike. docs/ledger.md has it
byte by byte.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from typing import NamedTuple, TypeAlias

from brama.box.context import bound
from brama.ledger.errors import ChainBroken, EntryUnusable

GENESIS = bytes(32)
DIGEST = 32
MEMBER = frozenset({0, 16})
CASE = 32
DIGESTS = 64
_ACT = re.compile(r"[a-z][a-z0-9_]{0,31}")

# The same bytes as `bound` writes, from parts made once: a million entries are written for each verification.
_SEQ, _TEXT, _BYTES = bound("ledger entry") + b"n", b"s", b"b"
_LENGTH = tuple(length.to_bytes(4) for length in range(DIGESTS * DIGEST + 1))


Row: TypeAlias = tuple[int, str, str, bytes, bytes, bytes, bytes, bytes]
"""The fields of an entry as they stand in a table or a file, true or not."""
Fields: TypeAlias = tuple[int, str, str, bytes, bytes, bytes, bytes]
"""What of a row is hashed: number, act, day, member, case, digests, and the hash before."""


class Head(NamedTuple):
    """Where a chain ends: number and hash of its last entry."""

    seq: int
    hash: bytes


START = Head(0, GENESIS)


class Entry(NamedTuple):
    """One line of the ledger. `digests` are SHA-256 digests one after another; `member` and `case` may be empty."""

    seq: int
    act: str
    day: str
    """ISO 8601, yyyy-mm-dd."""
    member: bytes
    case: bytes
    digests: bytes
    previous: bytes
    hash: bytes

    @property
    def head(self) -> Head:
        return Head(self.seq, self.hash)


def linked(
    head: Head, act: str, day: date, member: bytes = b"", case: bytes = b"", digests: Sequence[bytes] = ()
) -> Entry:
    """The entry that follows `head`. Raises EntryUnusable."""
    _check(act, member, case, digests)
    fields = (head.seq + 1, act, day.isoformat(), bytes(member), bytes(case), b"".join(digests), head.hash)
    return Entry(*fields, hashed(fields))


def hashed(fields: Fields) -> bytes:
    return sha256(encoded(fields)).digest()


def encoded(fields: Fields) -> bytes:
    """What is hashed. Raises LookupError for a field of more than 2,048 bytes, which no entry has."""
    seq, act, day, member, case, digests, previous = fields
    number, code, when = b"%d" % seq, act.encode(), day.encode()
    return b"".join((
        _SEQ, _LENGTH[len(number)], number,
        _TEXT, _LENGTH[len(code)], code,
        _TEXT, _LENGTH[len(when)], when,
        _BYTES, _LENGTH[len(member)], member,
        _BYTES, _LENGTH[len(case)], case,
        _BYTES, _LENGTH[len(digests)], digests,
        _BYTES, _LENGTH[len(previous)], previous,
    ))  # fmt: skip


def follows(row: Row, seq: int, previous: bytes) -> bool:
    """Whether this row is entry `seq` after the entry with the hash `previous`. No field of it is trusted."""
    return row[0] == seq and row[6] == previous and row[7] == rehashed(row, seq)


def rehashed(row: Row, seq: int) -> bytes | None:
    """The hash this row would have as entry `seq`; None where its fields are not even of the right types."""
    try:
        return hashed((seq, *row[1:7]))
    except (TypeError, AttributeError, ValueError, LookupError):
        return None


def walked(rows: Iterable[Row], after: Head = START) -> Iterator[Head]:
    """The head at each row, as long as each follows the one before. Raises ChainBroken at the first that does not."""
    previous = after.hash
    for seq, row in enumerate(rows, after.seq + 1):
        if not follows(row, seq, previous):
            raise ChainBroken(entry=seq)
        previous = row[7]
        yield Head(seq, previous)


def digests_of(row: Row) -> list[bytes]:
    return [row[5][at : at + DIGEST] for at in range(0, len(row[5]), DIGEST)]


def _check(act: str, member: bytes, case: bytes, digests: Sequence[bytes]) -> None:
    usable = {
        "act": _ACT.fullmatch(act),
        "member": len(member) in MEMBER,
        "case": len(case) <= CASE,
        "digests": len(digests) <= DIGESTS and all(len(digest) == DIGEST for digest in digests),
    }
    for field, good in usable.items():
        if not good:
            raise EntryUnusable(field=field)
