"""What was written and done in a case, as its page tells it: who, on which day, in the words of the page."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import NamedTuple

from brama.desk.handles import Handles
from brama.pages.languages import say
from brama.process.procedure import LEVELS, REASONS, is_yes
from brama.process.reads.dossier import Dossier, Entry


class Written(NamedTuple):
    """Something that somebody wrote."""

    who: str
    day: date
    text: str
    applicant: bool


class Judged(NamedTuple):
    """An assessment."""

    who: str
    day: date
    level: str
    reasons: tuple[str, ...]
    flagged: bool


class Did(NamedTuple):
    """What one did on a day, in a row: `times` times the same."""

    who: str
    day: date | None
    act: str
    times: int


class Telling:
    """One case, told in one language."""

    def __init__(self, case: Dossier, handles: Handles, language: str) -> None:
        self._case, self._handles, self._language = case, handles, language

    def messages(self) -> list[Written]:
        """Questions and answers, the oldest first."""
        return self._written(self._case.of("messages", "ask", "answer"))

    def notes(self) -> list[Written]:
        """Notes of the screeners for one another."""
        return self._written(self._case.of("findings", "note"))

    def judged(self) -> list[Judged]:
        """Every assessment."""
        return [self._judged(entry) for entry in self._case.of("assessment")]

    def did(self, last: int | None = None) -> list[Did]:
        """Who did what, or the last so many acts; the newest first."""
        every = [(each.day, each.member, each.act) for each in self._case.everything[::-1][:last]]
        return [Did(self._handles.of(who), day, act, len(list(same))) for (day, who, act), same in groupby(every)]

    def _written(self, entries: Iterable[Entry]) -> list[Written]:
        return [
            Written(self._handles.of(each.author), each.day, str(each.said.get("text", "")), not each.author)
            for each in entries
        ]

    def _judged(self, entry: Entry) -> Judged:
        level, reasons = str(entry.said.get("level", "")), str(entry.said.get("reasons", ""))
        codes = [code for code in reasons.split() if code in REASONS]
        words = tuple(say(self._language, f"desk-assess-reasons-{code}") for code in codes) or (reasons,)
        told = say(self._language, f"desk-assess-level-{level}") if level in LEVELS else level
        return Judged(self._handles.of(entry.author), entry.day, told, words, is_yes(entry.said.get("flagged")))
