from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("vault", "0002_tags_of_returns"),
    ]

    operations = [
        migrations.AddField(
            model_name="notice",
            name="content",
            field=models.BinaryField(default=bytes),
        ),
    ]
