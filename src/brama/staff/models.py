"""Tables of the staff. Handles and names of organisations are sealed; who holds which duty stands open, by a random number.

Times finer than a day stand only in `Session`, `Throttle` and `SpentCode`, whose rows are deleted as soon as they are over.
"""

from typing import ClassVar

from django.db import models

ID, DIGEST, SIGNATURE = 16, 32, 64


class MemberState(models.TextChoices):
    """Proposed by one who may appoint, present once another has confirmed, removed for good."""

    PROPOSED = "proposed"
    PRESENT = "present"
    REMOVED = "removed"


class Organisation(models.Model):
    """A screening group, a house or a unit. `name` is sealed to an epoch of the members' compartment."""

    number = models.BinaryField(max_length=ID, unique=True)
    kind = models.CharField(max_length=8)
    epoch = models.PositiveIntegerField()
    name = models.BinaryField()


class Member(models.Model):
    """One member, known by a random number and, to other members, by a sealed handle.

    handle_tag   HMAC of the handle under the pepper, by which signing in finds the row
    cost         parameters and salt of Argon2id
    verifier     32 bytes of what it yields, compared when signing in
    wrapped      private keys (96 sealing, 32 signing) shut under the other 32 bytes
    totp         the secret of the codes, sealed to the member's own public key; empty until confirmed
    recovery     the private keys once more, shut under the key that two keyholders' shares give
    left         number of the ledger's entry of the removal
    """

    number = models.BinaryField(max_length=ID, unique=True)
    handle_tag = models.BinaryField(max_length=DIGEST, unique=True)
    state = models.CharField(max_length=8, choices=MemberState.choices, default=MemberState.PROPOSED)
    sealing_public = models.BinaryField()
    signing_public = models.BinaryField(max_length=32)
    cost = models.BinaryField()
    verifier = models.BinaryField(max_length=32)
    wrapped = models.BinaryField()
    totp = models.BinaryField(default=bytes)
    recovery = models.BinaryField(default=bytes)
    left = models.PositiveBigIntegerField(null=True)

    USERNAME_FIELD = "number"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    is_anonymous = False
    is_authenticated = True

    def __str__(self) -> str:
        return bytes(self.number).hex()[:8]


class Holds(models.Model):
    """One duty of one member. Counts only as far as it is signed together with the member's keys."""

    member = models.ForeignKey(Member, models.CASCADE, related_name="holds")
    duty = models.CharField(max_length=16)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["member", "duty"], name="a_duty_once")]


class Handle(models.Model):
    """Handle and organisation of a member, sealed to an epoch of the members' compartment, signed inside."""

    member = models.OneToOneField(Member, models.CASCADE, related_name="handle")
    epoch = models.PositiveIntegerField()
    sealed = models.BinaryField()


class KeySignature(models.Model):
    """One signature under a public key, of a member, an epoch or a partner, or under a digest of the pepper. `entry` is where the ledger
    has its digest.
    """

    kind = models.CharField(max_length=8)
    subject = models.BinaryField(max_length=64)
    digest = models.BinaryField(max_length=DIGEST)
    signer = models.ForeignKey(Member, models.PROTECT, related_name="vouched")
    signature = models.BinaryField(max_length=SIGNATURE)
    entry = models.PositiveBigIntegerField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kind", "subject", "signer"], name="one_signature_each")
        ]


class EpochDue(models.Model):
    """A compartment that needs a new epoch, because somebody left or the security officer ordered it."""

    compartment = models.CharField(max_length=16, unique=True)
    since = models.DateField(null=True)


class Share(models.Model):
    """Of one pair of keyholders, the share of one, sealed to that one; once begun also `handed`, sealed to the other."""

    holder = models.BinaryField(max_length=ID)
    other = models.BinaryField(max_length=ID)
    sealed = models.BinaryField()
    handed = models.BinaryField(default=bytes)
    begun = models.DateField(null=True)

    class Meta:
        abstract = True


class RecoveryShare(Share):
    """A share of what opens the private keys of a member."""

    member = models.ForeignKey(Member, models.CASCADE, related_name="shares")

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["member", "holder", "other"], name="a_share_once")]


class PepperShare(Share):
    """A share of the pepper."""

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["holder", "other"], name="a_pepper_share_once")]


class Session(models.Model):
    """One who has signed in: known by a hash of the token, the private keys shut under a key that only the token gives.

    `shown` is what was shown once, for a second press of the same button (`shown.py`).
    """

    token_hash = models.BinaryField(max_length=DIGEST, unique=True)
    member = models.ForeignKey(Member, models.CASCADE, related_name="sessions")
    keys = models.BinaryField()
    started = models.DateTimeField()
    seen = models.DateTimeField()
    shown = models.BinaryField(default=bytes)
    shown_until = models.DateTimeField(null=True)


class Throttle(models.Model):
    """Wrong guesses for one handle, or from one device that signed in before. `tag` is keyed by the pepper."""

    tag = models.BinaryField(max_length=DIGEST, unique=True)
    wrong = models.PositiveIntegerField(default=0)
    until = models.DateTimeField()


class SpentCode(models.Model):
    """A code that was used, so that it is not used again. `tag` is keyed by the pepper."""

    tag = models.BinaryField(max_length=DIGEST, unique=True)
    until = models.DateTimeField()
