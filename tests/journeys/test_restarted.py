"""Both servers are stopped whenever a form is about to be sent: what was saved is there, and the page that is open stays good."""

from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import ClassVar
from urllib.error import URLError

import pytest
from django.conf import settings

from brama.cli.init import MEMBERS, ORGANISATIONS, founder_of, pair
from brama.cli.today import today
from brama.demo import walk as walks
from brama.demo import walking
from brama.demo.browser import Browser, Page, Sheet
from brama.demo.house import make
from tests.doors import free_port, served
from tests.records import database

pytestmark = [pytest.mark.long, pytest.mark.timeout(1200)]


class Door:
    """A real server that can be stopped, and started again where it was."""

    def __init__(self, which: str, folder: Path) -> None:
        self.which, self.folder, self.port = which, folder, free_port()
        self.running = ExitStack()

    def start(self) -> str:
        return self.running.enter_context(served(self.which, self.folder, self.port))

    def stop(self) -> None:
        self.running.close()


class Interrupted(Browser):
    """A window whose server is away when its form is sent, and back when it is sent again, as a person would."""

    doors: ClassVar[dict[str, Door]] = {}
    sent: ClassVar[list[str]] = []

    def send(self, sheet: Sheet, fields: Mapping[str, str | list[str]] | None = None, press: str = "") -> Page:
        door = self.doors[self.start]
        door.stop()
        with pytest.raises(URLError):
            super().send(sheet, fields, press)
        door.start()
        self.sent.append(door.which)
        return super().send(sheet, fields, press)


def test_no_restart_loses_what_was_saved_or_a_page_that_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (walks, walking):
        monkeypatch.setattr(module, "Browser", Interrupted)
    monkeypatch.setattr(settings, "BRAMA_STAFF_COST", settings.BRAMA_STAFF_COST)
    with database("sqlite", tmp_path):
        founders, organisations = [founder_of(each) for each in MEMBERS], dict(pair(each, "") for each in ORGANISATIONS)
        members = make(tmp_path, organisations, founders, today())
        gate, house = Door("gate", tmp_path), Door("house", tmp_path)
        with gate.running, house.running:
            Interrupted.doors = {each.start(): each for each in (gate, house)}
            # The walk stops where a page does not follow, a step was not taken, or one was taken twice.
            at_gate, at_house = Interrupted.doors
            lines = list(walks.walk(at_gate, at_house, members, today()))
    assert lines[-1].to == "withdrawn" and "admitted" in {line.to for line in lines}
    assert all(Counter(Interrupted.sent)[door] > 15 for door in ("gate", "house"))
