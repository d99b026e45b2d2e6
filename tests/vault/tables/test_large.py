"""Much that is read at once: the same numbers, texts and bytes from both databases, and nothing of what another column says."""

from pathlib import Path

import pytest
from django.db import DatabaseError
from django.db.models.expressions import RawSQL

from brama.vault.models import Epoch
from brama.vault.tables.large import rows

BYTES = bytes(range(256)) * 4_096


def test_what_is_read_at_once_is_what_was_written(records: Path) -> None:
    made = Epoch.objects.create(compartment="board", number=7, public=BYTES)
    Epoch.objects.create(compartment="welfare", number=8, public=b"")
    asked = Epoch.objects.filter(compartment="board").values_list("pk", "number", "compartment", "public")
    assert rows(asked) == [(made.pk, 7, "board", BYTES)]


def test_what_the_database_refuses_is_refused_as_everywhere(records: Path) -> None:
    with pytest.raises(DatabaseError):
        rows(Epoch.objects.values_list(RawSQL("nothing_of_that_name", ())))
