"""Putting new rows into a table: what Django's bulk_create does, with the statement made once for a table and a number of rows.

An application puts down some twenty rows, and whoever sends it waits: Django takes longer to make its statements than the database to do
them (bench/records.py).
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeVar

from django.db import connection
from django.db.models import Field, Model

Row = TypeVar("Row", bound=Model)


def put(rows: Sequence[Row]) -> Sequence[Row]:
    """The same rows, each with its key. Of one table, whose key the database gives; inside a transaction."""
    if rows:
        fields = _fields(type(rows[0]))
        values = [field.get_db_prep_save(getattr(row, field.attname), connection) for row in rows for field in fields]
        with connection.cursor() as cursor:
            cursor.execute(_statement(type(rows[0]), len(rows)), values)
            keys = cursor.fetchall()
        for row, (key,) in zip(rows, keys, strict=True):
            row.pk = key
    return rows


@lru_cache(maxsize=32)
def _fields(model: type[Model]) -> "tuple[Field[Any, Any], ...]":
    return tuple(field for field in model._meta.concrete_fields if not field.primary_key)


@lru_cache(maxsize=256)
def _statement(model: type[Model], number: int) -> str:
    """Both databases quote names alike."""
    quoted, fields = connection.ops.quote_name, _fields(model)
    row = f"({', '.join(['%s'] * len(fields))})"
    columns = ", ".join(quoted(str(field.column)) for field in fields)
    into, key = quoted(model._meta.db_table), quoted(str(model._meta.pk.column))
    return " ".join(("INSERT INTO", into, f"({columns}) VALUES", ", ".join([row] * number), "RETURNING", key))
