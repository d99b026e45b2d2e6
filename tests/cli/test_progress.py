"""The bar that appears only when there is something to wait for."""

import io
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

from brama.cli.terminal.progress import Progress
from tests.cli.test_endings import FROM_SOURCES


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def told(patience: float, monkeypatch: pytest.MonkeyPatch, stream: io.StringIO) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    with Progress("building staff", total=3, patience=patience) as progress:
        progress.reach(1)
        time.sleep(0.6)  # one step that takes long
        progress.reach(3)
    return stream.getvalue()


def test_what_ends_before_patience_does_shows_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(30, monkeypatch, Terminal()) == ""


def test_what_takes_longer_shows_a_bar_even_within_one_step_and_takes_it_away(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = told(0.01, monkeypatch, Terminal())
    assert "building staff" in shown and "33%" in shown
    assert shown.endswith("\x1b[2K")  # the line is cleared


def test_when_all_is_reached_the_bar_says_what_is_going_on_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", stream := Terminal())
    monkeypatch.setenv("TERM", "xterm")
    with Progress("reading for staff", total=3, patience=0.01, then="indexing staff") as progress:
        progress.reach(3)
        time.sleep(0.6)
    assert "indexing staff" in stream.getvalue() and "100%" not in stream.getvalue()


def test_the_bar_keeps_off_a_terminal_that_answers_are_streamed_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for out, bar in ((Terminal(), False), (io.StringIO(), True)):
        monkeypatch.setattr(sys, "stderr", stream := Terminal())
        monkeypatch.setattr(sys, "stdout", out)
        with Progress("screening", total=3, patience=0.01, streamed=True):
            time.sleep(0.5)
        assert ("screening" in stream.getvalue()) is bar


def test_behind_the_last_item_the_bar_is_gone_before_anything_else_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", stream := Terminal())
    monkeypatch.setenv("TERM", "xterm")
    with Progress("screening", total=1, patience=0.01) as progress:
        for _ in progress.over("a"):
            time.sleep(0.5)
        assert "screening" in stream.getvalue() and stream.getvalue().endswith("\x1b[2K")


def test_a_file_of_complaints_gets_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(0.01, monkeypatch, io.StringIO()) == ""


def test_everything_that_passes_is_counted() -> None:
    with Progress("counting") as progress:
        assert list(progress.over("abc")) == ["a", "b", "c"]
        assert progress.done == 3


def test_while_a_large_file_of_questions_is_read_a_bar_says_how_far(tmp_path: Path) -> None:
    """On a terminal of the system's, by the command itself, which is ended once the bar is there."""
    listed, asked = tmp_path / "listed.csv", tmp_path / "asked.csv"
    listed.write_text("name\nJan Hryb\n", "utf-8")
    asked.write_text("name\n" + "".join(f"Jan Hryb{number}\n" for number in range(1_500_000)), "utf-8")
    brama: list[str | Path] = [sys.executable, "-m", "brama"]
    subprocess.run([*brama, "registers", "add", "list", listed, "--data", tmp_path], env=FROM_SOURCES, check=True)
    ours, theirs = pty.openpty()
    words = [*brama, "screen", asked, "--register", "list", "--data", tmp_path]
    with subprocess.Popen(
        words, env=FROM_SOURCES | {"TERM": "xterm"}, stdout=subprocess.DEVNULL, stderr=theirs
    ) as screen:
        os.close(theirs)
        shown = ""
        while "%" not in shown:
            shown += os.read(ours, 4096).decode()
        screen.kill()
    os.close(ours)
    assert "reading asked.csv" in shown
