"""Spellings of one name share a reading, whatever language they follow."""

import unicodedata

import pytest

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.repair import repair
from brama.names.romanise import romanise, systems
from brama.names.token import Token
from brama.names.tokens import token, tokens_of


def _token(word: str) -> Token:
    (token,) = tokens_of(word)
    return token


def _share_a_skeleton(*words: str) -> bool:
    return bool(set.intersection(*(set(_token(word).skeletons) for word in words)))


@pytest.mark.parametrize(
    "spellings",
    [
        ("Лукашэнка", "Лукашенко", "Lukashenka", "Łukašenka", "Lukaschenko", "Loukachenko", "Łukaszenka"),
        ("Лясовік", "Лесовик", "LIASOVIK", "Lesovik", "Lasowik"),
        ("Чарнышоў", "Чернышёв", "Charnyshou", "Chernyshev", "Tschernyschow", "Tchernychev", "Czernyszow"),
        ("Кавалёў", "Ковалёв", "Kavaliou", "Kovalev", "Kovalyov", "Kawaljou"),
        ("Щербаков", "Shcherbakov", "Schtscherbakow", "Szczerbakow", "Chtcherbakov"),
        ("Васильев", "Vasiliev", "Vasilyev", "Vasilev"),
        ("Данелия", "Danelia", "Daneliya"),
        ("Чехов", "Chekhov", "Tschechow", "Tchekhov", "Czechow"),
        ("رضوانی", "Rezvani", "Rezwani"),
        ("მაისურაძე", "Maisuradze"),
        ("Սարգսյան", "Sargsyan"),
    ],
)
def test_spellings_of_one_surname_share_a_skeleton(spellings: tuple[str, ...]) -> None:
    assert all(_share_a_skeleton(spellings[0], other) for other in spellings[1:])


@pytest.mark.parametrize(
    "pair",
    [
        ("Іваноў", "Іванова"),
        ("Коўальскі", "Коўальская"),
        ("Pushkin", "Pushkina"),
        ("Чорны", "Чорная"),
        ("Гладкий", "Гладкая"),
    ],
)
def test_a_feminine_surname_has_the_keys_of_the_masculine(pair: tuple[str, str]) -> None:
    assert _token(pair[0]).skeletons == _token(pair[1]).skeletons


def test_every_romanisation_of_a_belarusian_surname_can_be_found_again() -> None:
    lost = [
        (surname, system, written)
        for surname in ("Пятровіч", "Ляшкевіч", "Грынкевіч", "Шчасны", "Жыткоў", "Цярэшка", "Юхнавец")
        for system in systems("be")
        if not _share_a_skeleton(surname, written := romanise(surname, system))
    ]
    assert not lost


def test_nothing_but_letters_of_the_small_alphabet_comes_out() -> None:
    for word in ("Łukašenka", "Ψυχάρης", "Ålund", "O’Neill", "Şahin", "ಬೆಂಗಳೂರು", "მაისურაძე", "မင်း"):
        for each in tokens_of(word):
            assert all(c.isalpha() for reading in each.readings for c in reading), repair(word)


@pytest.mark.parametrize(
    "pair",
    [
        ("Muḥammad", "Muhammad"), ("Ḫalīl", "Khalil"), ("Ǧamāl", "Jamal"), ("Ķauķis", "Kaukis"), ("Nguyễn", "Nguyen"), ("Əliyev", "Aliyev"),
        ("Băsescu", "Basescu"), ("Kâmil", "Kamil"), ("Loïc", "Loic"), ("Chŏng", "Chong"), ("ŭn", "un"), ("Ҷурабек", "Jurabek"),
        ("بھٹی", "Bhatti"), ("نێچیرڤان", "Nechirvan"),
    ],
)  # fmt: skip
def test_a_letter_with_a_mark_of_its_language_is_heard(pair: tuple[str, str]) -> None:
    assert _share_a_skeleton(*pair)


def test_no_letter_that_grew_out_of_a_latin_one_goes_unheard() -> None:
    letters = [chr(code) for code in (*range(0xDF, 0x250), *range(0x1E00, 0x1F00)) if chr(code).islower()]
    marked = [letter for letter in letters if unicodedata.normalize("NFD", letter)[0].isascii()]
    silent = [
        letter
        for letter in marked
        if all(_token(f"{x}{letter}{y}").readings == _token(x + y).readings for x, y in ("bd", "kr"))
    ]
    assert len(marked) > 240
    assert not silent


def test_a_short_u_is_the_belarusian_consonant_only_after_a_vowel() -> None:
    assert _share_a_skeleton("Aŭdzieiu", "Авдею")
    assert _token("ŭn").skeletons == _token("un").skeletons


@pytest.mark.parametrize(
    ("one", "other"), [("yaya", "ja"), ("maya", "ma"), ("mayak", "mak"), ("hayat", "hat"), ("караян", "каран")]
)
def test_a_glide_between_two_vowels_that_are_one_is_heard(one: str, other: str) -> None:
    assert token(one).weighed[0] != token(other).weighed[0]
    assert token("maia").weighed[0] == token("maja").weighed[0] == token("майя").weighed[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pantelić", "Pantelitch"), ("Vucic", "Вучич"), ("Koesno", "Kusno"), ("Tjipto", "Chipto"), ("Cengiz", "Dzhengiz"),
        ("Maxamed", "Mahamed"), ("Geelani", "Gilani"), ("Ouattara", "Wattara"), ("Hudhayl", "Huzayl"), ("MIŞRĪ", "Misri"),
        ("Jhangvi", "Djangvi"), ("Guenes", "Gunes"), ("Yo'ldosh", "Йулдош"), ("سندھی", "سندی"), ("Bū‘azīz", "Buaziz"),
        ("Zabbane", "Zabban"), ("Dabache", "Dabash"), ("Zabbarique", "Zabbariq"), ("Dabaei", "Dabayi"), ("Dabaee", "Dabai"),
    ],
)  # fmt: skip
def test_spellings_of_other_languages_share_a_reading(one: str, other: str) -> None:
    assert set(_token(one).weighed) & set(_token(other).weighed)


def test_a_vowel_that_koreans_write_before_the_end_of_a_syllable_is_no_uzbek_one() -> None:
    assert "joNG" in [reading for token in tokens_of("Yo'ng") for reading in token.readings]


@pytest.mark.parametrize("word", ["Hafizullāh", "Faz̤lurraḥmān", "Ахмадзада", "AlMisri"])
def test_a_compound_falls_apart_with_its_marks_and_in_russian(word: str) -> None:
    assert len(tokens_of(word)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [("Śyām", "Shyam"), ("Caudharī", "Chaudhari"), ("Uṣā", "Usha"), ("Jiménez", "Хименес"), ("Concepción", "Консепсион"),
     ("Graça", "Граса"),
     ("García", "Garsia"), ("خالدہ", "Khalida")],
)  # fmt: skip
def test_a_word_in_scholarly_or_iberian_letters_sounds_as_others_write_it(one: str, other: str) -> None:
    assert likeness(*(tokens_of(word)[0] for word in (one, other))) <= Likeness.VARIANT
