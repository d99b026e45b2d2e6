"""Clearing for a meeting. That everything on the checklist was looked at, and that every register could be
asked, are rules of this page; the other conditions are the road's.
"""

from brama.desk.case.checklist import left
from brama.desk.matching.matches import Matches
from brama.desk.matching.noting import note_strong
from brama.process.errors import ConditionUnmet, RoadRefused
from brama.process.reads.dossier import Dossier, dossier
from brama.process.reads.pressed import done_just_now
from brama.reception.doing import do
from brama.staff.seat import Seat


def in_the_way(case: Dossier, found: Matches) -> RoadRefused | None:
    """Why this member cannot clear the case now; None where they can."""
    lacks = {"looked_at": left(case), "registers_asked": found.registers.troubles}
    needs = next((code for code, lacking in lacks.items() if lacking), "")
    return case.acts.get("clear") or (ConditionUnmet(act="clear", needs=needs) if needs else None)


def clear(seat: Seat, reference: str, seen: int) -> None:
    """Clear a case as the page showed it. What the registers say now is noted first, so that no strong match goes unanswered; where one
    of them cannot be asked, nobody knows what it would say, and the case waits. Pressed twice it is done once.
    """
    try:
        _clear(seat, reference, seen)
    except RoadRefused:
        if done_just_now(reference, "clear", seat, {}, seen) is None:
            raise


def _clear(seat: Seat, reference: str, seen: int) -> None:
    if left(dossier(reference, seat)):
        raise ConditionUnmet(act="clear", needs="looked_at")
    noted = note_strong(seat, reference, seen)
    if noted.registers.troubles:
        raise ConditionUnmet(act="clear", needs="registers_asked")
    do(seat, reference, "clear", {}, noted.version)
