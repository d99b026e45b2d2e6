"""What a Firefox as people have it leaves in its own folder of whoever was at the gate or at work in the house: no content."""

import json
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from brama.reception.sitting import COOKIE
from tests.apply.test_visit_files import photographed
from tests.apply.visitors import visitor
from tests.doors import Staffed, served
from tests.firefox import PLAIN, firefox
from tests.journeys.foxed import Applicant, fill, press
from tests.journeys.test_left_behind import TOLD, WRONG
from tests.marionette import Firefox
from tests.mozlz4 import NAME, unpacked
from tests.process.road import walked
from tests.process.seizing import Search

pytestmark = [pytest.mark.long, pytest.mark.timeout(180)]
_WRITES = """return (async () => {
    const {TabStateFlusher} = ChromeUtils.importESModule("resource:///modules/sessionstore/TabStateFlusher.sys.mjs");
    const {SessionSaver} = ChromeUtils.importESModule("resource:///modules/sessionstore/SessionSaver.sys.mjs");
    await TabStateFlusher.flush(gBrowser.selectedBrowser);
    await SessionSaver.run();
})()"""
"""What it does every fifteen seconds while somebody types."""
_OFFERED = 1.5
"""Seconds after which it has asked whether to keep a password."""
PHOTO = "Зарніца на вакзале.jpg"


class Watched(Applicant):
    """One who looks, whenever something is typed, at what Firefox writes down at that moment to restore its windows."""

    def __init__(self, window: Firefox, gate: str, folder: Path) -> None:
        super().__init__(window, gate)
        self.folder = folder

    def fills(self, typed: Mapping[str, Any]) -> None:
        super().fills(typed)
        self.window.beside(_WRITES)
        written = unpacked((self.folder / "sessionstore-backups" / "recovery.jsonlz4").read_bytes())
        assert self.gate.encode() in written, "what is looked at is what Firefox would restore"
        assert not self.window.offers_to_keep_a_password
        assert [*fields(json.loads(written), self.gate)] == [], self.window.text("h1")


def fields(kept: Any, gate: str) -> Iterator[Any]:
    """What would be filled in again on pages of the gate, in any window or tab."""
    if isinstance(kept, dict):
        if str(kept.get("url")).startswith(gate) and {"id", "xpath"} & kept.keys():
            yield kept
        kept = list(kept.values())
    if isinstance(kept, list):
        for each in kept:
            yield from fields(each, gate)


def left(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """What is written there now, as somebody finds it who takes the machine away."""
    for path in folder.rglob("*"):
        with suppress(FileNotFoundError):
            if path.is_file():
                held = path.read_bytes()
                yield path, unpacked(held) if held.startswith(NAME) else held


def test_no_content_is_left_in_the_folder_of_a_firefox(house: Staffed, tmp_path: Path) -> None:
    """While it runs, and after it was closed."""
    photo, folder = tmp_path / PHOTO, tmp_path / "folder"
    photo.write_bytes(photographed())
    folder.mkdir()
    asked = visitor(house, "questions", number=11)
    with served("gate", house.folder) as gate, firefox(folder, PLAIN) as window:
        one = Watched(window, gate, folder)
        words = one.applies("be", "ru")
        one.comes_back("ru", words)
        one.tells("uk")
        window.in_another_tab()
        one.comes_back("uk", asked.words)
        one.sends("uk", photo)
        press(window, "[name=go][value=afraid]")
        one.fills({"text": "Зарніца, яшчэ не адпраўлена"})
        taken_away = dict(left(folder))
        window.quit()
    closed = dict(left(folder))
    search = Search(each for each in {*one.typed, PHOTO} if len(each.encode()) >= 6)
    for files in (taken_away, closed):
        assert {path: found for path, held in files.items() if (found := search.anywhere(held))} == {}
    assert f"{gate}/be/apply".encode() in closed[folder / "sessionstore.jsonlz4"]
    with closing(sqlite3.connect(folder / "places.sqlite")) as history:
        titles = {*history.execute("SELECT title FROM moz_places WHERE url LIKE ?", (f"{gate}%",))}
    assert titles <= {("Brama",), (None,)} and ("Brama",) in titles


def test_no_firefox_offers_to_keep_the_seven_words(house: Staffed, tmp_path: Path) -> None:
    """As it does with the passphrase of a member."""
    with (
        served("gate", house.folder) as gate,
        served("house", house.folder) as inside,
        firefox(tmp_path, PLAIN) as window,
    ):
        window.goto(f"{gate}/be/visit")
        assert {*fill(window, {"seven": WRONG})} == {WRONG}
        assert not window.offers_to_keep_a_password
        press(window)
        time.sleep(_OFFERED)
        assert not window.offers_to_keep_a_password
        window.goto(f"{inside}/sign-in")
        assert {*fill(window, {"passphrase": WRONG})} == {WRONG}
        press(window)
        while not window.offers_to_keep_a_password:
            time.sleep(0.1)


def test_nothing_of_what_a_member_types_or_chooses_is_written_down_to_restore_a_window(
    house: Staffed, tmp_path: Path
) -> None:
    asked, voted = (walked(house, step).reference for step in ("screening", "before_board"))
    pages: dict[str, tuple[str, dict[str, Any]]] = {
        "olena": (f"/desk/{asked}", {"items": ["identity"], "level": "good", "flagged": "no", "text": TOLD}),
        "taras": (f"/board/{voted}", {"outcome": "admit", "reason": "needed"}),
    }
    with served("house", house.folder) as inside, firefox(tmp_path, PLAIN) as window:
        member = Watched(window, inside, tmp_path)
        window.goto(f"{inside}/static/brama.css")
        for handle, (page, chosen) in pages.items():
            window.ask("WebDriver:AddCookie", cookie={"name": COOKIE, "value": house.tokens[handle]})
            window.goto(f"{inside}{page}")
            for folded in window.all("details:not([open]) > summary"):
                window.of(folded, "ElementClick")
            member.fills(chosen)
