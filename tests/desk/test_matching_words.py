"""The words of evidence: nothing that the engine can say is without words in any of the five languages."""

import re
from importlib.resources import files

import pytest

from brama.desk.matching.words import bits, percent, phrase
from brama.pages.languages import FALLBACK, LANGUAGES, has, say
from brama.screening.evidence import Evidence
from brama.screening.levels import CORRECTIONS, LEVELS

_MESSAGE = re.compile(r"^([a-z][\w-]*) =((?:.|\n[ \t]|\n\s*\})*)", re.MULTILINE)


def messages(language: str) -> dict[str, set[str]]:
    """The facts that each message takes, by its id."""
    source = files("brama").joinpath("locale", language, "evidence.ftl").read_text("utf-8")
    return {id: set(re.findall(r"\$\w+", text)) for id, text in _MESSAGE.findall(source)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_level_has_words(language: str) -> None:
    assert [
        code for code in (*LEVELS, *CORRECTIONS, "start", "sum", "all") if not has(language, f"evidence-{code}")
    ] == []


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != FALLBACK])
def test_each_language_has_the_same_messages_with_the_same_facts(language: str) -> None:
    assert messages(language) == messages(FALLBACK)


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != FALLBACK])
def test_no_message_was_left_in_english(language: str) -> None:
    alike = {
        code
        for code in (*LEVELS, *CORRECTIONS)
        if say(language, f"evidence-{code}") == say(FALLBACK, f"evidence-{code}")
    }
    assert alike <= ({"email_same", "email_differs"} if language == "pl" else set())


@pytest.mark.parametrize(
    ("language", "said"),
    [("be", "62 асобы"), ("ru", "62 человека"), ("uk", "62 особи"), ("pl", "62 osoby"), ("en", "62 persons")],
)
def test_persons_are_counted_as_the_language_does(language: str, said: str) -> None:
    assert said in say(language, "evidence-start", count="62", persons=62)


def test_numbers_are_written_as_the_language_does() -> None:
    assert (bits("en", 11.04), bits("pl", -1.84), bits("be", -0.01)) == ("+11.0", "\u22121,8", "+0,0")
    assert [percent("uk", p) for p in (0.0, 0.02, 0.96, 0.9951, 1.0)] == [
        "<\u00a01\u00a0%", "2\u00a0%", "96\u00a0%", "99,5\u00a0%", "99,9\u00a0%",
    ]  # fmt: skip


def test_a_spelling_stays_apart_from_the_words_around_it() -> None:
    said = phrase("en", Evidence("surname_sound", 3.0, {"ours": "עמוס", "theirs": "a\u202eb\x00"}))
    assert said == "surname \u2068עמוס\u2069 = \u2068Ab\u2069"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_part_that_may_be_a_surname_is_not_called_one(language: str) -> None:
    facts = {"ours": "warsame", "theirs": "warsame"}
    endings = [code.removeprefix("surname_") for code in LEVELS if code.startswith("surname_")]
    for ending in endings:
        called, untold = (
            phrase(language, Evidence(f"surname_{ending}", 3.0, {**facts, **role}))
            for role in ({}, {"role": "unknown"})
        )
        assert called != untold and "surname_" not in untold and "part_" not in untold


def test_a_code_without_words_is_shown_as_itself() -> None:
    assert phrase("be", Evidence("shoe_size_same", 1.0, {"ours": 43, "theirs": 43})) == "shoe_size_same \u206843\u2069"
