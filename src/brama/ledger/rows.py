"""Reading the ledger's tables as plain rows, as they stand: what somebody wrote into the database is judged, not mended."""

from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import CharField, F, Func, QuerySet
from django.db.models.sql.compiler import SQLCompiler

from brama.ledger.chain import Head, Row
from brama.ledger.models import Head as HeadRow
from brama.ledger.models import LedgerEntry


class AsWritten(Func):
    """A day as text, yyyy-mm-dd. On SQLite whatever stands there, so that no made-up day stops the reading."""

    template = "CAST(%(expressions)s AS TEXT)"
    output_field = CharField()

    def as_postgresql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> Any:
        # A cast would write it in the style of the session.
        return self.as_sql(compiler, connection, template="to_char(%(expressions)s, 'YYYY-MM-DD')")


COLUMNS = ("seq", "act", AsWritten(F("day")), "member", "case", "digests", "previous", "hash")


def entries() -> "QuerySet[LedgerEntry, Row]":
    """Every entry by its number, as `chain.Row`. Use `.iterator()`: they do not fit into memory."""
    return LedgerEntry.objects.order_by("seq").values_list(*COLUMNS)


def head() -> Head | None:
    """Where the chain is said to end."""
    row = HeadRow.objects.values_list("seq", "hash").first()
    return Head(row[0], bytes(row[1])) if row else None
