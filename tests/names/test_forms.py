"""Forms of one name across scripts: what the table says, what it must not, and that it is what the script derives."""

import csv
import gzip
import hashlib
import os
import subprocess
import sys
from importlib.resources import files
from itertools import combinations
from pathlib import Path

import pytest

from brama.names.forms import TABLE, folded, forms_groups, other_forms, same_form
from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.token import Token
from brama.names.tokens import token, tokens_of

ROOT = Path(__file__).parents[2]
SDIST = os.environ.get("BRAMA_RIGOUR_SDIST")


def _table() -> bytes:
    return gzip.decompress(files("brama.names").joinpath(TABLE).read_bytes())


def _token(word: str) -> Token:
    (only,) = tokens_of(word)
    return only


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mohd", "Mohammad"),
        ("Mehmet", "محمد"),
        ("Mehmet", "Muhammad"),
        ("Ghassem", "Qasim"),
        ("Jean", "Жан"),
        ("Charles", "Чарльз"),
        ("Ованес", "Hovhannes"),
        ("Hovhannes", "Հովհաննես"),
        ("Крикор", "Գրիգոր"),
        ("გიორგი", "George"),
        ("იოსებ", "Иосиф"),
        ("Choi", "Цой"),
        ("Zhang", "Чжан"),
        ("Hocine", "Hussayn"),
    ],
)
def test_forms_that_sound_unlike_meet(a: str, b: str) -> None:
    assert likeness(_token(a), _token(b)) <= Likeness.BONES


@pytest.mark.parametrize(
    ("a", "b"), [("mohd", "mohammad"), ("mehmet", "محمد"), ("ованес", "hovhannes"), ("choi", "цой")]
)
def test_the_table_says_the_same_from_either_side(a: str, b: str) -> None:
    assert same_form(a, b) and same_form(b, a)


@pytest.mark.parametrize(
    ("a", "b"), [("иван", "пётр"), ("chin", "chun"), ("мартин", "марина"), ("brama", "vrata"), ("", "")]
)
def test_other_names_do_not_meet(a: str, b: str) -> None:
    assert not same_form(a, b)


@pytest.mark.parametrize(
    ("a", "b"), [("mohd", "mohammad"), ("ованес", "hovhannes"), ("hovhannes", "ованес"), ("qasim", "ghassem")]
)
def test_the_other_forms_of_a_word_are_found_from_it(a: str, b: str) -> None:
    assert b in other_forms(a) and a not in other_forms(a)


def test_all_other_forms_are_the_same_form_and_few() -> None:
    for word in ("mohd", "mehmet", "choi", "иван", "zhang"):
        assert all(same_form(word, other) for other in other_forms(word)) and 0 < len(other_forms(word)) <= 128
    assert other_forms("zzzz") == other_forms("") == ()


def test_a_word_that_is_no_listed_form_has_no_groups() -> None:
    assert forms_groups("абракадабрычны") == forms_groups("zzzz") == forms_groups("") == frozenset()


def test_marks_and_persian_letters_do_not_part_forms() -> None:
    assert forms_groups("żozé") == forms_groups("zoze")
    assert forms_groups("علی") == forms_groups("علي") != frozenset()
    assert folded("ガ") == "ガ" and folded("й") == "й"


def test_the_hand_made_table_of_given_names_wins() -> None:
    lines = files("brama.names").joinpath("tables/given_names.csv").read_text("utf-8").splitlines()
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    cells = (cell for row in rows for column, cell in row.items() if column != "gender")
    known = {
        token for cell in cells for form in cell.split("|") for token in tokens_of(form) if forms_groups(token.text)
    }
    assert len(known) > 500
    merged = [
        (a.text, b.text) for a, b in combinations(known, 2) if not a.families & b.families and same_form(a.text, b.text)
    ]
    assert merged == []


def test_no_two_frequent_slavic_surnames_meet() -> None:
    surnames = (
        "иванов ковалёв козлов новик мороз климович шевченко мельник ткач ткаченко романов романюк петров петренко"
    )
    assert [pair for pair in combinations(surnames.split(), 2) if same_form(*pair)] == []


def test_the_header_holds_the_checksum_of_the_rows() -> None:
    table = _table()
    header = [line for line in table.splitlines(keepends=True) if line.startswith(b"#")]
    assert header[-1].split()[-1].decode() == hashlib.sha256(table[sum(map(len, header)) :]).hexdigest()


def test_rows_are_sorted_and_as_they_are_looked_up() -> None:
    rows = [line for line in _table().split(b"\n") if line and not line.startswith(b"#")]
    assert rows == sorted(rows)
    forms = [row.split(b"\t")[0].decode() for row in rows]
    assert len(set(forms)) == len(forms) and forms == [folded(form) for form in forms]
    assert not any(token(form).kind or len(form) < 2 for form in forms)


@pytest.mark.skipif(not SDIST, reason="BRAMA_RIGOUR_SDIST does not name the sdist of rigour 2.6.1")
@pytest.mark.timeout(600)
def test_the_table_is_what_the_script_derives(tmp_path: Path) -> None:
    script, derived = ROOT / "tools" / "derive_forms.py", tmp_path / "forms.gz"
    words: list[str | Path] = [sys.executable, script, "--sdist", str(SDIST), "--out", derived]
    subprocess.run(words, env=os.environ | {"PYTHONPATH": str(ROOT / "src")}, check=True, capture_output=True)
    assert gzip.decompress(derived.read_bytes()) == _table()
