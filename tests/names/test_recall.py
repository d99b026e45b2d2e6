"""A word that was written down is recalled as it was read."""

from dataclasses import fields

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from brama.names import tokens
from brama.names.recall import edition, recalled, written
from brama.names.token import Token
from brama.names.tokens import tokens_of

WORDS = [
    "Лясовік", "ЛЯСОВIК", "Liasovik", "Lasowik", "Аляксандраўна", "Ivanovich", "Саша", "Мария-Луиза", "O'Brien", "McDonald", "Иванова",
    "Abdulrahman", "عبدالله", "李小龙", "ထင်ကျော်", "გიორგი", "Ованес", "Mohd", "A.", "Dr", "al", "(1975)", "ΠΑΠΑΔΟΠΟΥΛΟΣ",
]  # fmt: skip


def said(word: tuple[Token, ...]) -> list[list[object]]:
    return [[getattr(token, field.name) for field in fields(Token)] for token in word]


def read_and_recalled(word: str) -> tuple[list[list[object]], list[list[object]]]:
    tokens.forget()
    read, lines = said(tokens_of(word)), written(word)
    tokens.forget()
    return read, said(recalled(word, lines))


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_recalled_as_it_was_read(word: str) -> None:
    read, again = read_and_recalled(word)
    assert read == again


@example("Ѡ")
@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=("Z", "C")), max_size=12))
def test_so_is_any_word(word: str) -> None:
    read, again = read_and_recalled(word)
    assert read == again


def test_a_word_that_is_known_stays_the_same_object() -> None:
    (known,) = tokens_of("Лясовік")
    assert recalled("Лясовік", "\tanother") == (known,)


def test_an_edition_is_a_digest() -> None:
    assert len(edition()) == 32
