"""Codes of six digits that a member's own device makes (TOTP, RFC 6238): the secret sealed, no code good for a second use."""

import base64
from datetime import datetime, timedelta
from hashlib import sha256
from os import urandom

import pyotp
from django.db import IntegrityError, transaction
from pyotp.exceptions import OTPVerificationError

from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.box.keys import open_sealed, seal
from brama.staff.beside import keyed
from brama.staff.models import SpentCode
from brama.vault.holder import Holder

SECRET = 20  # bytes: RFC 4226 recommends 160 bits
WINDOW = 1  # steps of thirty seconds that a clock may be off
KEPT = timedelta(minutes=3)  # longer than any code is good for
ISSUER = "Brama"


def new_secret() -> bytes:
    return urandom(SECRET)


def sealed_secret(member: bytes, public: bytes, secret: bytes) -> bytes:
    """The secret for the row of a member whose public key this is: whoever confirms can write it and nobody else can read it."""
    return seal(public, secret, _info(member))


def step_of(holder: Holder, sealed: bytes, code: str, now: datetime) -> int | None:
    """The step of thirty seconds whose code this is; nothing where it is wrong, or there is no secret yet."""
    typed = "".join(code.split())
    digits = typed if typed.isascii() else ""  # what is no text at all, such as half a surrogate, is no code either
    try:
        secret = open_sealed(holder.sealing, sealed, _info(holder.member))
        return _totp(secret).verify_and_get_timecode(digits, for_time=now, valid_window=WINDOW)
    except (BoxRefused, OTPVerificationError):
        return None


def spend(member: bytes, step: int, now: datetime) -> bool:
    """Whether this code had not been used. Inside a transaction; two at once are one."""
    return _spend(keyed("spent code", member, step), now)


def spend_without_pepper(member: bytes, step: int, now: datetime) -> bool:
    """The same while the pepper is away: whoever has the database can tell for three minutes whose code it was."""
    return _spend(sha256(bound("spent code", member, step)).digest(), now)


def _spend(tag: bytes, now: datetime) -> bool:
    SpentCode.objects.filter(until__lt=now).delete()
    try:
        with transaction.atomic():
            SpentCode.objects.create(tag=tag, until=now + KEPT)
    except IntegrityError:
        return False
    return True


def address(secret: bytes, handle: str) -> str:
    """The otpauth address that goes into a device, by hand or as a QR code. Shown once."""
    return _totp(secret).provisioning_uri(name=handle, issuer_name=ISSUER)


def _totp(secret: bytes) -> pyotp.TOTP:
    return pyotp.TOTP(base64.b32encode(secret).decode())


def _info(member: bytes) -> bytes:
    return bound("totp", member)
