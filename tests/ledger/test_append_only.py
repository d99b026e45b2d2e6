"""The databases themselves refuse to change the ledger; in PostgreSQL the application's role has not even the right."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import IntegrityError, ProgrammingError, connection, transaction
from django.db.models import Field

from brama.ledger import chain, rows
from brama.ledger.errors import RoleUnrestricted
from brama.ledger.models import Head, LedgerEntry, Partner, Witness
from brama.ledger.privileges import PRIVILEGES, beyond, restrict
from brama.ledger.record import record
from brama.ledger.verify import verify
from tests.ledger.tampering import DAY, LENGTH, entry, put, written
from tests.records import DATABASES, database

ROLE = "brama_application"
TABLES = [model._meta.db_table for model in PRIVILEGES]


def witnessed() -> None:
    partner = Partner.objects.create(public=bytes(range(32)))
    Witness.objects.create(partner=partner, seq=1, hash=bytes(32), day=DAY, signature=bytes(64))


def _fields() -> "list[Field[Any, Any]]":
    return list(LedgerEntry._meta.local_concrete_fields)


def refused(statement: str) -> None:
    with pytest.raises(IntegrityError, match="append only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_deleting_is_refused(records: Path) -> None:
    written()
    witnessed()
    for table in TABLES:
        refused(f"DELETE FROM {table}")


def test_changing_any_field_of_an_entry_is_refused(records: Path) -> None:
    written()
    for column in _fields():
        quoted = connection.ops.quote_name(str(column.column))
        refused(f"UPDATE ledger_entry SET {quoted} = {quoted}")
    assert verify().whole


def test_changing_partners_and_countersignatures_is_refused(records: Path) -> None:
    witnessed()
    for table in ("ledger_partner", "ledger_witness"):
        refused(f"UPDATE {table} SET id = id + 1")


def test_the_head_moves_forward_only(records: Path) -> None:
    written()
    refused(f"UPDATE ledger_head SET seq = {LENGTH - 1}")
    refused(f"UPDATE ledger_head SET seq = {LENGTH}")


def test_there_is_one_head(records: Path) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Head.objects.create(id=2, seq=0, hash=bytes(32))


def test_an_entry_out_of_turn_is_refused(records: Path) -> None:
    written()
    for seq in (LENGTH, 1, LENGTH + 2, 0):
        with pytest.raises(IntegrityError, match="append only"), transaction.atomic():
            put((seq, *entry(LENGTH)[1:]))


def test_replacing_an_entry_is_refused_where_the_database_would_not_call_it_deleting(records: Path) -> None:
    written()
    start = "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"
    columns = 'act, day, member, "case", digests, previous, hash'
    refused(f"{start} INTO ledger_entry (seq, {columns}) SELECT 2, {columns} FROM ledger_entry WHERE seq = 3")


@pytest.fixture
def postgresql(tmp_path: Path) -> Iterator[Path]:
    with database("postgresql", tmp_path):
        yield tmp_path


def test_emptying_a_table_at_once_is_refused(postgresql: Path) -> None:
    written()
    for table in TABLES:
        refused(f"TRUNCATE {table} CASCADE")


@contextmanager
def as_application() -> Iterator[None]:
    """Log the connection into the role of the application, which has every right but what `restrict` leaves."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"CREATE ROLE {ROLE}")
        cursor.execute(f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {ROLE}")
        restrict(connection, ROLE)
        cursor.execute(f"SET LOCAL SESSION AUTHORIZATION {ROLE}")
        yield
        transaction.set_rollback(True)


FORBIDDEN = (
    "UPDATE {} SET id = id",
    "DELETE FROM {}",
    "TRUNCATE {}",
    "DROP TABLE {}",
    "ALTER TABLE {} DISABLE TRIGGER ALL",
)


def test_the_role_of_the_application_has_no_right_to_change_the_ledger(postgresql: Path) -> None:
    written()
    statements = {statement.format(table) for statement in FORBIDDEN for table in TABLES}
    # The head moves; that it never moves back is seen to by its trigger. An entry's number is called seq.
    statements -= {FORBIDDEN[0].format("ledger_head"), FORBIDDEN[0].format("ledger_entry")}
    statements |= {f"UPDATE ledger_entry SET {field.column} = NULL" for field in _fields() if field.column != "case"}
    with as_application():
        for statement in statements:
            denied(statement)


def denied(statement: str) -> None:
    said = r"permission denied|must be owner"
    with pytest.raises(ProgrammingError, match=said), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_the_role_of_the_application_reads_and_appends(postgresql: Path) -> None:
    written()
    with as_application():
        witnessed()
        assert record("take", DAY) == LENGTH + 1
        assert record("ask", date(2026, 3, 2)) == LENGTH + 2
        assert rows.head() == chain.Head(*entry(LENGTH + 2)[::7])
        assert verify().code == "witness_false"  # an invented one, found


def test_what_a_role_may_beyond_reading_and_adding_is_told(postgresql: Path) -> None:
    assert beyond(connection) == ["UPDATE", "DELETE", "TRUNCATE"], "of the owner"
    with as_application():
        assert beyond(connection) == []


def test_a_role_that_cannot_be_restricted_is_refused(postgresql: Path) -> None:
    for statement in ("SELECT 1", f"CREATE ROLE {ROLE} SUPERUSER", f"CREATE ROLE {ROLE}; GRANT postgres TO {ROLE}"):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
            with pytest.raises(RoleUnrestricted):
                restrict(connection, ROLE)
            transaction.set_rollback(True)


@pytest.mark.parametrize("kind", DATABASES)
def test_the_triggers_can_be_taken_back_and_made_again(kind: str, tmp_path: Path) -> None:
    with database(kind, tmp_path):
        written()
        for target in ("0001", "0002"):
            call_command("migrate", "ledger", target, verbosity=0)
        refused("DELETE FROM ledger_entry")
