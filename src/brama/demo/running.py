"""The demonstration while it runs: its folder, its two servers, its cast. When it ends, nothing of it is left."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final
from urllib.request import ProxyHandler, build_opener

from brama.demo import devices
from brama.demo.cast import Member
from brama.refusals import Refusal

if TYPE_CHECKING:
    from brama.demo.past import Came

LISTED: Final = 20_000
AGENTS: Final = 5
SEED: Final = 1863
_PATIENCE: Final = 60.0


class ServerSilent(Refusal):
    """A server of the demonstration does not answer. Facts: door."""

    code = "server_silent"


@dataclass(frozen=True)
class Running:
    """Where the doors are, who works there, who has applied."""

    folder: Path
    gate: str
    house: str
    members: tuple[Member, ...]
    came: tuple["Came", ...]


@contextmanager
def running(
    tell: Callable[[str], None], day: date, found: Callable[[Path, date], list[Member]], crowd: int | None = None
) -> Iterator[Running]:
    """Found with `found`, fill and serve; `tell` hears what is being done. Of those who applied before, `crowd` at most.

    However it is ended, by Ctrl-C, a closed terminal or the system, servers and folder go with it.
    """
    with _ended_from_outside(), TemporaryDirectory(prefix=devices.PREFIX) as made:
        records, phones = Path(made) / "records", Path(made) / "devices"
        for folder in (records, phones):
            folder.mkdir(mode=0o700)
        members = found(records, day)
        tell(f"Founded three organisations with {len(members)} members.")
        came, written = _filled(records, members, tell, day, crowd)
        if crowd != 0:
            devices.write(phones, records, members, written)
        try:
            with _served("gate", records) as gate, _served("house", records) as house:
                yield Running(records, gate, house, tuple(members), tuple(came))
        finally:
            devices.forget(phones)


@contextmanager
def _ended_from_outside() -> Iterator[None]:
    """A closed terminal, or the system, ends what runs in it as `sys.exit` would."""
    told: list[int] = []

    def ends(number: int, _: object) -> None:
        told.append(number)
        sys.exit(128 + number)

    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, ends)
    yield
    if told:  # where it came while Python let go of something, nobody heard it then
        sys.exit(128 + told[0])


def _filled(
    records: Path, members: list[Member], tell: Callable[[str], None], day: date, crowd: int | None
) -> tuple[list["Came"], list[str]]:
    from brama.demo import house, past
    from brama.simulate.campaign import campaign

    world = campaign(LISTED, past.APPLICANTS, AGENTS, SEED, day)
    house.register(records, world.register, day)
    tell(f"Built a register of {LISTED} invented persons.")
    came: list[past.Came] = []
    if crowd != 0:
        with house.seats(members) as seats:
            came += islice(past.fill(world.applying, seats, day), crowd)
            past.told(came, seats)
            past.summed_up(seats)
        tell(f"{len(came)} invented applicants stand at every step of the road.")
    names = [name for one in world.applying[: len(came)] for name in one.sections["identity"]["names"]]
    return came, [*_typed(members), *names]


def _typed(members: list[Member]) -> Iterator[str]:
    for each in members:
        yield each.passphrase
        yield each.address.partition("secret=")[2].partition("&")[0]


@contextmanager
def _served(door: str, records: Path) -> Iterator[str]:
    """The real server of a door in a process of its own; nothing of ours but the folder is told to it."""
    bind = f"127.0.0.1:{_free_port()}"
    environment = {**os.environ, "BRAMA_DATA": str(records), "BRAMA_PLAIN_HTTP": "1"}
    command = [sys.executable, "-P", "-m", "brama", "serve", door, "--bind", bind, "--workers", "1"]
    with subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:  # noqa: S603  our own
        try:
            _wait(f"http://{bind}/static/brama.css", door, server)
            yield f"http://{bind}"
        finally:
            server.terminate()


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _wait(address: str, door: str, server: "subprocess.Popen[bytes]") -> None:
    end, asking = time.monotonic() + _PATIENCE, build_opener(ProxyHandler({}))
    while time.monotonic() < end and server.poll() is None:
        try:
            asking.open(address, timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise ServerSilent(door=door)
