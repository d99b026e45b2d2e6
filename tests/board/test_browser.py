"""The board in a real Chromium, with scripts switched off and the keyboard alone."""

from pathlib import Path

from brama.pages.languages import say
from brama.reception.sitting import COOKIE
from tests.doors import Staffed, chromium, served
from tests.journeys.filling import press
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
        press(page, f"text={walk.reference}", key="Enter")
        page.locator("[name=outcome][value=admit]").press("Space")
        page.select_option("[name=reason]", "ready")
        page.fill("[name=remark]", "Steady hand.")
        press(page, '.languages [lang="pl"]', key="Enter")
        assert say("pl", "pages-shown-again") in page.locator(".summary").inner_text()
        assert page.locator("textarea[name=remark]").input_value() == "Steady hand."
        assert page.locator("select[name=reason]").input_value() == "ready"
        press(page, '.languages [lang="en"]', key="Enter")
        press(page, "button[formaction$='/vote']", key="Enter")
        assert "Your vote is shut to everybody" in page.locator("main").inner_text()
        assert page.locator("[name=outcome]").count() == 0 and page.title() == "Brama"
        wide = page.locator("body").bounding_box()
        assert wide and wide["width"] <= 320
