"""What whoever goes through a page by Tab meets: the order of its stops, the ring around each, the way past the top, and what is wrong."""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Error, Page

_SCRIPT = (Path(__file__).parent / "focus.js").read_text()
_MOST, _A_WHILE = 400, 3_000


def faults_of_focus(page: Page) -> list[str]:
    """What is wrong with a page for whoever has no mouse. Every fold of it is opened on the way, and nothing is sent."""
    page.wait_for_load_state()
    page.evaluate(_SCRIPT)
    return [*_begins(page), *page.evaluate("forced()"), *_through(page), *_past_the_top(page), *_to_what_is_wrong(page)]


def _begins(page: Page) -> Iterator[str]:
    """What was refused is read first."""
    if page.locator("[role=alert]").count():
        try:
            page.locator("[role=alert]:focus").wait_for(timeout=_A_WHILE)
        except Error:
            yield "begins elsewhere than at what was refused"


def _through(page: Page) -> Iterator[str]:
    """From stop to stop until the first comes again; a fold is opened, and what lies in it comes next."""
    for _ in range(_MOST):
        page.keyboard.press("Tab")
        stop = page.evaluate("stop()")
        yield from stop["faults"]
        if stop.get("fold"):
            page.keyboard.press("Enter")
            if not page.evaluate("unfolded()"):
                yield "a fold is not opened"
        if stop.get("end"):
            yield from page.evaluate("missed()")
            return
    yield "holds whoever goes by Tab"


def _past_the_top(page: Page) -> Iterator[str]:
    """One press leads from the first stop, where most rounds have ended, to what the page is for."""
    for _ in range(_MOST):
        if page.evaluate("document.activeElement.matches('.skip')"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    if not page.evaluate("pastTheTop()"):
        yield "has no way past its top"


def _to_what_is_wrong(page: Page) -> Iterator[str]:
    """Each line of the summary leads to its field, with what is asked there in sight."""
    for field in page.evaluate("wrong()"):
        page.locator(f".summary a[href='#{field}']").focus()
        page.keyboard.press("Enter")
        if said := page.evaluate("id => atField(id)", field):
            yield f"{field} {said}"
