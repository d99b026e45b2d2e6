"""Overwriting what was deleted in PostgreSQL, which keeps it in three places: the tables, samples of their values for its planner, its log.

A vacuum writes the tables anew, without the old rows unless somebody still reads what was there before. Samples are forgotten and taken no
more of what is sealed. Of the log a checkpoint only gives old files new names, to be written over some day; here that is done at once.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from django.apps import apps
from django.db import connection
from django.db.models import BinaryField, CharField, Field, Model

_ROOMS: Final = ("vault", "staff", "process")
_LOG: Final = "^[0-9A-F]{24}$"  # a file of the log, by timeline and place
_WAITS: Final = 10_000  # milliseconds for each table
_TIMES: Final = 3  # that the tables are written anew where somebody is in it


def whole() -> bool:
    """Whether nothing is left of what was deleted. Who may not do it is only warned by PostgreSQL, so it is asked first."""
    if not _may():
        return False
    begun = _asked("SELECT pg_current_xact_id()::xid::text")
    with _patience():
        _samples_forgotten()
        return any(_vacuumed(begun) for _ in range(_TIMES)) and _log_written_over()


def tables() -> list[str]:
    """Every table from which something is deleted."""
    return sorted(model._meta.db_table for model in _models())


@contextmanager
def _patience() -> Iterator[None]:
    """Who waits for a table keeps everybody after them from it: so not for ever for one who has begun to read and does not end."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = {_WAITS}")
        try:
            yield
        finally:
            cursor.execute("RESET lock_timeout")


def _models() -> Iterator[type[Model]]:
    return (model for room in _ROOMS for model in apps.get_app_config(room).get_models())


def _may() -> bool:
    owns = "SELECT bool_and(pg_has_role(relowner, 'USAGE')) FROM pg_class WHERE oid = ANY (%s::regclass[])"
    database = "SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE datname = current_database()"
    return bool(_asked(owns, [tables()]) and _asked(database))


def _samples_forgotten() -> None:
    """A column whose type is set again, to what it is, loses its samples; with a target of none no others are taken."""
    with connection.cursor() as cursor:
        for model in _models():
            if columns := [_unsampled(field) for field in model._meta.local_concrete_fields if _tells(field)]:
                cursor.execute(f"ALTER TABLE {model._meta.db_table} {', '.join(columns)}")


def _tells(field: "Field[Any, Any]") -> bool:
    """Whether a value of it belongs to one row alone."""
    return isinstance(field, BinaryField) or (isinstance(field, CharField) and field.unique)


def _unsampled(field: "Field[Any, Any]") -> str:
    name = connection.ops.quote_name(str(field.column))
    return f"ALTER {name} TYPE {field.db_type(connection)}, ALTER {name} SET STATISTICS 0"


def _vacuumed(begun: str) -> bool:
    """Whether no old row was taken over, for somebody who reads what was there before this began."""
    with connection.cursor() as cursor:
        cursor.execute(f"VACUUM (FULL) {', '.join(tables())}, pg_statistic")
    anew = "SELECT bool_and(age(relfrozenxid) <= age(%s::xid)) FROM pg_class WHERE oid = ANY (%s::regclass[])"
    return bool(_asked(anew, [begun, [*tables(), "pg_statistic"]]))


def _log_written_over() -> bool:
    """False where files of before are kept as they are, for an archive or a copy of the server."""
    before = _switched()
    with connection.cursor() as cursor:
        cursor.execute("CHECKPOINT")
        cursor.execute("SELECT name FROM pg_ls_waldir() WHERE name ~ %s", [_LOG])
        files = sorted(name for (name,) in cursor)
    while _switched() < files[-1]:
        pass
    return bool(files[0] > before)


def _switched() -> str:
    """Begin a new file of the log: the name of the one before, whose rest is zeros now. Where nothing was written there is no switch."""
    _asked("SELECT pg_logical_emit_message(false, 'brama', '')")
    return str(_asked("SELECT pg_walfile_name(pg_switch_wal())"))


def _asked(question: str, facts: Sequence[Any] = ()) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(question, facts)
        return cursor.fetchone()[0]
