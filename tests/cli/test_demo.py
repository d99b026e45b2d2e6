"""The demonstration: told to its end on any console, the same every time, and nothing left behind."""

import io
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest
from rich.console import Console

from brama.cli.demo import WALKS, _cast
from brama.cli.finding.shown import KNOWN, show
from brama.cli.main import main
from brama.demo.cast import Member
from brama.demo.walking import Line

SMALL = (600, 30, 10)
TIMING = re.compile(r" +\d+\.\d s")
PLAIN = {"PYTHONPATH": ":".join(sys.path), "PYTHONIOENCODING": "utf-8", "PATH": "/usr/bin:/bin"}


@cache
def told(width: int = 80) -> str:
    paper = io.StringIO()
    show(Console(file=paper, width=width, highlight=False, markup=False, emoji=False), *SMALL)
    return paper.getvalue()


def test_a_form_of_answer_for_no_walk_is_a_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--format", "jsonl"]) == 2
    assert "--walk" in capsys.readouterr().err


def test_a_walk_in_a_pipe_is_wide_enough_for_a_line_a_step(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    step = Line(
        1,
        "propose_intake",
        "stork",
        "Cedar",
        "before_board",
        "before_board",
        ("background", "identity"),
        ("finch", "swift"),
        37,
    )
    WALKS["table"](iter([step]))
    assert sum(bool(line.strip()) for line in capsys.readouterr().out.splitlines()) == 3


@pytest.mark.parametrize("columns", [80, 92, 93, 100])
def test_a_walk_breaks_no_word_in_a_terminal_of_any_common_width(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    saw, away = ("background", "identity", "motivation"), ("finch", "swift")
    first = Line(1, "apply", "applicant", "", "", "applied", (), (), 37)
    longest = Line(14, "assess_again", "stork", "Cedar", "before_board", "waiting_list", saw, away, 1234)
    WALKS["table"](iter([first, longest]))
    told = capsys.readouterr().out
    assert {*saw, *away, "applicant", "assess_again", "before_board", "waiting_list"} <= {
        *told.replace(",", " ").split()
    }
    assert max(map(len, told.splitlines())) <= columns


def test_the_cast_stands_in_eighty_columns() -> None:
    words = "50eq0-4jjnd-gg6zp-5t72v-qytaj"
    cast = [
        Member(
            f"handle{at}",
            "Organisation",
            ("appointer", "keyholder"),
            words,
            "otpauth://totp/x?secret=ABABABABABABABABABABABABABABABAB",
        )
        for at in range(4)
    ]
    told = list(_cast(cast))
    assert max(map(len, told)) < 80 and sum(words in line for line in told) == 4 and told[-1].endswith(" now.")


def test_it_says_what_was_made_found_missed_and_why() -> None:
    story = told()
    assert "600 invented persons; 30 invented applicants" in story
    assert len(TIMING.findall(story)) == 3
    assert "The 10 strongest matches" in story and "other spelling" in story
    assert "starting point (600 persons)" in story and "together" in story


def test_the_counts_add_up() -> None:
    counts = re.search(r"(\d+) of (\d+) found, (\d+) missed, (\d+) false", " ".join(told().split()))
    assert counts is not None
    found, known, missed, _ = map(int, counts.groups())
    assert found + missed == known == SMALL[2]
    assert found >= known // 2


@pytest.mark.parametrize("width", [60, 80])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(len(line) for line in told(width).splitlines()) <= width


def test_there_is_no_colour_where_there_is_no_terminal() -> None:
    assert "\x1b" not in told()


def test_twice_told_it_differs_in_its_timings_alone() -> None:
    once = told()
    told.cache_clear()
    assert TIMING.sub("", told()) == TIMING.sub("", once)


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    show(Console(file=io.StringIO()), *SMALL)
    assert list(tmp_path.iterdir()) == []


def test_it_ends_by_itself_when_standard_input_is_closed() -> None:
    code = (
        f"from brama.cli.finding.shown import show; from brama.cli.terminal.paper import paper; show(paper(), *{SMALL})"
    )
    command = ["/bin/sh", "-c", f'exec "{sys.executable}" -c "{code}" <&-']
    ended = subprocess.run(command, env=PLAIN, capture_output=True, timeout=100, check=False)
    assert ended.returncode == 0 and ended.stderr == b""
    assert "together" in ended.stdout.decode()


@pytest.mark.parametrize("words", [["demo", "--help"], ["demo", "screen", "--help"]])
def test_help_is_said_without_running_it(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    said = capsys.readouterr().out
    assert "Usage: brama demo" in said and "strongest" not in said


def test_an_unknown_demonstration_is_a_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "fly"]) == 2
    assert "fly" in capsys.readouterr().err


@pytest.mark.long
def test_the_whole_demonstration_of_screening_finds_most_of_the_known() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "brama.cli.main", "demo", "screen"],
        env=PLAIN, stdin=subprocess.DEVNULL, capture_output=True, timeout=110, check=False,
    )  # fmt: skip
    found = re.search(rf"(\d+) of {KNOWN} found", " ".join(ended.stdout.decode().split()))
    assert ended.returncode == 0 and found is not None
    assert int(found[1]) >= 0.8 * KNOWN
