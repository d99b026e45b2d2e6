"""Signing in: handle, passphrase and code together, one path and one refusal for everything that is wrong."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from os import urandom
from typing import NamedTuple

from django.db import transaction

from brama.box.errors import BoxRefused
from brama.box.keys import new_sealing_keys
from brama.box.passphrase import unpacked
from brama.staff.errors import Busy, SignInRefused
from brama.staff.handles import handle_tag
from brama.staff.models import Member, MemberState
from brama.staff.signing_in import codes, throttle
from brama.staff.signing_in.passphrases import Stretched, Wrapped, cost_now, matches, new_cost, stretch, unwrap, wrap
from brama.staff.signing_in.sessions import begin
from brama.vault.holder import Holder


class SignedIn(NamedTuple):
    """The token of the session, and what the device keeps so that strangers' guesses do not slow it down."""

    token: str
    device: str


@dataclass(frozen=True)
class _Row:
    """What signing in reads of a member; of an unknown one, something that no passphrase fits."""

    pk: int
    number: bytes
    keys: Wrapped
    totp: bytes


@dataclass(frozen=True)
class _Decoy:
    """Whose keys are used where the passphrase was wrong, so that the code is looked at all the same."""

    holder: Holder
    totp: bytes


def sign_in(handle: str, passphrase: str, code: str, now: datetime, device: str = "") -> SignedIn:
    """Begin a session. Raises SignInRefused, SlowDown, Busy. Not inside a transaction: Argon2id takes its time."""
    tag = handle_tag(handle)
    guesses = throttle.counter(tag, device)
    throttle.count(guesses, now)
    try:
        row, holder, step = _proved(tag, passphrase, code, now)
        fresh = _raised(row, holder, passphrase)
    except Busy:
        throttle.uncount(guesses, now)
        raise
    with transaction.atomic():
        _still(row, fresh)
        if not codes.spend(row.number, step, now):
            raise SignInRefused
        throttle.forget(guesses)
        return SignedIn(begin(row.pk, holder, now), throttle.device_for(tag, device))


def _proved(tag: bytes, passphrase: str, code: str, now: datetime) -> tuple[_Row, Holder, int]:
    row, decoy = _row(tag), _decoy()
    own = _unwrapped(row, stretch(passphrase, row.keys.cost))
    step = codes.step_of(own or decoy.holder, row.totp if own else decoy.totp, code, now)
    if own is None or step is None:
        raise SignInRefused
    return row, own, step


def _unwrapped(row: _Row, half: Stretched) -> Holder | None:
    try:
        return unwrap(row.number, half, row.keys) if matches(half, row.keys) else None
    except BoxRefused:
        return None  # what stands in the row was made for another row


def _row(tag: bytes) -> _Row:
    member = Member.objects.filter(handle_tag=tag, state=MemberState.PRESENT).first()
    if member is None:
        return _Row(0, bytes(16), Wrapped(new_cost(), urandom(32), b""), b"")
    keys = Wrapped(bytes(member.cost), bytes(member.verifier), bytes(member.wrapped))
    return _Row(member.pk, bytes(member.number), keys, bytes(member.totp))


def _raised(row: _Row, holder: Holder, passphrase: str) -> Wrapped:
    """The keys wrapped at the cost of today, where the row has another."""
    return row.keys if unpacked(row.keys.cost)[0] == cost_now() else wrap(holder, passphrase)


def _still(row: _Row, fresh: Wrapped) -> None:
    """Lock the row as it was seen, and keep the keys as they are wrapped now: a removal meanwhile wins."""
    seen = Member.objects.filter(pk=row.pk, state=MemberState.PRESENT, wrapped=row.keys.wrapped)
    if not seen.update(**fresh._asdict()):
        raise SignInRefused


@cache
def _decoy() -> _Decoy:
    """Made once for each process; nobody has its secret, so no code is ever right."""
    number, keys = urandom(16), new_sealing_keys()
    holder = Holder(number, keys.private, urandom(32))
    return _Decoy(holder, codes.sealed_secret(number, keys.public, codes.new_secret()))
