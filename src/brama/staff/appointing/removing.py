"""Removing a member: at once and for good, by one who may appoint or by the security officer."""

from django.db import transaction

from brama.ledger.record import record
from brama.staff.appointing.appoint import by_handle
from brama.staff.appointing.epochs import mark_due
from brama.staff.duties import compartments
from brama.staff.errors import LastHolder, TooFewLeft
from brama.staff.models import Member, MemberState, RecoveryShare
from brama.staff.seat import Seat
from brama.staff.signing_in.sessions import end_all
from brama.staff.vouching.removed import REMOVED, about
from brama.staff.vouching.trust import as_written
from brama.vault.epochs import opened_by_nobody_but
from brama.vault.models import EpochKey

LEAST = {"appointer": 2, "keyholder": 2, "security_officer": 1}
"""So many must stay when somebody is removed: with fewer, nobody could be appointed, recover a passphrase, or purge and hear of alarms."""


def remove(seat: Seat, handle: str) -> None:
    """Remove a member at once: sessions, keys and shares go, their compartments need a new epoch.

    Raises DutyMissing, NoSuchMember, TooFewLeft, LastHolder.
    """
    seat.needs("appointer", "security_officer")
    with transaction.atomic():
        here = _here()
        row = by_handle(handle, MemberState.PROPOSED, MemberState.PRESENT)
        was, number = row.state, bytes(row.number)
        duties = as_written(row).duties
        if was == MemberState.PRESENT:
            _check_left(row, duties)
            _check_holders(number, here - {number})
            mark_due(compartments(duties), seat.day)
        entry = record(REMOVED, seat.day, seat.holder, digests=[about(number)])
        _take_away(row, number)
        nothing = dict.fromkeys(("cost", "verifier", "wrapped", "totp", "recovery"), b"")
        Member.objects.filter(pk=row.pk).update(state=MemberState.REMOVED, left=entry, **nothing)


def _check_left(row: Member, duties: frozenset[str]) -> None:
    for duty, least in LEAST.items():
        others = Member.objects.filter(state=MemberState.PRESENT, holds__duty=duty).exclude(pk=row.pk)
        if duty in duties and others.count() < least:
            raise TooFewLeft(duty=duty, least=least)


def _here() -> set[bytes]:
    """Who is here, locked: of two removals at once the later one counts without whom the first has removed."""
    rows = Member.objects.select_for_update().filter(state=MemberState.PRESENT).order_by("pk")
    return {bytes(row.number) for row in rows}


def _check_holders(number: bytes, others: set[bytes]) -> None:
    for epoch in opened_by_nobody_but(number, others):
        raise LastHolder(compartment=epoch.compartment)


def _take_away(row: Member, number: bytes) -> None:
    end_all(row.pk)
    EpochKey.objects.filter(member=number).delete()
    row.shares.all().delete()
    RecoveryShare.objects.filter(holder=number).delete()
    RecoveryShare.objects.filter(other=number).delete()
