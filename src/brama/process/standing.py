"""What a receipt shows of its case: what waits for an answer, when was answered, why it was decided so. Nothing the applicant wrote."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from brama.ledger.models import LedgerEntry
from brama.process.applicant import Receipt
from brama.process.models import Case
from brama.process.writing import of_sections

DECIDED: Final[Mapping[str, str]] = {
    "decline": "declined", "wait": "waiting_list", "admit": "admitted",
}  # fmt: skip
"""Acts of the board whose reason is told, each while the case stands where it led."""
EVERY: Final[Mapping[str, int]] = {
    "applied": 14, "screening": 7, "questions": 7, "cleared": 3, "booked": 2, "did_not_come": 7, "someone_else": 7, "stopped": 7,
    "verified": 7, "before_board": 7, "waiting_list": 28, "declined": 14, "second_look": 14, "admitted": 3, "arrived": 14,
    "in_training": 14, "on_roster": 28, "left": 28,
}  # fmt: skip
"""After how many days it is worth looking again: often enough for a question or a meeting, and no oftener."""


@dataclass(frozen=True)
class Standing:
    """`questions` wait for an answer, and are shown until there is one; `answered` are the days of the answers."""

    questions: tuple[str, ...]
    answered: tuple[date, ...]
    reason: str
    again: date


def standing(receipt: Receipt, day: date) -> Standing:
    """Where the case of this receipt stands on this day."""
    entries = list(_dated(receipt, "messages"))
    last = max((at for at, (_, said) in enumerate(entries) if said["kind"] == "answer"), default=-1)
    return Standing(
        tuple(str(said["text"]) for _, said in entries[last + 1 :] if said["kind"] == "ask"),
        tuple(when for when, said in entries if said["kind"] == "answer"),
        _reason(receipt),
        look_again(receipt.case, day),
    )


def look_again(case: Case, day: date) -> date:
    """The next day on which something may have changed; the same whenever it is asked on one day."""
    every = EVERY[case.step]
    return case.day + timedelta(days=((day - case.day).days // every + 1) * every)


def _dated(receipt: Receipt, section: str) -> Iterator[tuple[date, Mapping[str, Any]]]:
    """Entries with their days, the oldest first."""
    items = [item.entry for item in of_sections(receipt.case, (section,)) if hasattr(item, "own")]
    days = dict(LedgerEntry.objects.filter(seq__in=items).values_list("seq", "day"))
    yield from ((days[seq], said) for seq, said in zip(items, receipt.said(section), strict=True))


def _reason(receipt: Receipt) -> str:
    """The code of the reason, where the board has written one for the applicant and the case still stands there."""
    decided = [said for said in receipt.said("reply") if DECIDED.get(str(said["kind"])) == receipt.case.step]
    return str(decided[-1].get("reason", "")) if decided else ""
