"""What a bearer is called by courtesy is no part of the name, and is where the name says so."""

import pytest

from brama.names.addressed import without_address


@pytest.mark.parametrize(
    ("name", "rest"),
    [("Abu Nasir Muhammad al-Shammari", "Muhammad al-Shammari"), ("Abu Abd al-Salam Muhammad Zaydan", "Muhammad Zaydan"),
     ("Umm al-Walid Salma Hamdan", "Salma Hamdan"), ("أبو ناصر محمد الشمري", "محمد الشمري"),
     ("Abou Abdel Rahman Said Hamdan", "Said Hamdan"),
     ("Ko Khin Lin Htet", "Khin Lin Htet"), ("Ma Soe Thuzar Win", "")],
)  # fmt: skip
def test_a_name_stands_behind_a_courtesy(name: str, rest: str) -> None:
    assert without_address(name) == rest


@pytest.mark.parametrize(
    "name",
    ["Abu Nasir", "Abu Nasir Hamdan", "Abu Nasir Al Hamdani", "Abu Bakr Muhammad Zaydan", "Abu Talib bin Salim Hamdan", "Ko Young Ook",
     "Ma Zi Jie", "Aboud Salim Nasir Zaydan"],
)  # fmt: skip
def test_what_is_no_courtesy_stays(name: str) -> None:
    assert without_address(name) == ""
