"""`brama registers` as it is used."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import orjson
import pytest

from tests.cli.conftest import STAFF, Brama


def test_a_register_is_added_listed_shown_and_removed(brama: Brama, staff: Path) -> None:
    assert "staff" in brama("registers", "list").out
    shown = brama("registers", "show", "staff").out
    assert "staff.csv" in shown and "Імя = first_name" in shown and "sha256" in shown
    assert brama("registers", "remove", "staff").out == "staff: every generation was removed.\n"
    ended = brama("registers", "list")
    assert (ended.status, ended.out) == (0, "") and "There is no register yet" in ended.err


def test_what_is_said_of_a_register_stands_in_list_and_sheet(brama: Brama, staff: Path) -> None:
    words = ("--source", "a list of 2019", "--until", "2099-12-31", "--unverified")
    assert brama("registers", "add", "staff", staff, *words).status == 0
    for command in (("list",), ("show", "staff")):
        told = brama("registers", *command).out
        assert "unverified" in told and "2019" in told and "2099-12-31" in told


@pytest.mark.parametrize("below", ["", "below"])
def test_a_file_for_a_folder_is_wrong_use(brama: Brama, tmp_path: Path, below: str) -> None:
    (tmp_path / "list.csv").write_text("id,name\n")
    ended = brama("registers", "list", "--data", tmp_path / "list.csv" / below)
    assert ended.status == 2 and "list.csv is a file and no folder" in ended.err and ended.err.count("\n") == 1


@pytest.mark.parametrize("update", [[], ["--update"]])
def test_what_was_said_of_a_register_holds_until_something_else_is_said(
    brama: Brama, staff: Path, update: list[str]
) -> None:
    first = ("--source", "a list of 2019", "--until", "2099-12-31", "--unverified")
    assert brama("registers", "add", "staff", staff, *first).status == 0
    assert brama("registers", "add", "staff", staff, *update).status == 0
    told = brama("registers", "show", "staff").out
    assert "reliability" in told and "a list of 2019" in told and "2099-12-31" in told
    others = ("--source", "", "--until", "", "--verified")
    assert brama("registers", "add", "staff", staff, *update, *others).status == 0
    told = brama("registers", "show", "staff").out
    assert "reliability" not in told and "source" not in told and "held until" not in told


def test_what_was_said_of_a_register_outlives_another_version_of_brama(
    brama: Brama, staff: Path, tmp_path: Path
) -> None:
    said = ("--source", "a list of 2019", "--until", "2099-12-31", "--unverified")
    assert brama("registers", "add", "staff", staff, *said).status == 0
    _as_written_before(tmp_path / "data" / "registers" / "staff")
    assert "add it again" in (listed := brama("registers", "list").out) and "damaged" not in listed
    assert "another version" in brama("registers", "show", "staff").err
    assert brama("registers", "add", "staff", staff).status == 0
    told = brama("registers", "show", "staff").out
    assert "reliability" in told and "a list of 2019" in told and "2099-12-31" in told


def _as_written_before(register: Path) -> None:
    number, _ = (register / "current").read_text().split()
    manifest = register / f"g{int(number):06}" / "manifest.json"
    written = orjson.dumps(orjson.loads(manifest.read_bytes()) | {"layout": 1})
    manifest.write_bytes(written)
    (register / "current").write_text(f"{number} {sha256(written).hexdigest()}\n")


def test_a_last_day_that_is_none_is_a_wrong_use(brama: Brama, staff: Path) -> None:
    ended = brama("registers", "add", "staff", staff, "--until", "tomorrow")
    assert ended.status == 2 and "yyyy-mm-dd" in ended.err and ended.err.count("\n") == 1


def test_adding_again_is_another_generation(brama: Brama, staff: Path) -> None:
    assert brama("registers", "add", "staff", staff).out.startswith("staff: generation 2 serves, 3 persons.\n")


def test_a_refused_file_leaves_the_old_generation_serving(brama: Brama, staff: Path) -> None:
    before = brama("registers", "show", "staff").out
    staff.write_text(STAFF + "s4,only,four,cells\n", "utf-8")
    assert brama("registers", "add", "staff", staff).status == 1
    assert brama("registers", "show", "staff").out == before


def test_a_damaged_register_is_named_and_hides_no_other(brama: Brama, staff: Path, tmp_path: Path) -> None:
    assert brama("registers", "add", "other", staff).status == 0
    (manifest,) = (tmp_path / "data").rglob("staff/g*/manifest.json")
    manifest.write_bytes(manifest.read_bytes()[:-9])
    told = brama("registers", "list").out
    assert "damaged" in told and "other" in told
    ended = brama("registers", "show", "staff")
    assert ended.status == 1 and "add the register again" in ended.err


def test_a_register_that_lost_its_pointer_is_listed_as_damaged(brama: Brama, staff: Path, tmp_path: Path) -> None:
    (pointer,) = (tmp_path / "data").rglob("staff/current")
    pointer.unlink()
    assert "damaged" in brama("registers", "list").out
    ended = brama("registers", "show", "staff")
    assert ended.status == 1 and "it is missing" in ended.err
    assert brama("registers", "add", "staff", staff).out.startswith("staff: generation 2 serves")


def test_every_byte_of_a_large_register_is_read_when_asked_to(
    brama: Brama, staff: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert brama("registers", "show", "staff", "--verify").out.endswith("Every byte is as it was written.\n")
    for module in ("brama.registers.index", "brama.cli.finding.manifests"):
        monkeypatch.setattr(f"{module}.READ_WHOLE", 0)  # as if it were large
    (words,) = (tmp_path / "data").rglob("staff/g*/words.text.u8")
    words.write_bytes(words.read_bytes()[::-1])
    assert "only sizes are checked" in brama("registers", "show", "staff").out
    ended = brama("registers", "show", "staff", "--verify")
    assert ended.status == 1 and "words.text.u8 is not what was written (its checksum is wrong)" in ended.err


def test_the_data_folder_is_the_one_that_was_named_last_of_all_the_users_own(
    brama: Brama, staff: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert brama("registers", "list", "--data", tmp_path / "elsewhere").out == ""
    monkeypatch.delenv("BRAMA_DATA")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    assert brama("registers", "add", "mine", staff).status == 0
    assert (tmp_path / "home" / "brama" / "registers" / "mine").is_dir()


def test_a_register_is_readable_by_its_user_alone(brama: Brama, staff: Path, tmp_path: Path) -> None:
    for folder in (tmp_path / "data", tmp_path / "data" / "registers", tmp_path / "data" / "registers" / "staff"):
        assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("columns", ["0", "7"])
def test_a_terminal_of_no_width_is_taken_for_a_usual_one(staff: Path, columns: str) -> None:
    words = [sys.executable, "-m", "brama", "registers", "list"]
    assert (
        b"staff" in subprocess.run(words, env=os.environ | {"COLUMNS": columns}, check=True, capture_output=True).stdout
    )
