"""What people do to pages in a real Chromium, without scripts: two windows on one case, the button back, a file that is sent."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import Error, FilePayload, Page

from brama.pages.languages import say
from tests.apply.person import PERSON
from tests.apply.test_visit_files import SECRET, huge, photographed, picture, swollen, zipped
from tests.apply.visitors import visitor
from tests.desk.cases import came
from tests.desk.rich import RICH
from tests.doors import Staffed, chromium, served
from tests.journeys.filling import answers, fill, press, step
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
        press(one)  # takes the case
        press(two)
        assert CHANGED in two.locator("main").inner_text() and "taken by olena" in two.locator("main").inner_text()
        one.goto(f"/desk/{reference}")
        other = one.context.new_page()
        other.goto(f"/desk/{reference}")
        one.check("[value=identity]")
        press(one, "text=Keep the ticks")
        other.fill("#note_note-text", NOTE)
        press(other, "text=Keep the note")
        assert CHANGED in other.locator("main").inner_text() and other.locator("#note_note-text").input_value() == NOTE
        press(other, "text=Keep the note")
        assert NOTE in other.locator("blockquote").last.inner_text()


def test_the_button_back_of_the_browser_loses_nothing_and_stores_nothing_twice(house: Staffed) -> None:
    with open_doors(house) as doors:
        page = doors.window("be")
        page.goto("/be/")
        press(page)
        for here in ("birth", "names"):
            assert step(page) == here
            fill(page, PERSON[here])
            press(page)
        _goes(page, page.go_back)
        assert step(page) == "names"
        _goes(page, page.go_forward)
        press(page, "[name=go][value=back]")
        assert step(page) == "names" and page.locator("[name=latin]").input_value() == PERSON["names"]["latin"]
        press(page)
        answers(page, "receipt")
        words = " ".join(page.locator("td strong").all_inner_texts())
        press(page)
        press(page)
        page.fill("[name=receipt]", words)
        press(page)
        received = say("be", "apply-received-title")
        assert page.locator("h1").inner_text() == received
        _goes(page, page.go_back)
        shown = page.locator("main").inner_text()
        there = [word for word in words.split() if word in shown]
        assert page.locator("h1").inner_text() == received and len(there) < 3, "one or two may be words of the page"


def test_a_photograph_that_is_sent_comes_to_the_desk_without_what_a_telephone_wrote_into_it(
    house: Staffed, tmp_path: Path
) -> None:
    who, sent = visitor(house, "questions", number=3), tmp_path / "Kastus Kalinouski at the gate.jpg"
    sent.write_bytes(photographed())
    with open_doors(house) as doors:
        page = doors.window("be")
        page.goto("/be/visit")
        page.fill("[name=seven]", who.words)
        press(page)
        press(page, "button[value=answer]")
        page.set_input_files("[type=file]", sent)
        press(page)
        assert say("be", "visit-removed-camera") in page.locator("main").inner_text()
        desk = doors.window("en", "olena")
        desk.goto(f"/desk/{who.walk.reference}")
        with desk.expect_download() as told:
            desk.click(f"a[href^='/desk/{who.walk.reference}/files/']")
        kept = Path(told.value.path()).read_bytes()
        assert SECRET not in kept and b"Nokia" not in kept and "Kastus" not in told.value.suggested_filename


UPLOADS = {
    "a picture with an archive behind it.jpg": (photographed, ""),
    "bomb.zip": (lambda: zipped(bytes(50_000_000)), "kind"),
    "swollen.png": (swollen, "broken"),
    "200 megapixels.png": (huge, "too_many_pixels"),
    "drawing.svg": (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "kind"),
    "macros.docx": (lambda: zipped(b"vbaProject.bin"), "kind"),
    "macros.doc": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "kind"),
    "page.html.jpg": (lambda: b"\xff\xd8\xff<html><script>alert(1)</script></html>", "broken"),
    "larger than 20 MB.jpg": (lambda: picture() + bytes(21 << 20), "too_large"),
    "empty.jpg": (lambda: b"", "kind"),
}  # fmt: skip
"""What is chosen, by its name: how it is made, and why it is refused. The first is made harmless, and comes last."""


def test_files_that_could_harm_are_refused_or_made_harmless_and_the_visit_goes_on(
    house: Staffed, tmp_path: Path
) -> None:
    who, aside = visitor(house, "questions", number=4), tmp_path / "aside"
    aside.mkdir()
    with served("gate", house.folder, TMPDIR=str(aside)) as gate, chromium() as browser:
        page = browser.new_context(java_script_enabled=False, locale="uk").new_page()
        page.goto(f"{gate}/uk/visit")
        page.fill("[name=seven]", who.words)
        press(page)
        press(page, "button[value=answer]")
        for name, (made, why) in reversed(UPLOADS.items()):
            page.fill("[name=text]", "Ось він.")
            page.set_input_files("[type=file]", FilePayload(name=f"../../{name}", mimeType="image/png", buffer=made()))
            press(page)
            told = page.locator("main").inner_text()
            if why:
                assert say("uk", f"visit-answer-enclosed-{why}", number=1) in told, (name, told)
                assert page.locator("[name=text]").input_value() == "Ось він."
        assert all(say("uk", f"visit-removed-{each}") in told for each in ("hidden", "place", "camera"))
        files = [*aside.rglob("*"), *house.folder.rglob("*")]
    assert len([*aside.rglob("*")]) == 0
    assert not any(SECRET in each.read_bytes() for each in files if each.is_file())


def _goes(page: Page, where: Callable[[], object]) -> None:
    """What was answered to a form is kept nowhere: the browser asks whether to send it once more, and somebody agrees."""
    with suppress(Error):
        where()
    page.wait_for_url(lambda here: here.startswith("chrome-error:"), wait_until="commit")
    page.locator("body").wait_for(state="attached")
    page.reload()
