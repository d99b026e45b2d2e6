"""Slowing down whoever guesses, by handle and never by address, without shutting out a member whom a stranger names.

After OWASP, "Slow Down Online Guessing Attacks with Device Cookies": a device that signed in before is counted by itself.
"""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from datetime import datetime, timedelta
from math import ceil
from os import urandom

from django.db import transaction
from django.db.models import F

from brama.staff.beside import keyed
from brama.staff.errors import SlowDown
from brama.staff.models import Throttle

FREE = 3
LONGEST = timedelta(minutes=15)
FORGOTTEN = timedelta(days=1)
NONCE = 16


def pause(wrong: int) -> timedelta:
    """After so many wrong guesses: nothing for three, then two seconds, doubled each time, a quarter of an hour at most."""
    return min(timedelta(seconds=2 ** min(wrong - FREE, 20)), LONGEST) if wrong > FREE else timedelta()


def counter(handle_tag: bytes, device: str) -> bytes:
    """Whose guesses these are: a device's that signed in with this handle, or those of everybody else."""
    nonce = _nonce(handle_tag, device)
    return keyed("device guesses", nonce) if nonce else keyed("guesses", handle_tag)


def count(tag: bytes, now: datetime) -> None:
    """Count a guess before it is looked at, so that many at once are many. Raises SlowDown."""
    with transaction.atomic():
        Throttle.objects.filter(until__lt=now - FORGOTTEN).delete()
        row, _ = Throttle.objects.select_for_update().get_or_create(tag=tag, defaults={"until": now})
        if row.until > now:
            raise SlowDown(seconds=ceil((row.until - now).total_seconds()))
        row.wrong += 1
        row.until = now + pause(row.wrong)
        row.save()


def uncount(tag: bytes, now: datetime) -> None:
    """The guess was not looked at after all."""
    Throttle.objects.filter(tag=tag, wrong__gt=0).update(wrong=F("wrong") - 1, until=now)


def forget(tag: bytes) -> None:
    """It was no guess: whoever it was has signed in."""
    Throttle.objects.filter(tag=tag).delete()


def device_for(handle_tag: bytes, device: str) -> str:
    """What this device keeps: what it had where that is good, else a new secret."""
    if _nonce(handle_tag, device):
        return device
    nonce = urandom(NONCE)
    return urlsafe_b64encode(nonce + _proof(handle_tag, nonce)).decode()


def _nonce(handle_tag: bytes, device: str) -> bytes:
    try:
        whole = urlsafe_b64decode(device)
    except (Error, ValueError):
        return b""
    nonce, proof = whole[:NONCE], whole[NONCE:]
    return nonce if hmac.compare_digest(proof, _proof(handle_tag, nonce)) else b""


def _proof(handle_tag: bytes, nonce: bytes) -> bytes:
    return keyed("device", handle_tag, nonce)
