"""What the process of a door has loaded once it has answered: the gate nothing that opens with a key of the staff."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from brama.settings import APPS
from tests.doors import ROOT

ASKS = """
import io, sys
from brama.wsgi import application

def ask(method, path, sent=b""):
    kind = "application/x-www-form-urlencoded"
    environ = dict(REQUEST_METHOD=method, PATH_INFO=path, SERVER_NAME="localhost", SERVER_PORT="80", SERVER_PROTOCOL="HTTP/1.1")
    environ.update({"CONTENT_LENGTH": str(len(sent)), "CONTENT_TYPE": kind, "HTTP_HOST": "localhost"})
    environ.update({"wsgi.input": io.BytesIO(sent), "wsgi.url_scheme": "http", "wsgi.errors": sys.stderr})
    page = b"".join(application(environ, lambda status, headers: print(status)))
    assert page, path

for each in PAGES:
    ask(*each)
print(*sys.modules, sep="\\n")
"""
GATE = [("GET", "/en/"), ("POST", "/en/apply", b"go=begin"), ("GET", "/be/visit"), ("GET", "/be/nothing")]
KEYS_OF_STAFF = {
    *("brama.vault.unseal", "brama.vault.handing", "brama.vault.epochs", "brama.process.seat"),
    *("brama.staff.signing_in.sessions", "brama.staff.signing_in.sign_in", "brama.reception.sitting"),
}
ROOMS_OF_STAFF = ("reception", "account", "desk", "office", "board", "security", "demo", "cli")


def loaded(door: str, pages: list[tuple[object, ...]], folder: Path) -> tuple[list[str], set[str]]:
    """How a process of this door answered, and which modules it holds then."""
    environment = {**os.environ, "BRAMA_DOOR": door, "BRAMA_DATA": str(folder), "BRAMA_PLAIN_HTTP": "1"}
    command = [sys.executable, "-P", "-c", f"PAGES = {pages!r}\n{ASKS}"]
    done = subprocess.run(
        command, env={**environment, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, check=False
    )
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 0, done.stderr.decode()
    return lines[: len(pages)], set(lines[len(pages) :])


def test_the_gate_holds_nothing_that_opens_with_a_key_of_the_staff(tmp_path: Path) -> None:
    answered, modules = loaded("gate", [*GATE], tmp_path)
    assert answered == ["200 OK", "200 OK", "200 OK", "404 Not Found"]
    assert "brama.vault.own" in modules and not KEYS_OF_STAFF & modules
    assert not [each for each in modules if each.startswith(tuple(f"brama.{room}" for room in ROOMS_OF_STAFF))]


def test_the_house_holds_no_page_of_the_gate(tmp_path: Path) -> None:
    answered, modules = loaded("house", [("GET", "/sign-in")], tmp_path)
    assert answered == ["200 OK"] and "brama.reception.sitting" in modules
    assert not [each for each in modules if each.startswith("brama.apply")]


@pytest.mark.parametrize("door", ["gate", "house", ""])
def test_every_door_has_the_same_tables(door: str) -> None:
    tables = [app for app in APPS[""] if (ROOT / "src" / app.replace(".", "/") / "models.py").is_file()]
    assert tables and [app for app in APPS[door] if app in tables] == tables
