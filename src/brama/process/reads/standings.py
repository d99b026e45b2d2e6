"""How many cases stand at each step, how long, and whom they wait for: counts, and no case."""

from datetime import date
from statistics import median
from typing import Final, NamedTuple

from brama.process.models import Case
from brama.process.steps import STEPS


class Standing(NamedTuple):
    """A step of the road: how many cases, how long the half of them has been there, whom they wait for."""

    step: str
    cases: int
    days: int | None
    waits_for: str


FEW: Final = 5
WAITS_FOR: Final = {
    "applied": "screener", "screening": "screener", "questions": "applicant", "cleared": "verifier", "booked": "verifier",
    "did_not_come": "screener", "someone_else": "screener", "stopped": "screener", "verified": "screener", "before_board": "board",
    "waiting_list": "screener", "declined": "", "second_look": "screener", "admitted": "registrar", "arrived": "trainer",
    "in_training": "registrar", "on_roster": "", "left": "", "set_aside": "",
}  # fmt: skip
"""Whom a case waits for at each step: a duty, the applicant, or nobody."""


def standings(day: date) -> list[Standing]:
    """Every step in the order of the road. Of fewer than five cases no median is told: it would be about one of them."""
    found: dict[str, list[int]] = {}
    for step, since in Case.objects.values_list("step", "since"):
        found.setdefault(step, []).append((day - since).days)
    return [_standing(step, found.get(step, [])) for step in STEPS]


def _standing(step: str, days: list[int]) -> Standing:
    return Standing(step, len(days), int(median(days)) if len(days) >= FEW else None, WAITS_FOR[step])
