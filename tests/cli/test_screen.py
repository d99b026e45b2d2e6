"""`brama screen` as it is used."""

import csv
import io
from itertools import product
from pathlib import Path

import orjson
import pytest

from tests.cli.conftest import Brama, entity, lines

GIVEN, SURNAMES = (("Пётр", "Ігар", "Алесь", "Сяргей"), ("Лясовік", "Навумаў", "Кавалёў", "Дудко", "Мельнік"))


def test_json_lines_come_in_the_order_asked_and_have_the_agreed_shape(
    brama: Brama, staff: Path, applicants: Path
) -> None:
    ended = brama("screen", applicants, "--register", "staff", "--format", "jsonl")
    first, second = (orjson.loads(line) for line in ended.out.splitlines())
    assert ended.status == 0 and second == {"query": "p2", "matches": []}
    (match,) = first["matches"]
    assert first["query"] == "p1" and list(match) == ["id", "register", "weight", "probability", "name", "evidence"]
    assert (match["id"], match["register"]) == ("s1", "staff")
    assert all(list(piece)[:2] == ["code", "weight"] for piece in match["evidence"])


def test_printed_weights_add_up_to_the_printed_weight(brama: Brama, staff: Path, applicants: Path) -> None:
    ended = brama("screen", applicants, "--register", "staff", "--format", "jsonl", "--threshold", "0")
    found = [match for line in ended.out.splitlines() for match in orjson.loads(line)["matches"]]
    assert found
    for match in found:
        assert round(sum(piece["weight"] for piece in match["evidence"]), 3) == match["weight"]


