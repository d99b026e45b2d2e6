"""`./brama` in real runs: where it can be called from, what it says when it cannot start, and what a start costs."""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.launching import ROOT, brama, environment, last_words, unpack

NOBODY = 65534


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The project as somebody unpacked it, in a folder with a space, not yet set up."""
    return unpack(tmp_path / "a new clone")


@pytest.fixture
def open_clone() -> Iterator[Path]:
    """The same where every user may look: pytest's own folders are closed to others."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield unpack(Path(folder) / "a new clone")


@pytest.fixture
def ready_venv(tmp_path: Path) -> Path:
    """A folder of parts as the launcher leaves it, made from those that run this test."""
    venv = tmp_path / "ready parts"
    (venv / "bin").mkdir(parents=True)
    python = venv / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    for lock in ("core", "test"):
        (venv / f"{lock}.stamp").write_text(_checksum(ROOT / "requirements" / f"{lock}.txt"))
    return venv


def _may_mount() -> bool:
    return bool(shutil.which("unshare")) and not subprocess.run(["unshare", "-rm", "true"], check=False).returncode


@pytest.mark.skipif(not _may_mount(), reason="needs a kernel that lets us mount")
def test_the_tests_run_where_nothing_can_be_written(clone: Path, ready_venv: Path) -> None:
    (clone / "tests").mkdir()
    (clone / "tests" / "test_one.py").write_text("def test_one() -> None: ...\n")
    mounted = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$0/brama" test -n0'
    command = ["unshare", "-rm", "sh", "-c", mounted, str(clone)]
    run = subprocess.run(
        command, env=environment(BRAMA_VENV=str(ready_venv)), capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, ""), run.stdout
    assert "1 passed" in run.stdout


def _checksum(file: Path) -> str:
    with file.open("rb") as lock:
        return subprocess.run(["cksum"], stdin=lock, capture_output=True, text=True, check=True).stdout


def refused(run: subprocess.CompletedProcess[str]) -> str:
    """The one sentence with which a start was refused, before it had begun anything."""
    assert len(run.stderr.splitlines()) == 1
    return last_words(run)


def test_it_runs_from_any_folder(clone: Path, ready_venv: Path, tmp_path: Path) -> None:
    run = brama(clone / "brama", "--help", folder=tmp_path, BRAMA_VENV=str(ready_venv))
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("Usage: brama")


def test_it_runs_through_links_to_links(clone: Path, ready_venv: Path, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "inner").symlink_to("../a new clone/brama")
    (tmp_path / "outer").symlink_to(tmp_path / "bin" / "inner")
    assert brama(tmp_path / "outer", "--help", BRAMA_VENV=str(ready_venv)).stdout.startswith("Usage: brama")


def test_it_runs_when_the_shell_is_asked_by_name(clone: Path, ready_venv: Path) -> None:
    run = brama(Path("/bin/sh"), "brama", "--help", folder=clone, BRAMA_VENV=str(ready_venv))
    assert run.stdout.startswith("Usage: brama")


def test_the_folder_for_parts_may_be_named_from_where_one_stands(clone: Path, ready_venv: Path) -> None:
    run = brama(clone / "brama", "--help", folder=ready_venv.parent, BRAMA_VENV=ready_venv.name)
    assert run.stdout.startswith("Usage: brama")


def test_it_hands_on_words_and_status_unchanged(clone: Path, ready_venv: Path) -> None:
    run = brama(clone / "brama", "no such * command", BRAMA_VENV=str(ready_venv))
    assert run.returncode == 2
    assert "no such * command" in run.stderr


def test_modules_in_the_folder_one_stands_in_are_not_run(clone: Path, ready_venv: Path, tmp_path: Path) -> None:
    trap = tmp_path / "downloads"
    trap.mkdir()
    for name in ("typer", "json", "brama", "numpy"):
        (trap / f"{name}.py").write_text("raise SystemExit('the trap was run')")
    run = brama(clone / "brama", "--help", folder=trap, BRAMA_VENV=str(ready_venv), PYTHONPATH=str(trap))
    assert run.stdout.startswith("Usage: brama")


