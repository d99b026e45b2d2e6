"""Dates as people write them by hand, in five languages."""

import pytest
from babel.dates import get_month_names

from brama.apply.asked import today
from brama.apply.forms import Birth, Time
from brama.pages.languages import LANGUAGES
from brama.pages.written import day, month

MARCH = (
    *("3", "03.", "3-й", "март", "марта", "сакавік", "сакавіка", "березень", "березня", "marzec", "marca", "March", "march"),
    *("мар.", "Mar", "марте", "marcu", "сак", "III"),
)  # fmt: skip
SEPTEMBER = (
    *("09.2009", "9/2009", "9 / 2009", "2009-09", "2009.9", "9/09", "01.09.2009", "1.9.09", "2009-09-01", "09.2009 г.", "09.2009 р."),
    *("сентябрь 2009", "сентября 2009 года", "1 сентября 2009 г.", "Сен. 2009", "верасень 2009", "вересень 2009 р.", "2009, вересень"),
    *("wrzesień 2009", "wrzesien 2009 r.", "1 września 2009 roku", "September 2009", "Sept 2009", "1st of September, 2009", "IX 2009"),
)  # fmt: skip
SEVENTH = (
    *("07.03.1991", "7.3.1991", "7/3/1991", "7 3 1991", "1991-03-07", "7 марта 1991", "7-го марта 1991 года", "7 сакавіка 1991 г."),
    *("7 березня 1991 р.", "7 marca 1991 r.", "7th March 1991", "7.III.1991"),
)  # fmt: skip
UNREAD = (
    "?",
    "-1",
    "2009?",
    "\u0967\u0968\u0966\u0966",
    "1.2.3.2009",
    "some day",
    "2009-2013",
    "99999",
    "9" * 40,
    "09",
    "31 2009 9",
)


@pytest.mark.parametrize("typed", MARCH)
def test_a_month_is_read_by_its_number_and_by_its_name(typed: str) -> None:
    assert month(typed) == 3
    form = Birth({"born_day": "7.", "born_month": typed, "born_year": "1991 г."})
    assert form.is_valid() and form.cleaned_data["born"] == "1991-03-07"


@pytest.mark.parametrize("typed", SEPTEMBER)
def test_a_month_with_its_year_is_read_as_people_write_it(typed: str) -> None:
    form = Time({"begun": typed, "ended": typed, "kind": "work"})
    assert form.is_valid() and form.cleaned_data["begun"] == form.cleaned_data["ended"] == "2009-09"


@pytest.mark.parametrize(
    "typed", ["2009", "2009 г.", "2009г", "2009 р.", "2009 год", "2009 r.", "2009 rok", "у 2009 годзе"]
)
def test_a_year_is_read_with_the_word_for_it(typed: str) -> None:
    form = Time({"begun": typed, "kind": "work"})
    assert form.is_valid() and form.cleaned_data["begun"] == "2009"


@pytest.mark.parametrize("where", ["day", "month", "year"])
@pytest.mark.parametrize("typed", SEVENTH)
def test_a_whole_date_in_one_input_is_read(typed: str, where: str) -> None:
    form = Birth({f"born_{where}": typed})
    assert form.is_valid() and form.cleaned_data["born"] == "1991-03-07"


@pytest.mark.parametrize("typed", UNREAD)
def test_what_is_no_date_is_told_in_words_and_not_guessed(typed: str) -> None:
    time = Time({"begun": typed, "kind": "work"})
    assert [error.code for error in time.errors.as_data()["begun"]] in (["written"], ["future"])
    assert [error.code for error in Birth({"born_day": typed}).errors.as_data()["born"]] != ["max_length"]


def test_a_date_beside_another_part_is_told_and_not_guessed() -> None:
    for typed, code in (({"born_day": "07.03.1991", "born_year": "1992"}, "day"), ({"born_year": "91"}, "year")):
        assert [error.code for error in Birth(typed).errors.as_data()["born"]] == [code]


@pytest.mark.parametrize("typed", ["13.2009", "32.09.2009", "31.02.2009"])
def test_a_day_that_is_not_in_the_calendar_makes_no_month(typed: str) -> None:
    assert not Time({"begun": typed, "kind": "work"}).is_valid()


def test_of_two_digits_the_last_such_year_is_meant() -> None:
    this = today().year
    for year in (this, this - 1, this - 99):
        form = Time({"begun": f"1.{year % 100:02}", "kind": "work"})
        assert form.is_valid() and form.cleaned_data["begun"] == f"{year}-01"


def test_no_name_cut_short_is_taken_for_another_month() -> None:
    """Of every language, and however short: a beginning that two months share is none of them."""
    for language in LANGUAGES:
        for context in ("format", "stand-alone"):
            for at, name in get_month_names("wide", context, language).items():
                assert {month(name[:length]) for length in range(3, len(name) + 1)} == {at}, name
    assert month("ма") is None and day("xx 2009") is None
