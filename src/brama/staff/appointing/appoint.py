"""Appointing: one proposes, another confirms. What is said of both is in the ledger.

Who proposes is shown the passphrase, who confirms the secret of the codes: neither alone can sign in as the new member. Against whoever
proposes and has a copy of the row from before the member changed the passphrase, codes do not help: docs/threats.md.
"""

from typing import NamedTuple

from django.db import transaction

from brama.staff.appointing.epochs import mark_due, seal_to_newcomers
from brama.staff.appointing.making import fresh, name, put_down
from brama.staff.duties import MEMBERS, check, compartments
from brama.staff.errors import AlreadyDecided, AnotherPerson, NoSuchMember
from brama.staff.handles import handle_tag
from brama.staff.keyholders import recovery
from brama.staff.models import Member, MemberState
from brama.staff.names import Names
from brama.staff.seat import Seat
from brama.staff.signing_in import codes
from brama.staff.signing_in.shown import Press, Tell, nobody, once
from brama.staff.vouching.keys import member_key, partner_key, vouch
from brama.staff.vouching.trust import as_written
from brama.vault.epochs import opened_by_nobody
from brama.vault.errors import KeyUntrusted


class Confirmed(NamedTuple):
    """Whom the second person has confirmed, as what, and the address of the codes' secret, shown once."""

    handle: str
    duties: tuple[str, ...]
    address: str


def propose(seat: Seat, handle: str, organisation: str, duties: list[str], press: str = "", tell: Tell = nobody) -> str:
    """Propose a member; returns the passphrase, shown once, and to the second of two presses too. Not inside a transaction.

    Raises DutyMissing, NoSuchOrganisation, UnknownDuty, DutiesApart, NotThere, HandleUnusable, HandleTaken, Busy, KeyUntrusted.
    """
    seat.needs("appointer")
    pressed = Press(seat, press, ("propose", handle, organisation, *duties), tell)
    return once(pressed, lambda: _proposed(pressed, handle, organisation, duties), str)


def _proposed(pressed: Press, handle: str, organisation: str, duties: list[str]) -> str:
    seat = pressed.by
    place = Names(seat).place(organisation)
    new = fresh(handle, check(duties, place.kind))
    with transaction.atomic():
        row = put_down(new)
        name(row, new.handle, place.number, seat.holder, seat.trust.epoch(MEMBERS))
        recovery.split(row, new.holder, seat.trust.keyholders())
        vouch(seat.holder, new.key, "member_proposed", seat.day)
        pressed.keep(new.passphrase)
    return new.passphrase


def confirm(seat: Seat, handle: str, press: str = "", tell: Tell = nobody) -> Confirmed:
    """Confirm what another has proposed; a second press is shown the same.

    Raises DutyMissing, NoSuchMember, AnotherPerson, AlreadyDecided, KeyUntrusted.
    """
    seat.needs("appointer")
    pressed = Press(seat, press, ("confirm", handle), tell)
    return once(pressed, lambda: _confirmed(pressed, handle), lambda kept: Confirmed(kept[0], tuple(kept[1]), kept[2]))


def _confirmed(pressed: Press, handle: str) -> Confirmed:
    seat = pressed.by
    with transaction.atomic():
        row = by_handle(handle, MemberState.PROPOSED)
        written = as_written(row)
        shown, place = Names(seat).of(row)
        check(written.duties, place.kind)
        _check_proposer(seat, row)
        secret = codes.new_secret()
        _become_present(row, codes.sealed_secret(written.number, written.sealing, secret))
        vouch(seat.holder, member_key(*written), "member_confirmed", seat.day)
        seal_to_newcomers(seat, MEMBERS)
        mark_due(opened_by_nobody(compartments(written.duties)), seat.day)
        confirmed = Confirmed(shown, tuple(sorted(written.duties)), codes.address(secret, shown))
        pressed.keep(confirmed)
    return confirmed


def vouch_for_partner(seat: Seat, public: bytes) -> None:
    """Sign the key with which a partner countersigns the ledger; two who may appoint do so. Raises DutyMissing."""
    seat.needs("appointer")
    with transaction.atomic():
        vouch(seat.holder, partner_key(public), "partner_vouched", seat.day)


def by_handle(handle: str, *states: MemberState) -> Member:
    """The row, locked. Raises NoSuchMember, AlreadyDecided."""
    row = Member.objects.select_for_update().filter(handle_tag=handle_tag(handle)).first()
    if row is None:
        raise NoSuchMember
    if row.state not in states:
        raise AlreadyDecided
    return row


def _check_proposer(seat: Seat, row: Member) -> None:
    vouchers = set(seat.trust.vouchers(member_key(*as_written(row))).values())
    if not vouchers:
        raise KeyUntrusted(kind="member")
    if seat.member in vouchers:
        raise AnotherPerson


def _become_present(row: Member, totp: bytes) -> None:
    proposed = Member.objects.filter(pk=row.pk, state=MemberState.PROPOSED)
    if not proposed.update(state=MemberState.PRESENT, totp=totp):
        raise AlreadyDecided
