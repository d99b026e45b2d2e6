"""The page that walks the road: its script prints what stands below it; its pictures are those of the tables."""

import pytest

from brama.process.steps import ROAD, STEPS
from tests.records import address
from tools.road_picture import drawn, picture
from tools.scripted import ROOT, rerun

PAGE = ROOT / "docs" / "road.md"


# A house of eleven members and sixty commands: a minute of one core.
@pytest.mark.long
@pytest.mark.timeout(900)
def test_every_command_prints_what_stands_below_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """When it should print something else: `python tools/scripted.py --write docs/road.md`, and read the change."""
    monkeypatch.setenv("BRAMA_DATABASE", "")
    page = PAGE.read_text("utf-8")
    assert rerun(page) == page


@pytest.mark.long
@pytest.mark.timeout(900)
def test_on_postgresql_it_begins_in_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to two applications, one of them erased; how it goes on is tested command by command in this room."""
    monkeypatch.setenv("BRAMA_DATABASE", _empty())
    page, found, _ = PAGE.read_text("utf-8").partition("\n## Screening\n")
    assert found and "receipt erase" in page and rerun(page) == page


def _empty() -> str:
    import psycopg

    with psycopg.connect(address("postgres"), autocommit=True) as connection:
        connection.execute('CREATE DATABASE "road"')
    return address("road")


def test_the_pictures_are_those_of_the_tables() -> None:
    """When they differ: `python tools/road_picture.py --write`."""
    for page, text in drawn().items():
        assert page.read_text("utf-8") == text


def test_the_picture_has_every_step_and_every_act() -> None:
    there = picture()
    assert all(step in there for step in STEPS) and all(f"| {act.code} |" in there for act in ROAD)


def test_a_script_is_one_shell_and_what_chance_decides_is_masked() -> None:
    page = (
        "```console\n$ x='a  b'\n```\nand\n```console\n$ echo \"$x\" >&2\nold\n$ for i in 1 2; do\n> echo $i\n> done\n"
        "$ echo ABCD-2345 ABCD-2346 ABCD-2345 12345-abcde-12345-abcde-12345\n```\n"
    )
    assert rerun(page) == page.replace("old\n", "a  b\n").replace("> done\n", "> done\n1\n2\n").replace(
        "-12345\n```", "-12345\nAAAA-AAAA BBBB-BBBB AAAA-AAAA aaaaa-bbbbb-ccccc-ddddd-eeeee\n```"
    )
