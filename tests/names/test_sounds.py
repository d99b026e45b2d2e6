"""Spellings of one name share a reading, whatever language they follow."""

import pytest

from brama.names.repair import repair
from brama.names.romanise import romanise, systems
from brama.names.tokens import Token, tokens_of


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


@pytest.mark.parametrize("pair", [("Іваноў", "Іванова"), ("Коўальскі", "Коўальская"), ("Pushkin", "Pushkina")])
def test_a_feminine_surname_has_the_keys_of_the_masculine(pair: tuple[str, str]) -> None:
    assert _token(pair[0]).skeletons == _token(pair[1]).skeletons


def test_every_romanisation_of_a_belarusian_surname_can_be_found_again() -> None:
    lost = [
        (surname, system, written)
        for surname in ("Пятровіч", "Ляшкевіч", "Грынкевіч", "Шчасны", "Жыткоў", "Цярэшка", "Юхнавец")
        for system in systems("be")
        if system != "be_gost779b" or "ц" not in surname  # writes ц as cz, which everybody reads as ч
        if not _share_a_skeleton(surname, written := romanise(surname, system))
    ]
    assert not lost


def test_nothing_but_letters_of_the_small_alphabet_comes_out() -> None:
    for word in ("Łukašenka", "Ψυχάρης", "Ålund", "O’Neill", "Şahin", "ಬೆಂಗಳೂರು", "მაისურაძე", "မင်း"):
        for token in tokens_of(word):
            assert all(c.isalpha() for reading in token.readings for c in reading), repair(word)
