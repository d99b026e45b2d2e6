"""A disk seized after one applicant and everybody who meets the case have gone the whole road through the pages of both real servers."""

import socket
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from stat import S_ISREG
from tempfile import TemporaryDirectory
from typing import ClassVar

import pytest
from django.test import override_settings
from playwright.sync_api import ElementHandle, FilePayload

from brama.cli.init import MEMBERS, ORGANISATIONS, founder_of, pair
from brama.cli.today import today
from brama.demo.house import make, register
from brama.demo.road import applied, come_back, decided, erased, met, screened
from brama.demo.sheets import Page, Sheet
from brama.demo.walking import Walk
from brama.persons import Person
from brama.process.models import Visit
from tests.apply.test_visit_files import picture
from tests.doors import chromium, served
from tests.journeys.admitted import served as roster
from tests.journeys.windowed import Window
from tests.process.seizing import Search, cells
from tests.records import database
from tests.serving.talking import connected

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]
UPLOADED = "Зарніца-здымак-з-тэлефона " * 40_000
SHORTEST = 6


class Listening(Window):
    """A window that remembers what was typed into it, what a page sealed into its forms, and its cookies."""

    typed: ClassVar[set[str]] = set()

    def filled(self, sheet: Sheet, fields: Mapping[str, str | list[str]], press: str) -> ElementHandle:
        told = {name: value for name, value in fields.items() if name not in sheet.choices}
        hidden = {value for name, value in sheet.fields if name in ("visit", "state", "csrfmiddlewaretoken")}
        self._hear(*(value for value in told.values() if isinstance(value, str)), *hidden)
        return super().filled(sheet, fields, press)

    def shown(self, status: int) -> Page:
        self._hear(*(each.get("value", "") for each in self.page.context.cookies()))
        return super().shown(status)

    def _hear(self, *values: str) -> None:
        """Of a receipt each word; of long texts and tokens the beginning."""
        seven = [value for value in values if len(value.split()) == 7]
        self.typed.update(word for value in seven for word in value.split() if len(word) > 3)
        self.typed.update(value[:40] for value in values if len(value.encode()) >= SHORTEST)


def test_nothing_that_was_typed_or_shown_in_pages_is_found_on_a_seized_disk(tmp_path: Path) -> None:
    heard = Listening.typed
    records, aside = tmp_path / "records", tmp_path / "tmp"
    for folder in (records, aside):
        folder.mkdir(mode=0o700)
    # What `make` sets for its house goes with these settings.
    with chromium() as Window.chromium, database("sqlite", records), override_settings():
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
            walk, acts = Walk(Listening(gate, "be"), house, members), []
            for line in (
                line for part in (applied, screened, met, decided, roster, erased) for line in part(walk, today())
            ):
                acts.append(line.act)
                if line.act == "ask":
                    astray(walk)
                if line.act in ("answer", "tell_place", "enrol"):
                    assert found_on(tmp_path, heard, gate, house) == {}
        assert found_on(tmp_path, heard) == {} and acts[0] == "apply" and acts[-1] == "withdraw"
        assert {"Лясовік Зміцер", "DZMITRY LIASOVIK", *ASTRAY.values()} <= heard and len(heard) > 60


ASTRAY = {
    "names": "Зарніца Няправільная", "text": "Зарніца-адказ-які-не-дайшоў", "seven": "зарніца-словы-без-ліку", "file": "Zarnica-u-zdymku",
    "address": "Зарніца-у-адрасе",
}  # fmt: skip
"""What is typed where nothing comes of it."""


def astray(walk: Walk) -> None:
    """A form that is refused, another language, words that are none, a file that is refused and one that comes too late, no such page."""
    window = Listening(walk.gate.start, "be")
    window.typed.update(ASTRAY.values())
    page = window.send(window.get("/be/").sheet(action="/be/apply"), press="go=begin")
    page = window.send(page.sheet("born_year"), {"born_year": "1985"}, "go=next")
    page = window.send(page.sheet("names"), {"names": ASTRAY["names"], "latin": "1"}, "go=next")
    page = window.send(page.sheet("names"), {"names": ASTRAY["names"]}, "/pl/apply")
    assert ASTRAY["names"] in dict(page.sheet("names").fields)["names"]
    window.send(window.get("/be/visit").sheet("seven"), {"seven": ASTRAY["seven"]})
    window.get(f"/be/{ASTRAY['address']}")
    page = window.send(come_back(window, walk.words).sheet("visit", button="go=answer"), press="go=answer")
    for written, kind in (
        (f"<svg>{ASTRAY['file']}</svg>".encode(), "svg"),
        (picture(comment=ASTRAY["file"].encode()), "jpg"),
    ):
        window.page.set_input_files(
            "[type=file]", FilePayload(name=f"{ASTRAY['file']}.{kind}", mimeType="", buffer=written)
        )
        if kind == "jpg":
            Visit.objects.all().delete()
        page = window.send(page.sheet("text"), {"text": ASTRAY["text"]}, "go=next")
    assert "seven" in page.sheet("seven").names, "the visit is over"


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
