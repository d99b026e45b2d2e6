"""The three statements by which the ledger grows, for `record`.

They are written out: every act of the house waits for them, behind a lock, and Django takes several times as long to make them as the
database to do them.
"""

from collections.abc import Iterable
from typing import Final

from django.db import connection

from brama.ledger.chain import Entry, Head

_LOCK: Final = "SELECT seq, hash FROM ledger_head"
_APPEND: Final = """INSERT INTO ledger_entry (seq, act, day, member, "case", digests, previous, hash, signature)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)"""
_MOVE: Final = "UPDATE ledger_head SET seq = %s, hash = %s WHERE seq = %s AND hash = %s"


def locked_head() -> Head | None:
    """Where the chain ends, held until the transaction ends: in SQLite a transaction that writes is alone anyway."""
    lock = f" {connection.ops.for_update_sql()}" if connection.features.has_select_for_update else ""
    with connection.cursor() as cursor:
        cursor.execute(_LOCK + lock)
        row = cursor.fetchone()
    return Head(row[0], bytes(row[1])) if row else None


def append(entries: Iterable[tuple[Entry, bytes | None]]) -> None:
    """Each with its signature or none."""
    with connection.cursor() as cursor:
        for entry, signature in entries:
            cursor.execute(_APPEND, [*entry, signature])


def move(head: Head, to: Head) -> bool:
    """Whether the head was what it was seen to be, and is moved."""
    with connection.cursor() as cursor:
        cursor.execute(_MOVE, [*to, *head])
        return bool(cursor.rowcount == 1)
