"""Overwriting what was deleted: a little at once, where somebody waits for a page, and whole with the next purge.

SQLite overwrites with zeros what it deletes (secure_delete), so that emptying its log is nearly all there is to do; what PostgreSQL keeps
is told in `postgresql`. The whole of it costs as much as the database is large.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from typing import Final

from django.db import DatabaseError, connection, transaction

from brama.ledger.models import LedgerEntry
from brama.ledger.record import record
from brama.ledger.signed import Signer
from brama.process.purging import postgresql

AFTER: Final = ("withdraw", "purge", "member_removed", "passphrase_changed", "recovery_finished")
"""Acts that delete or replace something of which nothing may stay."""
_SCRUB: Final = "scrub"
_PATIENCE: Final = 500  # milliseconds that a page waits for others who read or write


def at_once() -> bool:
    """Empty SQLite's log, where nobody else is in it: whether nothing is left there. In PostgreSQL there is nothing cheap to do."""
    if connection.vendor != "sqlite":
        return False
    with suppress(DatabaseError), _patience(_PATIENCE):
        return _log_emptied()
    return False


def whole(day: date, by: Signer) -> bool:
    """Overwrite everything that was ever deleted, and say so in the ledger; False where something did not let us. Not in a transaction."""
    with suppress(DatabaseError):
        if _SCRUBS[connection.vendor]():
            with transaction.atomic():
                record(_SCRUB, day, by)
            return True
    return False


def due() -> int:
    """How many acts have deleted something since everything was last overwritten."""
    last = LedgerEntry.objects.filter(act=_SCRUB).order_by("-seq").values_list("seq", flat=True).first() or 0
    return LedgerEntry.objects.filter(seq__gt=last, act__in=AFTER).count()


@contextmanager
def _patience(milliseconds: int) -> Iterator[None]:
    with connection.cursor() as cursor:
        before = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
        cursor.execute(f"PRAGMA busy_timeout = {milliseconds}")
        try:
            yield
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {int(before)}")


def _log_emptied() -> bool:
    """What SQLite answers begins with 1 where a reader or writer kept it from it (sqlite.org/pragma.html#pragma_wal_checkpoint)."""
    with connection.cursor() as cursor:
        return bool(cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)


def _sqlite() -> bool:
    _log_emptied()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
    return _log_emptied()


_SCRUBS: Final = {"sqlite": _sqlite, "postgresql": postgresql.whole}
