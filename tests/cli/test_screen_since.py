"""`brama screen --since` as it is used."""

import csv
import io
from pathlib import Path

import orjson
import pytest

from tests.cli.conftest import Brama, entity, lines


@pytest.fixture
def changed(brama: Brama, staff: Path, tmp_path: Path) -> None:
    """In the staff list, one is taken out, one gets another name, one is put in."""
    path = tmp_path / "changes.jsonl"
    path.write_bytes(
        lines(
            {"op": "DEL", "entity": {"id": "s1"}},
            {"op": "MOD", "entity": entity("s2", "Тадэвуш Рэйтан", birthDate="1901")},
            {"op": "ADD", "entity": entity("s4", "Ганна Шміт", birthDate="1990-01-02")},
        )
    )
    assert brama("registers", "add", "staff", path, "--update").status == 0


def test_json_lines_say_who_was_gained_and_lost_in_the_shape_of_matches(
    brama: Brama, staff: Path, applicants: Path, changed: None
) -> None:
    ended = brama("screen", applicants, "--register", "staff", "--since", "1", "--format", "jsonl")
    first, second = (orjson.loads(line) for line in ended.out.splitlines())
    assert ended.status == 0 and list(first) == list(second) == ["query", "gained", "lost"]
    assert (first["gained"], second["lost"]) == ([], [])
    (lost,), (gained,) = first["lost"], second["gained"]
    assert (lost["id"], gained["id"], gained["register"]) == ("s1", "s4", "staff")
    for match in (lost, gained):
        assert list(match) == ["id", "register", "weight", "probability", "name", "evidence"]
        assert round(sum(piece["weight"] for piece in match["evidence"]), 3) == match["weight"]
    assert "birth_date_swapped" in [piece["code"] for piece in lost["evidence"]]


def test_csv_says_in_its_first_column_what_changed(brama: Brama, staff: Path, applicants: Path, changed: None) -> None:
    plain = brama("screen", applicants, "--register", "staff", "--format", "csv").out
    ended = brama("screen", applicants, "--register", "staff", "--since", "1", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ended.out)))
    assert [(row["change"], row["query"], row["id"]) for row in rows] == [("lost", "p1", "s1"), ("gained", "p2", "s4")]
    assert ended.out.splitlines()[0] == f"change,{plain.splitlines()[0]}"


def test_the_table_says_who_gained_and_who_lost_and_counts_them(
    brama: Brama, staff: Path, applicants: Path, changed: None
) -> None:
    ended = brama("screen", applicants, "--register", "staff", "--since", "1")
    assert "lost: Дзмітрый" in ended.out and "gained: Ганна" in ended.out
    assert ended.out.splitlines()[-1] == "1 gained a match, 1 lost one, 0 did neither."


def test_one_person_asked_for_gets_a_waterfall_of_what_was_lost(
    brama: Brama, staff: Path, tmp_path: Path, changed: None
) -> None:
    asked = tmp_path / "asked.csv"
    asked.write_text("name,birth date\nDmitri Lesovik,1991-07-03\n", "utf-8")
    ended = brama("screen", asked, "--register", "staff", "--since", "1")
    assert "surname lesovik = лясовік" in ended.out and ended.out.splitlines()[-1].startswith("together")


def test_since_the_generation_that_serves_nobody_gained_or_lost(
    brama: Brama, staff: Path, applicants: Path, changed: None
) -> None:
    words = ("screen", applicants, "--register", "staff", "--since", "2")
    answers = [orjson.loads(line) for line in brama(*words, "--format", "jsonl").out.splitlines()]
    assert answers == [{"query": query, "gained": [], "lost": []} for query in ("p1", "p2")]
    assert brama(*words).out == "0 gained a match, 0 lost one, 2 did neither.\n"
    assert brama(*words, "--format", "csv").out.startswith("change,query,id") and brama(*words).status == 0


def test_a_list_added_anew_tells_what_changed_as_an_update_does(
    brama: Brama, staff: Path, applicants: Path, tmp_path: Path
) -> None:
    staff.write_text(
        staff.read_text("utf-8").replace("s1,Лясовік,Дзмітрый,Адамавіч", "s1,Рэйтан,Тадэвуш,Янавіч"), "utf-8"
    )
    assert brama("registers", "add", "staff", staff).status == 0
    ended = brama("screen", applicants, "--register", "staff", "--since", "1", "--format", "csv")
    assert [(row["change"], row["query"], row["id"]) for row in csv.DictReader(io.StringIO(ended.out))] == [
        ("lost", "p1", "s1")
    ]


def test_many_persons_get_the_same_answers_on_one_core_and_on_two(
    brama: Brama, staff: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: None
) -> None:
    asked = tmp_path / "many.jsonl"
    asked.write_bytes(lines(*(entity(f"p{at}", "Дзмітрый Лясовік", birthDate="1991-03-07") for at in range(100))))
    answers = []
    for number in (1, 2):
        monkeypatch.setattr("brama.cli.screen.cores", lambda number=number: number)
        answers.append(brama("screen", asked, "--register", "staff", "--since", "1", "--format", "jsonl").out)
    assert answers[0] == answers[1] and answers[0].count('"lost":[{"id":"s1"') == 100


@pytest.mark.parametrize(
    ("words", "ended"),
    [
        ("staff --since 3", (1, "Register staff has no generation 3, only up to 2; name an older one.")),
        ("staff other --since 1", (2, "brama screen --since takes exactly one --register.")),
        ("staff --register other --since 1", (2, "brama screen --since takes exactly one --register.")),
        ("staff --since 0", (2, "invalid value for '--since'")),
        ("nobody --since 1", (1, "There is no register nobody here;")),
    ],
)
@pytest.mark.usefixtures("changed")
def test_what_cannot_be_asked_is_refused_in_one_sentence(
    brama: Brama, applicants: Path, words: str, ended: tuple[int, str]
) -> None:
    for form in ("table", "csv", "jsonl"):
        refused = brama("screen", applicants, "--register", *words.split(), "--format", form)
        assert (refused.status, refused.out) == (ended[0], "")
        assert ended[1] in refused.err and refused.err.count("\n") == 1


def test_a_generation_that_is_forgotten_is_refused_with_the_oldest_that_is_not(
    brama: Brama, staff: Path, applicants: Path
) -> None:
    for _ in range(11):
        assert brama("registers", "add", "staff", staff).status == 0
    ended = brama("screen", applicants, "--register", "staff", "--since", "1")
    assert (ended.status, ended.out) == (1, "")
    assert ended.err == "What changed in staff since generation 1 is forgotten; ask since 2.\n"
