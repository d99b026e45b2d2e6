from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("process", "0007_visits"),
    ]

    operations = [
        migrations.RenameField(model_name="visit", old_name="root", new_name="content"),
    ]
