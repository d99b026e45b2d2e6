"""Adding to the ledger, within the transaction of the act, and asking what it knows of a digest or a case."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from django.db import connection

from brama.ledger import chain, rows
from brama.ledger.chain import Entry, linked
from brama.ledger.errors import HeadMissing, OutsideTransaction
from brama.ledger.groups import PAUSE, may_not_adjoin
from brama.ledger.growing import append, locked_head, move
from brama.ledger.models import LedgerEntry
from brama.ledger.signed import Signer, signature


def record(act: str, day: date, by: Signer | bytes = b"", case: bytes = b"", digests: Sequence[bytes] = ()) -> int:
    """Append an entry and return its number. It stands or falls with the transaction around it.

    `act`: a code; `by`: who acts and signs the entry, or a number of 16 bytes, or none; `case`: a number of at most 32 bytes or none;
    `digests`: 32 bytes each, 64 at most. Whoever records waits for whoever recorded before to commit, so record last in a transaction.
    Raises OutsideTransaction, EntryUnusable, HeadMissing.
    """
    if not connection.in_atomic_block:
        raise OutsideTransaction(act=act)
    head = locked_head()
    if head is None:
        raise HeadMissing
    pause, member = [*_pause(head, act, day)], by if isinstance(by, bytes) else by.member
    entry = linked(pause[-1].head if pause else head, act, day, member, case, digests)
    signed = None if isinstance(by, bytes) else signature(by, *entry.head)
    append([*((each, None) for each in pause), (entry, signed)])
    # Compare and set: the lock makes it true on both databases; where a lock is lost, the entries are lost with it.
    if not move(head, entry.head):
        raise HeadMissing
    return entry.seq


def holds(seq: int, digest: bytes) -> bool:
    """Whether this entry names this digest, and is what was written. Only `verify` says whether the chain holds it."""
    return names(rows.entries().filter(seq=seq).first(), seq, digest)


def names(row: chain.Row | None, seq: int, digest: bytes) -> bool:
    """The same of an entry that has been read already."""
    return row is not None and digest in chain.digests_of(row) and chain.follows(row, seq, row[6])


def entries_at(seqs: Collection[int]) -> dict[int, chain.Row]:
    """Entries as they stand, by their number: read together, for `names`."""
    return {row[0]: row for row in rows.entries().filter(seq__in=seqs)}


def entries_of(numbers: Collection[bytes]) -> dict[bytes, chain.Row]:
    """The entries that stand under these numbers of a case, each what was written; of two under one number the first."""
    found = list(rows.entries().filter(case__in=numbers))
    return {bytes(row[4]): row for row in reversed(found) if chain.follows(row, row[0], row[6])}


def _pause(head: chain.Head, act: str, day: date) -> Iterator[Entry]:
    apart = may_not_adjoin(act)
    if apart and LedgerEntry.objects.filter(seq=head.seq, act__in=apart).exists():
        yield linked(head, PAUSE, day)
