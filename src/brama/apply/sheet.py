"""One step as it was filled in: the form, its rows, what is wrong with them, what they say."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple, cast

from django.utils.datastructures import MultiValueDict

from brama.apply.asked import Asked, parts_of
from brama.apply.forms import UNSAID, Contact
from brama.apply.rows import OPEN, Line, empty, filled, line, open_rows, shown_rows
from brama.apply.state import State, Typed
from brama.apply.steps import ASKED, Step
from brama.pages.countries import country_named
from brama.pages.fields import One
from brama.pages.forms import Said
from brama.pages.languages import say
from brama.pages.parts import Part
from brama.pages.refused import said
from brama.refusals import Refusal


class Answer(NamedTuple):
    """A question and its answer in words, one or several lines."""

    label: str
    lines: list[str]
    day: bool = False


class Sheet:
    """A step in a language. Without `typed` it is shown for the first time. `at` are rows that stand open, where it is known which."""

    def __init__(self, step: Step, typed: Typed | None, language: str) -> None:
        self.step, self.language = step, language
        self.typed: Typed = typed or {}
        self.refusal: Refusal | None = None
        self.at: Sequence[int] = ()
        data = None if typed is None else MultiValueDict({name: list(values) for name, values in typed.items()})
        initial = {"asked_in": language} if step.form is Contact else None
        self.form = step.form(data, language=language, initial=initial)
        self.rows = [
            step.row(data, prefix=f"row{number}", language=language, empty_permitted=True)
            for number in range(shown_rows(step, typed))
            if step.row
        ]

    @property
    def forms(self) -> list[Asked]:
        return [self.form, *self.rows]

    @property
    def head(self) -> list[Part]:
        """Fields above the rows."""
        return [part for part in self.form.parts() if part.bound.name not in self.step.after]

    @property
    def tail(self) -> list[Part]:
        """Fields below the rows."""
        return [self.form.part(name) for name in self.step.after]

    @property
    def room(self) -> bool:
        """Whether one row more may be filled in."""
        return len(self.rows) < self.step.most or self.spare(self.open)

    def spare(self, places: Sequence[int]) -> bool:
        """Whether there is an empty row beside these."""
        return bool(set(empty(self.rows)) - set(places))

    @property
    def open(self) -> Sequence[int]:
        """The places of the rows that stand open."""
        return self.at or open_rows(self.rows)

    @property
    def shown(self) -> list[tuple[int, Asked]]:
        """They, each with its number."""
        return [(place + 1, self.rows[place]) for place in self.open]

    @property
    def lines(self) -> list[Line]:
        """The rows that are filled in and not open."""
        return [line(place, self.rows[place]) for place in filled(self.rows) if place not in self.open]

    def opened(self, *places: int, most: int = OPEN) -> "Sheet":
        """With these rows open, as far as there are such, and not more of them than `most`."""
        self.at = [place for place in places if place < len(self.rows)][:most]
        return self

    def as_typed(self) -> "Sheet":
        """Nothing is judged."""
        for form in self.forms:
            form.as_typed()
        return self

    def is_valid(self) -> bool:
        return all(form.is_valid() for form in self.forms)

    def wrong(self) -> list[Said]:
        """Everything that is wrong in what stands open, in the order of the page; of a row with its number."""
        first = [Said("", said(self.language, self.refusal))] if self.refusal else []
        return [*first, *self.form.wrong(), *(each for number, row in self.shown for each in self._in_row(number, row))]

    def _in_row(self, number: int, row: Asked) -> Iterator[Said]:
        told = say(self.language, f"apply-{self.step.code}-row", number=number)
        return (replace(each, label=f"{told}, {each.label}" if each.label else told) for each in row.wrong())

    def filled(self) -> list[Asked]:
        """The rows in which something stands."""
        return [self.rows[place] for place in filled(self.rows)]

    def answers(self) -> Iterator[list[Answer]]:
        """What was answered, for looking over, in the order of the page: above the rows, row by row, below them. Of a valid sheet."""
        own, below = list(parts_of(self.form)), self.step.after
        parts = [
            (self.form, [each for each in own if each[0] not in below]),
            *((row, list(parts_of(row))) for row in self.filled()),
            (self.form, [each for each in own if each[0] in below]),
        ]
        return ([self._answer(form, *each) for each in said] for form, said in parts if said)

    def _answer(self, form: Asked, name: str, value: Any) -> Answer:
        part = form.part(name)
        return Answer(part.label, list(self._lines(form, name, value)), name in _DAYS)

    def _lines(self, form: Asked, name: str, value: Any) -> Iterator[str]:
        codes = dict(getattr(form.fields[name].widget, "choices", ()))
        for each in value if isinstance(value, list) else [value]:
            yield str(codes.get(each) or (country_named(each, self.language) if name in _COUNTRIES else each))


_COUNTRIES: Final = ("citizenship", "country")
_DAYS: Final = ("born", "begun", "ended")


def sheets(state: State, language: str) -> dict[str, Sheet]:
    """Every step as it stands in the state."""
    return {step.code: Sheet(step, state.typed.get(step.code), language) for step in ASKED}


def cleaned(form: Asked, name: str) -> Any:
    """An answer; the choice that says nothing is none. The same letters in a text are a text."""
    value = form.cleaned_data.get(name, "")
    return cast("Any", "" if value == UNSAID and isinstance(form.fields[name], One) else value)
