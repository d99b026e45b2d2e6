"""What whoever has applied may do with seven words: answer, book, tell, ask for a second look."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from django.db import transaction

from brama.ledger.record import record
from brama.process.errors import (
    ActUnknown,
    ConditionUnmet,
    FieldMissing,
    NotFromHere,
    Stale,
)
from brama.process.gate.applying import bodies, checked
from brama.process.gate.receipt import Receipt
from brama.process.meetings.slots import let_go, take_slot
from brama.process.models import Case
from brama.process.steps import ACTS, APPLICANT, Act
from brama.process.writing import (
    advance,
    body,
    checked_fields,
    locked,
    next_number,
    number_in_ledger,
    sealing,
    shred_keys,
)
from brama.vault.compartments import FILES
from brama.vault.moves import move
from brama.vault.own import tell as tell_notices
from brama.vault.seal import keep, sealed


def act(receipt: Receipt, code: str, fields: Mapping[str, Any], day: date) -> Case:
    """Do an act of the road that is the applicant's."""
    row = ACTS.get(code)
    if row is None or row.by != APPLICANT or code in ("apply", "withdraw", "second_look"):
        raise ActUnknown(act=code)
    checked_fields(row, fields)
    _says_something(row, fields)
    written = [each for section, names in row.writes for each in _written(row, section, names, fields)]
    with transaction.atomic():
        _from_here(receipt.case, row)
        _slots(receipt, row, fields, day)
        return _go(receipt, row, written, day)


def _says_something(row: Act, fields: Mapping[str, Any]) -> None:
    """Of fields that may each be left out, one is there. Raises FieldMissing."""
    known = [field.rstrip("?") for _, names in row.writes for field in names]
    if known and not any(map(fields.get, known)):
        raise FieldMissing(act=row.code, field=known[0])


def _written(row: Act, section: str, names: tuple[str, ...], fields: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    """One entry of a section; of files one for each, or none."""
    if section == FILES:
        yield from ((section, file.packed()) for file in fields.get(FILES, ()))
    else:
        yield section, body(row, names, fields)


def tell(receipt: Receipt, text: str, day: date) -> None:
    """Tell the compartment for notices, and nobody else: neither the ledger nor the case shows that anything was told."""
    shred = shred_keys().key(receipt.case.safe.slot)
    tell_notices(receipt.keys, text.encode(), day, receipt.trust, shred)


def look_twice(receipt: Receipt, sections: Mapping[str, Any], day: date) -> Case:
    """Ask, once, for a second look by others. Nobody opens the old application any more, so it is written again."""
    row = ACTS["second_look"]
    checked(sections, day)
    with transaction.atomic():
        _from_here(receipt.case, row)
        if any(said["kind"] == row.code for said in receipt.said("messages")):
            raise ConditionUnmet(act=row.code, needs="first_second_look")
        return _go(receipt, row, [*bodies(sections), ("messages", body(row, (), {}))], day, sealed_at=row.to)


def _from_here(case: Case, row: Act) -> None:
    now = locked(case)
    if now is None or now.version != case.version:
        raise Stale
    if case.step not in row.at:
        raise NotFromHere(act=row.code, step=case.step)


def _slots(receipt: Receipt, row: Act, fields: Mapping[str, Any], day: date) -> None:
    """A place in the calendar is taken by one; moving lets the other go."""
    bookings = receipt.bookings() if row.needs else None
    if bookings and "slot_free" in row.needs:
        if fields["slot"] not in [offer.slot for offer in bookings.offers()]:
            raise ConditionUnmet(act=row.code, needs="slot_offered")
        if not bookings.left():
            raise ConditionUnmet(act=row.code, needs="bookings_left")
        take_slot(fields["slot"], row.code, shred_keys().key(receipt.case.safe.slot), day)
    if bookings and (meeting := bookings.meeting()):
        let_go(meeting.offer.slot)


def _go(
    receipt: Receipt, row: Act, written: Sequence[tuple[str, bytes]], day: date, sealed_at: str | None = None
) -> Case:
    case, author = receipt.case, receipt.keys.author()
    shred = shred_keys()
    at = sealing(case, shred)._replace(step=sealed_at or case.step)
    values = sealed(at, author, _numbered(case, written), receipt.trust)
    trail = receipt.trail()
    advance(case, row.to or case.step, day)
    seq = record(row.code, day, b"", number_in_ledger(trail, case.version), [each.digest for each in values])
    keep(case.safe, seq, values)
    if row.to:
        move(case.safe, case.step, None)
    return case


def _numbered(case: Case, written: Sequence[tuple[str, bytes]]) -> Iterator[tuple[str, int, bytes]]:
    """Each with the number that it gets in its section."""
    following: dict[str, int] = {}
    for section, content in written:
        following[section] = following.get(section, next_number(case, section) - 1) + 1
        yield section, following[section], content
