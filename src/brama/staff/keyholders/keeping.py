"""The pepper in the keyholders' hands: two of them bring a lost one back, and nobody has it alone.

Without the pepper nobody signs in, for handles are found by it; so whoever brings it back is known by passphrase and code alone, and all
wrong guesses are counted together. What comes out is used only where somebody who may appoint, or keeps shares, has signed its digest:
shares can be sealed by anybody.
"""

from collections.abc import Sequence
from datetime import date, datetime
from hashlib import sha256
from typing import NamedTuple

from django.db import transaction

from brama.box.context import bound
from brama.ledger.record import record
from brama.staff.beside import folder
from brama.staff.errors import Busy, PepperThere, SignInRefused
from brama.staff.keyholders import shares
from brama.staff.keyholders.shares import Shared
from brama.staff.models import Member, MemberState, PepperShare
from brama.staff.seat import Seat
from brama.staff.signing_in import codes, throttle
from brama.staff.signing_in.passphrases import Wrapped, matches, stretch, unwrap
from brama.staff.signing_in.sessions import check_keys
from brama.staff.vouching.keys import Key, vouch
from brama.staff.vouching.trust import StaffTrust, TrustedMember
from brama.vault.errors import KeyUntrusted, PepperMissing
from brama.vault.holder import Holder
from brama.vault.pepper import NAME, pepper, put_back

_GUESSES = sha256(bound("pepper guesses")).digest()
"""By what wrong guesses are counted: whose they are cannot be told without the pepper."""
MAY_SPLIT = frozenset({"appointer", "keyholder"})
_SHARED = Shared(PepperShare.objects.all(), {}, "pepper share")


def split(author: Holder, keyholders: Sequence[TrustedMember], day: date) -> None:
    """Give the shares of the pepper to these keyholders, signed by who does. Inside a transaction. Raises PepperMissing, PepperOpen."""
    whole = pepper(folder())
    shares.split(_SHARED, whole, keyholders)
    vouch(author, pepper_key(whole), "pepper_split", day)


def renew(seat: Seat) -> bool:
    """Split it anew where the keyholders are no longer those who have the shares. Whether it was needed and this member may."""
    shares.take_back(_SHARED.rows, seat.day)
    if not seat.duties & MAY_SPLIT:
        return False
    keyholders = seat.trust.keyholders()
    if shares.held_by(_SHARED, keyholders):
        return False
    with transaction.atomic():
        split(seat.holder, keyholders, seat.day)
    return True


def keyholder(passphrase: str, code: str, now: datetime) -> Seat:
    """The keyholder of this passphrase and code, who cannot sign in while the pepper is away. Not inside a transaction.

    Raises SignInRefused, SlowDown, KeyUntrusted, Busy.
    """
    throttle.count(_GUESSES, now)
    rows = Member.objects.filter(state=MemberState.PRESENT, holds__duty="keyholder").order_by("pk")
    try:
        found = next((known for row in rows if (known := _unlocked(row, passphrase, code, now))), None)
    except Busy:
        throttle.uncount(_GUESSES, now)
        raise
    with transaction.atomic():
        if found is None or not codes.spend_without_pepper(found.holder.member, found.step, now):
            raise SignInRefused
        throttle.forget(_GUESSES)
    return _seat(found.holder, now)


def _seat(found: Holder, now: datetime) -> Seat:
    trust = StaffTrust()
    member = trust.member(found.member)
    check_keys(found, member)
    return Seat(member.number, member.duties, found, now.date(), trust, b"")


def begun_by_another(seat: Seat) -> bool:
    """Whether another keyholder has begun and this one may finish."""
    return shares.handed_on(seat, _SHARED) is not None


def begin(seat: Seat) -> None:
    """The first keyholder: hand one's shares on to the others; begun twice in a day it is begun once.

    Raises DutyMissing, PepperThere, RecoveryRefused.
    """
    _lost(seat)
    with transaction.atomic():
        if shares.hand_on(seat, _SHARED):
            record("pepper_begun", seat.day, seat.holder)


def finish(seat: Seat) -> None:
    """The second keyholder: write the pepper where it was. Raises DutyMissing, PepperThere, RecoveryRefused, KeyUntrusted."""
    _lost(seat)
    whole = shares.together(seat, _SHARED)
    if not any(maker.duties & MAY_SPLIT for maker in seat.trust.makers(pepper_key(whole))):
        raise KeyUntrusted(kind="pepper")
    with transaction.atomic():
        PepperShare.objects.update(handed=b"", begun=None)
        record("pepper_recovered", seat.day, seat.holder)
        put_back(folder(), whole)


def pepper_key(whole: bytes) -> Key:
    """What is signed of the pepper: a digest of 32 random bytes tells nothing."""
    digest = sha256(bound("pepper", whole)).digest()
    return Key("pepper", digest[:16], digest)


class _Known(NamedTuple):
    """Whose passphrase it is, and the step of the code."""

    holder: Holder
    step: int


def _unlocked(row: Member, passphrase: str, code: str, now: datetime) -> _Known | None:
    keys = Wrapped(bytes(row.cost), bytes(row.verifier), bytes(row.wrapped))
    half = stretch(passphrase, keys.cost)
    if not matches(half, keys):
        return None
    holder = unwrap(bytes(row.number), half, keys)
    step = codes.step_of(holder, bytes(row.totp), code, now)
    return _Known(holder, step) if step is not None else None


def _lost(seat: Seat) -> None:
    seat.needs("keyholder")
    try:
        pepper(folder())
    except PepperMissing:
        return
    raise PepperThere(file=NAME)
