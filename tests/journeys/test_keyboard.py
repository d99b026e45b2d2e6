"""The form of the gate and a screener's evening with the keyboard alone: what is not reached by Tab is not there for everybody."""

import pytest
from playwright.sync_api import Page

from tests.apply.person import PERSON
from tests.doors import Staffed
from tests.journeys.filling import step, title
from tests.journeys.keys import enter, reach, type_in
from tests.journeys.windows import open_doors
from tests.process.road import walked

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]
WRITTEN = "Дзе вы жылі ў апошні год перад ад'ездам?"


def test_whoever_has_no_mouse_applies(house: Staffed) -> None:
    with open_doors(house) as doors:
        page = doors.window("be")
        page.goto("/be/")
        reach(page, of_class="first")
        enter(page)
        while (here := step(page)) != "check":
            for name, value in sorted(PERSON[here].items(), key=lambda each: _place(page, each[0])):
                type_in(page, name, value)
            reach(page, of_class="first")
            enter(page)
            assert step(page) != here, page.locator(".error").all_inner_texts()
        words = ""
        while step(page) != "last":
            words = words or " ".join(page.locator("td strong").all_inner_texts() if step(page) == "receipt" else [])
            reach(page, of_class="first")
            enter(page)
        type_in(page, "receipt", words)
        enter(page)
        assert step(page) == "received", title(page)


def _place(page: Page, name: str) -> int:
    """Where a field stands among all of the page."""
    found = page.evaluate(
        "name => [...document.querySelectorAll('input,select,textarea')].findIndex(at => at.name === name)", name
    )
    return int(found)


def test_a_screener_without_a_mouse_signs_in_takes_a_case_and_writes_in_it(house: Staffed) -> None:
    walk = walked(house, "applied")
    with open_doors(house) as doors:
        page = doors.window("be", "olena")
        page.context.clear_cookies()
        page.goto("/sign-in")
        for name, value in (
            ("handle", "olena"),
            ("passphrase", house.shown["olena"].passphrase),
            ("code", house.code("olena")),
        ):
            type_in(page, name, value)
        enter(page)
        reach(page, to="/desk/")
        enter(page)
        reach(page, to=f"/desk/{walk.reference}")
        enter(page)
        reach(page, of_class="first")
        enter(page)
        type_in(page, "text", WRITTEN)
        page.keyboard.press("Tab")
        enter(page)
        assert page.locator(".error").count() == 0
    case = walk.case()
    assert case.step in ("screening", "questions") and case.version == 3


def test_two_of_the_board_without_a_mouse_vote_open_and_decide(house: Staffed) -> None:
    case = f"/board/{walked(house, 'before_board').reference}"
    with open_doors(house) as doors:
        one, other = (doors.window("be", handle) for handle in ("taras", "roman"))
        for page in (one, other):
            page.goto("/board/")
            reach(page, to=case)
            enter(page)
            type_in(page, "outcome", "admit")
            type_in(page, "reason", "needed")
            type_in(page, "remark", WRITTEN)
            reach(page, of_class="first")
            enter(page)
        one.goto(case)
        reach(one, of_class="first")  # opens their vote
        enter(one)
        other.goto(case)
        assert WRITTEN in other.locator("main").inner_text()
        reach(other, of_class="first")
        enter(other)
        assert other.url.endswith("/board/?done=admit")
