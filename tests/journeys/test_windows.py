"""What people do to pages in a real Chromium, without scripts: two windows on one case, the button back, a file that is sent."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Error, Page

from brama.pages.languages import say
from tests.apply.test_visit_files import SECRET, photographed
from tests.apply.visitor import PERSON
from tests.apply.visitors import visitor
from tests.desk.cases import came
from tests.desk.rich import RICH
from tests.doors import Staffed
from tests.journeys.filling import fill, step
from tests.journeys.windows import open_doors

pytestmark = [pytest.mark.long, pytest.mark.timeout(120)]
CHANGED = "Something was done in this case since you opened it:"
NOTE = "She knows the town better than I do."


def test_of_two_windows_on_one_case_the_second_is_told_and_keeps_what_was_typed(house: Staffed) -> None:
    reference = came(house, RICH)
    with open_doors(house) as doors:
        one, two = doors.window("en", "olena"), doors.window("en", "halina")
        for window in (one, two):
            window.goto(f"/desk/{reference}")
        one.click("button.first")  # takes the case
        two.click("button.first")
        assert CHANGED in two.locator("main").inner_text() and "taken by olena" in two.locator("main").inner_text()
        one.goto(f"/desk/{reference}")
        other = one.context.new_page()
        other.goto(f"/desk/{reference}")
        one.check("[value=identity]")
        one.click("text=Keep the ticks")
        other.fill("#note_note-text", NOTE)
        other.click("text=Keep the note")
        assert CHANGED in other.locator("main").inner_text() and other.locator("#note_note-text").input_value() == NOTE
        other.click("text=Keep the note")
        assert NOTE in other.locator("blockquote").last.inner_text()


def test_the_button_back_of_the_browser_loses_nothing_and_stores_nothing_twice(house: Staffed) -> None:
    with open_doors(house) as doors:
        page = doors.window("be")
        page.goto("/be/")
        page.click("button.first")
        for here in ("birth", "names"):
            assert step(page) == here
            fill(page, PERSON[here])
            page.click("button.first")
        _goes(page, page.go_back)
        assert step(page) == "names"
        _goes(page, page.go_forward)
        page.click("[name=go][value=back]")
        assert step(page) == "names" and page.locator("[name=latin]").input_value() == PERSON["names"]["latin"]
        page.click("button.first")
        while step(page) != "receipt":
            fill(page, PERSON.get(step(page), {}))
            page.click("button.first")
        words = " ".join(page.locator("td strong").all_inner_texts())
        page.click("button.first")
        page.click("button.first")
        page.fill("[name=receipt]", words)
        page.click("button.first")
        received = say("be", "apply-received-title")
        assert page.locator("h1").inner_text() == received
        _goes(page, page.go_back)
        shown = page.locator("main").inner_text()
        assert page.locator("h1").inner_text() == received and not any(word in shown for word in words.split())


def test_a_photograph_that_is_sent_comes_to_the_desk_without_what_a_telephone_wrote_into_it(
    house: Staffed, tmp_path: Path
) -> None:
    who, sent = visitor(house, "questions", number=3), tmp_path / "Kastus Kalinouski at the gate.jpg"
    sent.write_bytes(photographed())
    with open_doors(house) as doors:
        page = doors.window("be")
        page.goto("/be/visit")
        page.fill("[name=seven]", who.words)
        page.click("button.first")
        page.click("button[value=answer]")
        page.set_input_files("[type=file]", sent)
        page.click("button.first")
        assert say("be", "visit-removed-camera") in page.locator("main").inner_text()
        desk = doors.window("en", "olena")
        desk.goto(f"/desk/{who.walk.reference}")
        with desk.expect_download() as told:
            desk.click(f"a[href^='/desk/{who.walk.reference}/files/']")
        kept = Path(told.value.path()).read_bytes()
        assert SECRET not in kept and b"Nokia" not in kept and "Kastus" not in told.value.suggested_filename


def _goes(page: Page, where: Callable[[], object]) -> None:
    """What was answered to a form is kept nowhere: the browser asks whether to send it once more, and somebody agrees."""
    with suppress(Error):
        where()
    page.wait_for_url(lambda here: here.startswith("chrome-error:"), wait_until="commit")
    page.reload()
