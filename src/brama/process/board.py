"""What the board may ask: the cases before it by the declared rule, one of them with its votes, the waiting list."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from brama.ledger.models import LedgerEntry
from brama.process.acts import Seat, found, keys_of
from brama.process.ballots import Vote
from brama.process.conditions import OUTCOMES, QUORUM, Sight, said_in, votes
from brama.process.doings import case_keys, done
from brama.process.errors import CaseMissing, NotTheirDuty
from brama.process.models import Case
from brama.process.ranking import Facts, Points, Wanted, parts, total
from brama.process.steps import ACTS
from brama.process.writing import of_sections
from brama.vault.errors import CaseShredded
from brama.vault.models import Item
from brama.vault.unseal import Keys

BEFORE, WAITING = "before_board", "waiting_list"
READS: Final = ("skills", "motivation", "assessment", "meeting_outcome", "decision", "reply")
"""Sections of a case that the board's key opens: never an identity."""


class Ranked(NamedTuple):
    """A case in the order of the rule. `due`: sections that nobody has handed on to the board yet."""

    reference: str
    facts: Facts
    parts: tuple[Points, ...]
    flagged: bool
    voted: int
    mine: bool
    due: int

    @property
    def total(self) -> float:
        return total(self.parts)

    @property
    def others(self) -> int:
        """How many others have voted."""
        return self.voted - self.mine


class Candidate(NamedTuple):
    """One case as the board sees it: what opens, the rule's parts, and who has voted. `agreed` is an outcome or empty."""

    reference: str
    step: str
    day: date
    version: int
    sections: dict[str, list[dict[str, Any]]]
    facts: Facts
    parts: tuple[Points, ...]
    votes: list[Vote]
    agreed: str
    due: int

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


def ranked(seat: Seat, wanted: Wanted) -> list[Ranked]:
    """The cases before the board: by what the rule gives them, then by reference, so that two readers see one order."""
    keys = _board(seat)
    cases = Case.objects.select_related("safe").filter(step=BEFORE, safe__items__copies__epoch__in=keys.epochs)
    rows = [row for case in cases.distinct() if (row := _ranked(case, seat, keys, wanted))]
    return sorted(rows, key=lambda row: (-round(row.total, 6), row.reference))


def candidate(reference: str, seat: Seat, wanted: Wanted) -> Candidate:
    """A case that is before the board or on its waiting list. Raises CaseMissing, NotTheirDuty."""
    keys = _board(seat)
    case = found(reference, keys)
    if case.step not in (BEFORE, WAITING):
        raise CaseMissing
    items = _mine(case, keys)
    sections = _sections(items, keys)
    facts = _facts(items, sections, seat.day)
    cast = _votes(case, keys) if case.step == BEFORE else []
    return Candidate(
        reference,
        case.step,
        case.day,
        case.version,
        sections,
        facts,
        parts(facts, wanted),
        cast,
        _agreed(cast),
        _due(case),
    )


def on_waiting_list(seat: Seat) -> list[tuple[str, date]]:
    """Cases that the board has put on its list, the longest waiting first. Screening brings them again."""
    keys = _board(seat)
    cases = Case.objects.filter(step=WAITING, safe__items__copies__epoch__in=keys.epochs).distinct()
    return list(cases.order_by("day", "reference").values_list("reference", "day"))


def _board(seat: Seat) -> Keys:
    if "board" not in seat.duties:
        raise NotTheirDuty(act="vote", duty="board")
    return keys_of(seat)


def _ranked(case: Case, seat: Seat, keys: Keys, wanted: Wanted) -> Ranked | None:
    try:
        items = [item for item in _mine(case, keys) if item.section in ("skills", "assessment")]
        sections, cast = _sections(items, keys), _voters(case, keys)
    except CaseShredded:
        return None
    facts = _facts(items, sections, seat.day)
    flagged = any(str(each.get("flagged")).lower() in ("true", "yes") for each in sections.get("assessment", [])[-1:])
    mine = seat.member in cast
    return Ranked(case.reference, facts, parts(facts, wanted), flagged, len(cast), mine, _due(case))


def _mine(case: Case, keys: Keys) -> list[Item]:
    held = keys.epochs
    items = of_sections(case, READS)
    return [item for item in items if any(copy.epoch_id in held for copy in item.copies.all())]


def _sections(items: Sequence[Item], keys: Keys) -> dict[str, list[dict[str, Any]]]:
    sections: dict[str, list[dict[str, Any]]] = {}
    for item in items:
        sections.setdefault(item.section, []).append(said_in(keys, item))
    return sections


def _facts(items: Sequence[Item], sections: dict[str, list[dict[str, Any]]], day: date) -> Facts:
    skills, assessed = sections.get("skills", [{}])[-1], sections.get("assessment", [{}])[-1]
    fields = skills.get("fields")
    return Facts(
        tuple(str(each) for each in fields) if isinstance(fields, list) else (),
        str(skills.get("experience", "")),
        str(assessed.get("level", "")),
        (day - _applied(items, day)).days,
    )


def _applied(items: Sequence[Item], day: date) -> date:
    """The day on which the skills were written, which is that of the application, as the ledger has it."""
    entry = next((item.entry for item in items if item.section == "skills"), None)
    return LedgerEntry.objects.filter(seq=entry or 0).values_list("day", flat=True).first() or day


def _voters(case: Case, keys: Keys) -> set[bytes]:
    acts = done(case, case_keys(case, keys), keys.trust)
    return {each.member for each in _since_brought(acts) if each.act == "vote"}


def _since_brought(acts: Sequence[Any]) -> Iterator[Any]:
    brought = max((at for at, each in enumerate(acts) if each.act == "bring"), default=-1)
    yield from acts[brought + 1 :]


def _votes(case: Case, keys: Keys) -> list[Vote]:
    acts = done(case, case_keys(case, keys), keys.trust)
    return votes(Sight(case, ACTS["vote"], keys, acts, {}, case.day))


def _agreed(cast: Sequence[Vote]) -> str:
    open_votes = [vote.choice.outcome for vote in cast if vote.choice]
    return next((outcome for outcome in OUTCOMES if open_votes.count(outcome) >= QUORUM), "")


def _due(case: Case) -> int:
    return Item.objects.filter(safe=case.safe, due__compartment="board").count()
