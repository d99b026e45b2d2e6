from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("staff", "0003_since_when_an_epoch_is_due"),
    ]

    operations = [
        migrations.AddField("session", "shown", models.BinaryField(default=bytes)),
        migrations.AddField("session", "shown_until", models.DateTimeField(null=True)),
    ]
