"""One applicant in a real Chromium, without scripts, on a screen 320 points wide."""

from pathlib import Path

from playwright.sync_api import Page

from brama.pages.languages import say
from brama.process.models import Case
from brama.process.reads.cases import shown
from tests.apply.person import PERSON
from tests.apply.visitor import SECTIONS
from tests.doors import Staffed, chromium, served
from tests.journeys.filling import press


def test_somebody_applies_on_a_phone_without_scripts(house: Staffed, tmp_path: Path) -> None:
    with served("gate", tmp_path) as address, chromium() as browser:
        context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640}, locale="be")
        page = context.new_page()
        page.goto(f"{address}/be/")
        press(page)
        while (step := page.locator("[name=step]").get_attribute("value") or "") != "check":
            _fill(page, step)
            _switch(page) if step == "names" else None
            press(page)
        press(page)
        words = page.locator("td strong").all_inner_texts()
        press(page)
        press(page)
        page.fill("[name=receipt]", " ".join(words))
        press(page, "[name=receipt]", key="Enter")
        assert page.locator("h1").inner_text() == say("be", "apply-received-title")
        assert page.locator("body").bounding_box()["width"] <= 320 and not context.cookies()  # type: ignore[index]
    opened = shown(Case.objects.get().reference, house.seats["olena"]).sections
    assert {section: opened[section][-1] for section in SECTIONS} == SECTIONS


def _switch(page: Page) -> None:
    """Another language and back: what was typed is still there."""
    press(page, '.languages [lang="pl"]')
    assert page.locator("h1").inner_text() == say("pl", "apply-names-title")
    press(page, '.languages [lang="be"]')


def _fill(page: Page, step: str) -> None:
    for name, value in PERSON[step].items():
        field = page.locator(f'[name="{name}"]')
        if field.first.get_attribute("type") in ("radio", "checkbox"):
            for each in value if isinstance(value, list) else [value]:
                page.check(f'[name="{name}"][value="{each}"]')
        elif name.endswith("kind"):
            field.select_option(value)
        else:
            field.fill(value)
