"""A house's day with the keyboard alone: places offered, the words at the door, a document whose lines a reader types, and other ends."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page

from brama.pages.languages import say
from tests.doors import Staffed
from tests.journeys.keys import enter, follow, mends, reach, type_in, unfold
from tests.journeys.windows import open_doors
from tests.office.meeting import met, passport, theirs
from tests.process.road import walked

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]


def test_places_are_offered(house: Staffed) -> None:
    case = walked(house, "cleared").reference
    today = datetime.now(UTC).date()
    with open_doors(house) as doors:
        page = doors.window("be", "wanda")
        page.goto("/office/")
        follow(page, to=f"/office/{case}/")
        type_in(page, "offer-halves", [f"{today}-pm"])
        follow(page, value="offer")
        mends(page, "offer-town")
        page.keyboard.insert_text("Vilnius")
        follow(page, value="offer")
        assert "Vilnius" in page.locator("main").inner_text() and page.locator(".error").count() == 0


@pytest.mark.parametrize("scripts", [False, True])
def test_a_document_is_compared_by_its_lines_as_a_reader_types_them(house: Staffed, scripts: bool) -> None:
    walk = met(house, slot=f"{scripts:032x}")
    said = " ".join(theirs(walk).say)
    with open_doors(house) as doors:
        page = doors.window("be", "wanda", scripts=scripts)
        page.goto("/office/")
        follow(page, to=f"/office/{walk.reference}/")
        type_in(page, "recognise-heard", said)
        follow(page, value="recognise")
        reach(page, "document-zone")
        _reads(page, passport())
        assert page.locator("[name=document-zone]").input_value().split() == passport().split()
        if scripts:
            page.locator("#zone-live [data-whole]").wait_for()
        follow(page, value="compare")
        assert page.locator("#zone").count() == 1
        _agrees(page)
    assert walk.case().step == "verified"


def _reads(page: Page, lines: str) -> None:
    """As a reader does that acts as a keyboard: letter by letter, and Enter at the end of each line, the last one too."""
    for line in lines.split("\r\n"):
        page.keyboard.type(line)
        page.keyboard.press("Enter")


def _agrees(page: Page) -> None:
    """Every claim. Pressed too early, the page says which is left; a reader's Enter at a claim records nothing, and nothing is lost."""
    names = [each.get_attribute("name") or "" for each in page.locator(".claim [value=agrees]").all()]
    follow(page, value="verify")
    mends(page, names[0])
    page.keyboard.press("Space")
    enter(page)
    page.locator("[role=alert]:focus").wait_for()
    assert page.locator("[role=alert]").inner_text() == say("be", "pages-shown-again")
    assert page.locator(":checked").count() == 1
    for name in (*names[1:], "document-photo"):
        type_in(page, name, "agrees")
    follow(page, value="verify")
    assert page.locator("[aria-current=step]").inner_text() == say("be", "step-verified")


def test_a_wrong_word_stops_the_meeting(house: Staffed) -> None:
    walk = met(house, slot=f"{2:032x}")
    other = " ".join(theirs(walk).hear)
    with open_doors(house) as doors:
        page = doors.window("be", "wanda")
        page.goto(f"/office/{walk.reference}/")
        follow(page, value="recognise")
        mends(page, "recognise-heard")
        page.keyboard.insert_text(other)
        follow(page, value="recognise")
        assert say("be", "office-stopped-reason-wrong_word") in page.locator("main").inner_text()
    assert walk.case().step == "stopped"


@pytest.mark.parametrize(("end", "number"), [("did_not_come", 3), ("stopped", 4), ("call_off", 5)])
def test_a_meeting_ends_otherwise(house: Staffed, end: str, number: int) -> None:
    walk = met(house, slot=f"{number:032x}")
    with open_doors(house) as doors:
        page = doors.window("be", "wanda")
        page.goto(f"/office/{walk.reference}/")
        type_in(page, "tell_place-place", "Mill Street 3")
        type_in(page, "tell_place-hour", "18:30")
        follow(page, value="tell_place")
        unfold(page, say("be", f"office-{end.replace('_', '-')}"))
        if end != "did_not_come":
            reach(page, f"{end}-reason")
            page.keyboard.press("Space")
        follow(page, value=end)
        assert page.locator("[role=alert]").count() == 0
    assert walk.case().step == {"call_off": "cleared"}.get(end, end)
