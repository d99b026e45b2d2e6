"""A server is away when a form is sent in a real Chromium, each form once: what was typed comes when it is back."""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

import pytest
from django.test import override_settings
from playwright.sync_api import Error

from brama.cli.init import MEMBERS, ORGANISATIONS, founder_of, pair
from brama.cli.today import today
from brama.demo.house import make, register
from brama.demo.road import applied, erased, met
from brama.demo.sheets import Page, Sheet
from brama.demo.walking import Walk
from brama.ledger.verify import verify
from tests.desk.matching import TWIN
from tests.doors import ROOT, chromium, free_port, wait_for
from tests.journeys.admitted import appointed, looked_after, served
from tests.journeys.beside import a_passphrase, at_the_desk, before_the_board
from tests.journeys.put_away import copied, purged, set_aside
from tests.journeys.windowed import Window
from tests.records import database

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]
ROAD = (applied, at_the_desk, met, before_the_board, served, erased)
REFERENCE = re.compile("[A-Z2-7]{4}-[A-Z2-7]{4}")


class Door:
    """A real server that can be stopped, and started again where it was: one process after the other, the imports of all done once."""

    def __init__(self, which: str, folder: Path) -> None:
        self.which, self.place = which, f"127.0.0.1:{free_port()}"
        path = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
        ours = {"BRAMA_DATA": str(folder), "BRAMA_DOOR": which, "BRAMA_PLAIN_HTTP": "1", "PYTHONPATH": path}
        command = [sys.executable, "-P", "-m", "tests.journeys.begun", self.place]
        pipe = subprocess.PIPE
        self.servers = subprocess.Popen(command, env={**os.environ, **ours}, stdin=pipe, stdout=pipe, stderr=pipe)

    def __enter__(self) -> "Door":
        return self

    def __exit__(self, *_: object) -> None:
        self.servers.communicate()

    def start(self) -> str:
        self._say()
        wait_for(f"http://{self.place}/static/brama.css", self.servers)
        return f"http://{self.place}"

    def stop(self) -> None:
        self._say()
        assert self.servers.stdout and self.servers.stdout.readline()

    def _say(self) -> None:
        assert self.servers.stdin
        self.servers.stdin.write(b"\n")
        self.servers.stdin.flush()


class Interrupted(Window):
    """A window whose server is away when a form is first sent: the browser says so by itself, and somebody tries again, goes back, comes
    forward and sends it once more, when the server is there again.
    """

    doors: ClassVar[dict[str, Door]] = {}
    sent: ClassVar[set[tuple[str, ...]]] = set()

    def send(self, sheet: Sheet, fields: Mapping[str, str | list[str]] | None = None, press: str = "") -> Page:
        door = self.doors[self.start]
        if (form := _form(door, sheet, press)) in self.sent:
            return super().send(sheet, fields, press)
        self.sent.add(form)
        button = self.filled(sheet, fields or {}, press)
        door.stop()
        for act in (button.click, self.page.reload):
            self._goes(act)
            assert self.page.locator("form").count() == 0
        door.start()
        for act in (self.page.go_back, self.page.go_forward):
            self._goes(act)
        assert self.page.locator("form").count() == 0
        answer = self.page.reload()
        assert answer
        return self.shown(answer.status)

    def _goes(self, act: Callable[[], object]) -> None:
        """Until the browser shows something else, be it by itself."""
        with self.page.expect_event("framenavigated"), suppress(Error):
            act()
        self.page.locator("body").wait_for(state="attached")


def _form(door: Door, sheet: Sheet, press: str) -> tuple[str, ...]:
    """Which form this is, whoever fills it in: where it goes, its fields, its button, the step or page of the gate it stands on."""
    where, held = REFERENCE.sub("", sheet.action), dict(sheet.fields)
    return door.which, where, press, held.get("step", ""), held.get("page", ""), *sorted(sheet.names)


def test_no_restart_loses_what_was_saved_or_a_page_that_is_open(tmp_path: Path) -> None:
    """The walk stops where a page does not follow, a step was not taken, or one was taken twice."""
    # What `make` sets for its house goes with these settings.
    with chromium() as Window.chromium, database("sqlite", tmp_path), override_settings():
        founders, organisations = [founder_of(each) for each in MEMBERS], dict(pair(each, "") for each in ORGANISATIONS)
        members = make(tmp_path, organisations, founders, today())
        register(tmp_path, [TWIN], today())
        with Door("gate", tmp_path) as gate, Door("house", tmp_path) as house:
            Interrupted.doors = {each.start(): each for each in (gate, house)}
            at_the_gate, at_the_house = Interrupted.doors
            walk = Walk(Interrupted(at_the_gate, "be"), at_the_house, members)
            lines = [line.to for part in ROAD for line in part(walk, today())]
            appointed(walk)
            looked_after(walk)
            a_passphrase(walk)
            copies = copied(today())
            set_aside(walk, copies)
            purged(walk, copies, today())
        assert verify().whole
    assert lines[-1] == "withdrawn" and {"admitted", "on_roster"} <= {*lines}
    forms = Counter(door for door, *_ in Interrupted.sent)
    assert forms["gate"] >= 22 and forms["house"] >= 40, forms
