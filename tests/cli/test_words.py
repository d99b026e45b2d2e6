"""English for evidence and refusals: nothing that the engine can say is without words."""

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import brama
from brama.cli.english.refused import sentence
from brama.cli.english.sentences import REASONS, SENTENCES
from brama.cli.finding.words import WORDS, phrase
from brama.refusals import Refusal
from brama.registers.errors import BadLine, FileUnreadable, NotUtf8, WrongFile
from brama.screening.evidence import Evidence
from brama.screening.levels import CORRECTIONS, LEVELS


def refusals(kind: type[Refusal] = Refusal) -> Iterator[type[Refusal]]:
    yield kind
    for child in kind.__subclasses__():
        yield from refusals(child)


def every_module() -> None:
    for module in pkgutil.walk_packages(brama.__path__, "brama."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


@pytest.mark.parametrize("code", [*sorted(LEVELS), *CORRECTIONS])
def test_every_level_has_words(code: str) -> None:
    assert code in WORDS


def test_what_met_what_is_said_with_both_spellings() -> None:
    said = phrase(Evidence("surname_sound", 11.0, {"ours": "лясовік", "theirs": "lesovik", "share": 0.0002}))
    assert said == "surname лясовік = lesovik 1 in 5\u00a0000"


def test_a_part_that_may_be_a_surname_is_not_called_one() -> None:
    said = phrase(Evidence("surname_same", 11.0, {"ours": "dirie", "theirs": "dirie", "role": "unknown"}))
    assert said == "given name or surname dirie = dirie"


def test_a_part_that_one_side_lacks_is_said_with_the_one_that_is_there() -> None:
    assert phrase(Evidence("patronymic_missing", 0.0, {"theirs": "адамович"})) == "patronymic адамович (one side only)"


def test_a_code_without_words_is_shown_as_it_is() -> None:
    assert phrase(Evidence("shoe_size_same", 1.0, {"ours": 43, "theirs": 43})) == "shoe_size_same 43 = 43"


def test_a_spelling_cannot_move_the_terminal() -> None:
    assert "\x1b" not in phrase(Evidence("surname_same", 1.0, {"ours": "\x1b[2J", "theirs": "b\r\n"}))


def test_every_refusal_has_a_sentence_of_its_own() -> None:
    every_module()
    codes = [kind.code for kind in refusals() if kind.__module__.startswith("brama.")]
    assert sorted(set(codes) - SENTENCES.keys()) == []
    assert len(codes) == len(set(codes)), "two refusals share a code"


def test_every_sentence_is_one_and_says_what_to_do() -> None:
    for template in SENTENCES.values():
        assert template.endswith(".") and template.count(". ") == 0
        assert any(sign in template for sign in (";", "try again"))


def test_a_bad_line_is_said_with_its_place_and_its_reason() -> None:
    said = sentence(BadLine(file="staff.json", line=7, column=12, reason="json"))
    assert said.startswith("staff.json, line 7, column 12: this is not valid JSON;") and "--skip-bad" in said


def test_a_column_of_zero_is_the_whole_line() -> None:
    assert sentence(BadLine(file="a", line=7, column=0, reason="no_id")).startswith("a, line 7: the record")


def test_an_encoding_is_guessed_only_where_it_looks_like_one() -> None:
    assert "but looks like cp1251;" in sentence(NotUtf8(file="a", line=1, column=3, looks_like="cp1251"))
    assert "is not UTF-8;" in sentence(NotUtf8(file="a", line=1, column=3, looks_like=""))


def test_the_systems_own_reasons_are_said_in_words() -> None:
    assert "(permission denied)" in sentence(FileUnreadable(file="a", reason="EACCES"))


def test_an_unknown_kind_of_file_is_named_by_what_was_found() -> None:
    assert "a is html where OFAC's sdn.csv" in sentence(WrongFile(file="a", expected="ofac_sdn", found="html"))


def test_a_refusal_that_lacks_a_fact_is_still_one_sentence() -> None:
    for kind in refusals():
        assert sentence(kind()).count("\n") == 0


def test_a_new_refusal_is_said_in_the_words_of_its_parent() -> None:
    class Smudged(BadLine):
        code = "smudged"

    assert sentence(Smudged(file="a", line=2, reason="xml")).startswith("a, line 2: this is not well-formed")
    del Smudged


def test_reasons_are_clauses_that_fit_into_a_sentence() -> None:
    assert not [reason for reason in REASONS.values() if reason.endswith(".") or reason[0].isupper()]
