"""`brama serve all`: both doors, and neither stays behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from brama.cli.main import main
from tests.doors import ROOT, served, staffed


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    made = tmp_path_factory.mktemp("served")
    with staffed(made):
        yield made


def _children(of: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{of}/task/{of}/children").read_text("utf-8").split()]


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGHUP])
def test_told_to_stop_while_it_starts_it_leaves_no_server_behind(folder: Path, told: int) -> None:
    environment = {**os.environ, "BRAMA_DATA": str(folder), "PYTHONPATH": str(ROOT / "src"), "BRAMA_PLAIN_HTTP": "1"}
    command = [sys.executable, "-P", "-m", "brama", "serve", "all", "--workers", "1"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL, start_new_session=True) as both:
        until = time.monotonic() + 60
        while not (begun := _children(both.pid)) and time.monotonic() < until:
            time.sleep(0.01)
        both.send_signal(told)
        assert begun and both.wait(60) == 0
    assert not [each for each in begun if _alive(each)]


def test_where_both_should_listen_at_one_place_is_refused_as_wrong_use(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "all", "--bind", "127.0.0.1:9", "--data", str(folder)]) == 2
    assert "--bind" in capfd.readouterr().err


def test_the_gate_gives_way_to_the_house_when_both_want_the_processor(folder: Path) -> None:
    assert _niceness("gate", folder) > _niceness("house", folder) == os.getpriority(os.PRIO_PROCESS, 0)


def _niceness(door: str, folder: Path) -> int:
    """Of the process that answers: the one that has begun none."""
    with served(door, folder) as address:
        place = address.removeprefix("http://")
        ours = [pid for pid in _running() if place in _command(pid) and not _children(pid)]
        return max(os.getpriority(os.PRIO_PROCESS, pid) for pid in ours)


def _running() -> list[int]:
    return [int(each.name) for each in Path("/proc").glob("[0-9]*")]


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text("utf-8")
    except OSError:
        return ""
