"""The desk in a real Chromium: without scripts on a narrow screen, and its pages for whoever does not see them."""

from pathlib import Path

from playwright.sync_api import Browser, Page

from brama.process.acts import act
from brama.reception.sitting import COOKIE
from tests.desk.cases import came
from tests.desk.rich import RICH
from tests.doors import Staffed, chromium, served
from tests.journeys.filling import press
from tests.journeys.windows import violations


def page_of(browser: Browser, house: Staffed, address: str, *, scripts: bool) -> Page:
    context = browser.new_context(locale="en", viewport={"width": 320, "height": 800}, java_script_enabled=scripts)
    context.add_cookies([{"name": COOKIE, "value": house.tokens["olena"], "url": address}])
    return context.new_page()


def test_a_screener_works_without_scripts_and_every_page_is_fit_for_all(house: Staffed, tmp_path: Path) -> None:
    reference, flagged = came(house, RICH, 3), came(house, RICH)
    act(flagged, "take", house.seats["olena"], {})
    act(flagged, "assess", house.seats["halina"], {"level": "weak", "reasons": "gap_unexplained", "flagged": "yes"})
    with served("house", tmp_path) as address, chromium() as browser:
        page = page_of(browser, house, address, scripts=False)
        page.goto(f"{address}/desk/")
        press(page, "a.first")
        assert page.locator("h1").inner_text() == reference
        press(page)
        page.check("[value=identity]")
        press(page, "text=Keep the ticks")
        page.fill("#note_note-text", "Дзякуй, гляджу далей.")
        press(page, ".languages [lang=pl]")
        press(page, ".languages [lang=en]")
        assert page.locator("#note_note-text").input_value() == "Дзякуй, гляджу далей."
        press(page, "text=Keep the note")
        assert "Дзякуй" in page.locator("blockquote").last.inner_text()
        assert "1 of 8" in page.locator("#checklist").inner_text()
        page.goto(f"{address}/desk/screen")
        press(page)
        page.locator("main [role=status]").wait_for()
        bars = page.locator("progress:visible")
        assert bars.count() == 1 and bars.get_attribute("value") == bars.get_attribute("max") == "2"
        assert page.locator(".so-far").inner_text() == "2 of 2 cases"
        page = page_of(browser, house, address, scripts=True)
        for where in ("/desk/", f"/desk/{reference}", f"/desk/{flagged}"):
            page.goto(f"{address}{where}")
            assert page.evaluate("document.documentElement.scrollWidth") <= 320
            assert violations(page) == []
