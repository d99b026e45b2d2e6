"""Birth places across scripts: a place of its own decides, a country only where nothing else is said."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.names.repair import repair
from brama.screening.levels import LEVELS
from brama.screening.place_parts import place_in
from brama.screening.places import place_code
from tests.screening.people import weight, who


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("Пінск", "Pinsk"),
        ("Пинск", "Пінск"),
        ("г. Пинск, Брестская обл.", "Pinsk, Belarus"),
        ("Магілёў", "Mahiliou"),
        ("Львів, Україна", "Lviv"),
        ("Gomel, Belarus", "Гомель"),
        ("Москва", "Moscow"),
        ("Киев", "Kyiv"),
        ("Kijów", "Київ"),
        ("Вільня", "Vilnius"),
        ("г. Вильнюс, Литовская ССР", "Wilno"),
        ("Brześć", "Брэст"),
        ("Lemberg", "Львів"),
        ("Warszawa", "Warsaw"),
        ("Санкт-Петербург", "Saint Petersburg, Russia"),
        ("Leningrad, USSR", "St. Petersburg"),
        ("New York", "Нью-Йорк"),
        ("Peking", "北京"),
        ("دمشق", "Damascus, Syria"),
        ("Минский район", "Minsk district"),
        ("Kyiv Oblast, Ukraine", "Киевская область"),
        ("Moscow region", "Московская обл."),
        ("Poltava region", "Полтавская область"),
        ("Odesa Oblast", "Одеська область"),
        ("Kaluga region", "Калужская обл."),
        ("Krasnodar Krai", "Краснодарский край"),
        ("Vinnytsia Oblast", "Вінницька область"),
        ("Grodno region", "Гродзенская вобласць"),
        ("Homiel Voblast", "Гомельская область"),
        ("Kabul Province, Afghanistan", "Kabul"),
    ],
)
def test_a_place_is_known_in_another_language_and_script(ours: str, theirs: str) -> None:
    assert place_code(ours, theirs) == "birth_place_same"


@pytest.mark.parametrize(
    ("ours", "theirs", "code"),
    [
        ("Пінск", "Гомель", "birth_place_differs"),
        ("Tomsk region", "Омская область", "birth_place_differs"),
        ("Тульская область", "Tulsa", ""),
        ("Pinsk, Belarus", "Gomel, Belarus", "birth_place_differs"),
        ("Беларусь", "Belarus", "birth_country_same"),
        ("Беларусь", "Польша", "birth_country_differs"),
        ("Germany", "Германия", "birth_country_same"),
        ("USSR", "СССР", "birth_country_same"),
        ("USSR", "Беларусь", ""),
        ("USSR (now Belarus)", "Беларусь", "birth_country_same"),
        ("Минск, СССР", "Москва, СССР", "birth_place_differs"),
        ("Minsk, BLR", "Brest, BLR", "birth_place_differs"),
        ("New York", "New Delhi", "birth_place_differs"),
        ("Нижний Тагил", "Нижний Новгород", "birth_place_differs"),
        ("Великий Новгород", "Nizhny Novgorod", "birth_place_differs"),
        ("Новгород", "Великий Новгород", "birth_place_same"),
        ("Новгород", "Нижний Новгород", ""),
        ("Nova Kakhovka", "Новая Каховка", "birth_place_same"),
        ("Новая Каховка", "Каховка", ""),
        ("Frankfurt (Oder)", "Frankfurt am Main", ""),
        ("Франкфурт-на-Майне", "Frankfurt am Main", "birth_place_same"),
        ("Ростов-на-Дону", "Ростов", "birth_place_same"),
        ("Ростов-на-Дону", "Ростов Великий", ""),
        ("Белая Церковь", "Белая Калитва", ""),
        ("Івано-Франківськ", "Ivano-Frankivsk", "birth_place_same"),
        ("Saint Petersburg", "Saint Louis", "birth_place_differs"),
        ("Новы", "Nowy Targ", ""),
        ("г. Борисов, Минская обл.", "г. Слуцк, Минская обл.", "birth_place_differs"),
        ("Стрий, Львівська область", "Самбір, Львівська обл.", "birth_place_differs"),
        ("Region of Minsk", "Region of Brest", "birth_place_differs"),
        ("Минская обл.", "Борисов", ""),
        ("Минская обл.", "Борисов, Минская обл.", "birth_place_same"),
        ("Минск", "Борисов, Минская обл.", ""),
        ("Гродна, вул. Леніна", "Мінск, вул. Леніна", "birth_place_differs"),
        ("Пінск", "Belarus", ""),
        ("Пінск", "", ""),
        ("г.", "Пінск", ""),
        ("г.", "вёска", ""),
    ],
)
def test_two_places_say_no_more_than_they_hold(ours: str, theirs: str, code: str) -> None:
    assert place_code(ours, theirs) == code


PLACES = st.text(max_size=30) | st.lists(
    st.sampled_from(
        ["г.", "Пінск", "Pinsk", "Belarus", "USSR", "область", "район", "Брэсцкая", "вул.", "Nowy", ",", "-", "1"]
    ),
    max_size=5,
).map(" ".join)


@given(PLACES, PLACES)
def test_what_two_places_say_is_the_same_both_ways_and_stands_in_the_table(a: str, b: str) -> None:
    assert place_code(a, b) == place_code(b, a)
    assert place_code(a, b) in {"", *LEVELS}


def test_another_place_weighs_little_against_since_lists_name_villages_or_the_next_town() -> None:
    same, other = (weight(who(place="Пінск"), who(place=place)) for place in ("Pinsk", "Homiel"))
    assert same > 0 > other > -4


def test_every_name_of_a_place_is_one_word_that_names_it_and_no_other() -> None:
    table = files("brama.screening").joinpath("tables/place_forms.tsv").read_text("utf-8")
    rows = [line.split("|") for line in table.splitlines() if not line.startswith("#")]
    forms = [repair(form) for row in rows for form in row]
    assert len(forms) == len(set(forms))
    assert [form for form in forms if not place_in(form).own or " " in form] == []
