"""Clearing for a meeting. That everything on the checklist was looked at is a rule of this page; the other conditions are the road's."""

from brama.desk.checklist import left
from brama.process.dossier import Dossier, dossier
from brama.process.errors import ConditionUnmet, RoadRefused
from brama.reception.doing import do
from brama.staff.seat import Seat


def in_the_way(case: Dossier) -> RoadRefused | None:
    """Why this member cannot clear the case now; None where they can."""
    barred = case.acts.get("clear")
    return barred or (ConditionUnmet(act="clear", needs="looked_at") if left(case) else None)


def clear(seat: Seat, reference: str, seen: int) -> None:
    """Clear a case as the page showed it."""
    if left(dossier(reference, seat)):
        raise ConditionUnmet(act="clear", needs="looked_at")
    do(seat, reference, "clear", {}, seen)
