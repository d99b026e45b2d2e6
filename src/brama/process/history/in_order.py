"""What was done in a case, in the order in which it was done: the acts of staff, and among them those of the applicant."""

from collections.abc import Sequence

from brama.ledger.models import LedgerEntry
from brama.process.history.doings import Done
from brama.process.models import Case
from brama.process.writing import number_in_ledger


def in_order(case: Case, trail: bytes, doings: Sequence[Done]) -> tuple[Done, ...]:
    """These acts of staff, with the applicant's in the places that no doing has: the ledger says which, to whoever holds the trail."""
    numbers = case.doings.order_by("number").values_list("number", flat=True)
    acts = {**_of_applicant(case, trail), **dict(zip(numbers, doings, strict=False))}
    return tuple(acts[number] for number in sorted(acts))


def _of_applicant(case: Case, trail: bytes) -> dict[int, Done]:
    """Each of them has written something, also where this member does not read it."""
    places = {number_in_ledger(trail, number + 1): number for number in range(case.version)}
    entries = LedgerEntry.objects.filter(seq__in=case.safe.items.values("entry"), member=b"")
    found = ((bytes(number), act, day) for number, act, day in entries.values_list("case", "act", "day"))
    return {places[number]: Done(act, b"", day) for number, act, day in found if number in places}
