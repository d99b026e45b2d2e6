from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("vault", "0001_sealed_sections"),
    ]

    operations = [
        migrations.AddField(
            model_name="notice",
            name="content",
            field=models.BinaryField(default=bytes),
        ),
    ]
