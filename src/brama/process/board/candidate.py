"""What the board may ask: one case with its votes, the waiting list."""

from datetime import date
from typing import Any, Final, NamedTuple

from brama.process.board.ranking import Facts, Points, Wanted, parts, total
from brama.process.board.reading import applied_on, days_of, facts_of, keys_of_board, sections_of, was_declined
from brama.process.conditions import OUTCOMES, QUORUM, Sight, votes
from brama.process.errors import CaseMissing
from brama.process.history.ballots import Vote
from brama.process.history.doings import done_as_known
from brama.process.history.done import anew
from brama.process.models import Case
from brama.process.seat import Seat, found
from brama.process.steps import ACTS
from brama.process.writing import of_sections
from brama.vault.compartments import KEYS
from brama.vault.models import Item
from brama.vault.unseal import Keys

BEFORE, WAITING = "before_board", "waiting_list"
READS: Final = ("skills", "motivation", "assessment", "meeting_outcome", "decision", "reply")
"""Sections of a case that the board's key opens: never an identity."""


class Candidate(NamedTuple):
    """One case as the board sees it: what opens, the rule's parts, who has voted, and who asks to vote anew. `due`: sections
    that nobody has handed on to the board yet; `second`: it was declined once.
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
    due: int
    second: bool

    def vote_of(self, member: bytes) -> Vote | None:
        """The vote that this member has cast, shut or open."""
        return next((vote for vote in self.votes if vote.member == member), None)

    @property
    def total(self) -> float:
        return total(self.parts)

    @property
    def agreed(self) -> str:
        """The outcome for which enough open votes are; empty where there is none."""
        said = [vote.choice.outcome for vote in self.votes if vote.choice]
        return next((outcome for outcome in OUTCOMES if said.count(outcome) >= QUORUM), "")

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
        reference=reference,
        step=case.step,
        day=case.day,
        version=case.version,
        sections=sections,
        facts=facts,
        parts=parts(facts, wanted),
        votes=cast,
        anew=anew(acts),
        due=_due(case),
        second=was_declined(acts),
    )


def on_waiting_list(seat: Seat) -> list[tuple[str, date]]:
    """Cases that the board has put on its list, the longest waiting first. Screening brings them again."""
    keys = keys_of_board(seat)
    cases = Case.objects.filter(step=WAITING, safe__items__copies__epoch__in=keys.epochs).distinct()
    return list(cases.order_by("day", "reference").values_list("reference", "day"))


def _mine(case: Case, keys: Keys) -> list[Item]:
    return [item for item in of_sections(case, READS) if keys.given(item)]


def _due(case: Case) -> int:
    return Item.objects.filter(safe=case.safe, due__compartment="board").count()
