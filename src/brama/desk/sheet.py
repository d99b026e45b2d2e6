"""Everything that the page of a case shows, put together once: the templates only lay it out."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from itertools import groupby
from typing import Any, Final, NamedTuple

from babel import Locale

from brama.desk.applicant import Applicant, Paper
from brama.desk.checklist import Tick, left, looked_at
from brama.desk.clearing import in_the_way
from brama.desk.forms import FORMS, Ask, Check, Plain
from brama.desk.handles import Handles
from brama.desk.opening import Budget
from brama.desk.questions import Question, questions
from brama.desk.weighing import Weighed, weighed
from brama.pages.languages import say
from brama.pages.refused import said
from brama.process.dossier import Dossier, Entry
from brama.process.procedure import CHECKLIST, LEVELS, REASONS
from brama.refusals import Refusal
from brama.staff.seat import Seat

ROAD: Final = ("applied", "screening", "cleared", "booked", "verified", "before_board", "decision")
"""The road as a case sees it from here; a step that is none of these stands in the place of one."""
BESIDE: Final = {
    "second_look": "applied", "questions": "screening", "did_not_come": "booked", "someone_else": "booked", "stopped": "booked",
    "waiting_list": "before_board",
}  # fmt: skip
SHOWN: Final = ("take", "take_again", "take_over", "bring", "clear_again", "look_again")
"""Acts that are one button under the head of the page, in this order."""
FIRST: Final = (
    "take",
    "take_again",
    "bring",
    "clear_again",
    "look_again",
    "clear",
    "assess_again",
    "assess",
    "check",
    "ask",
)
"""What is the next thing to do, by what comes first of what may be done."""


class Written(NamedTuple):
    """Something that somebody wrote: who, on which day, what."""

    who: str
    day: date
    text: str
    applicant: bool = False


class Button(NamedTuple):
    """An act, and why it cannot be done where it cannot."""

    code: str
    why: str
    first: bool


class Did(NamedTuple):
    """What one did on a day, in a row: `times` times the same."""

    who: str
    day: date | None
    act: str
    times: int


class Judged(NamedTuple):
    """An assessment."""

    who: str
    day: date
    level: str
    reasons: tuple[str, ...]
    flagged: bool


class Sheet:
    """One case for one page, in one language."""

    def __init__(self, case: Dossier, seat: Seat, language: str, form: Plain | None = None) -> None:
        self.case, self.language, self.who = case, language, Applicant(case)
        self.budget: Budget | None = None
        self._handles, self._form = Handles(seat, language), form

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
        return [self.country.get(code, code) for code in self.who.citizenship]

    @cached_property
    def questions(self) -> list[Question]:
        return questions(self.case, self.who, self.language)

    @cached_property
    def weighed(self) -> list[tuple[Weighed, str]]:
        return [(line, say(self.language, f"desk-{line.code}", **line.facts)) for line in weighed(self.case, self.who)]

    @property
    def messages(self) -> list[Written]:
        """Questions and answers, the oldest first."""
        return self._written(self.case.of("messages", "ask", "answer"))

    @property
    def notes(self) -> list[Written]:
        return self._written(self.case.of("findings", "note"))

    def _written(self, entries: Iterable[Entry]) -> list[Written]:
        return [
            Written(self._handles.of(each.author), each.day, str(each.said.get("text", "")), not each.author)
            for each in entries
        ]

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
    def second(self) -> bool:
        """Whether a second screener is waited for who is not this one."""
        return self._second_due and "assess_again" not in self._may

    @property
    def _second_due(self) -> bool:
        return self.flagged and all(each.act != "assess_again" for each in self.case.doings)

    @property
    def assessing(self) -> list[Plain]:
        """The forms of assessing: the second is there only where it is asked for."""
        wanted = ("assess_again",) if self._second_due and "assess_again" in self._may else ("assess",)
        return [self.forms[code] for code in wanted if code in self.forms]

    @property
    def papers(self) -> list[Paper]:
        """Documents, with the names of their countries."""
        return [paper._replace(country=self.country.get(paper.country, paper.country)) for paper in self.who.papers]

    @property
    def judged(self) -> list[Judged]:
        return [self._judged(entry) for entry in self.case.of("assessment")]

    def _judged(self, entry: Entry) -> Judged:
        level, reasons = str(entry.said.get("level", "")), str(entry.said.get("reasons", ""))
        codes = [code for code in reasons.split() if code in REASONS]
        words = tuple(say(self.language, f"desk-assess-reasons-{code}") for code in codes) or (reasons,)
        told = say(self.language, f"desk-assess-level-{level}") if level in LEVELS else level
        return Judged(self._handles.of(entry.author), entry.day, told, words, _yes(entry.said.get("flagged")))

    @property
    def flagged(self) -> bool:
        return any(judged.flagged for judged in self.judged)

    @property
    def did(self) -> list[Did]:
        """Who did what, the newest first; the same by the same on one day is told once. The applicant's acts go by what they wrote."""
        return [
            Did(self._handles.of(member), day, act, len(list(same)))
            for (day, member, act), same in groupby(reversed(self._all_done()))
        ]

    def _all_done(self) -> list[tuple[date | None, bytes, str]]:
        staff = [(each.day, each.member, each.act) for each in self.case.doings]
        theirs = [
            (each.day, b"", str(each.said.get("kind", ""))) for each in self.case.of("messages") if not each.author
        ]
        came = [(each.day, b"", "apply") for each in self.case.of("identity")[:1]]
        return sorted([*came, *theirs, *staff], key=lambda each: each[0] or date.min)

    def since(self, seen: int) -> list[Did]:
        """What was done after this version of the case."""
        return self.did[: max(self.case.version - seen, 0)]

    @cached_property
    def first(self) -> str:
        """The next thing to do here for this member; nothing where it is for others to do."""
        return next((code for code in FIRST if code in self._may and self._due(code)), "")

    @cached_property
    def _may(self) -> frozenset[str]:
        return self.case.may - ({"clear"} if in_the_way(self.case) else frozenset())

    def _due(self, code: str) -> bool:
        if code == "assess_again":
            return self._second_due
        return self.mine and self._undone(code) if code in ("assess", "check", "ask") else True

    def _undone(self, code: str) -> bool:
        asked = any(each.act == "ask" for each in self.case.doings)
        suggested = any(question.suggested for question in self.questions)
        done = {
            "assess": bool(self.judged) or self.left > 0,
            "check": self.left == 0 or (suggested and not asked),
            "ask": asked,
        }
        return not done[code]

    def buttons(self) -> list[Button]:
        """The acts at the head of the page. Those that no circumstance of this case would allow are not there."""
        return [self.button(code) for code in SHOWN if code in self.case.acts and not self._idle(code)]

    def _idle(self, code: str) -> bool:
        return code == "take_over" and self.mine

    def button(self, code: str) -> Button:
        barred = in_the_way(self.case) if code == "clear" else self.case.acts[code]
        return Button(code, self.why(barred), code == self.first)

    def why(self, refusal: Refusal | None) -> str:
        return said(self.language, refusal) if refusal else ""

    def clear(self) -> Button | None:
        return self.button("clear") if "clear" in self.case.acts else None

    def _form_of(self, code: str) -> Plain:
        """The one that was sent, with what was typed; else a new one."""
        if self._form is not None and self._form.act == code:
            return self._form
        return new_form(code, self)

    @cached_property
    def forms(self) -> Mapping[str, Plain]:
        """Every form that this member may send here."""
        return {code: self._form_of(code) for code in FORMS if code in self.case.may}


def new_form(code: str, sheet: Sheet, data: Any = None) -> Plain:
    """An empty form of an act on this page, or one with what was sent."""
    kind, known = FORMS[code], {"language": sheet.language, "auto_id": f"{code}_%s"}
    more = (
        {"questions": sheet.questions}
        if issubclass(kind, Ask)
        else {"ticks": sheet.ticks}
        if issubclass(kind, Check)
        else {}
    )
    form = kind(data, **known, **more)
    form.act = code
    return form


def _yes(written: object) -> bool:
    return str(written).lower() in ("true", "yes")
