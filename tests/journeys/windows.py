"""Both doors of one house as real servers, and the windows of whoever walks through them in a real Chromium."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from brama.reception.sitting import COOKIE
from tests.doors import Staffed, chromium, served

_AXE = "axe.run({resultTypes: ['violations']}).then(found => found.violations)"
"""Without what it found well, which would be as much work again to fetch."""
_PATIENCE = 30_000
_WIDTH = {"gate": 390, "house": 1240}


@dataclass(frozen=True)
class Doors:
    """Where the doors are, who works behind them, and the browser in which everybody has a window."""

    staff: Staffed
    gate: str
    house: str
    browser: Browser

    def window(self, language: str, handle: str = "", *, scripts: bool = False, width: int = 0) -> Page:
        """A window of this member at the house; of an applicant at the gate where nobody is named."""
        context = self.browser.new_context(
            locale=language,
            java_script_enabled=scripts,
            base_url=self.house if handle else self.gate,
            viewport={"width": width or _WIDTH["house" if handle else "gate"], "height": 900},
        )
        context.set_default_timeout(_PATIENCE)
        if handle:
            context.add_cookies([{"name": COOKIE, "value": self.staff.tokens[handle], "url": self.house}])
        return context.new_page()


@contextmanager
def open_doors(staff: Staffed) -> Iterator[Doors]:
    """Both servers of this house, and one browser. While it is open, tests reach the records through pages alone."""
    with served("gate", staff.folder) as gate, served("house", staff.folder) as house, chromium() as browser:
        yield Doors(staff, gate, house, browser)


def violations(page: Page) -> list[str]:
    """What axe finds wrong with a page: the rule, and where. The pages that follow in its window bring axe with them."""
    if not page.evaluate("'axe' in window"):
        page.context.add_init_script(AXE_SCRIPT)
        page.evaluate(AXE_SCRIPT)
    return [f"{each['id']}, {each['nodes'][0]['html'][:200]}" for each in page.evaluate(_AXE)]
