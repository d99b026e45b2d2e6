"""Visits to the doors: a house in which everybody has signed in, clients of either door, and where a page is concerned a real browser."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

import pyotp
import pytest
from django.conf import settings
from django.test import Client, override_settings
from playwright.sync_api import Browser, sync_playwright

from brama.apply import flood
from brama.reception.sitting import COOKIE
from brama.staff.appointing.founding import Founder, Shown, found
from brama.staff.models import Session, SpentCode
from brama.staff.signing_in.sessions import seated
from brama.staff.signing_in.sign_in import sign_in
from brama.staff.vouching.trust import StaffTrust
from brama.vault.pepper import create_pepper
from brama.vault.shred import ShredKeys
from brama.vault.trust import TrustedAuthor, TrustedEpoch
from tests import copies
from tests.cast import CHEAP, ORGANISATIONS, STAFF, House, Seated
from tests.chromium import installed
from tests.records import database, pointed, until_the_end

ROOT = Path(__file__).parent.parent
_WHERE = {"screener": "Alder", "verifier": "Birch", "security_officer": "Alder"}
_KEEPERS = ("wren", "heron", "crane")


@dataclass
class Staffed(House):
    """The cast in a real staff room, signed in now. `tests.process.road` walks cases in it."""

    shown: dict[str, Shown] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)

    def epoch(self, compartment: str) -> TrustedEpoch:
        return StaffTrust().epoch(compartment)

    def author(self, member: bytes) -> TrustedAuthor:
        return StaffTrust().author(member)

    def reader(self, member: bytes) -> bytes:
        return StaffTrust().reader(member)

    def code(self, handle: str) -> str:
        """The six digits that this member's device shows now."""
        made = pyotp.parse_uri(self.shown[handle].address)
        assert isinstance(made, pyotp.TOTP)
        return made.now()


@contextmanager
def staffed(folder: Path) -> Iterator[Staffed]:
    """Such a house in this folder, on SQLite: founded once by a process of the tests, and copied."""
    made = _template()
    for name in ("records.sqlite3", "pepper", "roots.json", "shred.keys"):
        shutil.copy(made.folder / name, folder)
    with pointed(folder):
        copies.begun("staffed", _as_now)
        today = datetime.now(UTC).date()
        yield replace(
            made, folder=folder, seats={handle: replace(seat, day=today) for handle, seat in made.seats.items()}
        )


def _as_now() -> None:
    """Everybody has signed in now, and no code is spent."""
    now = datetime.now(UTC)
    Session.objects.update(started=now, seen=now)
    SpentCode.objects.all().delete()


@cache
def _template() -> Staffed:
    folder = until_the_end()
    with database("sqlite", folder), override_settings(BRAMA_STAFF_COST=CHEAP):
        return _signed_in(folder)


def _signed_in(folder: Path) -> Staffed:
    create_pepper(folder)
    ShredKeys(folder / "shred.keys").create()
    made = Staffed(folder)
    founders = [Founder(handle, _WHERE.get(duty, "Cedar"), (duty,)) for handle, duty in STAFF.items()]
    founders += [Founder(handle, "Alder", ("appointer", "keyholder")) for handle in _KEEPERS]
    now = datetime.now(UTC)
    for shown in found(ORGANISATIONS, founders, now.date()):
        made.shown[shown.handle] = shown
        made.tokens[shown.handle] = sign_in(shown.handle, shown.passphrase, made.code(shown.handle), now).token
        seat = seated(made.tokens[shown.handle], now)
        made.seats[shown.handle] = Seated(seat.member, seat.duties, seat.holder, seat.day, made, b"")
    return made


@contextmanager
def door(which: str) -> Iterator[None]:
    """Django answers as this server does."""
    addresses, between = f"brama.urls.{which}", settings.MIDDLEWARES[which]
    flood.fill()
    with override_settings(
        BRAMA_DOOR=which, BRAMA_PLAIN_HTTP=True, BRAMA_STAFF_COST=CHEAP, ROOT_URLCONF=addresses, MIDDLEWARE=between
    ):
        yield


def client(house: Staffed, handle: str = "", language: str = "en") -> Client:
    """A browser of this member, or of a stranger. Inside `door`."""
    made = Client(headers={"accept-language": language, "host": "localhost"})
    if handle:
        made.cookies[COOKIE] = house.tokens[handle]
    return made


@contextmanager
def served(which: str, folder: Path, log: Path | None = None, **settings: str) -> Iterator[str]:
    """The real server of a door on the records of this folder, started in it; its address. What it prints goes to `log`."""
    port = free_port()
    ours = {"BRAMA_DATA": str(folder), "BRAMA_PLAIN_HTTP": "1", "PYTHONPATH": str(ROOT / "src")}
    command = [sys.executable, "-P", "-m", "brama", "serve", which, "--bind", f"127.0.0.1:{port}", "--workers", "1"]
    with (
        log.open("wb") if log else nullcontext(subprocess.PIPE) as told,
        subprocess.Popen(command, env={**os.environ, **ours, **settings}, stderr=told, cwd=folder) as server,
    ):
        try:
            wait_for(f"http://127.0.0.1:{port}/static/brama.css", server)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    asking = build_opener(ProxyHandler({}))
    for _ in range(300):
        try:
            asking.open(address, timeout=5).close()
        except OSError:
            assert server.poll() is None, server.stderr.read().decode() if server.stderr else ""
            time.sleep(0.1)
        else:
            return
    raise AssertionError(address)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A real Chromium. Where it is missing, the test is skipped, or fails where BRAMA_REQUIRE is set, as in `.ci/run`.

    Playwright has a loop in this thread, in which Django refuses to look into the records unless it is told that one waits for the other.
    There it has connections of its own: whoever looks is to point it at the records while the browser is open.
    """
    if not (found := installed()):
        reason = "needs Chromium: apt-get install chromium"
        pytest.fail(reason) if os.environ.get("BRAMA_REQUIRE") else pytest.skip(reason)
    with pytest.MonkeyPatch.context() as here, sync_playwright() as playwright:
        here.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        browser = playwright.chromium.launch(
            executable_path=found,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        )
        yield browser
        browser.close()
