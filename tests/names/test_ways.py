"""Which spellings a Latin word leaves open: Slavic names in German letters, without their marks, by standards that few know."""

import pytest

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.token import Token
from brama.names.tokens import tokens_of
from brama.names.ways import open_to


def _token(word: str) -> Token:
    (token,) = tokens_of(word)
    return token


@pytest.mark.parametrize(
    ("meant", "written"),
    [
        ("Зайцев", "Saizew"), ("Куницын", "Kunizyn"), ("Козлов", "Koslow"), ("Шипицын", "Schipizyn"), ("Сазонов", "Sasonow"),
        ("Борисов", "Borissow"), ("Дзячкоў", "Dsjatschkou"),
        ("Щербаков", "Scherbakov"), ("Тищенко", "Tischenko"), ("Катющенко", "Katyushhenko"),
        ("Щербаков", "Scerbakov"), ("Шевчук", "Sevcuk"), ("Овчаренко", "Ovcarenko"), ("Шаўцоў", "Saucou"), ("Янушкевич", "Januskievic"),
        ("Мацкевіч", "Mackievic"), ("Подъячев", "Podjacev"), ("Дьячков", "Djackov"),
        ("Дьяконов", "Djakonov"), ("Сердюков", "Serdjukov"),
        ("Кузнецов", "Kuzneczov"), ("Царёв", "Czaryov"), ("Хохлов", "Xoxlov"), ("Хохлов", "Hohlov"), ("Гогалеў", "Hohalieu"),
        ("Кольцов", "Koltcov"), ("Ильин", "Ilyin"), ("Мазепин", "Mazepine"),
        ("Белоусов", "Belousov"), ("Наумов", "Naumov"), ("Череухин", "Chereukhin"), ("Ёлкин", "Elkin"), ("Ёрш", "Ersh"),
        ("Юр'єв", "Yur”yev"),
    ],
)  # fmt: skip
def test_a_slavic_name_is_heard_in_what_others_make_of_it(meant: str, written: str) -> None:
    assert likeness(_token(meant), _token(written)) <= Likeness.SOUND


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Бусев", "Бушев"),
        ("Busev", "Bushev"),
        ("Zotov", "Sotov"),
        ("Ковач", "Ковац"),
        ("Sukin", "Shchukin"),
        ("Kosov", "Kozlov"),
    ],
)
def test_what_nothing_opens_stays_another_name(one: str, other: str) -> None:
    assert likeness(_token(one), _token(other)) > Likeness.VARIANT


@pytest.mark.parametrize(
    "word", ["kovalyov", "petrenko", "ivanou", "kowalski", "nowicki", "zakharov", "smith", "rodrigo"]
)
def test_an_ordinary_spelling_opens_no_way_for_lost_marks(word: str) -> None:
    assert not {"unmarked", "hushed", "hushed c", "gost", "breathed"} & set(open_to(word))
