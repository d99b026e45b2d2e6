"""Words are mended before they are read."""

import pytest

from brama.names.repair import repair


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ЛЯСОВIК", "лясовік"),  # Latin I
        ("Дзмiтрый", "дзмітрый"),
        ("Уладзiмipаўна", "уладзіміраўна"),  # Latin i and p
        ("Аляĸсандр", "аляксандр"),  # kra
        ("Дзмітрьій", "дзмітрый"),  # two letters for one
        ("Лукашенк0", "лукашенко"),  # a scanner's zero
        ("дми́трий", "дмитрий"),  # a stress mark
        ("Фëдор", "фёдор"),
        ("Sakal\u043eu", "sakalou"),  # Cyrillic о in a Latin word
        ("Sha’ban", "shaban"),
    ],
)
def test_what_was_typed_in_two_scripts_becomes_one(written: str, meant: str) -> None:
    assert repair(written) == meant


def test_repairing_twice_changes_nothing_more() -> None:
    for word in ("ЛЯСОВIК", "Łukašenka", "Дзмітрьій", "Müller", "رضوانی", "习近平"):
        assert repair(repair(word)) == repair(word)


def test_the_letters_of_latin_alphabets_are_kept() -> None:
    assert repair("Źmicier Łukašenka") == "źmicier łukašenka"
