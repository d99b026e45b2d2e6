"""Reading much at once: a row with megabytes in it, or twenty thousand rows. Numbers, texts and bytes, as the database has them.

PostgreSQL sends them as they are to who asks for that, and to all others in letters, bytes in two letters each.
"""

from contextlib import AbstractContextManager
from typing import Any

from django.db import connection
from django.db.models import QuerySet


def rows(asked: "QuerySet[Any, tuple[Any, ...]]") -> list[tuple[Any, ...]]:
    """All of them, their columns as `values_list` names them."""
    statement, told = asked.query.sql_with_params()
    connection.ensure_connection()
    with connection.wrap_database_errors, _cursor() as cursor:
        cursor.execute(statement, told)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def _cursor() -> AbstractContextManager[Any]:
    """On PostgreSQL one of the driver's own: Django's writes each value into the statement, and such are answered in letters."""
    if connection.vendor != "postgresql":
        return connection.cursor()
    from psycopg import Cursor
    from psycopg.pq import Format

    cursor = Cursor(connection.connection)
    cursor.format = Format.BINARY
    return cursor
