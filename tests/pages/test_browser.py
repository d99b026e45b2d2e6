"""The pages in a real Chromium, with scripts switched off."""

from pathlib import Path

from tests.doors import Staffed, chromium, served
from tests.journeys.filling import press


def test_a_member_signs_in_in_a_real_browser(house: Staffed, tmp_path: Path) -> None:
    with served("house", tmp_path) as address, chromium() as browser:
        page = browser.new_page(java_script_enabled=False, locale="en")
        page.goto(address)
        page.fill("[name=handle]", "olena")
        page.fill("[name=passphrase]", house.shown["olena"].passphrase)
        page.fill("[name=code]", house.code("olena"))
        press(page)
        assert page.locator("h1").inner_text() == "What waits for you" and "olena" in page.locator(".who").inner_text()


def test_whoever_prints_at_night_gets_dark_letters_on_white(tmp_path: Path, house: Staffed) -> None:
    colours = "each => [getComputedStyle(each).color, getComputedStyle(each).backgroundColor]"
    with served("house", tmp_path) as address, chromium() as browser:
        page = browser.new_page(java_script_enabled=False, color_scheme="dark")
        page.goto(address)
        field = page.locator("[name=handle]")
        assert field.evaluate(colours) == ["rgb(232, 230, 225)", "rgb(27, 32, 39)"]
        page.emulate_media(media="print", color_scheme="dark")
        assert field.evaluate(colours) == ["rgb(29, 37, 48)", "rgb(255, 255, 255)"]
