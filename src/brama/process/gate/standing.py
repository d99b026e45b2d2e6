"""What a receipt shows of its case: what waits for an answer, when was answered, why it was decided so. Nothing the applicant wrote."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from brama.ledger.models import LedgerEntry
from brama.process.gate.borne import borne
from brama.process.gate.receipt import Receipt
from brama.process.models import Case
from brama.process.steps import ACTS

DECIDED: Final[Mapping[str, str]] = {
    "decline": "declined", "wait": "waiting_list", "admit": "admitted",
}  # fmt: skip
"""Acts of the board whose reason is told, each while the case stands where it led."""
EVERY: Final[Mapping[str, int]] = {
    "applied": 14, "screening": 7, "questions": 7, "cleared": 3, "booked": 2, "did_not_come": 7, "someone_else": 7, "stopped": 7,
    "verified": 7, "before_board": 7, "waiting_list": 28, "declined": 14, "second_look": 14, "admitted": 3, "arrived": 14,
    "in_training": 14, "on_roster": 28, "left": 28, "set_aside": 14,
}  # fmt: skip
"""After how many days it is worth looking again: often enough for a question or a meeting, and no oftener."""


@dataclass(frozen=True)
class Standing:
    """`questions` wait for an answer, and are shown until there is one; `answered` are the days of the answers.

    `reason` is the code of why the board decided so, where it did.
    """

    questions: tuple[str, ...]
    answered: tuple[date, ...]
    reason: str
    again: date


def standing(receipt: Receipt, day: date) -> Standing:
    """Where the case of this receipt stands on this day."""
    entries = _dated(receipt, "messages")
    last = max((at for at, (_, said) in enumerate(entries) if said["kind"] == "answer"), default=-1)
    return Standing(
        tuple(str(said["text"]) for _, said in entries[last + 1 :] if said["kind"] == "ask"),
        tuple(when for when, said in entries if said["kind"] == "answer"),
        _reason(receipt),
        look_again(receipt.case, day),
    )


def may_look_twice(receipt: Receipt) -> bool:
    """Whether a second look may be asked for: after a decline, once."""
    if receipt.case.step not in ACTS["second_look"].at:
        return False
    return not any(said["kind"] == "second_look" for said in receipt.said("messages"))


def looks_twice(case: Case) -> bool:
    """Whether, by now, a second look was asked for and nobody has begun with it."""
    return Case.objects.filter(pk=case.pk, step=ACTS["second_look"].to).exists()


def look_again(case: Case, day: date) -> date:
    """The next day on which something may have changed; the same whenever it is asked on one day."""
    every = EVERY[case.step]
    return case.day + timedelta(days=((day - case.day).days // every + 1) * every)


def _dated(receipt: Receipt, section: str) -> list[tuple[date, Mapping[str, Any]]]:
    """Entries with their days, the oldest first."""
    entries = receipt.entries(section)
    days = dict(LedgerEntry.objects.filter(seq__in=[entry.seq for entry in entries]).values_list("seq", "day"))
    return [(days[entry.seq], entry.said) for entry in entries]


def _reason(receipt: Receipt) -> str:
    """The code of the reason, where the board has written one for the applicant, which another bears, and the case still stands there."""
    decided = [each for each in receipt.entries("reply") if DECIDED.get(str(each.said["kind"])) == receipt.case.step]
    return str(decided[-1].said.get("reason", "")) if decided and borne(receipt, decided[-1]) else ""
