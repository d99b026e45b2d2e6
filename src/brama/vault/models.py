"""Tables of the vault: keys of compartments, sealed sections of cases, the copies of their keys. Nothing in them is readable."""

from typing import ClassVar

from django.db import models

ID, KEY, TAG = 16, 32, 32


class EpochState(models.TextChoices):
    """An epoch is proposed until two who may appoint have signed it, and past once another is current."""

    PROPOSED = "proposed"
    CURRENT = "current"
    PAST = "past"


class Epoch(models.Model):
    """One key pair of a compartment; leaving members end it."""

    compartment = models.CharField(max_length=16)
    number = models.PositiveIntegerField()
    public = models.BinaryField()
    state = models.CharField(max_length=8, choices=EpochState.choices, default=EpochState.PROPOSED)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["compartment", "number"], name="one_epoch_of_a_number")
        ]


class EpochKey(models.Model):
    """The private key of an epoch, sealed to one member."""

    epoch = models.ForeignKey(Epoch, models.CASCADE, related_name="keys")
    member = models.BinaryField(max_length=ID, db_index=True)
    sealed = models.BinaryField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["epoch", "member"], name="one_key_for_a_member")]


class Safe(models.Model):
    """What belongs to a case as a whole: where its shred key stands, and the public keys of its applicant's receipt."""

    case = models.BinaryField(max_length=ID, unique=True)
    slot = models.PositiveBigIntegerField(unique=True)
    sealing_public = models.BinaryField()
    signing_public = models.BinaryField(max_length=32)


class Item(models.Model):
    """A section of a case, or one entry of a section that has several. `version` counts re-encryptions.

    `entry` is where its digest stands in the ledger. `stale` says that a reader was taken away and it waits to be re-encrypted.
    """

    safe = models.ForeignKey(Safe, models.CASCADE, related_name="items")
    section = models.CharField(max_length=16)
    number = models.PositiveIntegerField()
    version = models.PositiveIntegerField(default=1)
    content = models.BinaryField()
    entry = models.PositiveBigIntegerField()
    stale = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["safe", "section", "number"], name="one_item_of_a_number")
        ]
        indexes: ClassVar = [models.Index(fields=["stale"], condition=models.Q(stale=True), name="items_that_wait")]


class Copy(models.Model):
    """The share of an item's key, sealed to an epoch of a compartment. One that is `leaving` stays only until it is handed on."""

    item = models.ForeignKey(Item, models.CASCADE, related_name="copies")
    epoch = models.ForeignKey(Epoch, models.PROTECT)
    sealed = models.BinaryField()
    leaving = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["item", "epoch"], name="one_copy_for_an_epoch")]


class OwnCopy(models.Model):
    """The same share, sealed to the receipt of the applicant."""

    item = models.OneToOneField(Item, models.CASCADE, related_name="own")
    sealed = models.BinaryField()


class HandOver(models.Model):
    """A compartment that has gained a section and waits for somebody who can open it."""

    item = models.ForeignKey(Item, models.CASCADE, related_name="due")
    compartment = models.CharField(max_length=16)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["item", "compartment"], name="one_hand_over_due")]


class SealedList(models.Model):
    """One sealed table of a compartment: what it sorts its list of cases by (a long one and a short one: `recent`), the tags by which
    screening recognises a return, or which look-ups welfare has found to be under duress.
    """

    epoch = models.ForeignKey(Epoch, models.PROTECT)
    kind = models.CharField(max_length=4, default="list")
    version = models.PositiveIntegerField(default=0)
    key = models.BinaryField()
    content = models.BinaryField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["epoch", "kind"], name="one_table_of_a_kind")]


class Notice(models.Model):
    """One look-up with a receipt, of whatever kind, or what an applicant tells the compartment for notices, which alone reads it.

    A look-up goes when it was read: what it said is kept in a sealed table (`duress`). `content` is what was told, empty for a look-up.
    Nothing in clear leads to a case.
    """

    epoch = models.ForeignKey(Epoch, models.PROTECT)
    day = models.DateField()
    sealed = models.BinaryField()
    content = models.BinaryField(default=bytes)


class LookUp(models.Model):
    """Where a receipt leads: two rows for each case, of one size, and nothing says which is which."""

    safe = models.ForeignKey(Safe, models.CASCADE, related_name="look_ups")
    tag = models.BinaryField(max_length=TAG, unique=True)
    content = models.BinaryField()
