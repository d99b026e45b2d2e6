"""Matches of a case: found now, noted and answered before, and what changed in between."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from django.conf import settings

from brama.desk.matching.changing import Change, changes
from brama.desk.matching.evidence import STRONG, Found, bare
from brama.desk.matching.kept import Record, records
from brama.desk.matching.registers import REGISTERS, Answer
from brama.process.application import person
from brama.process.reads.dossier import Dossier
from brama.registers.shelf import Shelf

State = Literal["open", "changed", "answered"]


@dataclass(frozen=True)
class Matched:
    """One match of a case. `here` is whether it is found now; where not, it is shown as it was kept."""

    found: Found
    record: Record
    here: bool
    changes: tuple[Change, ...]

    @property
    def strong(self) -> bool:
        return self.found.probability >= STRONG

    @property
    def state(self) -> State:
        """Answered, answered on other evidence than there is now, or open."""
        if self.record.waits or self.record.answered is None:
            return "changed" if self.record.answered else "open"
        return "changed" if self.changes else "answered"

    @property
    def must(self) -> bool:
        """Whether the case is not cleared before this is answered."""
        return self.record.waits or (self.strong and self.here and self.state != "answered")

    @property
    def told(self) -> bool:
        """Whether the findings hold it as it is found now."""
        noted = self.record.noted
        return noted is not None and not noted.lost and not changes(noted.found, self.found)


class Matches(NamedTuple):
    """The matches of a case in the order in which they are shown, and what the registers said of themselves."""

    waiting: tuple[Matched, ...]
    weak: tuple[Matched, ...]
    answered: tuple[Matched, ...]
    registers: Answer
    may_answer: bool

    def all(self) -> Iterator[Matched]:
        yield from (*self.waiting, *self.weak, *self.answered)

    @property
    def found(self) -> int:
        """How many they are, without the weak ones that nobody has looked at."""
        return len(self.waiting) + len(self.answered)

    @property
    def unverified(self) -> bool:
        """Whether one of them stands in a list that nobody has verified."""
        return any(each.found.label.unverified for each in self.all())

    @property
    def must(self) -> tuple[Matched, ...]:
        """Those without an answer to which the case is not cleared."""
        return tuple(each for each in self.waiting if each.must)

    def of(self, code: str) -> Matched | None:
        """The match that the findings know by this code."""
        return next((each for each in self.all() if each.found.code == code), None)


def matches_of(case: Dossier) -> Matches:
    """Screen the person of a case against all registers of this machine, and lay what was answered beside it."""
    asked = person(case.newest("identity"), case.newest("contact"))
    answer = REGISTERS.ask(Shelf(settings.BRAMA_DATA), asked)
    known = records(case)
    every = [*_found_now(answer, known), *_found_no_more(answer, known)]
    answered = tuple(each for each in every if each.state == "answered")
    weak = tuple(each for each in every if each.state == "open" and not each.must and each.found.is_weak)
    waiting = tuple(each for each in every if each not in answered and each not in weak)
    return Matches(waiting, weak, answered, answer, {"match", "answer_match"} <= case.may)


def _found_now(answer: Answer, known: dict[str, Record]) -> Iterator[Matched]:
    for found in answer.found:
        record = known.get(found.code, Record())
        then = record.answered
        yield Matched(found, record, True, tuple(changes(then.on, found)) if then else ())


def _found_no_more(answer: Answer, known: dict[str, Record]) -> Iterator[Matched]:
    here = {found.code for found in answer.found}
    for code, record in known.items():
        if code not in here:
            kept = record.noted.found if record.noted else record.answered.on if record.answered else None
            yield Matched(kept or bare(code), record, False, ())
