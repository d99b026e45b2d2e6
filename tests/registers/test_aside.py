"""What is laid aside for a question is there as long as the question is, and no longer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from brama.registers.aside import aside
from brama.registers.shelf import Shelf
from tests.registers.shelves import added, everybody, opened, people

ROOT = Path(__file__).resolve().parents[2]
KILLED = """
import os, signal, sys
from pathlib import Path
from brama.registers.aside import aside
from brama.registers.shelf import Shelf

with aside(Shelf(Path(sys.argv[1])), "staff") as folder:
    (folder / "held").touch()
    {act}
"""
KILL_ITSELF, WAIT = "os.kill(os.getpid(), signal.SIGKILL)", "print('there', flush=True); sys.stdin.read()"


def other_process(data: Path, act: str) -> subprocess.Popen[str]:
    """A process that lays something aside, and then does this."""
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    words = [sys.executable, "-c", KILLED.format(act=act), str(data)]
    return subprocess.Popen(
        words, env={**os.environ, "PYTHONPATH": paths}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def beside(shelf: Shelf) -> list[Path]:
    """What lies in the folder of the register without being a generation."""
    return [path for path in shelf.register("staff").iterdir() if path.name.startswith(".")]


def test_the_folder_is_private_and_gone_afterwards(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(3))
    with aside(shelf, "staff") as folder:
        assert folder.stat().st_mode & 0o777 == 0o700
        (folder / "more").mkdir()
    assert beside(shelf) == []


def test_a_build_meanwhile_disturbs_nobody(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(3))
    with aside(shelf, "staff") as folder:
        added(shelf, people(4))
        assert folder.is_dir()
    assert len(everybody(opened(tmp_path))) == 4


@pytest.mark.parametrize("by", ["a question", "a build"])
def test_what_a_killed_process_left_goes_with_the_next(tmp_path: Path, by: str) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(3))
    with other_process(tmp_path, KILL_ITSELF) as process:
        process.wait()
    assert len(beside(shelf)) == 1
    if by == "a build":
        added(shelf, people(4))
    else:
        with aside(shelf, "staff") as folder:
            assert beside(shelf) == [folder]
    assert beside(shelf) == []


def test_what_another_process_still_needs_stays(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(3))
    with other_process(tmp_path, WAIT) as process:
        assert process.stdout is not None and process.stdout.readline() == "there\n"
        with aside(shelf, "staff"):
            assert len(beside(shelf)) == 2
        (left,) = beside(shelf)
        assert (left / "held").exists()
        process.communicate("")
    assert beside(shelf) == []
