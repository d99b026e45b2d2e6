from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("process", "0006_intakes"),
    ]

    operations = [
        migrations.CreateModel(
            name="Visit",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("token_hash", models.BinaryField(max_length=32, unique=True)),
                ("receipt", models.BinaryField(max_length=32)),
                ("root", models.BinaryField()),
                ("until", models.DateTimeField()),
            ],
        ),
    ]
