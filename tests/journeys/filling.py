"""Reading and filling in a page in a real browser, by the names of its fields, whether it runs scripts or not."""

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Locator, Page

from tests.apply.person import PERSON


def fill(sheet: Page | Locator, typed: Mapping[str, Any]) -> None:
    """Fill in fields by their names: choices by their values, the rest as text."""
    for name, value in typed.items():
        field = sheet.locator(f'[name="{name}"]').first
        kind = field.get_attribute("type") or field.evaluate("each => each.localName")
        if kind in ("radio", "checkbox"):
            for each in value if isinstance(value, list) else [value]:
                sheet.locator(f'[name="{name}"][value="{each}"]').check()
        elif kind == "select":
            field.select_option(value)
        else:
            field.fill(value)


def press(page: Page, button: str = "button.first", *, key: str = "") -> None:
    """Press the first of these, with the mouse or by this key, and wait for the whole page that it brings."""
    first = page.locator(button).first
    with page.expect_navigation():
        first.press(key) if key else first.click()


def title(page: Page) -> str:
    """The heading of the page."""
    return page.locator("h1").inner_text()


def step(page: Page) -> str:
    """Which step of the form at the gate the page is."""
    return page.locator("[name=step]").get_attribute("value") or ""


def answers(page: Page, until: str, person: Mapping[str, Mapping[str, Any]] = PERSON) -> None:
    """Fill in the form at the gate, from the step that is open to this one."""
    while (here := step(page)) != until:
        fill(page, person.get(here, {}))
        press(page)
        assert step(page) != here, page.locator(".error").all_inner_texts()
