import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("vault", "0001_sealed_sections"),
    ]

    operations = [
        migrations.AddField(
            model_name="sealedlist",
            name="kind",
            field=models.CharField(default="list", max_length=4),
        ),
        migrations.AlterField(
            model_name="sealedlist",
            name="epoch",
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="vault.epoch"),
        ),
        migrations.AddConstraint(
            model_name="sealedlist",
            constraint=models.UniqueConstraint(fields=("epoch", "kind"), name="one_table_of_a_kind"),
        ),
    ]
