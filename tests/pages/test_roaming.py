"""Whoever follows any link and sends any form with anything in it: no page breaks, and nothing that was typed is lost unsaid."""

from collections.abc import Iterator
from random import Random

import pytest

from tests.doors import Staffed, client, door
from tests.journeys.peopled import people
from tests.pages.roaming import Roaming

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]
STAFF = {
    "olena": "/desk/", "halina": "/desk/", "wanda": "/office/", "taras": "/board/", "roman": "/board/", "vera": "/roster/",
    "maksym": "/roster/", "nadia": "/roster/", "ivanna": "/security/", "wren": "/security/members",
}  # fmt: skip
STEPS = 300


def roams(windows: list[Roaming], chance: Random) -> Iterator[str]:
    for _ in range(STEPS):
        chance.choice(windows).goes()
    for window in windows:
        yield from window.faults


def test_staff_who_type_anything_break_nothing_and_lose_nothing(house: Staffed) -> None:
    chance = Random(1)
    people(house)
    windows = [Roaming(client(house, handle), start, chance) for handle, start in STAFF.items()]
    assert [*roams(windows, chance)] == []


def test_applicants_who_type_anything_break_nothing_and_lose_nothing(house: Staffed) -> None:
    chance, (_, visitors) = Random(1), people(house)
    with door("gate"):
        windows = [Roaming(client(house, language="uk"), "/uk/", chance)]
        windows += [Roaming(client(house), "/be/visit", chance, each.words) for each in visitors.values()]
        assert [*roams(windows, chance)] == []
