"""Recovery of a lost passphrase by two keyholders: neither opens or resets anything alone.

A member's private keys stand once more under a random key. For each pair of keyholders that key is split into two shares; the
first keyholder hands their share on, sealed to the other, who has both for as long as the making of a new passphrase takes.
The code of the member's own device stays as it was, so that neither of the two can sign in as the member.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from django.db import transaction

from brama.box.content import new_key, opened, shut_exact
from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.ledger.record import record
from brama.staff.errors import AnotherPerson, NoSuchMember, RecoveryRefused
from brama.staff.handles import handle_tag
from brama.staff.keyholders import shares
from brama.staff.keyholders.shares import GOOD_FOR, Shared
from brama.staff.models import Member, MemberState, RecoveryShare
from brama.staff.seat import Seat
from brama.staff.signing_in.passphrases import joined, new_passphrase, parted, wrap
from brama.staff.signing_in.sessions import end_all
from brama.staff.signing_in.shown import Press, Tell, nobody, once
from brama.staff.vouching.removed import about
from brama.staff.vouching.trust import TrustedMember
from brama.vault.holder import Holder


def split(row: Member, holder: Holder, keyholders: Sequence[TrustedMember]) -> None:
    """Put a member's private keys under a new recovery key and give its shares to these keyholders. Inside a transaction."""
    secret = new_key()
    row.recovery = shut_exact(secret, joined(holder), _context(holder.member))
    row.save(update_fields=["recovery"])
    shares.split(_shared(row), secret, keyholders)


def renew(seat: Seat) -> bool:
    """Split one's own keys anew where the keyholders are no longer those who have the shares. Whether it was needed."""
    shares.take_back(RecoveryShare.objects.all(), seat.day)
    row, keyholders = Member.objects.get(number=seat.member), seat.trust.keyholders()
    if shares.held_by(_shared(row), keyholders):
        return False
    with transaction.atomic():
        split(row, seat.holder, keyholders)
        record("recovery_renewed", seat.day, seat.holder)
    return True


def begin(seat: Seat, handle: str) -> None:
    """The first keyholder: hand one's shares on to the others; begun twice in a day it is begun once.

    Raises DutyMissing, NoSuchMember, AnotherPerson, RecoveryRefused.
    """
    row = _lost(seat, handle)
    with transaction.atomic():
        if shares.hand_on(seat, _shared(row)):
            record("recovery_begun", seat.day, seat.holder, digests=[about(bytes(row.number))])


def finish(seat: Seat, handle: str, press: str = "", tell: Tell = nobody) -> str:
    """The second keyholder: a new passphrase of the member, shown once, and to the second of two presses too. Refusals as of `begin`, and
    Busy. No transaction.
    """
    pressed = Press(seat, press, ("recover", handle), tell)
    return once(pressed, lambda: _finished(pressed, handle), str)


def _finished(pressed: Press, handle: str) -> str:
    seat = pressed.by
    row = _lost(seat, handle)
    holder = _holder(seat, row)
    passphrase = new_passphrase()
    fresh, keyholders = wrap(holder, passphrase), seat.trust.keyholders()
    with transaction.atomic():
        seen = Member.objects.filter(pk=row.pk, state=MemberState.PRESENT, wrapped=bytes(row.wrapped))
        if not seen.update(**fresh._asdict()):
            raise RecoveryRefused
        split(row, holder, keyholders)
        end_all(row.pk)
        record("recovery_finished", seat.day, seat.holder, digests=[about(bytes(row.number))])
        pressed.keep(passphrase)
    return passphrase


class Begun(NamedTuple):
    """That another keyholder has begun, which one, and when."""

    by: bytes
    since: date


def begun(seat: Seat, handle: str) -> Begun | None:
    """Whether another keyholder has begun and this one may finish. Refusals as of `begin`."""
    waits = shares.handed_on(seat, _shared(_lost(seat, handle)))
    return Begun(bytes(waits.holder), waits.begun) if waits and waits.begun else None


def waiting_for(seat: Seat) -> frozenset[bytes]:
    """Members whose recovery another has begun and this keyholder may finish."""
    recent = RecoveryShare.objects.filter(other=seat.member, begun__gt=seat.day - GOOD_FOR)
    return frozenset(map(bytes, recent.exclude(member__number=seat.member).values_list("member__number", flat=True)))


def _lost(seat: Seat, handle: str) -> Member:
    seat.needs("keyholder")
    row = Member.objects.filter(handle_tag=handle_tag(handle), state=MemberState.PRESENT).first()
    if row is None:
        raise NoSuchMember
    if bytes(row.number) == seat.member:
        raise AnotherPerson
    return row


def _holder(seat: Seat, row: Member) -> Holder:
    """The member's private keys, of one's own share and the one that was handed on."""
    secret, number = shares.together(seat, _shared(row)), bytes(row.number)
    try:
        return parted(number, opened(secret, bytes(row.recovery), _context(number)))
    except BoxRefused as error:
        raise RecoveryRefused from error


def _shared(row: Member) -> Shared:
    return Shared(RecoveryShare.objects.filter(member=row), {"member": row}, "recovery share", (bytes(row.number),))


def _context(member: bytes) -> bytes:
    return bound("recovery", member)
