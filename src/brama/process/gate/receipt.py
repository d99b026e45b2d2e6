"""What seven words open: the case that a receipt leads to, and of it what was sealed to the receipt."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from django.conf import settings
from django.db import transaction

from brama.process.errors import ReceiptUnknown
from brama.process.meetings.bookings import BOOKING, Bookings, Entry
from brama.process.models import Case
from brama.process.writing import of_sections, shred_keys
from brama.vault.own import ReceiptKeys, keys_from, look_up, receipt_root
from brama.vault.own import body as own_body
from brama.vault.pepper import pepper
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
