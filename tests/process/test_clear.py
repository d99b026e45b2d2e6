"""Every column of every table is in the one list of what stands in clear, and migrations are what the models say."""

from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import models

from brama.process.clear import CLEAR, KEYED, PUBLIC, SEALED

TABLES = {model._meta.label: model for model in apps.get_models()}


def test_every_table_and_column_is_listed() -> None:
    there = {label: {field.name for field in model._meta.concrete_fields} for label, model in TABLES.items()}
    assert there == {label: set(columns) for label, columns in CLEAR.items()}


@pytest.mark.parametrize("label", CLEAR)
def test_what_is_said_to_be_bytes_is_bytes_and_nothing_else_can_hold_a_text(label: str) -> None:
    for name, why in CLEAR[label].items():
        field = TABLES[label]._meta.get_field(name)
        in_bytes = isinstance(field, models.BinaryField)
        assert in_bytes == (why in (SEALED, PUBLIC, KEYED) or "Argon2id" in why), name
        assert not isinstance(field, models.TextField | models.JSONField | models.FileField), name
        assert not isinstance(field, models.CharField) or (field.max_length or 99) <= 32, name


DELETED_WHEN_OVER = ("staff.Session", "staff.Throttle", "staff.SpentCode", "process.Night", "process.Visit")


@pytest.mark.parametrize("label", [label for label in CLEAR if label not in DELETED_WHEN_OVER])
def test_no_time_finer_than_the_day_is_kept(label: str) -> None:
    finer = (models.DateTimeField, models.TimeField)
    assert not any(isinstance(field, finer) for field in TABLES[label]._meta.concrete_fields)


def test_no_migration_differs_from_the_models(records: Path) -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
