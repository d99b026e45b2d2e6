"""One surname as Belarusian, Russian, Ukrainian and Polish spell it, and two surnames that are only alike."""

import pytest

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.token import Token
from brama.names.tokens import tokens_of


def _token(word: str) -> Token:
    (token,) = tokens_of(word)
    return token


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Мядзведзеў", "Медведев"), ("Miadzvedzeu", "Medvedev"), ("Варанцоў", "Воронцов"), ("Трацякоў", "Третьяков"),
        ("Рагачоў", "Рогачев"), ("Чарнышоў", "Чернышов"), ("Рабко", "Рябко"), ("Вярыга", "Верига"), ("Цвірка", "Твирко"),
        ("Цімашэнка", "Тимошенко"), ("Салаўёў", "Соловьев"), ("Ярмоленка", "Ермоленко"), ("Бяроза", "Береза"), ("Biaroza", "Bereza"),
        ("Воўк", "Волк"), ("Вовк", "Волк"), ("Доўгі", "Долгий"), ("Жоўты", "Желтый"), ("Таўсты", "Толстый"), ("Памазау", "Помазов"),
        ("Білий", "Белый"), ("Кривоніс", "Кривонос"), ("Береговий", "Береговой"), ("Олійник", "Олейник"), ("Олійник", "Алейнік"),
        ("Vouk", "Волк"), ("Douhi", "Dolgiy"), ("Zhouty", "Желтый"), ("Vusau", "Усов"), ("Vozerau", "Ozerov"), ("Rahachou", "Rogachev"),
        ("Yarmakovich", "Ermakovich"), ("Піліпчык", "Филипчик"), ("Няўмержыцкі", "Nevmerjitski"), ("Berehovyi", "Beregovoy"),
        ("Лановая", "Lanova"), ("Рудая", "Рудый"), ("Белая", "Белый"), ("Чорна", "Черная"), ("Hakobyan", "Акопян"), ("Шэучык", "Шэўчык"),
        ("Сиуко", "Сивко"), ("Ільін", "Ильин"), ("Karpienka", "Kаrpenko"), ("Petrovienė", "Петрова"), ("Mackevičiūtė", "Мацкевич"),
        ("Žukas", "Жук"), ("Kovaļčuka", "Ковальчук"), ("Станкявичюс", "Stankevičius"),
        ("Zawadzki", "Завадский"), ("Завадзкі", "Завадский"), ("Dąbrowski", "Домбровский"), ("Wałęsa", "Валенса"),
        ("Krzyżanowski", "Кшыжаноўскі"), ("Krzyżanowski", "Крыжановский"), ("Grzybowski", "Грибовский"), ("Wróblewski", "Врублевский"),
    ],
)  # fmt: skip
def test_a_surname_is_one_in_the_orthographies_of_the_neighbours(one: str, other: str) -> None:
    assert likeness(_token(one), _token(other)) <= Likeness.SOUND
    assert likeness(_token(other), _token(one)) <= Likeness.SOUND


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Казарев", "Козарав"), ("Маркавич", "Моркович"), ("Белов", "Билов"), ("Бялоў", "Білаў"), ("Карец", "Корет"),
        ("Карасев", "Корасов"), ("Сабалев", "Саболав"),
    ],
)  # fmt: skip
def test_exchanges_that_go_both_ways_or_that_no_orthography_makes_are_of_two_names(one: str, other: str) -> None:
    assert likeness(_token(one), _token(other)) > Likeness.SOUND


def test_of_short_words_and_of_other_languages_two_vowels_are_not_exchanged() -> None:
    assert likeness(_token("Karam"), _token("Korom")) > Likeness.SOUND
    assert likeness(_token("Гацо"), _token("Готе")) > Likeness.SOUND
