"""Names in other cases, scripts and alphabets than their lists, and with what is no part of them."""

import pytest

from brama.names.align import align
from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.parts import names_in, parts_of
from brama.names.tokens import tokens_of


def _likeness(one: str, other: str) -> Likeness:
    (ours,), (theirs,) = tokens_of(one), tokens_of(other)
    assert likeness(ours, theirs) is likeness(theirs, ours)
    return likeness(ours, theirs)


@pytest.mark.parametrize(
    ("declined", "name"),
    [
        ("Лясовскому Дмитрию Адамовичу", "Лясовский Дмитрий Адамович"),
        ("Кавалёвай Ганне Адамаўне", "Кавалёва Ганна Адамаўна"),
        ("Лясоўскага Дзмітрыя Адамавіча", "Лясоўскі Дзмітрый Адамавіч"),
        ("Лисовським Дмитром Адамовичем", "Лисовський Дмитро Адамович"),
        ("Іваненку Олексієві", "Іваненко Олексій"),
    ],
)
def test_a_name_in_another_case_is_the_name(declined: str, name: str) -> None:
    assert max(met.likeness for met in align(parts_of(declined), parts_of(name))) <= Likeness.FAMILY


def test_another_case_makes_no_other_name_of_a_name() -> None:
    assert _likeness("Александра", "Ольга") is Likeness.CONTRARY
    assert parts_of("Александра Лясовская").gender == "f"


@pytest.mark.parametrize(
    ("hebrew", "name"),
    [
        ("לוקשנקו", "Лукашэнка"),
        ("צ'רנישוב", "Чернышёв"),
        ("ברזובסקי", "Березовский"),
        ("לוין", "Levin"),
        ("משה", "Майсей"),
    ],
)
def test_hebrew_letters_are_heard(hebrew: str, name: str) -> None:
    assert _likeness(hebrew, name) < Likeness.INITIAL


@pytest.mark.parametrize(
    ("greek", "name"),
    [("Λουκασένκο", "Лукашенко"), ("Μπόρις", "Борис"), ("Γκορμπατένκο", "Горбатенко"), ("Αντόν", "Антон")],
)
def test_two_greek_letters_are_one_sound_of_others(greek: str, name: str) -> None:
    assert _likeness(greek, name) <= Likeness.VARIANT


@pytest.mark.parametrize(
    ("spelt", "name"),
    [("Cəfərov", "Джафаров"), ("Йўлдошев", "Yuldashev"), ("Popovičius", "Popovich"), ("Sergejus", "Сергей")],
)
def test_letters_of_one_language_are_read_as_it_does(spelt: str, name: str) -> None:
    assert _likeness(spelt, name) <= Likeness.NEAR


def test_the_sound_of_belarusian_stays_after_a_vowel() -> None:
    assert _likeness("Лясоўскі", "Lasowski") <= Likeness.SOUND


@pytest.mark.parametrize("read", ["Ляс0вік Дзмітрый", "Лясов1к Д3мітрый", "Ляс0в1к Дзмітрый"])
def test_figures_among_letters_are_what_a_scanner_took_letters_for(read: str) -> None:
    assert parts_of(read).order == ("лясовік", "дзмітрый")


@pytest.mark.parametrize("numbered", ["Лясовік1 Дзмітрый", "12 Лясовік Дзмітрый 1985", "Лясовік Дзмітрый2"])
def test_figures_beside_a_name_are_none_of_it(numbered: str) -> None:
    assert parts_of(numbered).order == ("лясовік", "дзмітрый")


@pytest.mark.parametrize("rank", ["палкоўнік", "майор милиции", "płk", "Herr", "гражданин", "суддзя", "Фамилия:"])
def test_a_rank_or_a_label_is_no_part_of_a_name(rank: str) -> None:
    assert parts_of(f"{rank} Лясовік Дзмітрый").order == ("лясовік", "дзмітрый")


def test_le_among_syllables_is_a_surname_of_vietnam() -> None:
    assert parts_of("Le Minh Duc").order == ("le", "minh", "duc")
    assert names_in("Jean Le Rouge")[0].order == ("jean", "rouge")
