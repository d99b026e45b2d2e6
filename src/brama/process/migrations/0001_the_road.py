import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("vault", "0001_sealed_sections"),
    ]

    operations = [
        migrations.CreateModel(
            name="Slot",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.BinaryField(max_length=16, unique=True)),
                ("taken", models.BooleanField(default=False)),
                ("until", models.DateField()),
            ],
        ),
        migrations.CreateModel(
            name="Case",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("reference", models.CharField(max_length=9, unique=True)),
                ("step", models.CharField(db_index=True, max_length=16)),
                ("version", models.PositiveIntegerField(default=1)),
                ("day", models.DateField()),
                (
                    "safe",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT, related_name="of", to="vault.safe"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Doing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("content", models.BinaryField()),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="doings", to="process.case"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("case", "number"), name="one_doing_of_a_number")],
            },
        ),
    ]
