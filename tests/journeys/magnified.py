"""Pages on a narrow screen and magnified: nothing is to be looked for beside the window, cut off, or written over."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from playwright.sync_api import CDPSession, Page

NARROW: Final = 320
_SCRIPT = (Path(__file__).parent / "magnified.js").read_text()
_HIGH = 900
_LAYOUTS: Final = {
    "narrow": (NARROW, 1, 16),
    "at 200 %": (640, 2, 16),
    "with letters of 200 %": (640, 1, 32),
}
"""Pixels of width, how many the screen has for each, pixels of a letter. A window of 1 280 has 640 left at 200 %, and 320 at 400 %."""


def faults_of_size(page: Page) -> Iterator[str]:
    """What cannot be read in which of the layouts; the window is narrow afterwards."""
    page.wait_for_load_state()
    page.evaluate(_SCRIPT)
    browser = page.context.new_cdp_session(page)
    for name, layout in _LAYOUTS.items():
        _lay_out(browser, *layout)
        yield from (f"{name}: {each}" for each in page.evaluate("unreadable()"))
    _lay_out(browser, *_LAYOUTS["narrow"])
    browser.detach()


def _lay_out(browser: CDPSession, width: int, scale: int, letter: int) -> None:
    size = {"width": width, "height": _HIGH, "deviceScaleFactor": scale, "mobile": False}
    browser.send("Emulation.setDeviceMetricsOverride", size)
    browser.send("Page.setFontSizes", {"fontSizes": {"standard": letter, "fixed": letter}})
