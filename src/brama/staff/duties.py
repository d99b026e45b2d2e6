"""THE table of duties: which compartments each holds, in which kind of organisation it stands, and who may not hold both.

Whoever screens neither meets applicants nor decides; whoever decides does not know the roster; whoever appoints, orders or
keeps shares opens nothing. A share of recovery goes together with appointing or with security, and with nothing else.
"""

from collections.abc import Iterable
from itertools import combinations
from typing import Final, NamedTuple

from brama.staff.errors import DutiesApart, NotThere, UnknownDuty

MEMBERS: Final = "members"
"""The compartment of handles and of names of organisations. Every present member holds it."""
ORGANISATIONS: Final = ("group", "house", "unit")
"""Kinds of organisations: a screening group, a house where people meet, a unit with few places."""


class Duty(NamedTuple):
    """Compartments it opens, the circle within which duties go together, and the kinds of organisation that have it."""

    compartments: tuple[str, ...]
    circle: str
    where: tuple[str, ...]


DUTIES: Final[dict[str, Duty]] = {
    "screener": Duty(("screening",), "screening", ("group",)),
    "verifier": Duty(("meeting",), "meeting", ("house",)),
    "board": Duty(("board",), "deciding", ("unit",)),
    "trainer": Duty(("training",), "serving", ("unit",)),
    "registrar": Duty(("training",), "serving", ("unit",)),
    "welfare": Duty(("welfare",), "serving", ("unit",)),
    "security_officer": Duty((), "security", ORGANISATIONS),
    "appointer": Duty((), "appointing", ORGANISATIONS),
    "keyholder": Duty((), "keeping", ORGANISATIONS),
}
TOGETHER: Final = frozenset({frozenset({"keeping", "appointing"}), frozenset({"keeping", "security"})})
"""Two different circles of which one person may have duties."""


def check(duties: Iterable[str], organisation: str) -> frozenset[str]:
    """The duties, where one person of an organisation of this kind may hold them all. Refusals: UnknownDuty, DutiesApart, NotThere."""
    wanted = sorted(set(duties))
    for duty in wanted or [""]:
        _known(duty, organisation)
    for first, second in combinations(wanted, 2):
        if not may_meet(first, second):
            raise DutiesApart(first=first, second=second)
    return frozenset(wanted)


def may_meet(first: str, second: str) -> bool:
    """Whether one person may hold both of two known duties."""
    circles = frozenset((DUTIES[first].circle, DUTIES[second].circle))
    return len(circles) == 1 or circles in TOGETHER


def compartments(duties: Iterable[str]) -> frozenset[str]:
    """What a present member of these duties holds keys of."""
    return frozenset({MEMBERS, *(held for duty in duties for held in DUTIES[duty].compartments)})


COMPARTMENTS: Final = tuple(sorted(compartments(DUTIES)))


def _known(duty: str, organisation: str) -> None:
    if duty not in DUTIES:
        raise UnknownDuty(duty=duty, duties=list(DUTIES))
    if organisation not in DUTIES[duty].where:
        raise NotThere(duty=duty, organisation=organisation)
