"""The bar that appears only when there is something to wait for."""

import io
import sys
import time

import pytest

from brama.cli.progress import Progress


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


def test_a_file_of_complaints_gets_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(0.01, monkeypatch, io.StringIO()) == ""


def test_everything_that_passes_is_counted() -> None:
    with Progress("counting") as progress:
        assert list(progress.over("abc")) == ["a", "b", "c"]
        assert progress.done == 3
