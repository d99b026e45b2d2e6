"""`brama registers` as it is used."""

import gzip
import os
from hashlib import sha256
from pathlib import Path

import orjson
import pytest

from tests.cli.conftest import STAFF, Brama, entity, lines


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


def test_the_guessed_columns_are_shown_before_anything_is_built(brama: Brama, staff: Path) -> None:
    staff.write_text(STAFF + "s4,only,four,cells\n", "utf-8")
    ended = brama("registers", "add", "staff", staff)
    first, second = ended.err.splitlines()
    assert "Дата нараджэння = birth_date" in first and "not read: Пасада" in first
    assert "staff.csv, line 5: there are fewer cells than columns" in second and ended.status == 1


def test_a_refused_file_leaves_the_old_generation_serving(brama: Brama, staff: Path) -> None:
    before = brama("registers", "show", "staff").out
    staff.write_text(STAFF + "s4,only,four,cells\n", "utf-8")
    assert brama("registers", "add", "staff", staff).status == 1
    assert brama("registers", "show", "staff").out == before


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


def test_a_list_of_ofacs_without_its_other_names_says_that_they_are_missing(brama: Brama, tmp_path: Path) -> None:
    listed, other = tmp_path / "sdn.csv", tmp_path / "alt.csv"
    listed.write_text('12,"HRYB, Adam","individual"' + ",-0- " * 8 + ',"DOB 1974."\n', "utf-8")
    other.write_text('12,1,"aka","GRIB, Adam",-0- \n', "utf-8")
    assert "alt.csv, which was not given; they are missing.\n" in brama("registers", "add", "ofac", listed).err
    assert brama("registers", "add", "ofac", listed, other).err == ""


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
