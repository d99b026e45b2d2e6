"""`./brama` setting itself up for real, from the network: once, by two at once, after being killed, and not at all."""

import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.launching import ROOT, brama, environment, last_words, unpack

pytestmark = [pytest.mark.long, pytest.mark.timeout(600)]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    return unpack(tmp_path / "a new clone")


@pytest.fixture
def clone_of_one(clone: Path) -> Path:
    """A clone whose lock names one part: how a setup goes does not depend on how much is fetched."""
    text = (ROOT / "requirements" / "core.txt").read_text()
    part = re.search(r"^pygments==(?:.*\\\n)+.*\n", text, flags=re.MULTILINE)
    assert part
    (clone / "requirements" / "core.txt").write_text(part[0])
    return clone


def _stamp(clone: Path) -> str:
    return (clone / ".venv" / "core.stamp").read_text()


def test_the_first_start_fetches_every_part_under_250_megabytes_and_the_next_is_silent(clone: Path) -> None:
    first = brama(clone / "brama", "compare", "--help")
    assert first.returncode == 0, first.stderr
    assert [line.partition(" ")[0] for line in first.stderr.splitlines()] == ["brama:"] * 3
    assert _megabytes(clone / ".venv") < 250
    later = brama(clone / "brama", "compare", "--help")
    assert (later.stdout, later.stderr) == (first.stdout, "")


def _megabytes(folder: Path) -> float:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_blocks * 512 for file in files) / 1e6


def test_the_driver_of_postgresql_is_fetched_where_the_records_stand_there(clone_of_one: Path) -> None:
    (clone_of_one / "requirements" / "postgresql.txt").write_text(
        (clone_of_one / "requirements" / "core.txt").read_text()
    )
    there = "postgresql://somebody@nowhere/records"
    assert "requirements/core.txt" in brama(clone_of_one / "brama", "compare", "--help").stderr
    first, later = (brama(clone_of_one / "brama", "compare", "--help", BRAMA_DATABASE=there).stderr for _ in range(2))
    assert "requirements/postgresql.txt" in first and "fetching" not in later


def test_a_disk_that_is_full_at_the_last_moment_gets_one_sentence(clone_of_one: Path) -> None:
    core, driver = (clone_of_one / "requirements" / f"{name}.txt" for name in ("core", "postgresql"))
    driver.write_text(core.read_text())
    assert brama(clone_of_one / "brama", "--help").returncode == 0
    (clone_of_one / ".venv" / "postgresql.stamp").symlink_to("/dev/full")
    run = brama(clone_of_one / "brama", "--help", BRAMA_DATABASE="postgresql://somebody@nowhere/records")
    assert "is the disk full?" in last_words(run)
    assert all(line.startswith("brama: ") for line in run.stderr.splitlines())


def test_two_first_starts_at_once_both_succeed_and_one_waits(clone_of_one: Path) -> None:
    both = [_begin(clone_of_one) for _ in range(2)]
    said = [start.communicate()[1] for start in both]
    assert [start.returncode for start in both] == [0, 0], said
    assert sum("another start is setting up" in text for text in said) == 1
    assert sum("fetching" in text for text in said) == 1


@pytest.mark.parametrize("reached", ["made-by-brama", "bin/python", "lib/python3*/site-packages/pygments"])
def test_a_setup_that_was_killed_is_repaired_by_the_next_start(clone_of_one: Path, reached: str) -> None:
    start = _begin(clone_of_one)
    while start.poll() is None and not list((clone_of_one / ".venv").glob(reached)):
        time.sleep(0.01)
    os.killpg(start.pid, signal.SIGKILL)
    start.communicate()
    assert not (clone_of_one / ".venv" / "core.stamp").exists()
    assert brama(clone_of_one / "brama", "--help").returncode == 0
    assert brama(clone_of_one / "brama", "--help").stderr == ""


def test_a_changed_lock_is_installed_again(clone_of_one: Path) -> None:
    assert brama(clone_of_one / "brama", "--help").returncode == 0
    before = _stamp(clone_of_one)
    with (clone_of_one / "requirements" / "core.txt").open("a") as lock:
        lock.write("# another line\n")
    assert "ready." in brama(clone_of_one / "brama", "--help").stderr
    assert _stamp(clone_of_one) != before


def test_a_part_that_is_not_the_locked_one_is_refused(clone_of_one: Path) -> None:
    lock = clone_of_one / "requirements" / "core.txt"
    lock.write_text(re.sub(r"sha256:[0-9a-f]{8}", "sha256:00000000", lock.read_text()))
    run = brama(clone_of_one / "brama", "--help")
    assert "is not the one named in" in last_words(run)
    assert not (clone_of_one / ".venv" / "core.stamp").exists()


def test_a_network_that_is_away_gets_one_sentence_and_the_next_start_succeeds(clone_of_one: Path) -> None:
    nowhere = "http://127.0.0.1:9/simple"
    run = brama(
        clone_of_one / "brama",
        "--help",
        PIP_CONFIG_FILE=os.devnull,
        PIP_INDEX_URL=nowhere,
        PIP_NO_CACHE_DIR="1",
        UV_DEFAULT_INDEX=nowhere,
        UV_NO_CACHE="1",
    )
    assert "is the network away?" in last_words(run)
    assert str(clone_of_one / ".venv.log") in run.stderr
    assert brama(clone_of_one / "brama", "--help").returncode == 0


UV_FINDS_NONE = """\
error: No solution found when resolving dependencies
  cause: Because pygments==2.0 has no usable wheels and you require pygments==2.0, we can conclude that your requirements are unsatisfiable.
"""


def test_a_python_for_which_no_part_is_made_is_not_taken_for_a_network_that_is_away(clone_of_one: Path) -> None:
    installer = clone_of_one / "bin" / "uv"
    installer.parent.mkdir()
    installer.write_text(f"#!/bin/sh\ncat >&2 <<'END'\n{UV_FINDS_NONE}END\nexit 1\n")
    installer.chmod(0o755)
    run = brama(clone_of_one / "brama", "--help", PATH=f"{installer.parent}:{os.environ['PATH']}")
    assert "there is no ready-made part for" in last_words(run)


def test_setting_up_needs_nobody_who_listens(clone_of_one: Path) -> None:
    command = ["sh", "-c", 'exec "$0" --help 2>&-', str(clone_of_one / "brama")]
    run = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("Usage: brama")


def test_setting_up_leaves_what_is_piped_in_to_the_command(clone_of_one: Path) -> None:
    program = clone_of_one / "src" / "brama" / "__main__.py"
    program.write_text("import sys\nprint(sys.stdin.read())\n")
    command = [clone_of_one / "brama"]
    run = subprocess.run(command, input="a person", env=environment(), capture_output=True, text=True, check=True)
    assert run.stdout == "a person\n"


def _begin(clone: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [clone / "brama", "--help"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=environment(),
    )
