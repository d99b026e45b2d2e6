from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("process", "0004_planted_cases"),
    ]

    operations = [
        migrations.AddField(
            model_name="slot",
            name="mark",
            field=models.BinaryField(default=bytes, max_length=16),
        ),
    ]
