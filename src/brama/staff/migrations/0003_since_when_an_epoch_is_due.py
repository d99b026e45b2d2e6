from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("staff", "0002_pepper_with_the_keyholders"),
    ]

    operations = [
        migrations.AddField("epochdue", "since", models.DateField(null=True)),
    ]
