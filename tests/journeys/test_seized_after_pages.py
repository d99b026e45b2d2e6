"""A disk seized after one applicant and everybody who meets the case have gone the whole road through the pages of both real servers."""

import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG
from tempfile import TemporaryDirectory
from typing import ClassVar
from urllib.request import HTTPCookieProcessor

import pytest
from django.conf import settings

from brama.cli.init import MEMBERS, ORGANISATIONS, founder_of, pair
from brama.cli.today import today
from brama.demo import walk as walks
from brama.demo import walking
from brama.demo.browser import Browser
from brama.demo.house import make, register
from brama.demo.sheets import Page, Sheet
from brama.persons import Person
from tests.doors import served
from tests.process.seizing import Search, cells
from tests.records import database
from tests.serving.talking import connected

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]
UPLOADED = "Зарніца-здымак-з-тэлефона " * 40_000
SHORTEST = 6


class Listening(Browser):
    """A window that remembers what was typed into it, what a page sealed into its forms, and its cookies."""

    typed: ClassVar[set[str]] = set()

    def send(self, sheet: Sheet, fields: Mapping[str, str | list[str]] | None = None, press: str = "") -> Page:
        told = {name: value for name, value in (fields or {}).items() if name not in sheet.choices}
        hidden = {value for name, value in sheet.fields if name in ("visit", "state", "csrfmiddlewaretoken")}
        self._hear(*(value for value in told.values() if isinstance(value, str)), *hidden)
        return super().send(sheet, fields, press)

    def _read(self, request: object) -> Page:
        page = super()._read(request)  # type: ignore[arg-type]
        jars = [each.cookiejar for each in self._opener.handlers if isinstance(each, HTTPCookieProcessor)]  # type: ignore[attr-defined]
        self._hear(*(str(cookie.value) for jar in jars for cookie in jar))
        return page

    def _hear(self, *values: str) -> None:
        """Of a receipt each word; of long texts and tokens the beginning."""
        seven = [value for value in values if len(value.split()) == 7]
        self.typed.update(word for value in seven for word in value.split() if len(word) > 3)
        self.typed.update(value[:40] for value in values if len(value.encode()) >= SHORTEST)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Everything that is typed in a walk, as it goes on."""
    for module in (walks, walking):
        monkeypatch.setattr(module, "Browser", Listening)
    monkeypatch.setattr(settings, "BRAMA_STAFF_COST", settings.BRAMA_STAFF_COST)
    Listening.typed.clear()
    return Listening.typed


def test_nothing_that_was_typed_or_shown_in_pages_is_found_on_a_seized_disk(tmp_path: Path, heard: set[str]) -> None:
    records, aside = tmp_path / "records", tmp_path / "tmp"
    for folder in (records, aside):
        folder.mkdir(mode=0o700)
    with database("sqlite", records):
        members = make(
            records, dict(pair(each, "") for each in ORGANISATIONS), [founder_of(each) for each in MEMBERS], today()
        )
        register(records, [Person("s1", names=("Kavaliova Maryna",))], today())
        heard.update(word for each in members for word in (each.passphrase, each.address.split("secret=")[1][:26]))
        doors = {door: tmp_path / f"{door}.log" for door in ("gate", "house")}
        with (
            served("gate", records, log=doors["gate"], TMPDIR=str(aside)) as gate,
            served("house", records, log=doors["house"], TMPDIR=str(aside)) as house,
            half_sent(gate),
        ):
            acts = []
            for line in walks.walk(gate, house, members, today()):
                acts.append(line.act)
                if line.act in ("answer", "tell_place", "decide"):
                    assert found_on(tmp_path, heard, gate, house) == {}
        assert found_on(tmp_path, heard) == {} and acts[0] == "apply" and acts[-1] == "withdraw"
        assert {"Лясовік Зміцер", "DZMITRY LIASOVIK"} <= heard and len(heard) > 60


@contextmanager
def half_sent(gate: str) -> Iterator[None]:
    """Somebody is still sending a file: a megabyte has come, and more is to come."""
    Listening.typed.add(UPLOADED[:24])
    head = "POST /be/visit/answer HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=x\r\n"
    with connected(gate) as sending:
        sending.sendall(f"{head}Content-Length: 50000000\r\n\r\n".encode() + UPLOADED.encode())
        yield
        sending.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def found_on(folder: Path, texts: set[str], *servers: str) -> dict[str, set[tuple[str | bytes, str]]]:
    """Where something is: in files, those that servers hold open and nobody sees among them, and in what the database gives."""
    search = Search(texts)
    hits = {"values": {hit for value in cells() for hit in search.anywhere(value)}}
    with TemporaryDirectory() as copy:
        seized = copied(folder, Path(copy), *servers)
        assert {"records.sqlite3", "gate.log", "house.log", "gate.keys", "gate.spent"} <= {path.name for path in seized}
        hits |= {str(path): search.anywhere(path.read_bytes()) for path in seized}
    return {where: found for where, found in hits.items() if found}


def copied(folder: Path, copy: Path, *servers: str) -> list[Path]:
    """By another process: one that has a database of SQLite open loses its locks when it reads the file by itself."""
    held = [file for server in servers for file in held_by(server)]
    subprocess.run(["cp", "-r", str(folder), str(copy)], check=True)
    for number, file in enumerate(held):
        subprocess.run(["cp", "-L", str(file), str(copy / f"held-{number}")], check=False)
    files = [path for path in copy.rglob("*") if path.is_file()]
    assert not servers or any(path.name.startswith("held-") for path in files)
    return files


def held_by(server: str) -> Iterator[Path]:
    """Regular files that the processes of a server have open, also those that were deleted."""
    place = server.removeprefix("http://").encode()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if place in (process / "cmdline").read_bytes():
                yield from (each for each in (process / "fd").iterdir() if S_ISREG(each.stat().st_mode))
        except OSError:
            continue


def test_the_search_finds_what_a_server_would_print_or_put_aside(tmp_path: Path) -> None:
    with (tmp_path / "held").open("wb") as held:
        held.write("Лясовік Зміцер".encode("utf-16-le"))
        held.flush()
        (tmp_path / "held").unlink()
        (open_file,) = [Path(f"/proc/self/fd/{held.fileno()}")]
        assert Search(["Лясовік Зміцер"]).anywhere(open_file.read_bytes()) == {("Лясовік Зміцер", "utf-16-le")}
