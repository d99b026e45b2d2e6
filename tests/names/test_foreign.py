"""A Slavic name in another case, or in Hungarian spelling, is read as what it is in the nominative."""

import pytest

from brama.names.foreign import spelt_otherwise
from brama.screening.score import compare
from tests.screening.people import who


@pytest.mark.parametrize(
    ("declined", "name"),
    [
        ("Dzmitryja Lasowicza", "Дзмітрый Лясовіч"),  # Polish
        ("Dmitrijem Lesovskim", "Дмитрий Лесовский"),
        ("Wiktorowi Łasenkowowi", "Виктор Лясенков"),
        ("Alekseja Lesovského", "Алексей Лесовский"),  # Czech
        ("Viktorem Lasenkem", "Виктор Лясенко"),
        ("Sergejaus Lesovskio", "Сергей Лесовский"),  # Lithuanian
        ("Viktoro Lasenkos", "Виктор Лясенко"),
        ("Viktoram Lesovam", "Виктор Лесов"),  # Latvian
        ("Swietłany Lesowskiej", "Светлана Лесовская"),
    ],
)
def test_a_name_declined_in_latin_letters_is_met_as_the_nominative(declined: str, name: str) -> None:
    assert compare(who(declined), who(name)).weight > compare(who(name), who(name)).weight - 3


@pytest.mark.parametrize(
    ("hungarian", "name"),
    [
        ("Viktor Csernisev", "Виктор Чернышев"),
        ("Alekszandr Leszovszkij", "Александр Лесовский"),
        ("Szergej Zsarov", "Сергей Жаров"),
    ],
)
def test_hungarian_spelling_is_heard(hungarian: str, name: str) -> None:
    assert compare(who(hungarian), who(name)).weight > compare(who(name), who(name)).weight - 3


@pytest.mark.parametrize(
    "name",
    [
        "Elena Lesova",
        "Aleksandra Lesova",
        "Mario Martino",
        "Jan Lesowski",
        "Anna Lasenka",
        "Ahmed Hassan",
        "Ivana Lesova",
        "Szczepan Kruszcz",
    ],
)
def test_a_name_that_may_be_a_nominative_stands_alone(name: str) -> None:
    assert not list(spelt_otherwise(name))


def test_capitals_stay_what_they_were() -> None:
    assert "wiktor LESOWSKI" in map(_plain, spelt_otherwise("Wiktora LESOWSKIEGO"))


def _plain(name: str) -> str:
    return name.replace("v", "w").replace("V", "W")
