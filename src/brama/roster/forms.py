"""What is typed after admission: a week, a course, a call sign, why somebody left. One form for each act of the road."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, ClassVar, Final, cast

from babel.dates import format_date
from django import forms

from brama.pages.fields import Text
from brama.pages.forms import Form

WEEKS: Final = 8
"""So many weeks back somebody may be noted to have arrived: never a day, which would tell of a route."""
LONG: Final = 2000


class Act(Form):
    """An act that says nothing more, on this day. `ends`: after it nobody here opens the case any more."""

    ends: ClassVar[bool] = False

    def __init__(self, *args: Any, day: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.day = day


class Arrive(Act):
    """In which week."""

    words = "roster-arrive"
    week = forms.ChoiceField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ChoiceField", self.fields["week"]).choices = list(_weeks(self.day, self.language))


class Train(Act):
    """Which course."""

    words = "roster-train"
    course = Text(most=100)


class Enrol(Act):
    """Under which call sign."""

    words = "roster-enrol"
    call_sign = Text(most=40)


class DidNotArrive(Act):
    """Nothing but a button."""

    words = "roster-did_not_arrive"
    ends = True


class Leave(Act):
    """Why, where it is to be known."""

    words = "roster-leave"
    ends = True
    reason = Text(most=LONG, rows=2, required=False)


FORMS: Final[dict[str, type[Act]]] = {
    "arrive": Arrive,
    "train": Train,
    "enrol": Enrol,
    "did_not_arrive": DidNotArrive,
    "leave": Leave,
}
"""THE table of what is done at this door, and the form of each."""


def _weeks(day: date, language: str) -> Iterator[tuple[str, str]]:
    """This week and those before it: as the record has them, and from which day to which."""
    monday = day - timedelta(day.weekday())
    for back in range(WEEKS):
        first = monday - timedelta(weeks=back)
        year, week, _ = first.isocalendar()
        yield f"{year}-W{week:02}", _days(first, language)


def week_said(written: str, language: str) -> str:
    """A week of the record by its days; what is none stands as it was written."""
    try:
        return _days(date.fromisoformat(written), language) if "W" in written else written
    except ValueError:
        return written


def _days(monday: date, language: str) -> str:
    last = monday + timedelta(6)
    return f"{format_date(monday, 'd MMM', locale=language)} – {format_date(last, 'd MMM y', locale=language)}"
