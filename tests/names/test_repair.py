"""Words are mended before they are read."""

import pytest

from brama.names.parts import parts_of
from brama.names.repair import repair
from brama.names.tokens import tokens_of


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("ЛЯСОВIК", "лясовік"),  # Latin I
        ("Дзмiтрый", "дзмітрый"),
        ("Уладзiмipаўна", "уладзіміраўна"),  # Latin i and p
        ("Аляĸсандр", "аляксандр"),  # kra
        ("Дзмітрьій", "дзмітрый"),  # two letters for one
        ("lлля", "ілля"),  # a small Latin L
        ("Лукашенк0", "лукашенко"),  # a scanner's zero
        ("дми́трий", "дмитрий"),  # a stress mark
        ("Фëдор", "фёдор"),
        ("Sakal\u043eu", "sakalou"),  # Cyrillic о in a Latin word
        ("Sha’ban", "shaban"),
        ("Šymkov\u0456č", "šymkovič"),  # Cyrillic і in a Latin word with carons
        ("Петр\u00f3в", "петров"),  # a Latin letter with the stress of a Cyrillic word
    ],
)
def test_what_was_typed_in_two_scripts_becomes_one(written: str, meant: str) -> None:
    assert repair(written) == meant


@pytest.mark.parametrize(
    "sign", ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\u202b", "\u2069", "\ufeff", "\ufe0f", "\U000e0041"]
)
def test_what_nobody_sees_takes_no_word_apart(sign: str) -> None:
    assert [token.text for token in tokens_of(f"{sign}Лука{sign}шэнка{sign}")] == ["лукашэнка"]
    assert parts_of(f"Zmicier Łuka{sign}šenka").tokens == parts_of("Zmicier Łukašenka").tokens


@pytest.mark.parametrize(
    ("tied", "texts"),
    [("خامنه‌ای", ["خامنهای"]), ("حسن‌زاده", ["حسن", "زاده"]), ("سید‌علی", ["سید", "علی"]), ("علی‌محمد", ["علی", "محمد"])],
)
def test_the_persian_tie_joins_halves_of_a_word_and_keeps_names_apart(tied: str, texts: list[str]) -> None:
    assert [token.text for token in tokens_of(tied)] == texts


def test_repairing_twice_changes_nothing_more() -> None:
    for word in ("ЛЯСОВIК", "Łukašenka", "Дзмітрьій", "Müller", "رضوانی", "习近平"):
        assert repair(repair(word)) == repair(word)


def test_the_letters_of_latin_alphabets_are_kept() -> None:
    assert repair("Źmicier Łukašenka") == "źmicier łukašenka"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("OIeg", "oleg"),
        ("VasiI", "vasil"),
        ("SvetIana", "svetlana"),
        ("lvan", "ivan"),
        ("lvov", "lvov"),
        ("McIntyre", "mcintyre"),
        ("II", "ii"),
    ],
)
def test_a_capital_i_and_a_small_l_are_told_apart(written: str, meant: str) -> None:
    assert [token.text for token in tokens_of(written)] == [meant]