def test_what_is_no_person_is_counted_and_who_may_be_one_asked_for(brama: Brama, staff: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    firm, perhaps = (
        {**entity(id, "Дзмітрый Лясовік"), "schema": kind} for id, kind in (("c", "Company"), ("l", "LegalEntity"))
    )
    asked.write_bytes(lines(firm, perhaps))
    ended = brama("screen", asked, "--register", "staff", "--format", "jsonl")
    assert ended.err == "entities that are no persons: 1 (Company 1)\n"
    assert [orjson.loads(line)["query"] for line in ended.out.splitlines()] == ["l"]


def test_a_threshold_of_zero_shows_all_of_the_top_best_first(brama: Brama, staff: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    asked.write_bytes(lines(entity("p1", "Марына Кавалёва Лясовік Бярозка")))
    words = ("screen", asked, "--register", "staff", "--format", "jsonl", "--threshold", "0")
    every = orjson.loads(brama(*words).out)["matches"]
    best = orjson.loads(brama(*words, "--top", "1").out)["matches"]
    assert len(every) > 1 and best == every[:1]
    assert [match["probability"] for match in every] == sorted((m["probability"] for m in every), reverse=True)


def test_csv_has_a_row_for_every_match(brama: Brama, staff: Path, applicants: Path) -> None:
    ended = brama("screen", applicants, "--register", "staff", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(ended.out))
    assert (row["query"], row["id"], row["register"]) == ("p1", "s1", "staff")
    assert "birth_date_swapped" in row["codes"].split()


def test_the_table_names_who_was_found_and_counts_who_was_not(brama: Brama, staff: Path, applicants: Path) -> None:
    ended = brama("screen", applicants, "--register", "staff")
    assert "Dmitri Lesovik" in ended.out and "Лясовік" in ended.out and "1 with a match, 1 without." in ended.out
    assert max(map(len, ended.out.splitlines())) <= 80 and "\x1b" not in ended.out


def test_a_shared_phone_is_shown_under_another_name_unless_a_threshold_is_given(brama: Brama, tmp_path: Path) -> None:
    listed, asked = tmp_path / "listed.csv", tmp_path / "asked.csv"
    rows = [f"{name} Іванавіч {surname},{year}" for name, surname, year in product(GIVEN, SURNAMES, range(1940, 1990))]
    listed.write_text(
        "\n".join(["name,born,phone", *(f"{row}-05-06,+37529{at:07}" for at, row in enumerate(rows))]), "utf-8"
    )
    asked.write_text("name,born,phone\nГанна Верабей,1999-02-11,+375290000003\n", "utf-8")
    brama("registers", "add", "staff", listed)
    shown = brama("screen", asked, "--register", "staff").out
    assert "phone)" in shown and "1 with a match, 0 without." in shown and "someone who hides" in shown
    assert "0 with a match, 1 without." in brama("screen", asked, "--register", "staff", "--threshold", "0.5").out


def test_one_person_asked_for_gets_the_waterfall(brama: Brama, staff: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.csv"
    asked.write_text("name,birth date\nDmitri Lesovik,1991-07-03\n", "utf-8")
    ended = brama("screen", asked, "--register", "staff")
    assert "starting point (3 persons)" in ended.out and "surname lesovik = лясовік" in ended.out
    assert ended.out.splitlines()[-1].startswith("together")


def test_how_the_columns_of_a_table_were_understood_is_said_beside_the_answer(
    brama: Brama, staff: Path, tmp_path: Path
) -> None:
    asked = tmp_path / "asked.csv"
    asked.write_text("Name,Born,Shoe\nDmitri Lesovik,1991-07-03,43\n", "utf-8")
    ended = brama("screen", asked, "--register", "staff", "--map", "Born=birth_date", "--format", "jsonl")
    assert "Name = name, Born = birth_date; not read: Shoe" in ended.err
    assert "birth_date_swapped" in ended.out


def test_several_registers_are_asked_at_once(brama: Brama, staff: Path, applicants: Path) -> None:
    assert brama("registers", "add", "other", staff).status == 0
    both = brama("screen", applicants, "--register", "staff", "--register", "other", "--format", "csv").out
    assert both == brama("screen", applicants, "--register", "staff", "other", "--format", "csv").out
    assert {row["register"] for row in csv.DictReader(io.StringIO(both))} == {"staff", "other"}


def test_the_file_may_stand_behind_the_registers(brama: Brama, staff: Path, applicants: Path) -> None:
    assert brama("registers", "add", "other", staff).status == 0
    words = ("--register", "staff", "other", applicants, "--format", "csv")
    asked = brama("screen", *words)
    assert asked.status == 0
    assert asked.out == brama("screen", applicants, "--register", "staff", "--register", "other", "--format", "csv").out
    missing = brama("screen", "--register", "staff", "other", "missing.csv")
    assert missing.err == "missing.csv: there is no such file; check the name.\n"


def test_given_names_without_surnames_are_pointed_at(brama: Brama, staff: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.csv"
    asked.write_text("Прзвішча;Імя\nЛясовік;Дзмітрый\n", "utf-8")
    assert "no column was understood as surnames; say which" in brama("screen", asked, "--register", "staff").err


def test_a_header_under_a_title_is_told_with_its_line(brama: Brama, staff: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.csv"
    asked.write_text("Invented people\n\nName,Born\nDmitri Lesovik,1991-07-03\n", "utf-8")
    ended = brama("screen", asked, "--register", "staff")
    assert (
        "asked.csv, header in line 3: Name = name, Born = birth_date\n" in ended.err and "1 with a match" in ended.out
    )


def test_a_file_whose_lines_end_by_a_return_alone_is_answered(brama: Brama, staff: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.csv"
    asked.write_bytes(b"name,born\rDmitri Lesovik,1991-07-03\r")
    assert "1 with a match" in brama("screen", asked, "--register", "staff").out


def test_an_unverified_register_is_named_so_with_every_match(brama: Brama, staff: Path, applicants: Path) -> None:
    assert brama("registers", "add", "rumours", staff, "--unverified").status == 0
    ended = brama("screen", applicants, "--register", "rumours")
    assert "unverified" in ended.out and "rumours is unverified" in ended.err
    for form, said in (("jsonl", '"unverified":true'), ("csv", ",unverified\n")):
        told = brama("screen", applicants, "--register", "rumours", "staff", "--format", form).out
        assert told.count(said) == 1


def test_a_register_held_too_long_is_pointed_at(brama: Brama, staff: Path, applicants: Path) -> None:
    assert brama("registers", "add", "old", staff, "--until", "2001-01-01").status == 0
    assert "old was to be held until 2001-01-01" in brama("screen", applicants, "--register", "old").err


def test_many_persons_get_the_same_answers_on_one_core_and_on_two(
    brama: Brama, staff: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = tmp_path / "many.jsonl"
    asked.write_bytes(lines(*(entity(f"p{at}", f"Дзмітрый Лясовік {at}") for at in range(100))))
    answers = []
    for number in (1, 2):
        monkeypatch.setattr("brama.cli.screen.cores", lambda number=number: number)
        answers.append(brama("screen", asked, "--register", "staff", "--format", "jsonl").out)
    assert answers[0] == answers[1] and answers[0].count("\n") == 100


def test_a_person_without_a_name_gets_an_answer_too(brama: Brama, staff: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    asked.write_bytes(lines(entity("p1")))
    ended = brama("screen", asked, "--register", "staff", "--format", "jsonl")
    assert (ended.status, orjson.loads(ended.out)) == (0, {"query": "p1", "matches": []})


@pytest.mark.parametrize(
    ("status", "words", "said"),
    [
        (1, ["missing.jsonl", "--register", "staff"], "missing.jsonl: there is no such file; check the name.\n"),
        (1, ["{applicants}", "--register", "nobody"], "There is no register nobody here; `brama registers list`"),
        (2, ["{applicants}", "--register", "No Body"], "No Body is no name for a register;"),
        (2, ["{applicants}", "--register", "staff", "--encoding", "klingon"], "There is no encoding klingon;"),
        (2, ["{applicants}", "--register", "staff", "--map", "a=name"], "have no columns to map;"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_one_sentence(
    brama: Brama, staff: Path, applicants: Path, status: int, words: list[str], said: str
) -> None:
    ended = brama("screen", *(word.format(applicants=applicants) for word in words))
    assert ended.status == status and ended.out == ""
    assert said in ended.err and ended.err.count("\n") == 1


def test_a_broken_line_is_refused_with_its_number_and_without_its_content(
    brama: Brama, staff: Path, applicants: Path
) -> None:
    applicants.write_bytes(applicants.read_bytes() + '{"id": "p3", "Кавалёва'.encode())
    ended = brama("screen", applicants, "--register", "staff", "--format", "jsonl")
    assert (ended.status, ended.out) == (1, "")
    assert "applicants.jsonl, line 3, column" in ended.err and "Кавалёва" not in ended.err


def test_broken_lines_are_left_out_and_counted_when_asked_to(brama: Brama, staff: Path, applicants: Path) -> None:
    applicants.write_bytes(b"{\n" + applicants.read_bytes())
    ended = brama("screen", applicants, "--register", "staff", "--format", "jsonl", "--skip-bad")
    assert ended.status == 0 and ended.out.count("\n") == 2
    assert "bad lines left out: 1" in ended.err and "line 1, column" in ended.err
