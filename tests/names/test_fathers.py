"""Whose child somebody is: a father who is told so is nobody's own name, and what stands at one place of two names is one part of them."""

import pytest

from brama.names.levels import Likeness
from brama.names.parts import parts_of
from brama.screening.score import compare
from tests.names.test_align import _levels
from tests.screening.people import who


@pytest.mark.parametrize(
    ("name", "roles"),
    [
        ("Nāṣir Ibn Rashīd Al-Maghribī", ["given", "patronymic", "surname"]),
        ("ناصر بن رشيد المغربي", ["given", "patronymic", "surname"]),
        ("Salma bint Abu Bakr al-Hashimi", ["given", "patronymic", "patronymic", "surname"]),
        ("Yasin ibn Nur al-Din al-Hakim", ["given", "patronymic", "patronymic", "surname"]),
        ("Qzx ibn Rashid al-Maghribi", ["given", "patronymic", "surname"]),
        ("AL-MAGHRIBI Nasir bin Rashid", ["surname", "given", "given"]),
        ("Muhammad bin Salman", ["given", "surname"]),
        ("Osama bin Laden", ["given", "surname"]),
        ("bin Laden Osama", ["surname", "given"]),
    ],
)
def test_a_father_told_by_a_word_is_one_where_a_surname_is_behind_him(name: str, roles: list[str]) -> None:
    assert list(parts_of(name).roles) == roles


def test_a_father_is_not_the_child_that_has_his_surname() -> None:
    assert compare(who("Rashid Al-Maghribi"), who("Nasir ibn Rashid Al-Maghribi")).weight < 0
    assert compare(who("Nasir Al-Maghribi"), who("Nasir ibn Rashid Al-Maghribi")).weight > 8


def test_whoever_leaves_out_the_word_has_the_same_father_or_another() -> None:
    assert _levels("Nasir Rashid Al-Maghribi", "Nasir ibn Rachid al-Maghribi")["patronymic"] in (
        Likeness.SOUND,
        Likeness.FAMILY,
    )
    assert _levels("Nasir Khalid Al-Maghribi", "Nasir ibn Rashid al-Maghribi")["patronymic"] is Likeness.CONTRARY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ghassan Abdel Rahman Elgobouri", "Yousof Abdel Rahman Elgobouri"),
        ("Xaliimo Cabdiqaadir Maxamuud", "Caasha Cabdiqaadir Maxamuud"),
        ("Rafī‘ī-Pūr, Ṭāhereh", "Maryam Rafī‘ī-Pūr"),
        ("Gobouri Ghassan Rahman", "Yousof Rahman Gobouri"),
    ],
)
def test_what_is_left_at_one_place_of_two_names_speaks_against(one: str, other: str) -> None:
    codes = {piece.code for piece in compare(who(one), who(other)).evidence}
    assert "given_different" in codes and not any(code.endswith("_missing") for code in codes)


def test_elsewhere_or_where_capitals_tell_both_it_may_be_two_parts() -> None:
    for one, other in (
        ("Nestor Luis Reverol", "Nestor REVEROL TORRES"),
        ("Blanca Margarita GASTELLUM", "Blanca CAZARES GASTELUM"),
    ):
        codes = {piece.code for piece in compare(who(one), who(other)).evidence}
        assert {"given_missing", "surname_missing"} <= codes


def test_half_of_abdullah_is_no_other_name() -> None:
    assert _levels("Ali Isman Jama", "Abdullahi Isman Jama")["given"] is not Likeness.BONES
    assert compare(who("Abdoulaye Miskine"), who("Abdoullaye Miskine")).weight > 10
