import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Item",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("section", models.CharField(max_length=16)),
                ("number", models.PositiveIntegerField()),
                ("version", models.PositiveIntegerField(default=1)),
                ("content", models.BinaryField()),
                ("entry", models.PositiveBigIntegerField()),
                ("stale", models.BooleanField(default=False)),
            ],
        ),
        migrations.CreateModel(
            name="Safe",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("case", models.BinaryField(max_length=16, unique=True)),
                ("slot", models.PositiveBigIntegerField(unique=True)),
                ("sealing_public", models.BinaryField()),
                ("signing_public", models.BinaryField(max_length=32)),
            ],
        ),
        migrations.CreateModel(
            name="Epoch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("compartment", models.CharField(max_length=16)),
                ("number", models.PositiveIntegerField()),
                ("public", models.BinaryField()),
                (
                    "state",
                    models.CharField(
                        choices=[("proposed", "Proposed"), ("current", "Current"), ("past", "Past")],
                        default="proposed",
                        max_length=8,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("compartment", "number"), name="one_epoch_of_a_number")
                ],
            },
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("day", models.DateField()),
                ("sealed", models.BinaryField()),
                ("epoch", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="vault.epoch")),
            ],
        ),
        migrations.CreateModel(
            name="OwnCopy",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sealed", models.BinaryField()),
                (
                    "item",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="own", to="vault.item"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="LookUp",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tag", models.BinaryField(max_length=32, unique=True)),
                ("content", models.BinaryField()),
                (
                    "safe",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="look_ups", to="vault.safe"
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="item",
            name="safe",
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="items", to="vault.safe"),
        ),
        migrations.CreateModel(
            name="SealedList",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("version", models.PositiveIntegerField(default=0)),
                ("key", models.BinaryField()),
                ("content", models.BinaryField()),
                ("epoch", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, to="vault.epoch")),
            ],
        ),
        migrations.CreateModel(
            name="EpochKey",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("member", models.BinaryField(db_index=True, max_length=16)),
                ("sealed", models.BinaryField()),
                (
                    "epoch",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="keys", to="vault.epoch"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("epoch", "member"), name="one_key_for_a_member")],
            },
        ),
        migrations.CreateModel(
            name="HandOver",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("compartment", models.CharField(max_length=16)),
                (
                    "item",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="due", to="vault.item"),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("item", "compartment"), name="one_hand_over_due")],
            },
        ),
        migrations.CreateModel(
            name="Copy",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sealed", models.BinaryField()),
                ("leaving", models.BooleanField(default=False)),
                ("epoch", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="vault.epoch")),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="copies", to="vault.item"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("item", "epoch"), name="one_copy_for_an_epoch")],
            },
        ),
        migrations.AddIndex(
            model_name="item",
            index=models.Index(condition=models.Q(("stale", True)), fields=["stale"], name="items_that_wait"),
        ),
        migrations.AddConstraint(
            model_name="item",
            constraint=models.UniqueConstraint(fields=("safe", "section", "number"), name="one_item_of_a_number"),
        ),
    ]
