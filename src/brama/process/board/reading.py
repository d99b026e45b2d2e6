"""What the board reads of a case before it, and what the rule knows by that."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from brama.ledger.models import LedgerEntry
from brama.process.board.ranking import Facts
from brama.process.conditions import said_in
from brama.process.history.doings import Done
from brama.process.seat import Seat, keys_of, needs_duty
from brama.vault.models import Item
from brama.vault.unseal import Keys


def keys_of_board(seat: Seat) -> Keys:
    needs_duty(seat, "board", "vote")
    return keys_of(seat)


def days_of(entries: Iterable[int]) -> dict[int, date]:
    """The days of these entries of the ledger."""
    return dict(LedgerEntry.objects.filter(seq__in=list(entries)).values_list("seq", "day"))


def sections_of(items: Sequence[Item], keys: Keys) -> dict[str, list[dict[str, Any]]]:
    sections: dict[str, list[dict[str, Any]]] = {}
    for item in items:
        sections.setdefault(item.section, []).append(said_in(keys, item))
    return sections


def facts_of(sections: dict[str, list[dict[str, Any]]], day: date, applied: date | None) -> Facts:
    skills, assessed = sections.get("skills", [{}])[-1], sections.get("assessment", [{}])[-1]
    fields = skills.get("fields")
    return Facts(
        tuple(str(each) for each in fields) if isinstance(fields, list) else (),
        str(skills.get("experience", "")),
        str(assessed.get("level", "")),
        (day - (applied or day)).days,
    )


def applied_on(items: Sequence[Item], days: Mapping[int, date]) -> date | None:
    """The day on which the skills were written, which is that of the application, as the ledger has it."""
    return next((days.get(item.entry) for item in items if item.section == "skills"), None)


def was_declined(acts: Sequence[Done]) -> bool:
    return any(each.act == "decline" for each in acts)
