"""What whoever has applied may do with seven words: look, answer, book, tell. Opens only what was sealed to the receipt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from django.conf import settings
from django.db import transaction

from brama.ledger.record import record
from brama.process.errors import (
    ActUnknown,
    ConditionUnmet,
    FieldMissing,
    NotFromHere,
    ReceiptUnknown,
    Stale,
)
from brama.process.gate.applying import bodies, checked
from brama.process.meetings.bookings import BOOKING, Bookings, Entry
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
    of_sections,
    sealing,
    shred_keys,
)
from brama.vault.compartments import FILES
from brama.vault.moves import move
from brama.vault.own import ReceiptKeys, keys_from, look_up, receipt_root
from brama.vault.own import body as own_body
from brama.vault.own import tell as tell_notices
from brama.vault.pepper import pepper
from brama.vault.seal import keep, sealed
from brama.vault.trust import Remembered, Trust


@dataclass(frozen=True)
class Receipt:
    """A receipt in use: its keys and the case it leads to."""

    keys: ReceiptKeys
    case: Case
    trust: Trust

    def said(self, *sections: str) -> list[dict[str, Any]]:
        """Entries that were sealed to this receipt, oldest first."""
        return [dict(entry.said) for entry in self.entries(*sections)]

    def entries(self, *sections: str) -> list[Entry]:
        """The same with the place of each in the ledger."""
        shred = shred_keys().key(self.case.safe.slot)
        items = [item for item in of_sections(self.case, sections) if hasattr(item, "own")]
        return [Entry(item.entry, orjson.loads(own_body(item, self.keys, shred, self.trust))) for item in items]

    def booked(self) -> list[str]:
        """The places that were booked, the last one last."""
        return [each["slot"] for each in self.said("booking") if each["kind"] in BOOKING]

    def bookings(self) -> Bookings:
        """What was offered, what is booked, what was told of it."""
        return Bookings(self.case, self.trail(), self.entries("booking"))

    def trail(self) -> bytes:
        """The key of the case's numbers in the ledger."""
        shred = shred_keys().key(self.case.safe.slot)
        (item,) = of_sections(self.case, ("trail",))
        return own_body(item, self.keys, shred, self.trust)


def keys_for(canonical: bytes) -> ReceiptKeys:
    """The keys of a receipt's words; one Argon2id run."""
    return keys_from(root_for(canonical))


def root_for(canonical: bytes) -> bytes:
    """What the keys of a receipt's words come from, for whoever needs them again (`visits`); one Argon2id run."""
    return receipt_root(canonical, pepper(settings.BRAMA_DATA))


def received(keys: ReceiptKeys, day: date, trust: Trust) -> Receipt:
    """The case a receipt leads to. Unknown, erased, expired and duress receipts get one answer by one way."""
    with transaction.atomic():
        found = look_up(keys, day, trust, shred_keys())
    case = Case.objects.select_related("safe").filter(safe__case=found or b"").first()
    if case is None:
        raise ReceiptUnknown
    return Receipt(keys, case, Remembered(trust))


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
