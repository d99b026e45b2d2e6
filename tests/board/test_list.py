"""The board's list: in the order of the rule with its parts, the waiting list, the intake, and the road in counts that tell of nobody."""

import re
from http import HTTPStatus

import pytest

from brama.process.models import Case
from tests.board.ballots import text
from tests.cast import APPLICATION
from tests.doors import Staffed, client
from tests.process import road
from tests.process.road import walked

ABLE = {**APPLICATION, "skills": {"experience": "much", "fields": ["medicine", "driving"]}}
INTAKE = {"places": "3", "skills": ["medicine", "driving"], "experience": "some"}


def test_an_intake_is_proposed_by_one_and_confirmed_by_another_at_the_page(house: Staffed) -> None:
    one, other = client(house, "taras"), client(house, "roman")
    assert one.post("/board/intake", INTAKE).status_code == HTTPStatus.FOUND
    assert "Confirm this intake" not in text(one, "/board/intake")
    assert "taras has proposed" in text(other, "/board/")
    assert "Confirm this intake" in text(other, "/board/intake")
    assert other.post("/board/intake/confirm", {"number": "1"}).status_code == HTTPStatus.FOUND
    assert "3 places, 3 left" in text(one, "/board/")
    assert one.post("/board/intake/confirm", {"number": "1"}).status_code == HTTPStatus.FORBIDDEN
    assert one.post("/board/intake/confirm", {"number": "x"}).status_code == HTTPStatus.CONFLICT


@pytest.mark.parametrize("places", ["", "-1", "many", "10001"])
def test_places_are_a_number(house: Staffed, places: str) -> None:
    answer = client(house, "taras").post("/board/intake", {**INTAKE, "places": places})
    assert answer.status_code == HTTPStatus.OK and 'class="summary"' in answer.content.decode()


def test_whoever_has_the_skills_wanted_stands_first_with_the_parts_beside(
    house: Staffed, monkeypatch: pytest.MonkeyPatch
) -> None:
    client(house, "taras").post("/board/intake", INTAKE)
    client(house, "roman").post("/board/intake/confirm", {"number": "1"})
    other = walked(house, "before_board")
    monkeypatch.setattr(road, "SLOT", "1" * 32)
    able = walked(house, "before_board", ABLE)
    page = text(client(house, "bohdan"), "/board/")
    assert page.index(able.reference) < page.index(other.reference)
    assert "40 of 40" in page and "20 of 20" in page and "19 of 25" in page and "0 of 40" in page


def test_the_waiting_list_says_what_was_decided_and_not_who_it_is(house: Staffed) -> None:
    walk = walked(house, "waiting_list")
    page = text(client(house, "taras"), "/board/")
    assert "On the waiting list" in page and walk.reference in page
    page = text(client(house, "taras"), f"/board/{walk.reference}")
    assert "fewer places than people" in page and "My brother" not in page and 'class="first"' not in page


def test_counts_under_five_are_few_and_tell_no_days(house: Staffed) -> None:
    counts = []
    for _ in range(5):
        page = text(client(house, "taras"), "/board/overview")
        counts.append(re.findall(r'<td class="number"[^>]*>(few|\d+)</td><td class="number"[^>]*>–</td>', page))
        walked(house, "applied")
    assert {shown for page in counts for shown in page} == {"few"}  # none, one and four are told alike
    Case.objects.update(day="2026-11-01")
    assert re.search(r'<td class="number"[^>]*>5</td>', text(client(house, "taras"), "/board/overview"))
