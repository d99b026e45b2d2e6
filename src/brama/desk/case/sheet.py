"""Everything that the page of a case shows, put together once: the templates only lay it out."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Final

from babel import Locale
from django.http import QueryDict

from brama.desk.case.applicant import Applicant, Paper
from brama.desk.case.checklist import Tick, left, looked_at
from brama.desk.case.clearing import in_the_way
from brama.desk.case.due import Button, Due
from brama.desk.case.enclosures import Enclosure, enclosures
from brama.desk.case.forms import FORMS, Plain, new_form
from brama.desk.case.questions import Question, questions
from brama.desk.case.told import Did, Telling
from brama.desk.case.weighing import Weighed, weighed
from brama.desk.handles import Handles
from brama.desk.matching.forms import reasons
from brama.desk.matching.matches import Matches, matches_of
from brama.desk.matching.states import states
from brama.pages.countries import country_named
from brama.pages.languages import say
from brama.process.openings.budget import Budget
from brama.process.procedure import CHECKLIST
from brama.process.reads.cases import returned
from brama.process.reads.dossier import Dossier
from brama.reception.kept import DONE
from brama.staff.seat import Seat

ROAD: Final = ("applied", "screening", "cleared", "booked", "verified", "before_board", "decision")
"""The road as a case sees it from here; a step that is none of these stands in the place of one."""
BESIDE: Final = {
    "second_look": "applied", "questions": "screening", "did_not_come": "booked", "someone_else": "booked", "stopped": "booked",
    "waiting_list": "before_board", "set_aside": "applied",
}  # fmt: skip


class Sheet:
    """One case for one page, in one language."""

    def __init__(
        self, case: Dossier, seat: Seat, language: str, form: Plain | None = None, typed: QueryDict | None = None
    ) -> None:
        """`form` is the one that was sent, `typed` what came with it from all forms of the page."""
        self.case, self.language, self.who, self._seat, self._typed = case, language, Applicant(case), seat, typed
        self.budget: Budget | None = None
        self._handles, self._form = Handles(seat, language), form
        self.told = Telling(case, self._handles, language)

    @cached_property
    def matches(self) -> Matches:
        """What the registers find now and what the findings know: screened once a page, and only where a page shows it."""
        return matches_of(self.case)

    @cached_property
    def questions(self) -> list[Question]:
        return questions(self.case, self.who, self.language, states(self.matches))

    @cached_property
    def due(self) -> Due:
        brings_up = any(question.suggested for question in self.questions)
        return Due(self.case, self.language, brings_up, in_the_way(self.case, self.matches))

    @property
    def road(self) -> tuple[str, ...]:
        """The steps at the top of the page, the one where the case stands among them."""
        here = BESIDE.get(self.case.step, "")
        return tuple(self.case.step if step == here else step for step in ROAD)

    @property
    def days(self) -> int:
        """For how many days the applicant has waited."""
        return max((self.case.today - self.case.waits_since).days, 0)

    @property
    def taker(self) -> str:
        return self._handles.of(self.case.taker) if self.case.taker else ""

    @property
    def mine(self) -> bool:
        return self.case.taker == self.case.me

    @property
    def country(self) -> Mapping[str, str]:
        """Names of countries by their codes in small letters."""
        return {code.lower(): name for code, name in Locale(self.language).territories.items()}

    @property
    def citizenship(self) -> list[str]:
        return [country_named(code, self.language) for code in self.who.citizenship]

    @cached_property
    def weighed(self) -> list[tuple[Weighed, str]]:
        return [
            (line, say(self.language, f"desk-{line.code}", **line.facts))
            for line in weighed(self.case, self.who, states(self.matches), self.before)
        ]

    @cached_property
    def before(self) -> int:
        """How many other cases, also erased ones, had a name that sounds so and this birth date."""
        return returned(self.case.reference, self._seat)

    @property
    def ticks(self) -> list[Tick]:
        looked = looked_at(self.case)
        return [
            Tick(code, self._handles.of(looked[code].member), looked[code].day)
            if code in looked
            else Tick(code, "", None)
            for code in CHECKLIST
        ]

    @property
    def left(self) -> int:
        """How many items of the checklist nobody has looked at."""
        return len(left(self.case))

    @property
    def done(self) -> int:
        """How many of them somebody has."""
        return len(CHECKLIST) - self.left

    @property
    def flagged(self) -> bool:
        return any(judged.flagged for judged in self.told.judged())

    @property
    def awaited(self) -> bool:
        """Whether a second screener is waited for who is not this one."""
        return self.due.second and "assess_again" not in self.due.may

    @property
    def assessing(self) -> list[Plain]:
        """The forms of assessing: the second is there only where it is asked for."""
        code = "assess_again" if self.due.second and "assess_again" in self.due.may else "assess"
        return [self.forms[code]] if code in self.forms else []

    @property
    def papers(self) -> list[Paper]:
        """Documents, with the names of their countries."""
        return [paper._replace(country=self.country.get(paper.country, paper.country)) for paper in self.who.papers]

    @property
    def files(self) -> list[Enclosure]:
        """What came with answers, the oldest first."""
        return list(enclosures(self.case.reference, self._seat))

    @property
    def clear(self) -> Button | None:
        """Clearing, with the reason where it cannot be done yet."""
        return self.due.button("clear") if "clear" in self.case.acts else None

    def since(self, seen: int) -> list[Did]:
        """What was done after this version of the case."""
        return self.told.did(max(self.case.version - seen, 0))

    @property
    def unplaced(self) -> str:
        """What was typed into a form that is not here any more, because the case has moved on meanwhile."""
        return self._form.text_typed if self._form and self._form.act not in self.forms else ""

    def _form_of(self, code: str) -> Plain:
        """The one that was sent, with what was typed; else a new one."""
        if self._form is not None and self._form.act == code:
            return self._form
        typed = None if self._typed and self._typed.get(DONE) == code else self._typed
        return self.new_form(code, typed, beside=bool(typed))

    def new_form(self, code: str, data: Any = None, **beside: bool) -> Plain:
        """An empty form of an act on this page, or one with what was sent."""
        of_the_case = {name: getattr(self, name) for name in FORMS[code].of_the_case}
        return new_form(code, self.language, data, **of_the_case, **beside)

    @cached_property
    def typed_in(self) -> bool:
        """Whether something stands in the forms of this page that was typed there before."""
        return any(form.typed_in for form in self.forms.values()) or bool(self._typed and reasons(self._typed))

    @property
    def shown_again(self) -> bool:
        """Whether it is this that the page comes back with, and nothing was asked for."""
        return self.typed_in and (self._form is None or self._form.again)

    @cached_property
    def forms(self) -> Mapping[str, Plain]:
        """Every form that this member may send here."""
        return {code: self._form_of(code) for code in FORMS if code in self.case.may}
