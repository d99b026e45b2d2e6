"""One field may hold several names, or a part of one in several spellings."""

import pytest

from brama.names.parts import names_in
from tests.names.reading import read


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("Кавалёва (Баран) Ганна", ["кавалёва ганна", "баран ганна"]),
        ("Ганна Кавалёва (Баран)", ["ганна кавалёва", "ганна баран"]),
        ("Анна Ковалёва (урожд. Баран)", ["анна ковалёва", "анна баран"]),
        ("Анна Ковалёва, урожденная Баран", ["анна ковалёва", "анна баран"]),
        ("Hanna Kavaliova, née Baran", ["hanna kavaliova", "hanna baran"]),
        ("Кавалёва Ганна (Баран)", ["кавалёва ганна", "баран ганна"]),
        ("Кавалёва Ганна Іванаўна (Баран)", ["кавалёва ганна іванаўна", "баран ганна іванаўна"]),
        ("Кавалёва Ганна (Анна)", ["кавалёва ганна", "кавалёва анна"]),
    ],
)
def test_a_surname_in_brackets_is_one_that_somebody_had_before(field: str, names: list[str]) -> None:
    assert read(field) == names


def test_each_word_may_be_spelt_anew_in_brackets_behind_it() -> None:
    assert read("Алег (Aleh) Баран (Baran)") == ["алег баран", "aleh baran"]
    assert read("Aleh Baran (1985)") == ["aleh baran"]


@pytest.mark.parametrize("field", ["Лясовік;Дзмітрый;Адамавіч", "Лясовік | Дзмітрый | Адамавіч"])
def test_columns_of_a_table_make_one_name(field: str) -> None:
    assert read(field) == ["лясовік дзмітрый адамавіч"]


def test_two_names_stay_two_whatever_stands_between() -> None:
    assert len(names_in("Aleh; Алег; Oleg")) == 3
    assert len(names_in("Aleh Baran / Алег Баран")) == 2


def test_a_word_broken_at_the_end_of_a_line_is_one() -> None:
    assert read("Дзмітрый Ляса- вік") == ["дзмітрый лясавік"]
    assert read("Hanna Baran- Kavaliova") == ["hanna baran kavaliova"]


def test_letters_written_as_the_web_does_are_letters() -> None:
    assert read("&#1041;&#1072;&#1088;&#1072;&#1085; Алег") == ["баран алег"]


@pytest.mark.parametrize(
    "field",
    [
        "г-н Баран Алег", "гр-н Баран Алег", "д-р Баран Алег", "Баран Алег, 1985 г.р.", "Баран Алег 12.03.1985 г. н.",
        "Баран Алег, 1985 р.н.",
        "Баран Алег, г. Минск", "Баран Алег b. 1985", "Баран Алег, born 12 March 1985",
        "Full name: Баран Алег", "Девичья фамилия: Баран Алег", "a.k.a.: Баран Алег", "Belarusian: Баран Алег",
        "Nazwisko rodowe: Баран Алег",
    ],
)  # fmt: skip
def test_a_label_a_title_without_its_middle_and_when_and_where_somebody_was_born_are_no_names(field: str) -> None:
    assert read(field) == ["баран алег"]


def test_initials_stay_where_nobody_says_when() -> None:
    assert read("Баран А. Г.") == ["баран а г"]
    assert read("Баран Г. Р.") == ["баран г р"]


def test_what_stands_before_a_colon_and_tells_no_kind_of_name_stays() -> None:
    assert read("Ганна: Баран") == ["ганна баран"]
    assert read("Шорнік: Баран Ганна") == ["шорнік баран ганна"]
