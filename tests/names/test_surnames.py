"""Surnames that very many bear."""

import pytest

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.surnames import frequent
from brama.names.token import Token
from brama.names.tokens import tokens_of


def _token(word: str) -> Token:
    (token,) = tokens_of(word)
    return token


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Яноўскі", "Янкоўскі"),
        ("Юшкевіч", "Юркевіч"),
        ("Markowski", "Makowski"),
        ("Рыжков", "Рычков"),
        ("Kowalczyk", "Ковальчук"),
    ],
)
def test_two_that_many_bear_are_hardly_one_with_a_slip(one: str, other: str) -> None:
    assert likeness(_token(one), _token(other)) >= Likeness.BLURRED


@pytest.mark.parametrize(
    ("meant", "written"), [("Лебедев", "Леведев"), ("Смирнов", "Смернов"), ("Каваленка", "Коваленко")]
)
def test_a_slip_in_one_of_them_stays_one(meant: str, written: str) -> None:
    assert likeness(_token(meant), _token(written)) < Likeness.BLURRED


def test_each_country_names_hundreds_the_first_the_most() -> None:
    shares = [share for _, share in frequent()]
    assert len(shares) > 1000
    assert max(shares) < 0.02
    assert min(shares) > 1e-4
