"""Countries side by side: what is known to differ speaks against, and nothing else does."""

import pytest

from brama.persons import Person
from brama.screening.countries import country_code
from tests.screening.people import codes


@pytest.mark.parametrize(
    ("ours", "theirs", "code"),
    [
        ("by", "by", "country_same"),
        ("by", "pl", "country_differs"),
        ("by", "belarussia", ""),
        ("atlantis", "lemuria", ""),
        ("atlantis", "atlantis", "country_same"),
        ("su", "by", ""),
        ("su", "su", "country_same"),
        ("rs", "yu", ""),
    ],
)
def test_only_countries_that_are_known_and_still_there_speak_against(ours: str, theirs: str, code: str) -> None:
    assert country_code(ours, theirs) == code == country_code(theirs, ours)


def test_of_several_countries_one_that_is_shared_speaks_once() -> None:
    assert codes(Person("a", countries=("by", "pl")), Person("b", countries=("ru", "by"))) == ["country_same"]
