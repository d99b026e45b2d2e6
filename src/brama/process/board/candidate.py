"""What the board may ask: one case with its votes, the waiting list."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from brama.ledger.models import LedgerEntry
from brama.process.board.ranking import Facts, Points, Wanted, parts, total
from brama.process.conditions import OUTCOMES, QUORUM, Sight, said_in, votes
from brama.process.errors import CaseMissing
from brama.process.history.ballots import Vote
from brama.process.history.doings import Done, done_as_known
from brama.process.history.done import anew
from brama.process.models import Case
from brama.process.seat import Seat, found, keys_of, needs_duty
from brama.process.steps import ACTS
from brama.process.writing import of_sections
from brama.vault.compartments import KEYS
from brama.vault.models import Item
from brama.vault.unseal import Keys

BEFORE, WAITING = "before_board", "waiting_list"
READS: Final = ("skills", "motivation", "assessment", "meeting_outcome", "decision", "reply")
"""Sections of a case that the board's key opens: never an identity."""


class Candidate(NamedTuple):
    """One case as the board sees it: what opens, the rule's parts, who has voted, and who asks to vote anew. `agreed` is an outcome or
    empty.
    """

    reference: str
    step: str
    day: date
    version: int
    sections: dict[str, list[dict[str, Any]]]
    facts: Facts
    parts: tuple[Points, ...]
    votes: list[Vote]
    anew: set[bytes]
    agreed: str
    due: int
    second: bool

    def vote_of(self, member: bytes) -> Vote | None:
        """The vote that this member has cast, shut or open."""
        return next((vote for vote in self.votes if vote.member == member), None)

    @property
    def total(self) -> float:
        return total(self.parts)

    @property
    def disagree(self) -> bool:
        """Whether two open votes differ and none has found enough of its kind."""
        return not self.agreed and len({vote.choice.outcome for vote in self.votes if vote.choice}) > 1


def candidate(reference: str, seat: Seat, wanted: Wanted) -> Candidate:
    """A case that is before the board or on its waiting list. Raises CaseMissing, NotTheirDuty."""
    keys = keys_of_board(seat)
    case = found(reference, keys)
    if case.step not in (BEFORE, WAITING):
        raise CaseMissing
    items = _mine(case, keys)
    sections = sections_of(items, keys)
    days = days_of(item.entry for item in items if item.section == "skills")
    facts = facts_of(sections, seat.day, applied_on(items, days))
    acts = done_as_known(case, of_sections(case, KEYS), keys)
    cast = votes(Sight(case, ACTS["vote"], keys, acts, {}, case.day)) if case.step == BEFORE else []
    return Candidate(
        reference,
        case.step,
        case.day,
        case.version,
        sections,
        facts,
        parts(facts, wanted),
        cast,
        anew(acts),
        _agreed(cast),
        _due(case),
        was_declined(acts),
    )


def on_waiting_list(seat: Seat) -> list[tuple[str, date]]:
    """Cases that the board has put on its list, the longest waiting first. Screening brings them again."""
    keys = keys_of_board(seat)
    cases = Case.objects.filter(step=WAITING, safe__items__copies__epoch__in=keys.epochs).distinct()
    return list(cases.order_by("day", "reference").values_list("reference", "day"))


def keys_of_board(seat: Seat) -> Keys:
    needs_duty(seat, "board", "vote")
    return keys_of(seat)


def days_of(entries: Iterable[int]) -> dict[int, date]:
    """The days of these entries of the ledger."""
    return dict(LedgerEntry.objects.filter(seq__in=list(entries)).values_list("seq", "day"))


def _mine(case: Case, keys: Keys) -> list[Item]:
    return [item for item in of_sections(case, READS) if keys.given(item)]


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


def _agreed(cast: Sequence[Vote]) -> str:
    open_votes = [vote.choice.outcome for vote in cast if vote.choice]
    return next((outcome for outcome in OUTCOMES if open_votes.count(outcome) >= QUORUM), "")


def _due(case: Case) -> int:
    return Item.objects.filter(safe=case.safe, due__compartment="board").count()