@pytest.fixture
def old_python(tmp_path: Path) -> Path:
    """A folder of pythons that call themselves 2.7 and, as that one does, know nothing of -I."""
    folder = tmp_path / "old"
    folder.mkdir()
    aged = "import sys; sys.version_info = (2, 7, 18); exec(sys.argv[-1])"
    for name in ("python3", "python3.13", "python3.12", "python3.11"):
        (folder / name).write_text(f'#!/bin/sh\n[ "$1" != -I ] || exit 2\nexec "{sys.executable}" -c "{aged}" "$@"\n')
        (folder / name).chmod(0o755)
    return folder


def test_a_python_that_is_too_old_gets_one_sentence(clone: Path, old_python: Path) -> None:
    run = brama(clone / "brama", "--help", PATH=f"{old_python}:{os.defpath}")
    assert "needs Python 3.11 or newer (python3: 2.7, " in refused(run)


def test_a_python_that_was_named_and_is_not_there_is_not_replaced_by_another(clone: Path) -> None:
    run = brama(clone / "brama", "--help", BRAMA_PYTHON="/no/such/python")
    assert "(/no/such/python: not there)" in refused(run)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody who may not write here")
def test_a_folder_that_cannot_be_written_to_gets_one_sentence_to_any_user(open_clone: Path) -> None:
    run = brama(open_clone / "brama", "--help", user=NOBODY)
    assert f"cannot write in {open_clone}/: " in refused(run)
    assert "BRAMA_VENV=DIR" in run.stderr


def test_a_folder_that_cannot_be_made_gets_one_sentence(clone: Path) -> None:
    run = brama(clone / "brama", "--help", BRAMA_VENV=str(clone / "brama" / "parts"))
    assert f"cannot write in {clone / 'brama'}/: " in refused(run)


def test_a_folder_that_brama_did_not_make_is_left_alone(clone: Path, tmp_path: Path) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "from home.txt").write_text("dear")
    assert "was not made by Brama" in refused(brama(clone / "brama", "--help", BRAMA_VENV=str(letters)))
    assert (letters / "from home.txt").read_text() == "dear"


def test_an_empty_folder_for_parts_may_end_with_a_slash(clone: Path, tmp_path: Path) -> None:
    """So far as it is looked at before a Python is: as a shell completes its name."""
    (tmp_path / "parts").mkdir()
    run = brama(clone / "brama", "--help", BRAMA_VENV=f"{tmp_path / 'parts'}/", BRAMA_PYTHON="/no/such/python")
    assert "needs Python" in refused(run)
    assert not list((tmp_path / "parts").iterdir())


def test_a_later_start_costs_less_than_a_fifth_of_a_second(clone: Path, ready_venv: Path) -> None:
    python = str(ready_venv / "bin" / "python")
    started = _median_time([str(clone / "brama"), "--help"], {"BRAMA_VENV": str(ready_venv)})
    direct = _median_time([python, "-P", "-m", "brama", "--help"], {"PYTHONPATH": str(clone / "src")})
    assert started - direct < 0.2


def _median_time(command: list[str], settings: dict[str, str]) -> float:
    def once() -> float:
        begin = time.perf_counter()
        subprocess.run(command, env=environment(**settings), capture_output=True, check=True)
        return time.perf_counter() - begin

    return statistics.median(once() for _ in range(7))


def _locked(lock: str) -> dict[str, str]:
    pins = (line.partition(" ")[0] for line in (ROOT / "requirements" / lock).read_text().splitlines() if "==" in line)
    return dict(pin.split("==") for pin in pins)


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    asked = {
        "core.txt": project["dependencies"],
        "postgresql.txt": [*project["dependencies"], *extras["postgresql"]],
        "test.txt": [*project["dependencies"], *extras["test"], *extras["dev"]],
    }
    for lock, dependencies in asked.items():
        locked = _locked(lock)
        for wanted in map(Requirement, dependencies):
            assert locked[wanted.name] in wanted.specifier


def test_the_tests_run_on_the_versions_that_people_get() -> None:
    assert _locked("core.txt").items() <= _locked("postgresql.txt").items() <= _locked("test.txt").items()


@pytest.mark.parametrize("lock", ["core.txt", "postgresql.txt", "test.txt"])
def test_every_locked_part_has_its_hash_and_no_address(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text()
    assert all("--hash=sha256:" in pin for pin in re.split(r"^[a-z0-9-]+==", text, flags=re.MULTILINE)[1:])
    assert not re.search(r"://|--index|--extra-index|--find-links", text)
