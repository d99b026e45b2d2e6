"""A small ledger, and the hands of somebody who can write the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from hashlib import sha256
from importlib import import_module

from django.db import connection, transaction

from brama.ledger import chain, rows
from brama.ledger.models import Head, LedgerEntry
from brama.ledger.record import record

DAY = date(2026, 3, 1)
ACTS = ("apply", "take", "ask", "answer", "assess", "clear", "book")
LENGTH = len(ACTS)


def written(acts: tuple[str, ...] = ACTS) -> None:
    """One entry an act, with a member, a case and two digests each."""
    with transaction.atomic():
        for at, act in enumerate(acts):
            seed = sha256(b"%d %s" % (at, act.encode())).digest()
            record(act, DAY, seed[:16], seed[16:], [seed, sha256(seed).digest()])


@contextmanager
def unguarded() -> Iterator[None]:
    """Whatever is done within is done without the triggers, and undone at the end."""
    back = import_module("brama.ledger.migrations.0002_append_only").BACK[connection.vendor]
    with transaction.atomic(), connection.cursor() as cursor:
        for statement in back():
            cursor.execute(statement)
        yield
        transaction.set_rollback(True)


def entry(seq: int) -> chain.Row:
    return rows.entries().get(seq=seq)


def put(row: chain.Row) -> None:
    """As it is given, true or not."""
    LedgerEntry.objects.create(**chain.Entry(*row)._asdict())


def take(seq: int) -> chain.Row:
    row = entry(seq)
    LedgerEntry.objects.filter(seq=seq).delete()
    return row


def moved(row: chain.Row, seq: int) -> chain.Row:
    return (seq, *row[1:])


def rechained(first: int, rows_after: list[chain.Row], previous: bytes) -> None:
    """Write these rows from `first` on as a true chain, head and all: what somebody with the whole database can do."""
    for seq, row in enumerate(rows_after, first):
        fields = (seq, *row[1:6], previous)
        previous = chain.hashed(fields)
        put((*fields, previous))
    Head.objects.update(seq=first + len(rows_after) - 1, hash=previous)
