"""Coming back at the gate with the keyboard alone and no script: answering with a file, a meeting, a threat, erasing everything."""

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page

from brama.pages.languages import say
from tests.apply.test_visit_files import photographed
from tests.apply.visitors import visitor
from tests.doors import Staffed
from tests.journeys.filling import title
from tests.journeys.keys import enter, follow, mends, reach, type_in
from tests.journeys.windows import Doors, open_doors
from tests.process.road import offer

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]
WRITTEN = "Жыў у Віцебску, у сястры."


def comes_back(doors: Doors, words: str) -> Page:
    """Seven words typed; the window stands on the first page of the visit."""
    page = doors.window("be")
    page.goto("/be/")
    follow(page, to="/be/visit")
    follow(page, of_class="first")
    mends(page, "seven")
    page.keyboard.insert_text(words)
    enter(page)
    return page


def test_an_answer_is_written_its_language_changed_on_the_way_and_a_file_sent_with_it(
    house: Staffed, tmp_path: Path
) -> None:
    who, sent = visitor(house, "questions", number=11), tmp_path / "paper.jpg"
    sent.write_bytes(photographed())
    with open_doors(house) as doors:
        page = comes_back(doors, who.words)
        follow(page, value="answer")
        type_in(page, "text", WRITTEN)
        follow(page, to="/ru/visit")
        assert page.evaluate("document.documentElement.lang") == "ru"
        assert page.locator("[name=text]").input_value() == WRITTEN
        for key in ("Enter", "Space"):
            with (
                page.expect_file_chooser() as asked
            ):  # from before the way there, which gives the browser time to be told
                reach(page, "enclosed")
                page.keyboard.press(key)
            asked.value.set_files(sent)
        follow(page, value="next")
        told = page.locator("[role=status]").inner_text()
        assert say("ru", "visit-told-answered") in told and say("ru", "visit-removed-camera") in told
    assert who.walk.case().step == "screening"


def test_an_empty_answer_is_refused_where_it_is_mended(house: Staffed) -> None:
    who = visitor(house, "questions", number=12)
    with open_doors(house) as doors:
        page = comes_back(doors, who.words)
        follow(page, value="answer")
        follow(page, value="next")
        mends(page, "text")
        page.keyboard.insert_text(WRITTEN)
        follow(page, value="next")
        assert say("be", "visit-told-answered") in page.locator("[role=status]").inner_text()


def test_a_meeting_is_booked_and_moved(house: Staffed) -> None:
    who, today = visitor(house, "cleared", number=13), house.seats["wanda"].day
    for ahead in (3, 4):
        who.walk.does("wanda", "offer", **offer(today + timedelta(ahead), f"{ahead:032x}"))
    with open_doors(house) as doors:
        page = comes_back(doors, who.words)
        follow(page, value="meeting")
        type_in(page, "slot", f"{3:032x}")
        follow(page, value="next")
        assert say("be", "visit-told-booked") in page.locator("[role=status]").inner_text()
        follow(page, value="meeting")
        type_in(page, "slot", f"{4:032x}")
        follow(page, value="next")
        assert say("be", "visit-told-moved") in page.locator("[role=status]").inner_text()
    meeting = who.walk.received().bookings().meeting()
    assert meeting and meeting.offer.slot == f"{4:032x}"


def test_a_threat_is_told_and_everything_erased_with_a_statement(house: Staffed) -> None:
    who = visitor(house, "screening", number=14)
    with open_doors(house) as doors:
        page = comes_back(doors, who.words)
        follow(page, value="afraid")
        type_in(page, "text", WRITTEN)
        follow(page, value="next")
        assert say("be", "visit-told-afraid") in page.locator("[role=status]").inner_text()
        follow(page, value="erase")
        follow(page, value="next")
        mends(page, "sure")
        page.keyboard.press("Space")
        follow(page, value="next")
        assert title(page) == say("be", "visit-erased-title") and page.locator("dl dd").count() == 3
        follow(page, value="close")
        assert title(page) == say("be", "visit-closed-title")


def test_a_visit_is_ended_and_the_way_in_stands_open_again(house: Staffed) -> None:
    who = visitor(house, number=15)
    with open_doors(house) as doors:
        page = comes_back(doors, who.words)
        follow(page, value="close")
        assert title(page) == say("be", "visit-closed-title")
