from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("process", "0007_visits"),
    ]

    operations = [
        migrations.CreateModel(
            name="Night",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("session", models.BinaryField(max_length=32, unique=True)),
                ("member", models.BinaryField(max_length=16)),
                ("until", models.DateTimeField()),
            ],
        ),
    ]
