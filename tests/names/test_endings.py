"""What the ending and the beginning of a Slavic surname say: another ending is another surname, however alike the rest."""

import pytest

from brama.names.endings import other_beginning, other_ending
from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.token import Token
from brama.names.tokens import tokens_of


def _token(word: str) -> Token:
    (token,) = tokens_of(word)
    return token


def _other_ending(one: str, other: str) -> bool:
    return other_ending(_token(one).readings[0], _token(other).readings[0])


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ковальчук", "Ковалюк"), ("Іваненка", "Іваноў"), ("Мороз", "Морозов"), ("Мельник", "Melnikova"), ("Kowal", "Kawalou"),
     ("Васільеў", "Васілевіч"), ("Макарэнка", "Макарэня"), ("Руденко", "Рудницкий")],
)  # fmt: skip
def test_another_ending_is_another_surname(one: str, other: str) -> None:
    assert _other_ending(one, other)
    assert _other_ending(other, one)
    assert likeness(_token(one), _token(other)) >= Likeness.BLURRED


@pytest.mark.parametrize(
    ("one", "other"),
    [("Іваноў", "Иванова"), ("Руденко", "Рудзенка"), ("Кавалевіч", "Kowalewicz"), ("Лясоўскі", "Lesovskaya"), ("Ткачук", "Ткачюк"),
     ("Мороз", "Мароз"), ("Мельник", "Мельнік")],
)  # fmt: skip
def test_how_a_language_spells_an_ending_makes_no_other(one: str, other: str) -> None:
    assert not _other_ending(one, other)


def test_a_slip_says_less_where_it_makes_another_ending_or_beginning() -> None:
    plain = likeness(_token("Лясоўскі"), _token("Лясмоўскі"))
    assert likeness(_token("Савіцкі"), _token("Навіцкі")) > plain
    assert likeness(_token("Ковальчук"), _token("Ковалюк")) > plain


def test_a_beginning_is_the_same_in_every_reading_that_languages_give_it() -> None:
    assert not other_beginning(_token("Евдокимов").readings, _token("Яўдакімаў").readings)
    assert not other_beginning(_token("Дзядок").readings, _token("Dedok").readings)
    assert other_beginning(_token("Савіцкі").readings, _token("Навіцкі").readings)


@pytest.mark.parametrize(("one", "other"), [("Michalik", "Michalak"), ("Sobczyk", "Sobczak"), ("Cieślik", "Cieślak")])
def test_a_small_ending_of_polish_makes_another_surname(one: str, other: str) -> None:
    (ours,), (theirs,) = tokens_of(one), tokens_of(other)
    assert likeness(ours, theirs) >= Likeness.BLURRED
