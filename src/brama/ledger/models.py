"""Tables of the ledger. Nothing in them is ever changed or deleted, but for the head, which moves forward."""

from typing import ClassVar

from django.db import models

ONLY = 1


class LedgerEntry(models.Model):
    """One act. `member` and `case` are numbers, or empty; `digests` are SHA-256 digests one after another. `signature` is the member's
    (`signed`); none where no member acted, or before they signed."""

    # On SQLite only an automatic key is the row's own number, by which a million rows are read in order without an index.
    seq = models.BigAutoField(primary_key=True)
    act = models.CharField(max_length=32)
    day = models.DateField()
    member = models.BinaryField(max_length=16)
    case = models.BinaryField(max_length=32)
    digests = models.BinaryField()
    previous = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)
    # Without a value of its own: where a column has one, SQLite makes the table anew and drops the triggers that guard it.
    signature = models.BinaryField(max_length=64, null=True)

    class Meta:
        db_table = "ledger_entry"
        indexes: ClassVar = [
            models.Index(fields=["act"], name="entries_of_an_act"),
            models.Index(fields=["case"], name="entries_of_a_case"),
        ]


class Head(models.Model):
    """The one row that says where the chain ends; whoever adds to the chain holds its lock."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=ONLY)
    seq = models.PositiveBigIntegerField()
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=models.Q(id=ONLY), name="one_head")]


class Partner(models.Model):
    """A key with which a partner countersigns. Who that is stands elsewhere, sealed."""

    public = models.BinaryField(max_length=32, unique=True)


class Witness(models.Model):
    """A head that a partner countersigned on a day."""

    partner = models.ForeignKey(Partner, models.PROTECT, related_name="witnesses")
    seq = models.PositiveBigIntegerField()
    hash = models.BinaryField(max_length=32)
    day = models.DateField()
    signature = models.BinaryField(max_length=64)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["partner", "seq"], name="one_signature_for_a_head")]
        indexes: ClassVar = [models.Index(fields=["seq"], name="heads_in_order")]
