"""Two letters beside a surname are initials that lost their full stops, or a short name."""

import pytest

from brama.names.parts import names_in
from brama.screening.score import compare
from tests.names.reading import read
from tests.screening.people import who


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Лясовік ДА", "лясовік д а"),
        ("ДА Лясовік", "д а лясовік"),
        ("LIASOVICH DA", "liasovich d a"),
        ("liasovich da", "liasovich d a"),
        ("Kavalenka-Liasovich MS", "kavalenka liasovich m s"),
    ],
)
def test_two_letters_beside_a_slavic_surname_are_initials(written: str, meant: str) -> None:
    assert meant in read(written)


def test_capitals_beside_small_letters_are_nothing_else() -> None:
    assert read("Лясовік АН") == ["лясовік а н"]
    assert read("лясовік ан") == ["лясовік а н", "лясовік ан"]


@pytest.mark.parametrize("name", ["Xiaoming LI", "Myint OO", "Іван ЛІ", "Ким Ир", "Zhang Bo", "Dr Kim", "Aung San OO"])
def test_a_short_name_beside_a_name_that_is_no_slavic_surname_stays_one(name: str) -> None:
    assert all(token.kind != "initial" for parts in names_in(name) for token in parts.tokens)


def test_initials_without_full_stops_tell_two_of_one_surname_apart() -> None:
    asked = who("Лясовіч ДА")
    fits, other = (
        compare(asked, who(name)).weight for name in ("Dzmitry Adamavich LIASOVICH", "Ihar Piatrovich LIASOVICH")
    )
    assert fits > other + 8
