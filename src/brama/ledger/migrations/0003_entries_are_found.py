"""Let the entries of an act, and those of a case by whoever knows its numbers, be found in a ledger of any length."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Adds indexes, which leave the rows and the triggers that guard them as they are."""

    dependencies: ClassVar = [("ledger", "0002_append_only")]
    operations: ClassVar = [
        migrations.AddIndex(model_name="ledgerentry", index=models.Index(fields=["act"], name="entries_of_an_act")),
        migrations.AddIndex(model_name="ledgerentry", index=models.Index(fields=["case"], name="entries_of_a_case")),
    ]
