"""`brama registers add`, as it reads: how columns were understood, what was left out, what could not be read."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import STAFF, Brama, entity, lines


def test_the_guessed_columns_are_shown_before_anything_is_built(brama: Brama, staff: Path) -> None:
    staff.write_text(STAFF + "s4,only,four,cells\n", "utf-8")
    ended = brama("registers", "add", "staff", staff)
    first, second = ended.err.splitlines()
    assert "Дата нараджэння = birth_date" in first and "not read: Пасада" in first
    assert "staff.csv, line 5: there are fewer cells than columns" in second and ended.status == 1


def test_broken_lines_are_left_out_and_counted_when_asked_to(brama: Brama, staff: Path) -> None:
    staff.write_text(STAFF + "s4,only,four,cells\n", "utf-8")
    ended = brama("registers", "add", "staff", staff, "--skip-bad")
    assert ended.status == 0 and "line 5: there are fewer cells than columns" in ended.err
    assert "1 left out" in brama("registers", "show", "staff").out


def test_where_every_line_is_left_out_it_is_said_why(brama: Brama, tmp_path: Path) -> None:
    path = tmp_path / "list.jsonl"
    path.write_bytes(lines(entity("p0", "Ян Грыб"), entity("p1", "Ян Грыб")).decode().encode("cp1251"))
    ended = brama("registers", "add", "list", path, "--skip-bad")
    counted, first, second, refused = ended.err.splitlines()
    assert ended.status == 1 and counted == "bad lines left out: 2"
    assert first.endswith("line 1, column 53: the text is not UTF-8") and "line 2, column 53" in second
    assert refused.startswith("No person was read")


def test_columns_can_be_mapped_one_after_the_other_or_each_with_its_option(brama: Brama, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Х,У\nДзмітрый Лясовік,1991\n", "utf-8")
    for words in (["--map", "Х=name", "--map", "У=birth_year"], ["--map", "Х=name", "У=birth_year"]):
        assert brama("registers", "add", "list", path, *words).status == 0
        shown = brama("registers", "show", "list").out
        assert "Х = name" in shown and "У = birth_year" in shown


def test_a_list_of_ofacs_without_its_other_names_says_that_they_are_missing(brama: Brama, tmp_path: Path) -> None:
    listed, other = tmp_path / "sdn.csv", tmp_path / "alt.csv"
    listed.write_text('12,"HRYB, Adam","individual"' + ",-0- " * 8 + ',"DOB 1974."\n', "utf-8")
    other.write_text('12,1,"aka","GRIB, Adam",-0- \n', "utf-8")
    assert "alt.csv, which was not given; they are missing.\n" in brama("registers", "add", "ofac", listed).err
    assert brama("registers", "add", "ofac", listed, other).err == ""


def test_what_was_passed_over_is_said(brama: Brama, tmp_path: Path) -> None:
    path = tmp_path / "mixed.jsonl"
    firm = {"id": "c1", "schema": "Company", "properties": {"name": ["A Firm"]}}
    path.write_bytes(lines(entity("p1", "Invented Person"), firm, entity("p2")))
    told = brama("registers", "add", "mixed", path).out
    assert "entities that are no persons: 1 (Company 1)" in told and "persons without a name: 1" in told


@pytest.mark.parametrize(
    ("name", "content", "words", "said"),
    [
        ("list", b"", [], "file is empty;"),
        ("list", b"x" * 100, [], "the format cannot be told"),
        ("list", "Прозвішча,Імя\nЛясовік,Зміцер\n".encode("cp1251"), ["--format", "csv"], "looks like cp1251; say"),
        ("list", "Шчасце;Воля\nа;б\n".encode(), ["--format", "csv"], "no column was understood as a name"),
        ("list", "Імя\nа\n".encode(), ["--format", "csv", "--map", "Год=birth_year"], "there is no column Год"),
    ],
)
def test_what_cannot_be_added_is_refused_in_one_sentence_without_its_content(
    brama: Brama, tmp_path: Path, name: str, content: bytes, words: list[str], said: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    ended = brama("registers", "add", name, path, *words)
    assert ended.status == 1 and ended.out == "" and said in ended.err
    assert ended.err.count("\n") == 1 and "Лясовік" not in ended.err and "Шчасце" not in ended.err


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("list", ["--map", "Імя=shoes"], "which no person has"),
        ("list", ["--encoding", "foo"], "There is no encoding foo"),
        ("list", ["--format", "ftm", "--map", "Імя=name"], "no columns to map"),
        ("A List", [], "is no name for a register;"),
    ],
)
def test_what_has_no_meaning_whatever_the_file_holds_is_a_wrong_use(
    brama: Brama, tmp_path: Path, name: str, words: list[str], said: str
) -> None:
    path = tmp_path / "file.csv"
    path.write_text("Імя\nа\n", "utf-8")
    ended = brama("registers", "add", name, path, *words)
    assert (ended.status, ended.out, ended.err.count("\n")) == (2, "", 1) and said in ended.err


def test_what_could_not_be_read_is_counted(brama: Brama, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name,birth date,sex\nЗміцер,07.03.74,m\nАнна,улетку,?\nЯн,unknown,x\n", "utf-8")
    told = brama("registers", "add", "list", path).out
    assert "birth dates that could not be read: 1\n" in told and "genders that could not be read: 1\n" in told
    assert "birth dates that could not be read: 1" in brama("registers", "show", "list").out
    assert "birth dates that could not be read: 1\n" in brama("screen", path, "--register", "list").err


def test_a_list_of_the_un_in_another_encoding_says_which_it_looks_like(brama: Brama, tmp_path: Path) -> None:
    path = tmp_path / "un.xml"
    text = "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><REFERENCE_NUMBER>X</REFERENCE_NUMBER>"
    text += "<FIRST_NAME>Лясовік Дзмітрый</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>"
    path.write_bytes(text.encode("cp1251"))
    ended = brama("registers", "add", "un", path)
    assert ended.status == 1 and "not UTF-8 but looks like cp1251; say what it is with --encoding" in ended.err
    assert brama("registers", "add", "un", path, "--encoding", "cp1251").status == 0


@pytest.mark.parametrize(("content", "words"), [(b"<CONSOLIDATED_LIST>", []), (b"\xff", ["--encoding", "utf-16"])])
def test_what_cannot_be_left_out_is_not_said_to_be(
    brama: Brama, tmp_path: Path, content: bytes, words: list[str]
) -> None:
    path = tmp_path / "un.xml"
    path.write_bytes(content)
    ended = brama("registers", "add", "un", path, "--format", "un", "--skip-bad", *words)
    assert ended.status == 1 and "--skip-bad" not in ended.err and ended.err.count("\n") == 1


def test_a_cp1251_file_is_read_when_it_is_said(brama: Brama, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Прозвішча,Імя\nЛясовік,Зміцер\n".encode("cp1251"))
    assert brama("registers", "add", "list", path, "--encoding", "cp1251").status == 0


def test_a_name_and_a_source_in_another_encoding_are_marked_where_they_are_shown(brama: Brama, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode("Спіс.csv".encode("cp1251"))
    path.write_text(STAFF, "utf-8")
    assert brama("registers", "add", "staff", path, "--source", os.fsdecode("Архіў".encode("cp1251"))).status == 0
    shown = brama("registers", "show", "staff").out
    assert "\ufffd.csv, " in shown and "source       \ufffd" in shown


def test_a_mapping_without_an_equals_sign_is_a_wrong_use(brama: Brama, staff: Path) -> None:
    ended = brama("registers", "add", "staff", staff, "--map", "Імя")
    assert ended.status == 2 and "COLUMN=field" in ended.err and ended.err.count("\n") == 1


def test_a_column_that_is_mapped_to_two_fields_is_a_wrong_use(brama: Brama, staff: Path) -> None:
    ended = brama("registers", "add", "staff", staff, "--map", "Імя=name", "--map", "Імя=alias")
    assert ended.status == 2 and ended.err == "--map says of column Імя that it means two things; say one.\n"
    assert brama("registers", "add", "staff", staff, "--map", "Імя=name", "--map", "Імя=name").status == 0
