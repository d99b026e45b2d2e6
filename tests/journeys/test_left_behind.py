"""What a Chromium as people have it leaves in its own folder of whoever was at the gate or at work in the house: addresses, and no content.

Where only the one without windows is installed, the same is asked of that; it keeps no history and restores no windows.
"""

import os
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, sync_playwright

from brama.pages.languages import say
from brama.reception.sitting import COOKIE
from tests.apply.person import PERSON
from tests.chromium import installed, whole
from tests.desk.cases import came
from tests.desk.rich import RICH
from tests.doors import Staffed, served
from tests.journeys.filling import fill, press, step, title
from tests.process.seizing import Search

pytestmark = [pytest.mark.long, pytest.mark.timeout(180)]
_SAVED = 4
"""Seconds after which Chromium has written down what windows it would restore."""
_OF_PLAYWRIGHT = ["--enable-automation", "--disable-back-forward-cache"]
"""Settings by which Chromium would keep less than it does with people."""
TOLD = "Зарніца: сусед пытаўся, дзе я быў."
WRONG = "зарніца словы якіх няма ніколі анідзе нідзе"


@contextmanager
def profile(folder: Path, *, scripts: bool = False) -> Iterator[BrowserContext]:
    """A Chromium that keeps what it keeps in this folder."""
    if not (found := whole() or installed()):
        pytest.skip("needs Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        yield playwright.chromium.launch_persistent_context(
            folder,
            executable_path=found,
            args=["--no-sandbox", "--disable-gpu"],
            ignore_default_args=_OF_PLAYWRIGHT,
            java_script_enabled=scripts,
            locale="be",
        )


def applies(page: Page, gate: str) -> set[str]:
    """Through the form, with a page refused and another language chosen, and back with the words. What was typed or sealed into pages.

    The words are Ukrainian: of those in Latin letters a browser has some in its own files (banner, profil).
    """
    typed = {value[:30] for sheet in PERSON.values() for value in sheet.values() if isinstance(value, str)}
    page.goto(f"{gate}/be/")
    press(page)
    while (here := step(page)) != "check":
        typed.add((page.locator("[name=state]").get_attribute("value") or "")[:40])
        fill(page, PERSON[here])
        if here == "names":
            page.fill("[name=names]", "123456789")
            press(page)
            fill(page, PERSON[here])
            press(page, '.languages [lang="uk"]')
        press(page)
        assert step(page) != here
    press(page)
    words = page.locator("td strong").all_inner_texts()
    press(page)
    press(page)
    page.fill("[name=receipt]", WRONG)
    press(page)
    page.fill("[name=receipt]", " ".join(words))
    press(page)
    assert title(page) == say("uk", "apply-received-title")
    return typed | {WRONG[:20], "123456789"} | comes_back(page, gate, words)


def comes_back(page: Page, gate: str, words: list[str]) -> set[str]:
    """A visit, with something told."""
    page.goto(f"{gate}/be/visit")
    page.fill("[name=seven]", " ".join(words))
    press(page)
    token = page.locator("[name=visit]").first.get_attribute("value") or ""
    press(page, "[name=go][value=afraid]")
    page.fill("[name=text]", TOLD)
    press(page, '.languages [lang="ru"]')
    press(page)
    assert say("ru", "visit-told-afraid") in page.locator("[role=status]").inner_text()
    return {TOLD, token, *(word for word in words if len(word) > 3)}


def works(page: Page, house: str, reference: str) -> set[str]:
    """A screener's notes: one refused, one in another language, one kept; and a name that is looked for."""
    page.goto(f"{house}/desk/{reference}")
    press(page)
    page.fill("#note_note-text", f"Зарніца-нататка-{'я' * 9000}")
    press(page, f"text={say('be', 'desk-do-note')}")
    page.fill("#note_note-text", "Зарніца-нататка-другая")
    press(page, '.languages [lang="pl"]')
    press(page, f"text={say('pl', 'desk-do-note')}")
    page.goto(f"{house}/desk/")
    page.fill("[name=name]", "Зарніцкі Буслаў")
    press(page, '[action="/desk/search"] button')
    return {"Зарніца-нататка", "Зарніцкі Буслаў", *RICH["identity"]["names"]}


def killed(folder: Path) -> None:
    """As when somebody takes the machine away."""
    for process in Path("/proc").glob("[0-9]*"):
        with_folder = str(folder).encode()
        try:
            if with_folder in (process / "cmdline").read_bytes():
                os.kill(int(process.name), signal.SIGKILL)
        except OSError:
            continue


@pytest.mark.parametrize("end", ["closed", "killed"])
def test_no_content_is_left_in_the_folder_of_a_browser(house: Staffed, tmp_path: Path, end: str) -> None:
    reference = came(house, RICH)
    with served("gate", house.folder) as gate, served("house", house.folder) as inside, profile(tmp_path) as context:
        context.add_cookies([{"name": COOKIE, "value": house.tokens["olena"], "url": inside}])
        typed = applies(context.new_page(), gate) | works(context.new_page(), inside, reference)
        time.sleep(_SAVED)
        context.close() if end == "closed" else killed(tmp_path)
    files = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    search = Search(each for each in typed if len(each.encode()) >= 6)
    assert {str(path): found for path, held in files.items() if (found := search.anywhere(held))} == {}
    if whole():
        restored = [held for path, held in files.items() if path.parent.name == "Sessions"]
        assert any(b"/be/apply" in held for held in restored), "what is looked at is what Chromium would restore"
        assert titles(tmp_path) <= {"Brama", f"{reference} · Brama", ""}


def titles(folder: Path) -> set[str]:
    """Of pages, as the history has them."""
    with sqlite3.connect(f"file:{folder}/Default/History?mode=ro&immutable=1", uri=True) as history:
        return {title for (title,) in history.execute("SELECT title FROM urls")}


def test_no_browser_offers_to_keep_the_seven_words(house: Staffed, tmp_path: Path) -> None:
    if not whole():
        pytest.skip("needs Chromium as people have it: apt-get install chromium")
    with served("gate", house.folder) as gate, profile(tmp_path, scripts=True) as context:
        told = context.new_page()
        told.goto("chrome://password-manager-internals")
        applies(context.new_page(), gate)
        told.get_by_text("Decision: DROP").last.wait_for()
        assert "ASK" not in told.locator("body").inner_text()
        context.close()
