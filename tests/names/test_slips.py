"""Slips of the hand: what one explains, and what takes two."""

import pytest

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.tokens import token


def _level(one: str, other: str) -> Likeness:
    there, back = likeness(token(one), token(other)), likeness(token(other), token(one))
    assert there is back
    return there


@pytest.mark.parametrize(
    ("one", "other"),
    [("домарнацкий", "doamrnatski"), ("раманаў", "roanov"), ("викторов", "viktorogv"), ("шарапаў", "sharpaov"), ("патрушев", "patrushec")],
)  # fmt: skip
def test_one_slip_is_seen_across_languages_and_scripts(one: str, other: str) -> None:
    assert _level(one, other) is Likeness.SLIP


@pytest.mark.parametrize(
    ("one", "other"), [("курашов", "кулишов"), ("каримов", "ефремов"), ("мурадов", "миронов"), ("гусаров", "hubariev")]
)
def test_two_changes_in_a_slavic_surname_make_another(one: str, other: str) -> None:
    assert _level(one, other) >= Likeness.LOOSE


@pytest.mark.parametrize(("one", "other"), [("tong", "yong"), ("сидоров", "фёдоров")])
def test_where_names_are_short_or_begin_otherwise_nothing_slipped(one: str, other: str) -> None:
    assert _level(one, other) not in (Likeness.SLIP, Likeness.NEAR)


@pytest.mark.parametrize(
    ("one", "other"), [("Karneyeu", "Kameyeu"), ("Dubovik", "Clubovik"), ("Шкляр", "Щкляр"), ("Цыганков", "Щыганков")]
)
def test_what_a_scanner_takes_for_one_another_is_a_slip(one: str, other: str) -> None:
    assert _level(one.lower(), other.lower()) in (Likeness.SLIP, Likeness.BLURRED)
