"""Make the tables of the ledger, and the head of a ledger that has no entry yet."""

from typing import Any, ClassVar

from django.db import migrations, models


def begin(apps: Any, _editor: Any) -> None:
    apps.get_model("ledger", "Head").objects.create(id=1, seq=0, hash=bytes(32))


class Migration(migrations.Migration):
    """The first."""

    initial = True
    dependencies: ClassVar = []
    operations: ClassVar = [
        migrations.CreateModel(
            name="LedgerEntry",
            fields=[
                ("seq", models.BigAutoField(primary_key=True, serialize=False)),
                ("act", models.CharField(max_length=32)),
                ("day", models.DateField()),
                ("member", models.BinaryField(max_length=16)),
                ("case", models.BinaryField(max_length=32)),
                ("digests", models.BinaryField()),
                ("previous", models.BinaryField(max_length=32)),
                ("hash", models.BinaryField(max_length=32)),
            ],
            options={"db_table": "ledger_entry"},
        ),
        migrations.CreateModel(
            name="Head",
            fields=[
                ("id", models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("seq", models.PositiveBigIntegerField()),
                ("hash", models.BinaryField(max_length=32)),
            ],
            options={"constraints": [models.CheckConstraint(condition=models.Q(id=1), name="one_head")]},
        ),
        migrations.CreateModel(
            name="Partner",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("public", models.BinaryField(max_length=32, unique=True)),
            ],
        ),
        migrations.CreateModel(
            name="Witness",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("seq", models.PositiveBigIntegerField()),
                ("hash", models.BinaryField(max_length=32)),
                ("day", models.DateField()),
                ("signature", models.BinaryField(max_length=64)),
                (
                    "partner",
                    models.ForeignKey(on_delete=models.deletion.PROTECT, related_name="witnesses", to="ledger.partner"),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["seq"], name="heads_in_order")],
                "constraints": [models.UniqueConstraint(fields=("partner", "seq"), name="one_signature_for_a_head")],
            },
        ),
        migrations.RunPython(begin, migrations.RunPython.noop),
    ]
