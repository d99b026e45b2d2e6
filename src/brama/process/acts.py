"""Acts of staff: one way for every row of the road. Check, change and ledger entry stand or fall together."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db import transaction

from brama.ledger.record import record
from brama.process.conditions import Sight, check, separated
from brama.process.errors import ActUnknown, NotFromHere, NotTheirDuty, Stale
from brama.process.history.doings import CaseKeys, Done, doing, done
from brama.process.history.setting_aside import UNSEEN
from brama.process.meetings.bookings import BOOKING
from brama.process.meetings.slots import close, slot_number
from brama.process.models import Case, Slot
from brama.process.purging.returning import remember
from brama.process.saying import said_by
from brama.process.seat import Seat, found, keys_of, opened_keys
from brama.process.steps import ACTS, APPLICANT, TAKES, Act
from brama.process.writing import (
    advance,
    advance_unseen,
    checked_fields,
    next_number,
    number_in_ledger,
    sealing,
)
from brama.vault.handing import hand_with
from brama.vault.moves import move
from brama.vault.seal import Author, Sealed, keep, sealed


def act(reference: str, code: str, by: Seat, fields: Mapping[str, Any], seen: int | None = None) -> Case:
    """Do an act of the road. `seen` is the version of the case that the page showed. Returns the case as it stands after."""
    row = _row(code, by)
    checked_fields(row, fields)
    keys = keys_of(by)
    with transaction.atomic():
        case = found(reference, keys)
        if seen not in (None, case.version):
            raise Stale
        if case.step not in row.at:
            raise NotFromHere(act=code, step=case.step)
        opened = opened_keys(case, keys)
        sight = Sight(case, row, keys, done(case, opened, keys.trust), dict(fields), by.day)
        separated(sight)
        check(sight)
        return _done(sight, opened, by)


def _row(code: str, by: Seat) -> Act:
    row = ACTS.get(code)
    if row is None:
        raise ActUnknown(act=code)
    if row.by == APPLICANT or row.by not in by.duties:
        raise NotTheirDuty(act=code, duty=row.by)
    return row


def _done(sight: Sight, opened: CaseKeys, by: Seat) -> Case:
    case, row = sight.case, sight.act
    said = said_by(sight)
    values = _written(sight, by, said.bodies)
    entry, value = doing(case, case.version, Done(row.code, by.member, by.day, said.marks), by.holder, opened)
    if row.code in UNSEEN:
        advance_unseen(case, row.to or case.step)
    else:
        advance(case, row.to or case.step, by.day)
    _in_calendar(sight)
    if row.code in TAKES:
        remember(case, opened.trail, by.day, sight.keys)
    number = number_in_ledger(opened.trail, case.version)
    seq = record(
        row.code, by.day, by.holder, number, [value.digest(), *(each.digest for each in values), *said.digests]
    )
    entry.save()
    keep(case.safe, seq, values)
    if row.to:
        move(case.safe, case.step, hand_with(sight.keys))
    return case


def _in_calendar(sight: Sight) -> None:
    """What an act does to the calendar of the houses. Whoever does this holds the case already: `writing.locked` says why."""
    match sight.act.code:
        case "offer":
            until = {"until": date.fromisoformat(str(sight.fields["until"]))}
            Slot.objects.update_or_create(number=slot_number(sight.fields["slot"]), defaults=until)
        case "call_off":
            booked = [said["slot"] for said in sight.said("booking") if said["kind"] in BOOKING]
            close(booked[-1])


def _written(sight: Sight, by: Seat, bodies: Sequence[bytes]) -> list[Sealed]:
    case, author = sealing(sight.case, sight.keys.shred), Author(by.member, by.holder.signing)
    written = zip([section for section, _ in sight.act.writes], bodies, strict=True)
    numbered = ((section, next_number(sight.case, section), body) for section, body in written)
    return sealed(case, author, numbered, sight.keys.trust)
