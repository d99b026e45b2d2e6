"""What an applicant may do, with seven words: apply, look, answer, book, withdraw. Opens only what was sealed to the receipt."""

import re
import secrets
from base64 import b32encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import Exists

from brama.box.content import new_key
from brama.ledger.record import record
from brama.process.application import of_age
from brama.process.bookings import BOOKING, Bookings, Entry
from brama.process.errors import (
    ActUnknown,
    ConditionUnmet,
    NotFromHere,
    ReceiptUnknown,
    ReceiptUsed,
    SectionMissing,
    SectionUnknown,
    Stale,
    Underage,
)
from brama.process.models import Case
from brama.process.slots import let_go, take_slot
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
from brama.vault.models import LookUp, Safe
from brama.vault.moves import move
from brama.vault.own import ReceiptKeys, enter, keys_from, look_up, receipt_root
from brama.vault.own import body as own_body
from brama.vault.own import tell as tell_notices
from brama.vault.pepper import pepper
from brama.vault.seal import Case as Sealing
from brama.vault.seal import keep, sealed
from brama.vault.trust import Remembered, Trust
from brama.vault.values import case_number

MUST: tuple[str, ...] = ("identity", "contact", "background", "skills", "motivation")
MAY: tuple[str, ...] = ("referees",)
ADULT = 18
_DATE = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)


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


def apply(sections: Mapping[str, Any], real: ReceiptKeys, duress: ReceiptKeys, day: date, trust: Trust) -> str:
    """Take an application in; it is on the disk when this returns its reference. Nobody under 18: nothing is stored.

    What is sent again with the same two receipts is the same case. Raises ReceiptUsed where only one of them is the same, and
    ShredKeysMissing where the file of shred keys is shorter than it was.
    """
    _of_age(sections, day)
    _complete(sections)
    last, known = _last_slot(_number(real))
    if known and (reference := _taken_in(real, duress)):
        return reference
    return _take_in(sections, real, duress, day, Remembered(trust), last)


def _take_in(
    sections: Mapping[str, Any], real: ReceiptKeys, duress: ReceiptKeys, day: date, trust: Trust, last: int
) -> str:
    case_id, trail = _number(real), new_key()
    with shred_keys().adding(last) as slot:
        before = Sealing(case_id, shred_keys().key(slot), "applied", real.sealing_public)
        values = [
            sealed(before, real.author(), section, 1, content, trust)
            for section, content in [*_bodies(sections), ("trail", trail), ("doings", new_key())]
        ]
    try:
        with transaction.atomic():
            safe = Safe.objects.create(
                case=case_id, slot=slot, sealing_public=real.sealing_public, signing_public=real.signing_public
            )
            case = Case.objects.create(safe=safe, reference=_reference(), step="applied", day=day, since=day)
            enter(safe, real, duress, before.shred)
            number = number_in_ledger(trail, case.version)
            keep(safe, record("apply", day, b"", number, [each.digest for each in values]), values)
    except IntegrityError:
        # Sent twice at the same moment: the other came first.
        shred_keys().destroy(slot)
        if reference := _taken_in(real, duress):
            return reference
        raise
    return case.reference


def _last_slot(case: bytes) -> tuple[int, bool]:
    """The last slot of a case, and whether there is this case.

    A file of keys that was brought back shorter would give the slot, and others, a second time.
    """
    known = Exists(Safe.objects.filter(case=case))
    return Safe.objects.order_by("-slot").values_list("slot", known).first() or (-1, False)


def _number(real: ReceiptKeys) -> bytes:
    return case_number(real.sealing_public, real.signing_public)


def _taken_in(real: ReceiptKeys, duress: ReceiptKeys) -> str:
    """The reference of the case of these two receipts, or nothing. Both rows look alike, so whoever has one learns nothing new."""
    case = Case.objects.filter(safe__case=_number(real)).first()
    if case is None:
        return ""
    if not LookUp.objects.filter(safe=case.safe_id, tag=duress.tag).exists():
        raise ReceiptUsed
    return case.reference


def _of_age(sections: Mapping[str, Any], day: date) -> None:
    """Of age for certain: a year alone is enough where even its last day is long enough ago."""
    identity = sections.get("identity")
    written = str(identity.get("birthDate", "")) if isinstance(identity, Mapping) else ""
    try:
        date.fromisoformat(f"{written}-01-01"[:10] if _DATE.fullmatch(written) else "")
    except ValueError as error:
        raise SectionMissing(section="identity", field="birthDate") from error
    if not of_age(written, day, ADULT):
        raise Underage


def _complete(sections: Mapping[str, Any]) -> None:
    for section in MUST:
        if not sections.get(section):
            raise SectionMissing(section=section)
    for section in sections:
        if section not in (*MUST, *MAY):
            raise SectionUnknown(section=section, known=(*MUST, *MAY))


def _bodies(sections: Mapping[str, Any]) -> list[tuple[str, bytes]]:
    """In the order of the table; a section that was left empty is sealed like the others."""
    return [(section, orjson.dumps(sections.get(section, {}))) for section in (*MUST, *MAY)]


def _reference() -> str:
    drawn = b32encode(secrets.token_bytes(5)).decode()
    return f"{drawn[:4]}-{drawn[4:]}"


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
    written = [each for section, names in row.writes for each in _written(row, section, names, fields)]
    with transaction.atomic():
        _from_here(receipt.case, row)
        _slots(receipt, row, fields, day)
        return _go(receipt, row, written, day)


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
    _of_age(sections, day)
    _complete(sections)
    with transaction.atomic():
        _from_here(receipt.case, row)
        if any(said["kind"] == row.code for said in receipt.said("messages")):
            raise ConditionUnmet(act=row.code, needs="first_second_look")
        return _go(receipt, row, [*_bodies(sections), ("messages", body(row, (), {}))], day, sealed_at=row.to)


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
    values = [
        sealed(at, author, section, number, content, receipt.trust)
        for section, number, content in _numbered(case, written)
    ]
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
