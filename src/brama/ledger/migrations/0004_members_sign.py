"""Let a member who acts sign their entry."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Adds a column that may be empty, which leaves the rows and the triggers that guard them as they are."""

    dependencies: ClassVar = [("ledger", "0003_entries_are_found")]
    operations: ClassVar = [
        migrations.AddField(
            model_name="ledgerentry", name="signature", field=models.BinaryField(max_length=64, null=True)
        ),
    ]
