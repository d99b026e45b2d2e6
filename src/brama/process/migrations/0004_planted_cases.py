from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("process", "0003_budget_of_openings"),
    ]

    operations = [
        migrations.CreateModel(
            name="Canary",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.BinaryField(max_length=16)),
                ("member", models.BinaryField(max_length=16)),
                ("sealed", models.BinaryField()),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("number", "member"), name="a_canary_once")],
            },
        ),
    ]
