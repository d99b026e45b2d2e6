"""The first page: what waits for whom, since when, and what waited for their keys done on the way."""

from datetime import date
from http import HTTPStatus

import pytest

from brama.process.models import Case
from brama.process.standings import WAITS_FOR
from brama.process.steps import ACTS, STEPS
from brama.vault.models import HandOver
from tests.doors import Staffed, client
from tests.process.road import applied, voted, walked


def page(house: Staffed, handle: str) -> str:
    answer = client(house, handle).get("/")
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def test_each_duty_sees_what_waits_for_it_with_the_day_and_the_door(house: Staffed) -> None:
    applied(house)
    walked(house, "cleared")
    Case.objects.filter(step="applied").update(day=date(2026, 3, 7))
    olena, wanda = page(house, "olena"), page(house, "wanda")
    assert "applied" in olena and "7 March 2026" in olena and 'href="/desk/"' in olena and "cleared" not in olena
    assert "cleared" in wanda and 'href="/office/"' in wanda and "applied" not in wanda
    assert "Nothing waits for you" in page(house, "taras")


def test_no_case_is_named_where_it_only_waits(house: Staffed) -> None:
    walk = walked(house, "screening")
    assert walk.reference not in page(house, "olena") and "Лясовік" not in page(house, "olena")


def test_the_board_sees_where_its_vote_is_missing(house: Staffed) -> None:
    walk = walked(house, "before_board")
    assert "without your vote" in page(house, "taras")
    voted(walk, "admit", "needed")
    assert "without your vote" not in page(house, "taras") and "You and others have voted" in page(house, "taras")
    assert "without your vote" in page(house, "bohdan")


def test_what_waited_for_this_members_keys_is_handed_on_by_coming(house: Staffed) -> None:
    walk = walked(house, "verified")
    walk.does("olena", "bring")
    assert HandOver.objects.filter(compartment="board").exists()
    assert "handed on while you signed in" in page(house, "wanda")
    assert not HandOver.objects.exists() and "handed on" not in page(house, "wanda")


@pytest.mark.parametrize("step", STEPS)
def test_whoever_a_step_waits_for_can_do_something_there(step: str) -> None:
    who = WAITS_FOR[step]
    assert not who or any(act.by == who and step in act.at for act in ACTS.values())


def test_every_step_says_whom_it_waits_for() -> None:
    assert set(WAITS_FOR) == set(STEPS)
