"""`brama registers add --update`: a file of changes to a register that is there."""

import gzip
from pathlib import Path

import pytest

from tests.cli.conftest import Brama, entity, lines


def test_a_file_of_changes_adds_replaces_and_removes(brama: Brama, tmp_path: Path) -> None:
    whole, changes = tmp_path / "whole.jsonl", tmp_path / "changes.jsonl"
    whole.write_bytes(lines(*(entity(f"p{at}", f"Invented Person{at}") for at in range(5))))
    changes.write_bytes(
        lines(
            {"op": "ADD", "entity": entity("p9", "Somebody New")},
            {"op": "MOD", "entity": entity("p1", "Somebody Changed")},
            {"op": "DEL", "entity": {"id": "p0"}},
            entity("p8", "Somebody Plain"),
        )
    )
    assert brama("registers", "add", "list", whole, "--source", "invented").status == 0
    ended = brama("registers", "add", "list", changes, "--update")
    assert ended.status == 0 and ended.out.startswith("list: generation 2 serves, 6 persons.")
    assert "invented" in brama("registers", "show", "list").out


@pytest.mark.parametrize(
    "content",
    [
        b"",
        gzip.compress(b""),
        b" \r\n\n",
        lines({"op": "DEL", "entity": {"id": "nobody"}}),
        lines({"op": "MOD", "entity": entity("p1", "Adam Hryb")}),
    ],
    ids=["empty", "packed", "blank", "nobody", "same"],
)
def test_changes_that_change_nothing_make_no_generation(brama: Brama, tmp_path: Path, content: bytes) -> None:
    whole, changes = tmp_path / "whole.jsonl", tmp_path / "changes.jsonl"
    whole.write_bytes(lines(entity("p1", "Adam Hryb")))
    changes.write_bytes(content)
    assert brama("registers", "add", "list", whole).status == 0
    ended = brama("registers", "add", "list", changes, "--update")
    assert (ended.status, ended.out, ended.err) == (0, "list: nothing changed, generation 1 serves on.\n", "")
    assert brama("registers", "add", "other", changes, "--update").status == 1


def test_changes_that_take_out_everybody_are_refused_with_what_to_do(brama: Brama, tmp_path: Path) -> None:
    whole, changes = tmp_path / "whole.jsonl", tmp_path / "changes.jsonl"
    whole.write_bytes(lines(entity("p1", "Adam Hryb")))
    changes.write_bytes(lines({"op": "DEL", "entity": {"id": "p1"}}))
    assert brama("registers", "add", "list", whole).status == 0
    ended = brama("registers", "add", "list", changes, "--update")
    assert ended.status == 1 and "nobody would be left in list" in ended.err and "registers remove" in ended.err


def test_changes_without_update_say_that_they_are_changes(brama: Brama, tmp_path: Path) -> None:
    changes = tmp_path / "changes.jsonl"
    changes.write_bytes(lines({"op": "DEL", "entity": {"id": "p0"}}))
    for words in ([], ["--skip-bad"]):
        ended = brama("registers", "add", "list", changes, *words)
        assert ended.status == 1
        assert "changes.jsonl, line 1: these are changes to a register; add --update.\n" in ended.err


def test_changes_to_a_register_that_is_not_there_are_refused(brama: Brama, tmp_path: Path) -> None:
    changes = tmp_path / "changes.jsonl"
    changes.write_bytes(lines(entity("p8", "Somebody Plain")))
    ended = brama("registers", "add", "list", changes, "--update")
    assert ended.status == 1 and "There is no register list here" in ended.err


def test_a_table_without_ids_replaces_nobody(brama: Brama, tmp_path: Path) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("name\nAdam Hryb\n", "utf-8")
    second.write_text("name\nEva Biel\n", "utf-8")
    assert brama("registers", "add", "both", first, second).out.startswith("both: generation 1 serves, 2 persons.")
    ended = brama("registers", "add", "both", second, "--update")
    assert ended.status == 1 and "b.csv, line 1: no column says who is to be replaced; say" in ended.err
    assert "2" in brama("registers", "list").out
