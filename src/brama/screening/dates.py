"""Birth dates side by side: partial dates, day and month exchanged, a slip of one digit, a generation between them."""

from operator import ne

from brama.persons import PartialDate

GENERATION = 16
"""Years between two birth years beyond which a slip is no explanation: father and child, not one person."""
_DIGITS = "%04d%02d%02d"


def date_code(ours: PartialDate, theirs: PartialDate) -> str:
    """The code of the level at which two birth dates agree; symmetric."""
    if ours.year != theirs.year:
        return _other_year(ours, theirs)
    if ours == theirs:
        return _same_date(ours)
    if _only_year(ours) or _only_year(theirs):
        return "birth_year_same"
    if ours.month == theirs.month and not (ours.day and theirs.day):
        return "birth_month_same"
    if ours.day and theirs.day and (ours.day, ours.month) == (theirs.month, theirs.day):
        return "birth_date_swapped"
    return "birth_date_slip" if _one_digit(ours, theirs) else "birth_year_only"


def _same_date(date: PartialDate) -> str:
    """Of two who are both said to be born on 1 January the day is often not known: one to eight of a hundred dates in public lists."""
    if date.day and not _only_year(date):
        return "birth_date_same"
    return "birth_month_same" if date.month else "birth_year_same"


def _other_year(ours: PartialDate, theirs: PartialDate) -> str:
    apart = abs(ours.year - theirs.year)
    if apart < GENERATION and not _only_year(ours) and _one_digit(ours, theirs):
        return "birth_year_slip"
    if apart == 1 and not _another_day(ours, theirs):
        return "birth_year_near"
    return "birth_year_differs" if apart < GENERATION else "birth_generation_apart"


def _another_day(ours: PartialDate, theirs: PartialDate) -> bool:
    """Both are said to the day, and not to the same: then nobody has only the year from hearsay."""
    return bool(ours.day and theirs.day and ours[1:] != theirs[1:]) and not (_only_year(ours) or _only_year(theirs))


def _only_year(date: PartialDate) -> bool:
    """1 January is what many offices write for an unknown day."""
    return not date.month or (date.month, date.day) == (1, 1)


def _one_digit(ours: PartialDate, theirs: PartialDate) -> bool:
    """One digit differs, or two neighbours in the year are exchanged."""
    if not (ours.day and theirs.day) or sum(map(ne, ours, theirs)) != 1:
        return False
    a, b = _DIGITS % ours, _DIGITS % theirs
    differing = [i for i in range(8) if a[i] != b[i]]
    if len(differing) != 2:
        return len(differing) == 1
    first, second = differing
    return second == first + 1 <= 3 and a[first] == b[second] and a[second] == b[first]
