"""Since when a case stands at its step. Of cases that were there before nobody knows it: the day of their last act is the nearest."""

from datetime import date

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps
from django.db.models import F


def as_far_as_known(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    apps.get_model("process", "Case").objects.using(schema_editor.connection.alias).update(since=F("day"))


class Migration(migrations.Migration):
    dependencies = [
        ("process", "0008_rounds_at_night"),
    ]

    operations = [
        migrations.AddField("case", "since", models.DateField(default=date(2026, 1, 1)), preserve_default=False),
        migrations.RunPython(as_far_as_known, migrations.RunPython.noop),
    ]
