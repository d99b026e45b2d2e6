"""The first page: what waits for whom, since when, and what waited for their keys done on the way."""

from datetime import UTC, date, datetime
from http import HTTPStatus

import pytest

from brama.account.waiting import DOORS, waiting
from brama.process.board import intake
from brama.process.board.ranking import Wanted
from brama.process.models import Case
from brama.process.openings import asking
from brama.process.openings.asking import ask
from brama.process.reads.standings import WAITS_FOR
from brama.process.steps import ACTS, APPLICANT, ROAD, STEPS
from brama.staff.appointing.appoint import propose
from brama.staff.appointing.epochs import order
from brama.staff.signing_in.sessions import seated
from brama.vault.models import Copy, EpochKey, HandOver, Item
from tests.cast import STAFF
from tests.doors import Staffed, client
from tests.process.road import applied, voted, walked


def page(house: Staffed, handle: str) -> str:
    answer = client(house, handle).get("/")
    assert answer.status_code == HTTPStatus.OK
    return answer.content.decode()


def test_each_duty_sees_what_waits_for_it_with_the_day_and_the_door(house: Staffed) -> None:
    applied(house)
    walked(house, "cleared")
    Case.objects.filter(step="applied").update(since=date(2026, 3, 7))
    olena, wanda = page(house, "olena"), page(house, "wanda")
    assert "applied" in olena and "7 March 2026" in olena and 'href="/desk/"' in olena and "cleared" not in olena
    assert "cleared" in wanda and 'href="/office/"' in wanda and "applied" not in wanda
    assert "Nothing waits for you" in page(house, "taras")


def test_nobody_with_a_duty_ends_on_a_page_that_leads_nowhere(house: Staffed) -> None:
    """Each duty that has a part of the road has a door, and the first page leads to it."""
    doors = {**DOORS, "welfare": "/roster/", "security_officer": "/security/"}
    assert {row.by for row in ROAD} - {APPLICANT} == DOORS.keys()
    for handle, duty in STAFF.items():
        assert f'href="{doors[duty]}"' in page(house, handle), handle


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


def test_one_forged_section_is_told_and_hinders_neither_the_page_nor_an_act_nor_other_cases(house: Staffed) -> None:
    other, forged = walked(house, "screening"), applied(house).case().safe.items.order_by("pk")[0]
    Item.objects.update(stale=True)
    Copy.objects.filter(item=forged).update(sealed=b"x" * 64)
    fields = {"text": "Asked the referee.", "seen": other.case().version}
    assert client(house, "olena").post(f"/desk/{other.reference}/note", fields).status_code == HTTPStatus.FOUND
    assert Item.objects.get(stale=True) == forged
    shown = page(house, "olena")
    assert "could not be handed on" in shown and "Tell the security officer" in shown


def test_a_case_that_a_newcomer_cannot_open_hides_no_page(house: Staffed) -> None:
    walk = walked(house, "before_board")
    ask(walk.reference, "safety", house.seats["taras"])
    EpochKey.objects.filter(member=house.seats["symon"].member, epoch__compartment="screening").delete()
    assert page(house, "symon")
    assert client(house, "symon").get("/desk/releases/").status_code == HTTPStatus.OK
    assert walk.reference in client(house, "olena").get("/desk/releases/").content.decode()


@pytest.mark.parametrize("step", STEPS)
def test_whoever_a_step_waits_for_can_do_something_there(step: str) -> None:
    who = WAITS_FOR[step]
    assert not who or any(act.by == who and step in act.at for act in ACTS.values())


def test_every_step_says_whom_it_waits_for() -> None:
    assert set(WAITS_FOR) == set(STEPS)


def test_an_act_in_a_case_changes_nothing_about_since_when_it_waits(house: Staffed) -> None:
    walk = walked(house, "screening")
    Case.objects.filter(reference=walk.reference).update(since=date(2026, 3, 7), day=date(2026, 3, 7))
    walk.does("olena", "note", text="Nothing new.")
    assert walk.case().since == date(2026, 3, 7) != walk.case().day
    assert "7 March 2026" in page(house, "olena")
    walk.does("olena", "release")
    assert walk.case().since == walk.case().day


def test_every_kind_that_waits_says_since_when(house: Staffed) -> None:
    walk = walked(house, "before_board")
    Case.objects.filter(reference=walk.reference).update(since=date(2026, 3, 7))
    asking.ask(walk.reference, "safety", house.seats["taras"])
    intake.propose(3, Wanted(), house.seats["roman"])
    Case.objects.filter(reference=applied(house).reference).update(day=date(2026, 1, 2))
    seats = {handle: seated(house.tokens[handle], datetime.now(UTC)) for handle in house.tokens}
    order(seats["ivanna"], "board")
    propose(seats["wren"], "ostrich", "Alder", ["screener"])
    every = [each for handle in ("olena", "taras", "ivanna", "heron") for each in waiting(seats[handle])]
    asked = {each.code.removeprefix("account-waits-") for each in every if each.code.startswith("account-waits-")}
    assert asked == {"vote", "intake", "release", "purge", "epoch", "confirm"}
    assert [each.code for each in every if each.since is None] == []
    assert {each.since for each in every if each.code == "account-waits-vote"} == {date(2026, 3, 7)}
    assert {each.since for each in every if each.code == "account-waits-purge"} == {date(2026, 7, 2)}
