"""A server that crashes leaves nothing of its memory on the disk."""

import os
import resource
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.doors import Staffed, served


@pytest.fixture
def cores() -> Iterator[None]:
    """A machine on which whatever crashes leaves a core."""
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_CORE, before)


@pytest.mark.parametrize("door", ["gate", "house"])
@pytest.mark.usefixtures("cores")
def test_a_server_that_crashes_leaves_no_core(house: Staffed, door: str) -> None:
    assert resource.getrlimit(resource.RLIMIT_CORE)[0], "needs a limit of cores that can be raised"
    with served(door, house.folder) as address:
        (worker,) = workers(address)
        limits = Path(f"/proc/{worker}/limits").read_text(encoding="ascii").split("Max core file size")[1].split()
        assert limits[0] == "0"
        os.kill(worker, signal.SIGSEGV)
        while Path(f"/proc/{worker}/stat").exists():
            time.sleep(0.05)
    assert not [file.name for file in house.folder.iterdir() if file.name.startswith("core")]


def workers(address: str) -> list[int]:
    """Processes of this server that another of its processes has begun."""
    bind = address.removeprefix("http://").encode()
    lines = {int(each.parent.name): each.read_bytes() for each in Path("/proc").glob("[0-9]*/cmdline")}
    mine = {number for number, line in lines.items() if bind in line}
    return [number for number in mine if parent(number) in mine]


def parent(number: int) -> int:
    return int(Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
