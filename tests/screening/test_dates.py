"""Birth dates side by side: what is known of them decides, and a year speaks louder than a slip."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brama.persons import PartialDate
from brama.screening.dates import date_code
from brama.screening.levels import LEVELS
from tests.screening.people import codes, weight, who

DATES = st.builds(PartialDate, st.integers(1900, 2010), st.integers(0, 12), st.integers(0, 31))

NO_DATES = st.builds(PartialDate, st.integers(-5, 20000), st.integers(-1, 200), st.integers(-1, 200))


def date(text: str) -> PartialDate:
    return PartialDate(*map(int, text.split("-")))


@pytest.mark.parametrize(
    ("ours", "theirs", "code"),
    [
        ("1991-03-07", "1991-03-07", "birth_date_same"),
        ("1991-03-07", "1991-07-03", "birth_date_swapped"),
        ("1991-03-07", "1991-03-08", "birth_date_slip"),
        ("1991-03-07", "1991-08-07", "birth_date_slip"),
        ("1991-03-07", "1981-03-07", "birth_year_slip"),
        ("1991-03-07", "1994-03-07", "birth_year_slip"),
        ("1991-01-01", "1994-01-01", "birth_year_differs"),
        ("1991-01-01", "1991-01-01", "birth_month_same"),
        ("1991-03-07", "1961-03-07", "birth_generation_apart"),
        ("1991-03-07", "1991-03", "birth_month_same"),
        ("1991-03", "1991-03", "birth_month_same"),
        ("1991-03-07", "1991", "birth_year_same"),
        ("1991", "1991", "birth_year_same"),
        ("1991-03-07", "1991-01-01", "birth_year_same"),
        ("1991", "1991-01-01", "birth_year_same"),
        ("1991-03-07", "1991-11-25", "birth_year_only"),
        ("1991-03", "1991-11-25", "birth_year_only"),
        ("1991-03-07", "1992-11-25", "birth_year_differs"),
        ("1991-03-07", "1992-11", "birth_year_near"),
        ("1991-03-07", "1992-01-01", "birth_year_near"),
        ("1989-03-07", "1990-03-07", "birth_year_near"),
        ("1991", "1992", "birth_year_near"),
        ("1991-03-07", "1994-11-25", "birth_year_differs"),
        ("1991", "1994", "birth_year_differs"),
        ("1991-03-07", "1965-11-25", "birth_generation_apart"),
        ("1991", "1965", "birth_generation_apart"),
    ],
)
def test_two_dates_stand_on_the_level_that_they_earn(ours: str, theirs: str, code: str) -> None:
    assert date_code(date(ours), date(theirs)) == code


@given(DATES, DATES)
def test_the_level_of_two_dates_is_one_of_the_table_and_the_same_both_ways(a: PartialDate, b: PartialDate) -> None:
    assert date_code(a, b) == date_code(b, a)
    assert date_code(a, b) in LEVELS


@given(DATES)
def test_a_date_agrees_with_itself_as_far_as_it_is_known(known: PartialDate) -> None:
    assert LEVELS[date_code(known, known)].weight() > 0


@pytest.mark.parametrize(
    "falling",
    [
        ["1991-03-07", "1991-07-03", "1991-03-08", "1991-11-25", "1994-03-07", "1992-11", "1994-11-25", "1965-11-25"],
        ["1991-03-07", "1991-03", "1991", "1992", "1994", "1965"],
    ],
)
def test_the_nearer_two_dates_the_more_they_weigh(falling: list[str]) -> None:
    weights = [weight(who(birth="1991-03-07"), who(birth=other)) for other in falling]
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == len(falling)


def test_a_different_birth_year_is_strong_evidence_against_and_a_generation_stronger() -> None:
    known = who(birth="1991-03-07")
    next_year, other, generation = (
        weight(known, who(birth=date)) for date in ("1992-11-25", "1994-11-25", "1965-11-25")
    )
    assert generation < other == next_year < -4


def test_another_year_never_speaks_for_one_person() -> None:
    assert weight(who(birth="1991-03-07"), who(birth="1994-03-07")) < 0


def test_a_first_of_january_says_less_than_another_day_that_is_shared() -> None:
    first, other = (weight(who(birth=date), who(birth=date)) for date in ("1991-01-01", "1991-03-07"))
    assert weight(who(birth="1991"), who(birth="1991")) < first < other - 4


def test_a_date_with_day_and_month_exchanged_still_speaks_for_one_person() -> None:
    assert weight(who(birth="1991-03-07"), who(birth="1991-07-03")) > 4


def test_a_day_over_twelve_is_nobodys_month() -> None:
    assert date_code(date("1991-03-25"), date("1991-03-25")) == "birth_date_same"
    assert date_code(date("1991-03-25"), date("1991-04-26")) == "birth_year_only"


def test_a_year_of_two_slips_is_another_year() -> None:
    assert date_code(date("1991-03-07"), date("1972-03-07")) == "birth_generation_apart"
    assert date_code(date("1991-03-07"), date("1988-03-07")) == "birth_year_differs"


@given(DATES | NO_DATES, DATES | NO_DATES)
@example(PartialDate(1991, 100, 10), PartialDate(1991, 10, 10))
def test_a_date_that_no_calendar_has_is_compared_all_the_same(a: PartialDate, b: PartialDate) -> None:
    assert date_code(a, b) == date_code(b, a)


def test_where_no_birth_date_is_said_nothing_is_concluded() -> None:
    assert codes(who(birth="1991-03-07"), who()) == []
