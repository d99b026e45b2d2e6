"""A server is away when a form is about to be sent, each form once: what was saved is there, and the page that is open is still good."""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
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
from tests.doors import ROOT, free_port, wait_for
from tests.records import database

pytestmark = [pytest.mark.long, pytest.mark.timeout(1800)]
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


class Interrupted(Browser):
    """A window whose server is away when a form is first sent, and back when it is sent again, as a person would."""

    doors: ClassVar[dict[str, Door]] = {}
    sent: ClassVar[set[tuple[str, ...]]] = set()

    def send(self, sheet: Sheet, fields: Mapping[str, str | list[str]] | None = None, press: str = "") -> Page:
        door = self.doors[self.start]
        if (form := _form(door, sheet, press)) not in self.sent:
            self.sent.add(form)
            door.stop()
            with pytest.raises(URLError):
                super().send(sheet, fields, press)
            door.start()
        return super().send(sheet, fields, press)


def _form(door: Door, sheet: Sheet, press: str) -> tuple[str, ...]:
    """Which form this is, whoever fills it in: where it goes, its fields, its button, the step or page of the gate it stands on."""
    where, held = REFERENCE.sub("", sheet.action), dict(sheet.fields)
    return door.which, where, press, held.get("step", ""), held.get("page", ""), *sorted(sheet.names)


def test_no_restart_loses_what_was_saved_or_a_page_that_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (walks, walking):
        monkeypatch.setattr(module, "Browser", Interrupted)
    monkeypatch.setattr(settings, "BRAMA_STAFF_COST", settings.BRAMA_STAFF_COST)
    with database("sqlite", tmp_path):
        founders, organisations = [founder_of(each) for each in MEMBERS], dict(pair(each, "") for each in ORGANISATIONS)
        members = make(tmp_path, organisations, founders, today())
        with Door("gate", tmp_path) as gate, Door("house", tmp_path) as house:
            Interrupted.doors = {each.start(): each for each in (gate, house)}
            # The walk stops where a page does not follow, a step was not taken, or one was taken twice.
            at_the_gate, at_the_house = Interrupted.doors
            lines = list(walks.walk(at_the_gate, at_the_house, members, today()))
    assert lines[-1].to == "withdrawn" and "admitted" in {line.to for line in lines}
    forms = Counter(door for door, *_ in Interrupted.sent)
    assert forms["gate"] >= 20 and forms["house"] >= 14
