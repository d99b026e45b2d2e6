"""The cases before the board in the order of the rule, each with its parts: read together, so that many cost a handful of queries."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Final, NamedTuple

from django.db.models import QuerySet

from brama.process.board.candidate import BEFORE
from brama.process.board.ranking import Facts, Points, Wanted, parts, total
from brama.process.board.reading import (
    applied_on,
    days_of,
    facts_of,
    keys_of_board,
    sections_of,
    was_declined,
)
from brama.process.history.doings import done_as_known
from brama.process.history.done import voted
from brama.process.listing.summing import UNREADABLE
from brama.process.models import Case
from brama.process.procedure import is_yes
from brama.process.seat import Seat
from brama.process.writing import of_many
from brama.vault.compartments import KEYS
from brama.vault.errors import CaseShredded
from brama.vault.models import Item
from brama.vault.unseal import Keys

_RANKED_BY: Final = ("skills", "assessment")


class Ranked(NamedTuple):
    """A case in the order of the rule. `due`: sections that nobody has handed on to the board yet; `second`: it was declined once."""

    reference: str
    facts: Facts
    parts: tuple[Points, ...]
    flagged: bool
    voted: int
    mine: bool
    due: int
    second: bool

    @property
    def total(self) -> float:
        return total(self.parts)

    @property
    def others(self) -> int:
        """How many others have voted."""
        return self.voted - self.mine


class _Read(NamedTuple):
    """What was read of all cases at once."""

    items: Mapping[int, list[Item]]
    due: Counter[int]
    days: Mapping[int, date]


def ranked(seat: Seat, wanted: Wanted) -> list[Ranked]:
    """The cases before the board: by what the rule gives them, then by reference, so that two readers see one order."""
    keys = keys_of_board(seat)
    cases = Case.objects.filter(step=BEFORE, safe__items__copies__epoch__in=keys.epochs).distinct()
    read = _read(cases, keys)
    found = (_ranked(case, read, keys, wanted, seat) for case in cases.select_related("safe"))
    return sorted((row for row in found if row), key=lambda row: (-round(row.total, 6), row.reference))


def _read(cases: "QuerySet[Case]", keys: Keys) -> _Read:
    items = of_many(cases, (*_RANKED_BY, *KEYS), keys.epochs)
    days = days_of(item.entry for some in items.values() for item in some if item.section == "skills")
    return _Read(items, _waiting_to_be_handed(cases), days)


def _waiting_to_be_handed(cases: "QuerySet[Case]") -> Counter[int]:
    due = Item.objects.filter(safe__of__in=cases, due__compartment="board")
    return Counter(due.values_list("safe", flat=True))


def _ranked(case: Case, read: _Read, keys: Keys, wanted: Wanted, seat: Seat) -> Ranked | None:
    """None for a case that was purged meanwhile, or is damaged: one must not keep the others from the board."""
    items = read.items[case.safe_id]
    try:
        sections = sections_of([item for item in items if item.section in _RANKED_BY], keys)
        acts = done_as_known(case, items, keys)
    except (*UNREADABLE, CaseShredded):
        return None
    facts = facts_of(sections, seat.day, applied_on(items, read.days))
    flagged = any(is_yes(each.get("flagged")) for each in sections.get("assessment", [])[-1:])
    cast, due = voted(acts), read.due[case.safe_id]
    mine, second = seat.member in cast, was_declined(acts)
    return Ranked(case.reference, facts, parts(facts, wanted), flagged, len(cast), mine, due, second)
