"""A disk on which nothing more can be written into the database, while what is begun is begun."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

_FAILING = """
    CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING errcode = 'disk_full'; END $$;
    CREATE CONSTRAINT TRIGGER no_room AFTER INSERT OR UPDATE OR DELETE ON process_case
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION no_room();
"""


@contextmanager
def no_commit(folder: Path) -> Iterator[None]:
    """SQLite's log may not grow; PostgreSQL fails as it commits."""
    with _log_as_it_is(folder) if connection.vendor == "sqlite" else _failing():
        yield


@contextmanager
def _log_as_it_is(folder: Path) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    length = (folder / "records.sqlite3-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (length, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def _failing() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute(_FAILING)
        try:
            yield
        finally:
            cursor.execute("DROP TRIGGER no_room ON process_case; DROP FUNCTION no_room")
