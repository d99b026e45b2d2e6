"""A house with somebody at every step of the road, so that each of its pages has something to show."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from brama.desk.matching.rounds import begun
from brama.staff.signing_in.sessions import seated
from tests.apply.visitors import Visitor, visitor
from tests.desk.cases import came
from tests.desk.matching import TWIN, register
from tests.desk.rich import RICH
from tests.desk.test_bundles import STORY, TOWNS, says
from tests.doors import Staffed, door
from tests.journeys.windows import Doors, open_doors
from tests.process.road import HOUSE, STAGES, Walk, offer, walked

AT = ("questions", "cleared", "booked", "admitted", "declined")


@dataclass(frozen=True)
class Peopled:
    """A house with cases at many steps: their references, and applicants who know their words."""

    doors: Doors
    cases: dict[str, str]
    visitors: dict[str, Visitor]


@contextmanager
def open_peopled(house: Staffed) -> Iterator[Peopled]:
    """Everybody in their places, both doors open."""
    with door("house"):
        cases, visitors = people(house)
        with open_doors(house) as doors:
            yield Peopled(doors, cases, visitors)


def people(house: Staffed) -> tuple[dict[str, str], dict[str, Visitor]]:
    """Cases by where they stand, and the applicants of some of them. Inside `door`."""
    visitors = {at: _stands_at(house, at, number) for number, at in enumerate(AT, 1)}
    cases = {at: each.walk.reference for at, each in visitors.items()}
    cases |= {
        "found": _found(house),
        "met": _met(house),
        "board": onward(walked(house, "applied"), "before_board"),
        "flood": _flood(house),
    }
    return cases, visitors


def _stands_at(house: Staffed, at: str, number: int) -> Visitor:
    """An applicant who knows the words, with a case at this step."""
    one = visitor(house, number=number)
    onward(one.walk, at)
    return one


def onward(walk: Walk, to: str, ahead: int = 1) -> str:
    """Walk a case on to this step, its meeting at a time of its own: tomorrow where that is where it rests. Its reference."""
    if walk.case().step != to:
        before, go = STAGES[to]
        onward(walk, before, 0)
        _booked(walk, ahead) if to == "booked" else go(walk)
    return walk.reference


def _booked(walk: Walk, ahead: int) -> None:
    """Booked and told, so many days ahead."""
    slot = secrets.token_hex(16)
    walk.does("wanda", "offer", **offer(walk.house.seats["wanda"].day + timedelta(ahead), slot))
    walk.applies("book", slot=slot)
    walk.does("wanda", "tell_place", **HOUSE)


def _found(house: Staffed) -> str:
    """A case in screening that stands in a register, and so was found by a round."""
    walk = walked(house, "applied", RICH)
    walk.does("olena", "take")
    register(house.folder, [replace(TWIN, id="staff-1")], unverified=True)
    assert any(told.gained for told in begun(seated(house.tokens["olena"], datetime.now(UTC))))
    return walk.reference


def _flood(house: Staffed) -> str:
    """The first of several who say nearly the same."""
    first, *_ = [came(house, says(STORY.replace("a small town", town), f"Copy {town}")) for town in TOWNS]
    return first


def _met(house: Staffed) -> str:
    """A case whose applicant is at the door, known by the words."""
    walk = walked(house, "cleared")
    _booked(walk, 0)
    walk.does("wanda", "recognise", text="be")
    return walk.reference
