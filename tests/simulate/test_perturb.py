"""What happens to a record on its way into another list, and that it stays the same person's."""

import re
from collections import Counter
from functools import cache
from random import Random

import pytest
from rapidfuzz.distance import OSA

from brama.persons import PartialDate
from brama.simulate.life import Invented, Life
from brama.simulate.perturb import RECORDS, WRITINGS, perturb
from brama.simulate.population import population
from brama.simulate.writing import with_short, writing_of, written

Pair = tuple[Invented, Invented, tuple[str, ...]]
CODES = [change.code for change in WRITINGS] + [change.code for change in RECORDS]


@cache
def pairs() -> tuple[Pair, ...]:
    chance = Random(17)
    return tuple((person, *perturb(person, chance)) for person in population(4000, seed=23))


def with_only(*codes: str) -> list[Pair]:
    return [pair for pair in pairs() if pair[2] == codes]


def test_the_same_chance_does_the_same() -> None:
    person = next(population(1, seed=1))
    assert [perturb(person, Random(5)) for _ in range(3)] == [perturb(person, Random(5))] * 3


def test_it_stays_the_same_person_and_something_was_done() -> None:
    for person, copy, done in pairs():
        assert copy.life is person.life and copy.id == person.id
        assert done and set(done) <= set(CODES)
        assert copy != person


@pytest.mark.parametrize("code", CODES)
def test_everything_in_the_tables_happens(code: str) -> None:
    assert Counter(code for *_, done in pairs() for code in done)[code] > 20


def test_another_spelling_shows() -> None:
    found = with_only("other_spelling")
    assert found
    assert all(copy.names != person.names and copy.writing != person.writing for person, copy, _ in found)


def test_an_omitted_patronymic_leaves_two_words() -> None:
    for person, copy, _ in with_only("patronymic_omitted"):
        assert len(person.names[0].split()) == 3 and len(copy.names[0].split()) == 2
        assert set(copy.names[0].split()) < set(person.names[0].split())


def test_a_swapped_order_keeps_the_words() -> None:
    found = with_only("order_swapped")
    assert found
    for person, copy, _ in found:
        assert sorted(copy.names[0].split()) == sorted(person.names[0].split())
        assert copy.names != person.names


def test_a_typo_is_one_letter_away() -> None:
    found = with_only("typo")
    assert found
    for person, copy, _ in found:
        assert OSA.distance(copy.names[0], person.names[0]) == 1


def test_lookalikes_mix_two_scripts_in_one_word() -> None:
    for _, copy, done in pairs():
        if "lookalikes" in done:
            assert re.search("[Ѐ-ӿ]", copy.names[0]) and re.search("[a-zA-Zĸ]|ьі", copy.names[0])


def test_a_diminutive_stands_for_the_given_name() -> None:
    for person, copy, done in pairs():
        if done == ("diminutive",):
            surname = person.life.surname[writing_of(person.writing).language]
            assert copy.names != person.names
            assert writing_of(copy.writing).latin or surname.lower() in copy.names[0].lower()


def test_day_and_month_change_places_and_only_a_year_stays() -> None:
    for person, copy, done in pairs():
        if "day_for_month" in done and "year_only" not in done:
            (year, month, day), (theirs,) = person.births[0], copy.births
            assert theirs == (year, day, month)
        if "year_only" in done:
            assert copy.births == ((person.births[0].year, 0, 0),)


def test_a_place_is_the_same_place_in_another_language() -> None:
    for person, copy, done in pairs():
        if "place_otherwise" in done:
            assert copy.places != person.places and copy.places[0] in person.life.place.values()


def test_what_was_not_changed_stays() -> None:
    for person, copy, done in pairs():
        if not {"day_for_month", "year_only"} & set(done):
            assert copy.births == person.births
        if "document_omitted" not in done:
            assert copy.documents == person.documents


LIFE = Life(
    home="be",
    gender="male",
    surname={"be": "Лясовік", "ru": "Лесовик", "uk": "Лісовик", "pl": "Lasowik"},
    given={"be": "Дзмітрый", "ru": "Дмитрий", "uk": "Дмитро", "pl": "Dymitr"},
    patronymic={"be": "Адамавіч", "ru": "Адамович", "uk": "Адамович"},
    diminutives=("Дзіма", "Dima"),
    birth=PartialDate(1974, 3, 9),
    place={"be": "Пінск", "ru": "Пинск", "uk": "Пінськ", "pl": "Pińsk", "en": "Pinsk"},
    document="XX1234567",
)


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("be_cyrillic", "Лясовік Дзмітрый Адамавіч"),
        ("be_cyrillic_upper", "ЛЯСОВІК Дзмітрый Адамавіч"),
        ("ru_cyrillic", "Лесовик Дмитрий Адамович"),
        ("uk_cyrillic", "Лісовик Дмитро Адамович"),
        ("be_passport", "DZMITRY LIASOVIK"),
        ("be_passport_full", "Dzmitry Adamavich LIASOVIK"),
        ("be_mrz", "LIASOVIK<<DZMITRYI"),
        ("be_lacinka", "Dzmitryj Lasovik"),
        ("be_bgn", "Dzmitryy Lyasovik"),
        ("ru_passport", "LESOVIK DMITRII"),
        ("ru_de", "Dmitri Lessowik"),
        ("ru_fr", "Dmitri Lessovik"),
        ("pl", "Dymitr Lasowik"),
    ],
)
def test_a_name_is_written_as_each_writing_asks(code: str, name: str) -> None:
    assert written(LIFE, writing_of(code)) == name


def test_a_diminutive_keeps_to_the_script_of_the_writing() -> None:
    latin = with_short(writing_of("be_passport"), LIFE.diminutives, Random(1))
    cyrillic = with_short(writing_of("be_cyrillic"), LIFE.diminutives, Random(1))
    assert latin is not None and written(LIFE, latin) == "DIMA LIASOVIK"
    assert cyrillic is not None and written(LIFE, cyrillic) == "Лясовік Дзіма Адамавіч"
