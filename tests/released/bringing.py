"""Bringing an old database up to this code, as it was released or empty, in SQLite and in PostgreSQL."""

import gzip
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.db import connection, transaction

from tests.records import administer, new, pointing
from tests.released.__main__ import BESIDE


@contextmanager
def unmigrated(kind: str, folder: Path) -> Iterator[None]:
    """A database without a table."""
    name, description = new(kind, folder, None)
    try:
        with pointing(folder, description):
            yield
    finally:
        if kind == "postgresql":
            administer(f'DROP DATABASE "{name}" WITH (FORCE)')


def as_released(state: Path) -> None:
    """The tables of then, by the migrations that it had, and nothing in them."""
    with _written(state) as old:
        newest = old.execute("SELECT app, max(name) FROM django_migrations GROUP BY app").fetchall()
    for app, name in newest:
        call_command("migrate", app, name, verbosity=0)


def filled(state: Path, folder: Path) -> None:
    """What was released, with everything in it: SQLite as it was written, PostgreSQL with the same rows in its tables of then."""
    for file in BESIDE:
        if (state / file).exists():
            shutil.copy(state / file, folder / file)
            (folder / file).chmod(0o600)
    if connection.vendor == "sqlite":
        with sqlite3.connect(folder / "records.sqlite3") as written:
            written.executescript(_sql(state))
        return
    as_released(state)
    with _written(state) as old, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "SET LOCAL session_replication_role = replica"
        )  # as a backup is loaded: no trigger stands in its way
        for (table,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"):
            if not table.startswith("django_"):
                _copied(old, table)


def up_to_date() -> None:
    call_command("migrate", verbosity=0)


def _copied(old: sqlite3.Connection, table: str) -> None:
    rows = old.execute(f'SELECT * FROM "{table}"')
    names = [each[0] for each in rows.description]
    columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join(["%s"] * len(names))
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT column_name, data_type, column_default IS NOT NULL OR is_identity = 'YES' FROM information_schema.columns "
            "WHERE table_name = %s",
            [table],
        )
        kinds = {name: (kind, counted) for name, kind, counted in cursor}
        of = [bool if kinds[name][0] == "boolean" else _as_it_is for name in names]
        if cursor.execute(f'SELECT 1 FROM "{table}"').fetchone():
            cursor.execute(f'DELETE FROM "{table}"')  # where the ledger ends is written by its migration
        for row in rows:
            values = [make(value) for make, value in zip(of, row, strict=True)]
            cursor.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', values)
        if kinds.get("id", ("", False))[1]:
            cursor.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM \"{table}\" HAVING max(id) > 0"
            )


def _as_it_is(value: Any) -> Any:
    return value


@contextmanager
def _written(state: Path) -> Iterator[sqlite3.Connection]:
    old = sqlite3.connect(":memory:")
    old.executescript(_sql(state))
    yield old
    old.close()


def _sql(state: Path) -> str:
    return gzip.decompress((state / "records.sql.gz").read_bytes()).decode()
