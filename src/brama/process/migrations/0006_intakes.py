import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("process", "0005_marks_of_taken_places"),
        ("vault", "0001_sealed_sections"),
    ]

    operations = [
        migrations.CreateModel(
            name="Intake",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField(unique=True)),
                ("key", models.BinaryField()),
                ("content", models.BinaryField()),
                ("entry", models.PositiveBigIntegerField()),
                (
                    "epoch",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="vault.epoch"),
                ),
            ],
        ),
    ]
