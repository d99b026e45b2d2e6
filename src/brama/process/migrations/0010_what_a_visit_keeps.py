from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("process", "0009_since_when_at_a_step"),
    ]

    operations = [
        migrations.RenameField(model_name="visit", old_name="root", new_name="content"),
    ]
