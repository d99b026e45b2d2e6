"""THE table of questions that are often asked, by code: what brings each up. The words are in `desk-question-CODE`, in each language."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from babel.dates import format_date

from brama.desk.case.applicant import Applicant
from brama.desk.case.gaps import gaps
from brama.pages.languages import say
from brama.process.reads.dossier import Dossier

Facts = dict[str, Any]
Brings = Callable[[Dossier, Applicant], Iterator[Facts]]
"""Facts of a question for each time that it comes up in a case."""


class Question(NamedTuple):
    """One question in the language of the applicant, and in that of the reader; `suggested` where the case brings it up and nobody has sent
    it yet.
    """

    code: str
    language: str
    asked: str
    read: str
    suggested: bool


def _gaps(case: Dossier, who: Applicant) -> Iterator[Facts]:
    for gap in gaps(who.timeline, case.today):
        yield {"begin": gap.begin, "end": gap.end}


def _service(_: Dossier, who: Applicant) -> Iterator[Facts]:
    if any(row["kind"] == "service" for row in who.timeline):
        yield {}


def _detention(_: Dossier, who: Applicant) -> Iterator[Facts]:
    if any(row["kind"] == "detention" for row in who.timeline):
        yield {}


def _no_referee(_: Dossier, who: Applicant) -> Iterator[Facts]:
    if not who.referees:
        yield {}


def _no_timeline(_: Dossier, who: Applicant) -> Iterator[Facts]:
    if not who.timeline:
        yield {}


def _never(_: Dossier, __: Applicant) -> Iterator[Facts]:
    yield from ()


QUESTIONS: Final[dict[str, Brings]] = {
    "gap": _gaps,
    "namesake": _never,
    "service": _service,
    "detention": _detention,
    "timeline": _no_timeline,
    "referee": _no_referee,
    "names": _never,
    "contact": _never,
    "skill": _never,
}
_NAMESAKE: Final = "namesake"
"""Brought up by a match that waits for an answer."""


def questions(case: Dossier, who: Applicant, reader: str, matched: Sequence[str]) -> list[Question]:
    """Every question that could be asked, those that the case brings up first. Its place in the list is how a page names it."""
    language = who.language or reader
    brought = [(code, facts) for code, brings in QUESTIONS.items() for facts in brings(case, who)]
    brought += [(_NAMESAKE, {})] if {"strong", "open"}.intersection(matched) else []
    others = [(code, None) for code in QUESTIONS if code not in dict(brought) and code != "gap"]
    sent = [str(entry.said.get("text", "")) for entry in case.of("messages", "ask")]
    return [_question(language, reader, code, facts, sent) for code, facts in [*brought, *others]]


def _question(language: str, reader: str, code: str, facts: Facts | None, sent: Sequence[str]) -> Question:
    asked, read = (_said(each, code, facts or {}) for each in (language, reader))
    return Question(code, language, asked, read, facts is not None and not any(asked in text for text in sent))


def _said(language: str, code: str, facts: Facts) -> str:
    return say(language, f"desk-question-{code}", **{name: _month(language, str(facts[name])) for name in facts})


def _month(language: str, written: str) -> str:
    year, month = (int(part) for part in written.split("-"))
    return format_date(date(year, month, 1), "MM.y", locale=language)
