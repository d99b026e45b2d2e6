"""Windows on the house of the demonstration, in a real Chromium, and pictures of what they show.

None is over LARGEST bytes; colours are few, so a palette keeps them as they are.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image
from playwright.sync_api import Browser, Page

from brama.demo.running import Running
from tests.journeys.filling import fill, press

if TYPE_CHECKING:
    from brama.demo.past import Came

LARGEST: Final = 150_000
WIDE, NARROW, TALLEST, SHORT = 1240, 390, 2400, 1200
LANGUAGE: Final = "en"


@dataclass(frozen=True)
class Tour:
    """The running house, the browser, and where pictures go."""

    at: Running
    browser: Browser
    folder: Path

    def standing(self, where: str, *, listed: bool = False) -> "Came":
        """Somebody who stands at this step; an agent, or not."""
        return next(each for each in self.at.came if each.step == where and bool(each.listed) is listed)

    @contextmanager
    def window(self, start: str, width: int) -> Iterator[Page]:
        context = self.browser.new_context(
            base_url=start, locale=LANGUAGE, java_script_enabled=False, viewport={"width": width, "height": 800}
        )
        yield context.new_page()
        context.close()

    @contextmanager
    def member(self, handle: str) -> Iterator[Page]:
        """A window in which this member has signed in."""
        one = next(each for each in self.at.members if each.handle == handle)
        with self.window(self.at.house, WIDE) as page:
            page.goto("/sign-in")
            fill(page, {"handle": handle, "passphrase": one.passphrase, "code": one.code()})
            press(page)
            yield page

    def takes(self, page: Page, name: str, tallest: int = TALLEST) -> None:
        """The page from its top, not taller than a picture should be."""
        page.wait_for_load_state()
        width = page.viewport_size["width"] if page.viewport_size else WIDE
        page.set_viewport_size({"width": width, "height": 100})
        tall = min(int(page.evaluate("document.scrollingElement.scrollHeight")), tallest)
        page.set_viewport_size({"width": width, "height": tall})
        taken = Image.open(BytesIO(page.screenshot())).convert("RGB").quantize(128, dither=Image.Dither.NONE)
        file = self.folder / f"{name}.png"
        taken.save(file, optimize=True)
        page.set_viewport_size({"width": width, "height": 800})
        if file.stat().st_size > LARGEST:
            raise ValueError(f"{file} has {file.stat().st_size} bytes")

    def returns(self, page: Page, language: str, words: str) -> None:
        page.goto(f"/{language}/visit")
        fill(page, {"seven": words})
        press(page)
