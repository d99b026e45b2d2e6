"""The page about the command line: what its examples print is what is printed."""

import re
from importlib import import_module
from pathlib import Path

import pytest
from typer.main import get_command

from brama.cli.main import NOUNS
from tools.examples import ROOT, rerun

PAGE = ROOT / "docs" / "command-line.md"
ROAD = ROOT / "docs" / "road.md"


@pytest.mark.parametrize("written", [PAGE, ROOT / "README.md"], ids=["command-line", "readme"])
def test_every_example_prints_what_stands_below_it(monkeypatch: pytest.MonkeyPatch, written: Path) -> None:
    """When it should print something else: `python tools/examples.py --write PAGE`, and read the change."""
    monkeypatch.chdir(ROOT)
    page = written.read_text("utf-8")
    assert rerun(page) == page


def test_every_command_has_an_example_but_those_that_tell_the_time() -> None:
    """The records on a page of their own, where a script runs through them; planted cases in their test; serving does not end."""
    asked = set(
        re.findall(r"^\$ .*?(?:\./brama|as \w+) (\w+)", PAGE.read_text("utf-8") + ROAD.read_text("utf-8"), re.MULTILINE)
    )
    assert asked >= NOUNS.keys() - {"demo", "serve", "canaries", "desk"}


def test_a_page_is_written_anew_where_an_example_is_stale(tmp_path: Path) -> None:
    page = "Before\n```console\n$ ./brama nonsense\nold\n```\nAfter\n"
    assert "has no command 'nonsense'" in rerun(page) and "old" not in rerun(page)
    assert rerun(page).startswith("Before\n") and rerun(page).endswith("```\nAfter\n")


@pytest.mark.parametrize("noun", NOUNS)
def test_the_synopsis_names_every_command(noun: str) -> None:
    synopsis = PAGE.read_text("utf-8").partition("\n## ")[0]
    found = re.findall(rf"^    \./brama {noun}\b(.*(?:\n {{10,}}.*)*)", synopsis, re.MULTILINE)
    names = getattr(get_command(import_module(NOUNS[noun].module).app), "commands", ())
    assert found and [name for name in names if not re.search(rf"\b{name}\b", " ".join(found))] == []
