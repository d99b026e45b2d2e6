"""Birth places across scripts: a place of its own decides, a country only where nothing else is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.screening.levels import LEVELS
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
    ],
)
def test_a_place_is_known_in_another_script(ours: str, theirs: str) -> None:
    assert place_code(ours, theirs) == "birth_place_same"


@pytest.mark.parametrize(
    ("ours", "theirs", "code"),
    [
        ("Пінск", "Гомель", "birth_place_differs"),
        ("Pinsk, Belarus", "Gomel, Belarus", "birth_place_differs"),
        ("Беларусь", "Belarus", "birth_country_same"),
        ("Беларусь", "Польша", "birth_country_differs"),
        ("Пінск", "Belarus", ""),
        ("Пінск", "", ""),
        ("г.", "Пінск", ""),
        ("г.", "вёска", ""),
    ],
)
def test_two_places_say_no_more_than_they_hold(ours: str, theirs: str, code: str) -> None:
    assert place_code(ours, theirs) == code


PLACES = st.text(max_size=30) | st.lists(
    st.sampled_from(["г.", "Пінск", "Pinsk", "Belarus", "Беларусь", "область", "Брэсцкая", ",", "-", "1"]), max_size=5
).map(" ".join)


@given(PLACES, PLACES)
def test_what_two_places_say_is_the_same_both_ways_and_stands_in_the_table(a: str, b: str) -> None:
    assert place_code(a, b) == place_code(b, a)
    assert place_code(a, b) in {"", *LEVELS}


def test_another_place_weighs_little_against_since_lists_name_villages_or_the_next_town() -> None:
    same, other = (weight(who(place="Пінск"), who(place=place)) for place in ("Pinsk", "Homiel"))
    assert same > 0 > other > -4
