"""Which of several demonstrations is named: the one that began last of those that run."""

import os
from pathlib import Path

import pytest

from brama.demo.devices import PREFIX, DemoMissing, forget, read, write


@pytest.fixture
def demonstrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folders = [tmp_path / f"{PREFIX}{name}" / "devices" for name in ("first", "second", "third")]
    for began, folder in enumerate(folders):
        folder.mkdir(parents=True)
        write(folder, folder.parent / "records", [], [])
        os.utime(folder / "devices.json", (began, began))
    return folders


def named() -> str:
    return read()[0].parent.name.removeprefix(PREFIX)


def test_when_one_ends_the_last_that_still_runs_is_named(demonstrations: list[Path]) -> None:
    first, second, third = demonstrations
    assert named() == "third"
    forget(third)
    assert named() == "second"
    forget(first)
    assert named() == "second"
    forget(second)
    with pytest.raises(DemoMissing):
        read()


def test_one_in_the_middle_takes_no_name_with_it(demonstrations: list[Path]) -> None:
    _, second, third = demonstrations
    forget(second)
    assert named() == "third"
    forget(third)
    assert named() == "first"


@pytest.mark.skipif(os.getuid() != 0, reason="needs another user's folder, which root alone can make")
def test_a_folder_of_another_user_that_leads_to_ours_is_not_named(demonstrations: list[Path], tmp_path: Path) -> None:
    first, _, third = demonstrations
    theirs = tmp_path / f"{PREFIX}theirs"
    theirs.mkdir()
    (theirs / "devices").symlink_to(first)
    os.utime(first / "devices.json")
    os.chown(theirs, 1234, 1234)
    forget(third)
    assert os.readlink(tmp_path / f"{PREFIX}{os.getuid()}") == str(first)
