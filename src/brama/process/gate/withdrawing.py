"""Withdrawing: the applicant erases the case, and is told what remains and until when."""

from dataclasses import replace
from datetime import date, timedelta

from brama.ledger.models import LedgerEntry
from brama.process.gate.receipt import Receipt
from brama.process.meetings.slots import let_go
from brama.process.models import Case
from brama.process.purging.purge import TAGS, Purged, destroying, purged, standing
from brama.process.steps import TAKES
from brama.process.writing import number_in_ledger


def withdraw(receipt: Receipt, day: date) -> Purged:
    """The applicant erases the case, from anywhere; `scrub.at_once` after it. Its number in the ledger is the next of the trail."""
    trail = receipt.trail()
    with destroying(receipt.case):
        case = standing(receipt.case)
        if case.step == "booked":
            let_go(receipt.booked()[-1])  # also one that was taken before places had marks
        remains = _remains(case, trail)
        return replace(purged(case, "withdraw", day, b"", number_in_ledger(trail, case.version + 1)), remains=remains)


def _remains(case: Case, trail: bytes) -> date | None:
    """Until when tags stay: the ledger says when screening took the case, and only its trail finds the entry."""
    first = min(case.safe.items.values_list("entry", flat=True))
    numbers = {number_in_ledger(trail, version) for version in range(2, case.version + 1)}
    taken = LedgerEntry.objects.filter(seq__gt=first, act__in=TAKES).values_list("case", "day")
    return max((day + timedelta(days=TAGS) for number, day in taken if bytes(number) in numbers), default=None)
