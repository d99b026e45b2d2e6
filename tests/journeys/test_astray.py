"""What goes wrong between a person and a page, in a real Chromium without scripts: answered in their language, and nothing is lost."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from brama.pages.languages import say
from brama.process.models import Case, Visit
from tests.apply.visitors import visitor
from tests.doors import Staffed
from tests.journeys.filling import answers, fill, press, title
from tests.journeys.windows import Doors, open_doors
from tests.process.road import walked
from tests.records import pointed

pytestmark = [pytest.mark.long, pytest.mark.timeout(120)]
TOLD = "Сусед пытаўся, дзе я быў."


@pytest.fixture
def doors(house: Staffed) -> Iterator[Doors]:
    with open_doors(house) as opened, pointed(house.folder):
        yield opened


def arrives(doors: Doors, words: str, language: str) -> Page:
    page = doors.window(language)
    page.goto(f"/{language}/visit")
    fill(page, {"seven": words})
    press(page)
    return page


def test_pressed_twice_an_application_comes_in_once(doors: Doors) -> None:
    page, before = doors.window("pl"), Case.objects.count()
    page.goto("/pl/")
    press(page)
    answers(page, "receipt")
    words = " ".join(page.locator("td strong").all_inner_texts())
    press(page)
    press(page)
    page.fill("[name=receipt]", words)
    page.dblclick("button.first")
    page.get_by_role("heading", name=say("pl", "apply-received-title")).wait_for()
    page.reload()
    assert title(page) == say("pl", "apply-received-title") and Case.objects.count() == before + 1


def test_what_is_sent_when_a_visit_is_over_waits_until_the_words_are_typed_again(doors: Doors) -> None:
    who = visitor(doors.staff, "questions", number=7)
    page, version = arrives(doors, who.words, "ru"), who.walk.case().version
    press(page, "button[value=answer]")
    page.fill("[name=text]", TOLD)
    Visit.objects.all().delete()
    press(page)
    assert say("ru", "visit-over") in page.locator("main").inner_text() and who.walk.case().version == version
    page.reload()
    page.fill("[name=seven]", who.words)
    press(page)
    assert page.locator("[name=text]").input_value() == TOLD and who.walk.case().version == version
    press(page)
    assert say("ru", "visit-told-answered") in page.locator("[role=status]").inner_text()
    page.reload()
    assert who.walk.case().version == version + 1


def test_the_words_of_another_open_nothing_of_this_case(doors: Doors) -> None:
    both = [visitor(doors.staff, "questions", number=number) for number in (8, 9)]
    windows = [arrives(doors, who.words, "be") for who in both]
    for page in windows:
        press(page, "button[value=answer]")
        page.fill("[name=text]", TOLD)
    before = [who.walk.case().version for who in both]
    press(windows[0])
    assert [who.walk.case().version for who in both] == [before[0] + 1, before[1]]
    mixed = " ".join([*both[0].words.split()[:6], both[1].words.split()[6]])
    page = arrives(doors, mixed, "be")
    assert page.locator(".error").count() and page.locator("[name=visit]").count() == 0
    press(windows[1])
    assert [who.walk.case().version for who in both] == [before[0] + 1, before[1] + 1]


def test_a_member_whose_cookies_are_gone_is_told_so_and_loses_nothing(doors: Doors) -> None:
    """The cookie of forms alone, and then all, while signing in too: nothing is done before its button is pressed again."""
    walk, page = walked(doors.staff, "screening"), doors.window("uk", "olena")
    before, note = walk.case().version, "main [formaction$='/note']"
    page.goto(f"{doors.house}/desk/{walk.reference}")
    page.fill("[name=note-text]", TOLD)
    page.context.clear_cookies(name="form")
    press(page, note)
    assert say("uk", "account-lost-why") in page.locator("main").inner_text()
    press(page)
    assert page.locator("[name=note-text]").input_value() == TOLD
    page.context.clear_cookies()
    press(page, note)
    for off in (True, False):
        assert say("uk", "account-lost-cookies") in page.locator("main").inner_text()
        known = {"passphrase": doors.staff.shown["olena"].passphrase, "code": doors.staff.code("olena")}
        fill(page, {"handle": "olena", **known} if off else known)
        if off:
            page.context.clear_cookies()
        press(page)
    press(page)
    assert page.locator("[name=note-text]").input_value() == TOLD and walk.case().version == before
    press(page, note)
    assert walk.case().version == before + 1


@pytest.mark.parametrize("address", ["/xx/", "/xx/visit", "/de/apply"])
def test_an_unknown_language_is_answered_in_that_of_the_browser(doors: Doors, address: str) -> None:
    for where in (doors.gate, doors.house):
        page = doors.window("uk")
        answer = page.goto(f"{where}{address}")
        assert answer and answer.status == 404 and title(page) == say("uk", "pages-not-found")
