"""The five lists: how many words, how far apart, what is not among them, and that the script makes them."""

import os
import re
import runpy
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from brama.receipts.letters import folded, readings
from brama.receipts.words import LANGUAGES, latin, words

ROOT = Path(__file__).resolve().parents[2]
TOOL = ROOT / "tools/receipt_words.py"
TABLES = ROOT / "src/brama/receipts/tables"
LETTERS = {"be": "[а-еёжзійк-уўф-шыьэюя]", "ru": "[а-яё]", "uk": "[а-щьюяєіїґ]", "pl": "[a-ząćęłńóśźż]", "en": "[a-z]"}

each_language = pytest.mark.parametrize("language", LANGUAGES)


def forms(language: str) -> tuple[list[str], list[str]]:
    """The words and their Latin forms, folded."""
    return [folded(w) for w in words(language)], [folded(latin(w, language)) for w in words(language)]


@each_language
def test_a_list_has_2048_words_of_four_to_eight_letters_of_its_language(language: str) -> None:
    assert len(set(words(language))) == len(words(language)) == 2_048
    assert [w for w in words(language) if not re.fullmatch(LETTERS[language] + "{4,8}", w)] == []


@each_language
def test_a_latin_form_is_a_to_z_and_unique(language: str) -> None:
    spelt = [latin(word, language) for word in words(language)]
    assert len(set(spelt)) == 2_048
    assert [form for form in spelt if not re.fullmatch("[a-z]{4,}", form)] == []


@each_language
def test_four_letters_tell_any_two_words_apart_in_both_forms(language: str) -> None:
    for spelt in forms(language):
        assert len({form[:4] for form in spelt}) == 2_048


@each_language
def test_no_beginning_looks_like_another_in_the_other_script(language: str) -> None:
    seen: dict[str, str] = {}
    for word in words(language):
        for start in (word[:4], latin(word, language)[:4]):
            for meant in (*readings(start), *readings(start.upper())):
                assert seen.setdefault(meant, word) == word


@each_language
def test_no_single_slip_turns_a_word_into_another(language: str) -> None:
    for spelt in forms(language):
        assert _pairs_within_one_slip(spelt) == []


def _pairs_within_one_slip(spelt: Sequence[str]) -> list[tuple[str, str]]:
    near = cdist(spelt, spelt, scorer=OSA.distance, score_cutoff=1)
    return [(spelt[a], spelt[b]) for a, b in zip(*(near <= 1).nonzero(), strict=True) if a < b]


@each_language
def test_a_list_stands_in_the_order_of_its_alphabet(language: str) -> None:
    alphabet = runpy.run_path(str(TOOL))["ALPHABETS"][language]
    assert list(words(language)) == sorted(words(language), key=lambda word: [alphabet.index(x) for x in word])


@each_language
def test_nothing_that_is_denied_stands_in_a_list(language: str) -> None:
    tool = runpy.run_path(str(TOOL))
    allowed = tool["section"](language, allowed=True)
    assert [w for w in words(language) if tool["denied"](language).fullmatch(w) and w not in allowed] == []


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("be", "вайн вайск салдат зброя турм паліц міліц пашпарт мяжа смерц царкв партыз пагон"),
        ("ru", "войн солдат оруж тюрьм полиц милиц паспорт границ смерт церк партизан наркот"),
        ("uk", "війн військ солдат збро тюрм поліц паспорт кордон смерт церкв партизан наркот"),
        ("pl", "wojn wojsk żołnierz broń więzie policj paszport granic śmier kości narkot"),
        ("en", "soldier weapon prison police passport border death church drug suicid"),
    ],
)
def test_no_word_endangers_who_holds_the_paper(language: str, parts: str) -> None:
    kept = set(words(language)) & runpy.run_path(str(TOOL))["section"](language, allowed=True)
    assert [w for w in words(language) for part in parts.split() if part in w and w not in kept] == []


@pytest.mark.long
@pytest.mark.timeout(900)
def test_the_script_makes_the_same_lists_again(tmp_path: Path) -> None:
    sources = os.environ.get("BRAMA_RECEIPT_SOURCES")
    if not sources:
        pytest.skip("set BRAMA_RECEIPT_SOURCES to the folder that src/brama/receipts/tables/README.md says how to fill")
    subprocess.run([sys.executable, TOOL, "--sources", sources, "--out", tmp_path], check=True)
    for language in LANGUAGES:
        name = f"words_{language}.txt"
        assert (tmp_path / name).read_bytes() == (TABLES / name).read_bytes()
