"""Who is invented: the same ones for the same seed, consistent in themselves, and nobody from any list."""

import subprocess
import sys
from collections import Counter
from functools import cache
from itertools import islice
from random import Random

import pytest

from brama.persons import Person
from brama.simulate.given import GivenName, patronymic
from brama.simulate.life import Invented
from brama.simulate.population import population
from brama.simulate.surnames import surname


@cache
def people() -> tuple[Invented, ...]:
    return tuple(population(4000, seed=11))


def test_the_same_seed_invents_the_same_people_and_another_seed_others() -> None:
    assert people()[:300] == tuple(population(300, seed=11))
    assert [person.names for person in people()[:300]] != [person.names for person in population(300, seed=12)]


def test_the_first_are_the_same_whatever_the_count() -> None:
    assert tuple(islice(population(10_000, seed=11), 50)) == people()[:50]


def test_neither_hash_seed_nor_global_chance_changes_anybody() -> None:
    code = (
        "import random; random.seed({}); from brama.simulate.population import population;"
        "print([p.names + p.places for p in population(200, 5)])"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code.format(seed)],
            env={"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": str(seed), "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in (1, 2)
    }
    assert len(said) == 1


def test_everybody_is_a_person_with_one_name_and_an_id_of_their_own() -> None:
    everybody: tuple[Person, ...] = people()
    assert {len(person.names) for person in everybody} == {1}
    assert all(len(person.names[0].replace("<", " ").split()) in {2, 3} for person in everybody)
    assert len({person.id for person in people()}) == len(people())


def test_most_are_belarusians_and_every_land_is_there() -> None:
    homes = Counter(person.life.home for person in people())
    assert homes["be"] > len(people()) * 0.65
    assert set(homes) == {"be", "ru", "uk", "pl"}


def test_surnames_have_a_long_tail() -> None:
    counted = Counter(person.life.surname["be"] for person in people())
    assert counted.most_common(1)[0][1] < len(people()) * 0.04
    assert len(counted) > 500 and sum(count == 1 for count in counted.values()) > 100


def test_surname_and_patronymic_agree_with_the_gender() -> None:
    ends = {"male": ("віч", "льіч", "іч"), "female": ("ўна", "нічна")}
    for person in people():
        life = person.life
        if life.patronymic:
            assert life.patronymic["be"].endswith(ends[life.gender]), life
        if life.gender == "female":
            assert not life.surname["ru"].endswith(("ов", "ев", "ёв", "ский", "цкий")), life
        else:
            assert not life.surname["ru"].endswith(("ова", "ская", "цкая")), life


def test_poles_have_no_patronymic_and_the_others_have_one_in_three_languages() -> None:
    for person in people():
        assert set(person.life.patronymic) == (set() if person.life.home == "pl" else {"be", "ru", "uk"})


def test_birth_dates_are_dates_of_grown_people() -> None:
    for person in people():
        for birth in person.births:
            assert 1938 <= birth.year <= 2006 and 1 <= birth.month <= 12 and 1 <= birth.day <= 31


def test_documents_are_of_series_that_no_state_issues() -> None:
    documents = [number for person in people() for number in person.documents]
    assert 300 < len(documents) < 1000
    assert all(number.startswith(("XX", "00")) for number in documents)


@pytest.mark.parametrize(
    ("father", "son", "daughter"),
    [
        ("Сяргей Сергей Сергій", "Сяргеевіч Сергеевич Сергійович", "Сяргееўна Сергеевна Сергіївна"),
        ("Ілья Илья Ілля", "Ільіч Ильич Ілліч", "Ільінічна Ильинична Іллівна"),
        ("Юрый Юрий Юрій", "Юр'евіч Юрьевич Юрійович", "Юр'еўна Юрьевна Юріївна"),
        ("Дзмітрый Дмитрий Дмитро", "Дзмітрыевіч Дмитриевич Дмитрович", "Дзмітрыеўна Дмитриевна Дмитрівна"),
        ("Вацлаў Вацлав Вацлав", "Вацлававіч Вацлавович Вацлавович", "Вацлаваўна Вацлавовна Вацлавівна"),
        ("Мікалай Николай Микола", "Мікалаевіч Николаевич Миколайович", "Мікалаеўна Николаевна Миколаївна"),
        ("Пётр Пётр Петро", "Пятровіч Петрович Петрович", "Пятроўна Петровна Петрівна"),
        ("Віталь Виталий Віталій", "Вітальевіч Витальевич Віталійович", "Вітальеўна Витальевна Віталіївна"),
        ("Мікіта Никита Микита", "Мікітавіч Никитич Микитович", "Мікітаўна Никитична Микитівна"),
    ],
)
def test_a_patronymic_is_formed_as_schoolbooks_form_it(father: str, son: str, daughter: str) -> None:
    name = GivenName(dict(zip(("be", "ru", "uk"), father.split(), strict=True)), {}, ())
    assert " ".join(patronymic(name, "male").values()) == son
    assert " ".join(patronymic(name, "female").values()) == daughter


def test_surnames_join_as_their_spellings_ask() -> None:
    chance = Random(3)
    borne = [surname("be", "female", chance) for _ in range(6000)]
    known = {(forms["be"], forms["ru"], forms["uk"], forms["pl"]) for forms in borne}
    assert ("Захарук", "Захарук", "Захарук", "Zacharuk") in known
    assert ("Дзямідзенка", "Демиденко", "Демиденко", "Dziamidzienka") in known
    assert ("Марчэнка", "Марченко", "Марченко", "Marczenka") in known
    assert ("Рудніцкая", "Рудницкая", "Рудницька", "Rudnicka") in known
    assert ("Марозава", "Морозова", "Морозова", "Marozawa") in known
