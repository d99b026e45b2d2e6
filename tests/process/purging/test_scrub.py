"""Overwriting what was deleted: little at once, all of it with a purge, and it is seen that some is due."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import DatabaseError, connection
from django.test.utils import CaptureQueriesContext

from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.process.gate.withdrawing import withdraw
from brama.process.models import Case
from brama.process.purging import postgresql, scrub, sweep
from brama.process.purging.purge import NOTICES, PERIODS, purge
from brama.process.purging.purge import due as past
from brama.vault.models import Notice
from tests.cast import DAY, House, house
from tests.process.road import applied
from tests.records import database

LATER = DAY + timedelta(days=max(PERIODS["applied"], NOTICES) + 1)


@contextmanager
def reading(file: Path) -> Iterator[None]:
    """Somebody who has begun to read and has not ended."""
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM process_case").fetchone()
        yield


def test_what_an_applicant_erases_is_due_until_the_next_purge_overwrites_everything(staff: House) -> None:
    withdraw(applied(staff).received(), DAY)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        scrub.at_once()
    assert not any("VACUUM" in each["sql"] for each in queries), "nobody waits at the gate for the whole database"
    assert scrub.due() == 1
    assert sweep.purge_due(DAY, staff.seats["ivanna"].holder).overwritten and scrub.due() == 0 and verify().whole


def test_at_once_empties_the_log_where_nobody_is_in_it(tmp_path: Path) -> None:
    with database("sqlite", tmp_path):
        walk, log = applied(house(tmp_path)), tmp_path / "records.sqlite3-wal"
        with reading(tmp_path / "records.sqlite3"):
            withdraw(walk.received(), DAY)
            assert not scrub.at_once() and log.stat().st_size
        assert scrub.at_once() and not log.stat().st_size
        with connection.cursor() as cursor:
            assert cursor.execute("PRAGMA busy_timeout").fetchone() == (30_000,), "others wait as long as before"


def test_one_case_that_cannot_be_purged_keeps_no_other_from_it(staff: House, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, third = (applied(staff) for _ in range(3))
    first.received()
    file, ivanna = staff.folder / "shred.keys", staff.seats["ivanna"].holder
    file.write_bytes(file.read_bytes()[:64])
    found = past

    def due(day: date) -> list[str]:
        references = found(day)
        purge(second.reference, day, ivanna)  # by somebody else, meanwhile
        return references

    monkeypatch.setattr(sweep, "due", due)
    swept = sweep.purge_due(LATER, ivanna)
    assert list(swept.purged) == [first.reference] and swept.left == [third.reference]
    assert Case.objects.get().reference == third.reference
    assert swept.notices == 1 and not Notice.objects.exists() and swept.overwritten


def test_whatever_stops_a_purge_what_was_deleted_before_is_overwritten(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    applied(staff)

    def stopped(_day: date) -> int:
        raise DatabaseError

    monkeypatch.setattr(sweep, "forget_notices", stopped)
    with pytest.raises(DatabaseError):
        sweep.purge_due(LATER, staff.seats["ivanna"].holder)
    assert not Case.objects.exists() and scrub.due() == 0 and LedgerEntry.objects.filter(act="scrub").count() == 1


def test_every_table_from_which_something_is_deleted_is_written_anew() -> None:
    assert {"vault_notice", "vault_epochkey", "vault_sealedlist", "process_slot", "process_visit"} < set(
        postgresql.tables()
    )
    assert {"staff_session", "staff_member", "staff_recoveryshare"} < set(postgresql.tables())
    assert not any(table.startswith("ledger") for table in postgresql.tables()), "of it nothing is ever deleted"
