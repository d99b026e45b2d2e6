"""Every way of ending: the exit status, one sentence on standard error, and nothing personal in it."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import brama
from brama.cli.endings import WrongUse, ending
from brama.cli.main import main

FROM_SOURCES = {**os.environ, "PYTHONPATH": str(Path(brama.__path__[0]).parent)}


def ends(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    status = main(arguments)
    return status, capsys.readouterr().err


def test_an_unknown_command_ends_with_two_and_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    status, said = ends(["skreen"], capsys)
    assert status == 2
    assert said.count("\n") == 1 and "skreen" in said and "brama --help" in said


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["screen"], "FILE"),
        (["screen", "file", "--top", "many", "--register", "r"], "--top"),
        (["screen", "file", "--register", "r", "--threshold", "2"], "--threshold"),
        (["screen", "file", "--register", "r", "--format", "xml"], "--format"),
        (["compare", "a", "b"], "b"),
        (["registers"], "command"),
        (["registers", "lend", "staff"], "lend"),
        (["registers", "add"], "NAME"),
        (["registers", "add", "staff"], "FILE"),
        (["registers", "list", "--frobnicate"], "--frobnicate"),
        (["--data", "folder", "registers", "list"], "behind"),
        (["registers", "--data", "folder", "list"], "behind"),
        (["registers", "list", "--data", ""], "names no folder"),
        (["init", "--organisation", "A=group", "--organisation", "A=unit"], "twice"),
    ],
)
def test_a_wrong_use_ends_with_two_and_one_sentence_that_names_it(
    arguments: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = ends(arguments, capsys)
    assert status == 2
    assert said.count("\n") == 1 and named in said and "--help" in said


@pytest.mark.parametrize(("top", "said"), [("many", "this is no whole number"), ("0", "this should be 1 or greater")])
def test_a_number_that_cannot_be_is_told_in_our_words(top: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, told = ends(["screen", "file", "--register", "r", "--top", top], capsys)
    assert f"invalid value for '--top': {said}; `brama screen --help` shows how.\n" in told


def test_from_the_sources_the_version_is_theirs(capsys: pytest.CaptureFixture[str]) -> None:
    written = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith(f"brama {written}")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_an_output_without_room_is_named() -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "brama", "--help"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=FROM_SOURCES,
            check=False,
        )
    assert ended.returncode == 1
    assert ended.stderr == b"The output could not be written (no space left on device); make room and try again.\n"


@pytest.mark.parametrize("arguments", [[], ["--help"], ["help"], ["screen", "--help"], ["registers", "add", "--help"]])
def test_help_is_done_and_says_how_to_go_on(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    told = capsys.readouterr()
    assert "Usage: brama" in told.out and told.err == ""


def test_a_mistake_of_ours_is_one_sentence_without_its_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRAMA_TRACE", raising=False)
    end = ending(ValueError("ЛЯСОВIК Дзмiтрый"))
    assert end.status == 70
    assert len(end.lines) == 1 and "ValueError" in end.lines[0] and "ЛЯСОВ" not in end.lines[0]


def test_the_trace_is_shown_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRAMA_TRACE", "1")
    assert len(ending(ValueError("x")).lines) > 1


def test_an_interruption_ends_with_130_and_one_line() -> None:
    end = ending(KeyboardInterrupt())
    assert (end.status, len(end.lines)) == (130, 1)


def test_a_full_disk_and_a_forbidden_file_are_refused_with_the_reason() -> None:
    assert ending(OSError(28, "No space left on device", "staff.csv")) == (
        1,
        ["staff.csv: no space left on device; make that possible and try again."],
    )
    assert ending(WrongUse("no")).status == 2


PAIRS = str(Path(__file__).parents[2] / "samples" / "pairs.jsonl")


@pytest.mark.parametrize("words", [["--help"], ["compare", PAIRS], ["compare", PAIRS, "--format", "jsonl"]])
def test_a_reader_who_leaves_early_hears_no_complaint(words: list[str]) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    command = [sys.executable, "-m", "brama", *words]
    ended = subprocess.run(command, stdout=writes, stderr=subprocess.PIPE, env=FROM_SOURCES, check=False)
    os.close(writes)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_help_is_answered_without_loading_what_is_heavy() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys; from brama.cli.main import main; main(['--help']); print(*sys.modules)"],
        capture_output=True, text=True, check=True, env=FROM_SOURCES,
    ).stdout.split()  # fmt: skip
    assert not {"numpy", "rich", "rapidfuzz", "phonenumbers", "django", "cryptography"} & set(loaded)


def test_what_a_terminal_would_obey_is_shown_instead(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = ends(["\x1b[2Jscreen\u202e"], capsys)
    assert "\x1b" not in said and "\u202e" not in said


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_stream_that_is_closed_is_no_mistake(closed: str, tmp_path: Path) -> None:
    """What is done does not depend on who listens."""
    listed = tmp_path / "list.csv"
    listed.write_text("id,name\n1,Jan Hryb\n", "utf-8")
    words = [sys.executable, "-m", "brama", "registers", "add", "staff", str(listed), "--data", str(tmp_path / "data")]
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" {closed}', "sh", *words], env=FROM_SOURCES, capture_output=True, check=False
    )
    assert done.returncode == 0 and b"mistake" not in done.stderr
    assert (tmp_path / "data" / "registers" / "staff" / "current").is_file()


PAIRS = str(Path(__file__).parents[2] / "samples" / "pairs.jsonl")


@pytest.mark.parametrize(("closed", "shown"), [("<&-", 2), ("2>&-", 2), (">&-", 0), ("<&- >&- 2>&-", 0)])
def test_what_was_closed_before_we_began_is_no_mistake_of_ours(closed: str, shown: int) -> None:
    command = [
        "sh",
        "-c",
        f'exec "$@" {closed}',
        "sh",
        sys.executable,
        "-m",
        "brama",
        "compare",
        PAIRS,
        "--format",
        "jsonl",
    ]
    ended = subprocess.run(command, capture_output=True, env=FROM_SOURCES, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert len(ended.stdout.splitlines()) == shown
