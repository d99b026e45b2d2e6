from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("staff", "0001_staff"),
    ]

    operations = [
        migrations.CreateModel(
            name="PepperShare",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("holder", models.BinaryField(max_length=16)),
                ("other", models.BinaryField(max_length=16)),
                ("sealed", models.BinaryField()),
                ("handed", models.BinaryField(default=bytes)),
                ("begun", models.DateField(null=True)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("holder", "other"), name="a_pepper_share_once")],
            },
        ),
    ]
