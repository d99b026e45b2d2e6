"""Walks past every page of both doors, in one language: each page is handed, as it stands in a window, to whoever looks at it."""

from collections.abc import Callable
from typing import Any, TypeAlias

from playwright.sync_api import Page

from tests.apply.person import PERSON
from tests.journeys.filling import fill, press, step
from tests.journeys.peopled import Peopled
from tests.journeys.seen import PRESSED, REFUSED, STAFF, named

Look: TypeAlias = Callable[[Page, str], object]
"""Takes a page and its name among those of its door."""


def past_the_house(peopled: Peopled, language: str, look: Look, **window: Any) -> None:
    """Every page of the members, the one on which they sign in, and what comes back with something missing."""
    stranger = peopled.doors.window(language, **window)
    stranger.goto(f"{peopled.doors.house}/sign-in")
    look(stranger, "sign-in")
    press(stranger)
    look(stranger, "sign-in with errors")
    for handle, pages in STAFF.items():
        page = peopled.doors.window(language, handle, **window)
        for where in pages:
            page.goto(f"/{where.format(**peopled.cases)}")
            look(page, where)
        for pressed in PRESSED.get(handle, ()):
            page.goto(f"/{pressed.page}")
            fill(page, {name: text.format(**peopled.cases) for name, text in pressed.typed})
            press(page, pressed.button)
            assert named(page.url.removeprefix(f"{peopled.doors.house}/")) == pressed.answers
            look(page, pressed.answers)
        page.context.close()
    for handle, pages_refused in REFUSED.items():
        page = peopled.doors.window(language, handle, **window)
        for where, button in pages_refused:
            page.goto(f"/{where.format(**peopled.cases)}")
            press(page, button)
            assert page.locator("[role=alert]").count(), f"{where}: {button} is not refused"
            look(page, f"{where} with errors at {button}")
        page.context.close()


def past_the_form(peopled: Peopled, language: str, look: Look, **window: Any) -> set[str]:
    """Every page of the form, with errors where there can be some. The steps that were seen."""
    page = peopled.doors.window(language, **window)
    page.goto(f"/{language}/")
    look(page, "welcome")
    press(page)
    walked_through = {"check", "receipt", "duress", "last"}
    while (here := step(page)) != "check":
        walked_through.add(here)
        look(page, here)
        press(page)
        if step(page) == here:
            look(page, f"{here} with errors")
        fill(page, PERSON[here]) if step(page) == here else None
        press(page) if step(page) == here else None
    for here in ("check", "receipt", "duress", "last"):
        assert step(page) == here
        look(page, here)
        press(page)
    look(page, "last with errors")
    return walked_through


def past_the_visits(peopled: Peopled, language: str, look: Look, **window: Any) -> set[str]:
    """Every page of a visit, of applicants at several steps. The pages that were seen."""
    page = peopled.doors.window(language, **window)
    page.goto(f"/{language}/visit")
    look(page, "return")
    press(page)
    look(page, "return with errors")
    behind_it = {"home", "cancel"}  # which cancels at once, and comes back on the first page
    for at, one in peopled.visitors.items():
        page.goto(f"/{language}/visit")
        fill(page, {"seven": one.words})
        press(page)
        look(page, at)
        for behind in _buttons(page):
            press(page, f'main [name=go][value="{behind}"]')
            look(page, f"{at}, {behind}")
            behind_it.add(behind)
            if page.locator("main [value=next]").count():
                press(page, "main [value=next]")
                look(page, f"{at}, {behind} with errors")
            press(page, 'main [name=go][value="home"]')
    return behind_it


def _buttons(page: Page) -> list[str]:
    """Where the buttons of the first page of a visit lead, without the one that ends it."""
    buttons = page.locator("main [name=go]").all()
    return [where for button in buttons if (where := button.get_attribute("value") or "") != "close"]
