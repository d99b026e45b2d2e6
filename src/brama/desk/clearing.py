"""Clearing for a meeting. That everything on the checklist was looked at is a rule of this page; the other conditions are the road's."""

from brama.desk.checklist import left
from brama.desk.matching import note_strong
from brama.process.dossier import Dossier, dossier
from brama.process.errors import ConditionUnmet, RoadRefused
from brama.reception.doing import do
from brama.staff.seat import Seat


def in_the_way(case: Dossier) -> RoadRefused | None:
    """Why this member cannot clear the case now; None where they can."""
    barred = case.acts.get("clear")
    return barred or (ConditionUnmet(act="clear", needs="looked_at") if left(case) else None)


def clear(seat: Seat, reference: str, seen: int) -> None:
    """Clear a case as the page showed it. What the registers say now is noted first, so that no strong match goes unanswered."""
    if left(dossier(reference, seat)):
        raise ConditionUnmet(act="clear", needs="looked_at")
    noted = note_strong(seat, reference, seen)
    do(seat, reference, "clear", {}, noted.version)
