"""Rows that are put down: as Django would have written them, in one statement for a table, each with its key."""

from datetime import date
from pathlib import Path

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from brama.process.models import Case
from brama.vault.models import Item, Safe
from brama.vault.rows import put

DAY = date(2026, 11, 20)


def safe(at: int) -> Safe:
    return Safe(case=bytes([at]) * 16, slot=at, sealing_public=bytes([at, 0, 255]), signing_public=b"")


def test_what_is_put_down_is_read_again_as_django_would_have_written_it(records: Path) -> None:
    with CaptureQueriesContext(connection) as asked:
        first, second = put([safe(1), safe(2)])
    assert len(asked) == 1 and first.pk != second.pk
    (case,) = put([Case(safe=second, reference="AAAA-BBBB", step="applied", day=DAY, since=DAY)])
    (item,) = put([Item(safe=second, section="skills", number=1, content=b"", entry=7)])
    for row in (first, second, case, item):
        again, fields = type(row).objects.get(pk=row.pk), [field.attname for field in row._meta.concrete_fields]
        assert [getattr(again, name) for name in fields] == [getattr(row, name) for name in fields]
    assert (case.version, item.version, item.stale) == (1, 1, False), "what the table says where nothing is said"
    case.step = "screening"
    case.save()
    assert Case.objects.get().step == "screening" and put([]) == []


def test_of_rows_of_which_one_cannot_stand_none_does(records: Path) -> None:
    put([safe(1)])
    with pytest.raises(IntegrityError), transaction.atomic():
        put([safe(2), safe(1)])
    assert Safe.objects.count() == 1
