"""What must be there before an act: one small question each, by the code that the road names. The questions stand by the part of the
road that they are asked on."""

from collections.abc import Callable, Mapping
from typing import Final

from brama.process.conditions.aside import SETTING_ASIDE
from brama.process.conditions.board import BOARD, OUTCOMES, agreeing, bearing, votes
from brama.process.conditions.meeting import CALLED_OFF, MEETING, STOPPED
from brama.process.conditions.screening import SCREENING
from brama.process.conditions.sight import Sight, said_in
from brama.process.errors import ActedBefore, ConditionUnmet
from brama.process.history.done import QUORUM, barred

__all__ = [
    "CALLED_OFF",
    "CONDITIONS",
    "OF_FIELDS",
    "OUTCOMES",
    "QUORUM",
    "STOPPED",
    "Sight",
    "agreeing",
    "bearing",
    "check",
    "said_in",
    "separated",
    "votes",
]

CONDITIONS: Final[Mapping[str, Callable[[Sight], bool]]] = {**SCREENING, **SETTING_ASIDE, **MEETING, **BOARD}
OF_FIELDS = frozenset({
    "items_known", "judged_known", "strong_known", "match_there", "answer_known", "outcome_known", "match_was_put", "slot_new",
    "offer_dated", "met_known", "call_off_known", "stopped_known", "reason_known", "aside_known",
    "remarks_bare", "reason_voted",
})  # fmt: skip
"""Conditions of what is said with an act: they cannot be asked before it is said."""


def check(sight: Sight) -> None:
    """Raise ConditionUnmet for the first condition of the act that is not met."""
    for needs in sight.act.needs:
        if not CONDITIONS[needs](sight):
            raise ConditionUnmet(act=sight.act.code, needs=needs)


def separated(sight: Sight) -> None:
    """Raise ActedBefore where this member did something in the case that bars the act."""
    did = barred(sight.act, sight.me, sight.doings)
    if did is not None:
        raise ActedBefore(act=sight.act.code, did=did)
