"""Tables of the road: the case and where it stands, who did what in it, who opened pages today, places in the calendar of the houses,
visits of applicants.

A time finer than a day stands only in `Visit`, whose rows are deleted as soon as they are over.
"""

from typing import ClassVar

from django.db import models

from brama.vault.models import ID, TAG, Epoch, Safe


class Case(models.Model):
    """One application. `version` counts its acts and is what a stale page is recognised by; `day` is that of the last, `since` the one on
    which it came to its step."""

    safe = models.OneToOneField(Safe, models.PROTECT, related_name="of")
    reference = models.CharField(max_length=9, unique=True)
    step = models.CharField(max_length=16, db_index=True)
    version = models.PositiveIntegerField(default=1)
    day = models.DateField()
    since = models.DateField()


class Doing(models.Model):
    """One act of a member on a case, closed with the key of its doings and signed: what separation of duties is judged by."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="doings")
    number = models.PositiveIntegerField()
    content = models.BinaryField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["case", "number"], name="one_doing_of_a_number")]


class Release(models.Model):
    """The opening of an identity that one member asked for: the signed request, and once somebody of screening has released it the
    share of the identity's key, sealed to that one member. Opened once, and gone after a day."""

    case = models.ForeignKey(Case, models.CASCADE, related_name="releases")
    number = models.PositiveIntegerField()
    request = models.BinaryField()
    entry = models.PositiveBigIntegerField()
    sealed = models.BinaryField(default=bytes)
    day = models.DateField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["case", "number"], name="one_release_of_a_number")]


class Openings(models.Model):
    """The pages that one member opened on one day, each by the number that its opening has in the ledger. Goes when the day is over."""

    member = models.BinaryField(max_length=ID)
    day = models.DateField()
    pages = models.BinaryField(default=bytes)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["member", "day"], name="one_budget_a_day")]


class Grant(models.Model):
    """More openings for one member on one day, signed by another; `entry` is where the ledger has the signature's digest."""

    member = models.BinaryField(max_length=ID)
    day = models.DateField()
    more = models.PositiveIntegerField()
    by = models.BinaryField(max_length=ID)
    signature = models.BinaryField(max_length=64)
    entry = models.PositiveBigIntegerField(unique=True)


class Canary(models.Model):
    """The key of a planted case's openings, sealed to one security officer. `number` says which rows are of one case, and not of which."""

    number = models.BinaryField(max_length=ID)
    member = models.BinaryField(max_length=ID)
    sealed = models.BinaryField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["number", "member"], name="a_canary_once")]


class Slot(models.Model):
    """A place in the calendar of a house. Town and half of the day are sealed to those to whom it was offered, house and hour to those
    who meet. `mark`: `slots`."""

    number = models.BinaryField(max_length=ID, unique=True)
    taken = models.BooleanField(default=False)
    mark = models.BinaryField(max_length=ID, default=bytes)
    until = models.DateField()


class Intake(models.Model):
    """What a member of the board said of an intake, proposing or confirming: signed, shut with a key that is sealed to the board."""

    number = models.PositiveIntegerField(unique=True)
    epoch = models.ForeignKey(Epoch, models.PROTECT)
    key = models.BinaryField()
    content = models.BinaryField()
    entry = models.PositiveBigIntegerField()


class Night(models.Model):
    """A round that a member has unlocked until an hour, in a process of its own. `session` is the hash of its token: it ends with that."""

    session = models.BinaryField(max_length=TAG, unique=True)
    member = models.BinaryField(max_length=ID)
    until = models.DateTimeField()


class Visit(models.Model):
    """An applicant who has typed the words: known by a hash of the token in the pages, what the words give shut under a key that only the
    token gives. `receipt` is a tag that only the words give: by it all visits of one receipt end, and nothing leads from it to a case.
    Once the case is erased the row holds the statement instead, and the tag is a random number."""

    token_hash = models.BinaryField(max_length=TAG, unique=True)
    receipt = models.BinaryField(max_length=TAG)
    content = models.BinaryField()
    until = models.DateTimeField()
