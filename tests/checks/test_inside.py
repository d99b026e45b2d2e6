"""Checks of what the database says, on databases that are set up wrong."""

from pathlib import Path

import pytest
from django.db import connection

from brama.checks import inside


@pytest.mark.parametrize("kind", ["sqlite"])
@pytest.mark.parametrize(("setting", "unsafe"), [("synchronous", "off"), ("secure_delete", "fast")])
def test_sqlite_that_may_lose_or_keep_what_it_must_not_is_an_error(records: Path, setting: str, unsafe: str) -> None:
    assert list(inside.settings()) == []
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {setting} = {unsafe}")
    assert [(finding.id, finding.facts["setting"]) for finding in inside.settings()] == [("E012", setting)]


@pytest.mark.parametrize("kind", ["postgresql"])
def test_postgresql_that_does_not_wait_for_the_disk_is_an_error(records: Path) -> None:
    """That of the tests does not: no test takes the power away."""
    assert [finding.facts["setting"] for finding in inside.settings()] == ["fsync"]
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit = off")
        assert [finding.facts["setting"] for finding in inside.settings()] == ["fsync", "synchronous_commit"]
        cursor.execute("SET synchronous_commit = local")
    assert {finding.id for finding in inside.settings()} == {"E012"} and len(list(inside.settings())) == 1
