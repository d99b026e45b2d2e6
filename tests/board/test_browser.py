"""The board in a real Chromium, with scripts switched off and the keyboard alone."""

from pathlib import Path

from brama.pages.languages import say
from brama.reception.sitting import COOKIE
from tests.doors import Staffed, chromium, served
from tests.process.road import walked


def test_a_vote_is_cast_by_keyboard_on_a_narrow_screen_and_what_was_typed_outlives_a_change_of_language(
    house: Staffed, tmp_path: Path
) -> None:
    walk = walked(house, "before_board")
    with served("house", tmp_path) as address, chromium() as browser:
        context = browser.new_context(java_script_enabled=False, locale="en", viewport={"width": 320, "height": 640})
        context.add_cookies([{"name": COOKIE, "value": house.tokens["taras"], "url": address}])
        page = context.new_page()
        page.goto(f"{address}/board/")
        page.locator(f"text={walk.reference}").press("Enter")
        page.wait_for_url("**/board/*-*")
        page.locator("[name=outcome][value=admit]").press("Space")
        page.select_option("[name=reason]", "ready")
        page.fill("[name=remark]", "Steady hand.")
        page.locator('.languages [lang="pl"]').press("Enter")
        page.wait_for_selector("html[lang=pl]")
        assert say("pl", "pages-shown-again") in page.locator(".summary").inner_text()
        assert page.locator("textarea[name=remark]").input_value() == "Steady hand."
        assert page.locator("select[name=reason]").input_value() == "ready"
        page.locator('.languages [lang="en"]').press("Enter")
        page.wait_for_selector("html[lang=en]")
        page.locator("button[formaction$='/vote']").press("Enter")
        page.wait_for_url("**/board/*-*")
        assert "Your vote is shut to everybody" in page.locator("main").inner_text()
        assert page.locator("[name=outcome]").count() == 0 and page.title() == "Brama"
        wide = page.locator("body").bounding_box()
        assert wide and wide["width"] <= 320
