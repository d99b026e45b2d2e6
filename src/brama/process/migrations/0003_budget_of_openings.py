from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("process", "0002_one_time_opening"),
    ]

    operations = [
        migrations.CreateModel(
            name="Grant",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("member", models.BinaryField(max_length=16)),
                ("day", models.DateField()),
                ("more", models.PositiveIntegerField()),
                ("by", models.BinaryField(max_length=16)),
                ("signature", models.BinaryField(max_length=64)),
                ("entry", models.PositiveBigIntegerField(unique=True)),
            ],
        ),
        migrations.CreateModel(
            name="Openings",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("member", models.BinaryField(max_length=16)),
                ("day", models.DateField()),
                ("pages", models.BinaryField(default=bytes)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("member", "day"), name="one_budget_a_day")],
            },
        ),
    ]
