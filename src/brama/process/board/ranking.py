"""THE rule by which cases before the board are ranked. It uses what this table lists and nothing else: no name, age, gender, place or
religion, and no word of the application's own. The board decides; the rule only says in which order to read.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from brama.process.application import EXPERIENCE

LEVELS: Final = {"strong": 1.0, "good": 0.75, "unclear": 0.25, "weak": 0.0}
"""What a level of assessment counts for; one that is not listed counts for nothing."""
LONG: Final = 120
"""Days after which waiting counts in full: from then on nobody overtakes by waiting longer."""


class Facts(NamedTuple):
    """What the rule knows of a case."""

    skills: tuple[str, ...]
    experience: str
    level: str
    days: int


class Wanted(NamedTuple):
    """What an intake looks for."""

    skills: tuple[str, ...] = ()
    experience: str = "none"


class Part(NamedTuple):
    """One row of the rule: its weight, and which share of it a case gets, from 0 to 1."""

    code: str
    weight: int
    share: Callable[[Facts, Wanted], float]


class Points(NamedTuple):
    """What a part gave a case, of so many."""

    code: str
    points: float
    most: int


def _skills(facts: Facts, wanted: Wanted) -> float:
    return len(set(facts.skills) & set(wanted.skills)) / len(wanted.skills) if wanted.skills else 0.0


def _experience(facts: Facts, wanted: Wanted) -> float:
    has, needed = (
        EXPERIENCE.index(each) if each in EXPERIENCE else 0 for each in (facts.experience, wanted.experience)
    )
    return min(has / needed, 1.0) if needed else has / (len(EXPERIENCE) - 1)


def _assessment(facts: Facts, _wanted: Wanted) -> float:
    return LEVELS.get(facts.level, 0.0)


def _waiting(facts: Facts, _wanted: Wanted) -> float:
    return min(max(facts.days, 0) / LONG, 1.0)


RULE: Final = (
    Part("skills", 40, _skills),
    Part("experience", 20, _experience),
    Part("assessment", 25, _assessment),
    Part("waiting", 15, _waiting),
)


def parts(facts: Facts, wanted: Wanted) -> tuple[Points, ...]:
    """What each row gives this case. The sum is its place's measure, of a hundred."""
    return tuple(Points(part.code, part.weight * part.share(facts, wanted), part.weight) for part in RULE)


def total(points: tuple[Points, ...]) -> float:
    """Of a hundred."""
    return sum(each.points for each in points)
