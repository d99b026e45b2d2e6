"""A build that is killed, starved of disk or beaten to it leaves the old generation serving, whole."""

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from typing import IO

import pytest

from brama.registers.errors import RegisterBusy
from brama.registers.index import open_register, verify
from brama.registers.shelf import Shelf
from tests.registers.builder import builds
from tests.registers.shelves import added, everybody, opened, people
from tests.warm import doing

ROOT = Path(__file__).resolve().parents[2]
PERSONS = 400
BUILD = {1: 0.5, 2: 1.5}
"""Seconds in which whoever builds alone, or with two others who have to start first, has built at least once more."""


def built_once(data: Path, persons: int = PERSONS, limit: Callable[[], None] | None = None) -> str:
    """What a process says that builds once."""
    return subprocess.run(
        [sys.executable, "-m", "tests.registers.builder", str(data), str(persons), "1", "1"],
        cwd=ROOT, env=environment(), preexec_fn=limit, stdout=subprocess.PIPE, text=True, check=False,
    ).stdout  # fmt: skip


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}


@contextmanager
def building(data: Path, workers: int = 1) -> Iterator[tuple[BaseProcess, IO[str]]]:
    """A process that has begun to build and would go on for long, and what it says."""
    with doing(builds, data, PERSONS, 1000, workers) as (process, said):
        assert said.readline() == "built\n"
        yield process, said


def kill_and_look(data: Path, pause: float, workers: int) -> None:
    with building(data, workers) as (process, _):
        time.sleep(pause)
        process.kill()
    shelf = Shelf(data)
    verify(shelf, "staff")
    found = everybody(open_register(shelf, "staff"))
    assert len(found) == PERSONS
    # Every build holds the same number of persons in a row, so a mixture of two would show.
    numbers = sorted(int(person.id[1:]) for person in found)
    assert numbers == list(range(numbers[0], numbers[0] + PERSONS))
    assert sorted(found, key=lambda person: int(person.id[1:])) == people(PERSONS, numbers[0])


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_build_leaves_the_old_generation_serving(tmp_path: Path, seed: int) -> None:
    kill_and_look(tmp_path, Random(seed).uniform(0, 0.4), workers=1)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100))
def test_a_build_killed_at_any_moment_leaves_the_old_generation_serving(tmp_path: Path, seed: int) -> None:
    workers = 2 if seed % 5 == 0 else 1
    kill_and_look(tmp_path, Random(seed).uniform(0, BUILD[workers]), workers)


def test_what_a_killed_build_left_is_cleared_away_by_the_next(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    with building(tmp_path) as (process, _):
        while not (shelf.register("staff") / ".building").exists():
            time.sleep(0.001)
        process.kill()
    manifest = added(shelf, people(3))
    left = {path.name for path in shelf.register("staff").iterdir()}
    assert everybody(opened(tmp_path)) == people(3)
    assert not any(name.startswith(".") for name in left) and f"g{manifest.number + 1:06d}" not in left


def test_a_generation_that_was_complete_but_never_served_gives_its_number_away(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(3))
    current = (shelf.register("staff") / "current").read_bytes()
    added(shelf, people(4))
    (shelf.register("staff") / "current").write_bytes(current)
    shutil.copytree(shelf.generation("staff", 2), shelf.generation("staff", 1), dirs_exist_ok=True)
    assert added(shelf, people(5)).number == 2
    assert everybody(opened(tmp_path)) == people(5)


def test_a_second_build_of_one_register_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    with shelf.locked("staff"):
        with pytest.raises(RegisterBusy) as refusal:
            added(shelf, people(3))
        assert refusal.value.facts == {"register": "staff"}
        added(shelf, people(3), "other")
    added(shelf, people(3))


def test_two_processes_building_at_once_leave_one_whole_register(tmp_path: Path) -> None:
    with building(tmp_path) as (first, told):
        said = [built_once(tmp_path) for _ in range(2)]
        first.kill()
        said += told.readlines()
    # Whoever comes second is refused, the first as well if the other was quicker; neither fails in any other way.
    assert set(said) <= {"register_busy\n", "built\n"} and "built\n" in said
    verify(Shelf(tmp_path), "staff")


def test_a_full_disk_leaves_the_old_generation_serving(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(5))

    def starved() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))

    assert built_once(tmp_path, limit=starved) == "no_space\n"
    assert everybody(opened(tmp_path)) == people(5)
    assert not (shelf.register("staff") / ".building").exists()


def test_a_really_full_disk_leaves_the_old_generation_serving(tmp_path: Path) -> None:
    mount = shutil.which("mount")
    size = ["-t", "tmpfs", "-o", "size=480k", "tmpfs", str(tmp_path)]
    if (
        os.geteuid() != 0
        or mount is None
        or subprocess.run([mount, *size], capture_output=True, check=False).returncode
    ):
        pytest.skip("only root may mount a small disk")
    try:
        added(Shelf(tmp_path), people(5))
        assert built_once(tmp_path, persons=3000) == "no_space\n"
        assert everybody(opened(tmp_path)) == people(5)
        added(Shelf(tmp_path), people(6))
    finally:
        subprocess.run(["umount", "-l", str(tmp_path)], check=True)


def test_readers_keep_what_they_opened_while_it_is_replaced_and_removed(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    added(shelf, people(50))
    register = open_register(shelf, "staff")
    for size in (60, 70):
        added(shelf, people(size))
    shelf.remove("staff")
    assert everybody(register) == sorted(people(50), key=lambda person: person.id)


def test_every_look_during_a_replacement_sees_one_whole_generation(tmp_path: Path) -> None:
    with building(tmp_path) as (process, _):
        seen = set()
        end = time.monotonic() + 3
        while time.monotonic() < end:
            register = opened(tmp_path)
            assert len(everybody(register)) == PERSONS
            seen.add(register.number)
        assert process.is_alive()
    assert len(seen) > 1
