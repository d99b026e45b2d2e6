"""THE table of the gate's form: its steps in their order, what each asks, of what there may be several."""

from typing import Final, NamedTuple

from brama.apply import forms
from brama.apply.asked import Asked


class Step(NamedTuple):
    """One page. `row` may be filled in up to `most` times, `first` are shown at the beginning; `after` are fields below the rows."""

    code: str
    form: type[Asked] = forms.Nothing
    row: type[Asked] | None = None
    first: int = 0
    most: int = 0
    after: tuple[str, ...] = ()


ASKED: Final = (
    Step("birth", forms.Birth),
    Step("names", forms.Called),
    Step("origin", forms.Origin),
    Step("documents", row=forms.Paper, first=1, most=6),
    Step("contact", forms.Contact),
    Step("background", forms.Past, forms.Time, first=2, most=30, after=("story",)),
    Step("skills", forms.Skills),
    Step("motivation", forms.Motivation),
    Step("referees", row=forms.Referee, first=1, most=5),
)
STEPS: Final = {step.code: step for step in ASKED}
CHECK, RECEIPT, DURESS, LAST = "check", "receipt", "duress", "last"
OLD: Final = "old"
"""Beside the others: the page says that another was too old."""
PAGES: Final = (*STEPS, CHECK, RECEIPT, DURESS, LAST)


def after(page: str) -> str:
    """The next page."""
    return PAGES[min(PAGES.index(page) + 1, len(PAGES) - 1)]


def before(page: str) -> str:
    """The page before, the first one of itself."""
    return PAGES[max(PAGES.index(page) - 1, 0)]
