"""What stays open between two requests: a connection to PostgreSQL for a while, nothing of SQLite."""

from pathlib import Path

from django.core.signals import request_finished, request_started
from django.db import connection

from tests.records import administer, database


def _answer(statement: str) -> object:
    """What a request finds that asks this of the database."""
    request_started.send(sender=None, environ={})
    with connection.cursor() as cursor:
        found = cursor.execute(statement).fetchone()[0]
    request_finished.send(sender=None)
    return found


def test_a_connection_to_postgresql_is_kept_and_one_that_is_broken_is_replaced(tmp_path: Path) -> None:
    with database("postgresql", tmp_path):
        first = _answer("SELECT pg_backend_pid()")
        assert _answer("SELECT pg_backend_pid()") == first
        administer(f"SELECT pg_terminate_backend({first})")
        assert _answer("SELECT pg_backend_pid()") != first


def test_nothing_of_sqlites_log_is_left_when_nobody_asks(tmp_path: Path) -> None:
    with database("sqlite", tmp_path):
        _answer(
            "INSERT INTO vault_epoch (compartment, number, public, state) VALUES ('board', 1, x'00', 'past') RETURNING 1"
        )
        assert sorted(file.name for file in tmp_path.glob("records.*")) == ["records.sqlite3"]
