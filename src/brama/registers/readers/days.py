"""Dates that there are: which day, month and year may stand together, and of what years a list of living persons speaks."""

from brama.persons import PartialDate

Dates = tuple[PartialDate, ...]

FIRST_YEAR, LAST_YEAR = 1850, 2100
WINDOW = 1920
"""A year of two digits is one of the hundred from here on."""
# A wider span says less than nothing: any few years picked out of it would count as a contradiction.
WIDEST_RANGE = 10
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_year(piece: str) -> bool:
    return len(piece) == 4 and piece.isdecimal() and FIRST_YEAR <= int(piece) <= LAST_YEAR


def years(first: int, last: int) -> Dates:
    """Every year of a range that is narrow enough to say something."""
    plausible = FIRST_YEAR <= first <= last <= LAST_YEAR and last - first < WIDEST_RANGE
    return tuple(PartialDate(year) for year in range(first, last + 1)) if plausible else ()


def one_date(year: int, month: int, day: int) -> Dates:
    """The date, or its year where there is no such day; none outside the years that are read. 0 stands for what is not said."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    return (PartialDate(year, month, day if month else 0) if _possible(year, month, day) else PartialDate(year),)


def _possible(year: int, month: int, day: int) -> bool:
    if month == 0:
        return day == 0
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 0 <= day <= _DAYS[month - 1] and (day < 29 or month != 2 or leap)


def with_short_year(day: int, month: int, short: str) -> Dates:
    """The date with a year of two digits, if there is such a day."""
    year = int(short) + WINDOW - WINDOW % 100 + (100 if int(short) < WINDOW % 100 else 0)
    whole = len(short) == 2 and day and month and _possible(year, month, day)
    return (PartialDate(year, month, day),) if whole else ()
