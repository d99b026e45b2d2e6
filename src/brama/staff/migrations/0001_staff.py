"""Members, organisations, duties, signatures under keys, sessions, throttles and shares of recovery."""

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The tables as they were first."""

    initial = True
    dependencies: ClassVar = []
    operations: ClassVar = [
        migrations.CreateModel(
            name="Member",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.BinaryField(max_length=16, unique=True)),
                ("handle_tag", models.BinaryField(max_length=32, unique=True)),
                (
                    "state",
                    models.CharField(
                        choices=[("proposed", "Proposed"), ("present", "Present"), ("removed", "Removed")],
                        default="proposed",
                        max_length=8,
                    ),
                ),
                ("sealing_public", models.BinaryField()),
                ("signing_public", models.BinaryField(max_length=32)),
                ("cost", models.BinaryField()),
                ("verifier", models.BinaryField(max_length=32)),
                ("wrapped", models.BinaryField()),
                ("totp", models.BinaryField(default=bytes)),
                ("recovery", models.BinaryField(default=bytes)),
                ("left", models.PositiveBigIntegerField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="EpochDue",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("compartment", models.CharField(max_length=16, unique=True)),
            ],
        ),
        migrations.CreateModel(
            name="Organisation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.BinaryField(max_length=16, unique=True)),
                ("kind", models.CharField(max_length=8)),
                ("epoch", models.PositiveIntegerField()),
                ("name", models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name="SpentCode",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tag", models.BinaryField(max_length=32, unique=True)),
                ("until", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Throttle",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("tag", models.BinaryField(max_length=32, unique=True)),
                ("wrong", models.PositiveIntegerField(default=0)),
                ("until", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Handle",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("epoch", models.PositiveIntegerField()),
                ("sealed", models.BinaryField()),
                (
                    "member",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="handle", to="staff.member"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Session",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("token_hash", models.BinaryField(max_length=32, unique=True)),
                ("keys", models.BinaryField()),
                ("started", models.DateTimeField()),
                ("seen", models.DateTimeField()),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="sessions", to="staff.member"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Holds",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("duty", models.CharField(max_length=16)),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="holds", to="staff.member"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("member", "duty"), name="a_duty_once")],
            },
        ),
        migrations.CreateModel(
            name="KeySignature",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=8)),
                ("subject", models.BinaryField(max_length=64)),
                ("digest", models.BinaryField(max_length=32)),
                ("signature", models.BinaryField(max_length=64)),
                ("entry", models.PositiveBigIntegerField()),
                (
                    "signer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="vouched", to="staff.member"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "subject", "signer"), name="one_signature_each")
                ],
            },
        ),
        migrations.CreateModel(
            name="RecoveryShare",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("holder", models.BinaryField(max_length=16)),
                ("other", models.BinaryField(max_length=16)),
                ("sealed", models.BinaryField()),
                ("handed", models.BinaryField(default=bytes)),
                ("begun", models.DateField(null=True)),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="shares", to="staff.member"
                    ),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("member", "holder", "other"), name="a_share_once")],
            },
        ),
    ]
