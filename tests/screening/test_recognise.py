"""Who applies again is recognised under another spelling, and nobody else is."""

import pytest

from brama.persons.model import PartialDate
from brama.screening.recognise import keys_of

BORN = PartialDate(1991, 3, 7)
LESOVIK = keys_of(["Дзмітрый Адамавіч Лясовік"], BORN)


@pytest.mark.parametrize(
    "written", ["Dima Lasowik", "LIASOVIK DZMITRY", "Дмитрий Лесовик", "Лясовик, Дмитрий Адамович", "Dmytro Lyasovyk"]
)
def test_one_person_has_one_key_however_the_name_is_spelt(written: str) -> None:
    assert keys_of([written], BORN) & LESOVIK


def test_day_and_month_exchanged_make_no_difference_and_another_day_does() -> None:
    assert keys_of(["Dima Lasowik"], PartialDate(1991, 7, 3)) & LESOVIK
    for born in (PartialDate(1992, 3, 7), PartialDate(1991, 3, 8), PartialDate(1991, 3, 17)):
        assert not keys_of(["Dima Lasowik"], born) & LESOVIK


@pytest.mark.parametrize("written", ["Дзмітрый Бярозка", "Уладзімір Лясовік", "Лясовік", "Дзмітрый", ""])
def test_another_name_of_the_same_day_is_somebody_else(written: str) -> None:
    assert not keys_of([written], BORN) & LESOVIK


def test_every_spelling_that_was_written_counts() -> None:
    assert keys_of(["Anna Schmidt", "Дзмітрый Адамавіч Лясовік"], BORN) > LESOVIK
    assert keys_of([], BORN) == frozenset()


def test_whoever_says_no_day_is_known_by_the_year_among_others_who_say_none() -> None:
    names = ["Дзмітрый Лясовік"]
    year, month = keys_of(names, PartialDate(1991)), keys_of(names, PartialDate(1991, 3))
    assert year == month and not year & keys_of(names, PartialDate(1992)) and not year & keys_of(names, BORN)
