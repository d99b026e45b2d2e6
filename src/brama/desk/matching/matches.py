"""Matches of a case: found now, noted and answered before, and what changed in between. Noting and answering them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from django.conf import settings
from django.db import transaction

from brama.desk.matching.changing import Change, changes
from brama.desk.matching.evidence import STRONG, Found, bare, packed
from brama.desk.matching.kept import Record, records
from brama.desk.matching.registers import REGISTERS, Answer
from brama.process.application import person
from brama.process.errors import Stale
from brama.process.reads.dossier import Dossier, dossier
from brama.process.reads.pressed import done_just_now
from brama.process.steps import SCREENING
from brama.reception.doing import do
from brama.registers.shelf import Shelf
from brama.staff.seat import Seat

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
    weak = tuple(each for each in every if each.state == "open" and not each.must and each.found.strength == "weak")
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


class Noted(NamedTuple):
    """After noting: the version of the case as it stands now, and what waits for an answer."""

    version: int
    waiting: tuple[Matched, ...]
    registers: Answer


def note_strong(seat: Seat, reference: str, seen: int | None = None) -> Noted:
    """Note every strong match that the findings do not hold as it is found now, so that the road knows what must be answered.

    Whoever clears calls this first, and clears with the version it returns: the road refuses while one of them is not answered.
    Raises CaseMissing, Stale, and what the road refuses.
    """
    case = dossier(reference, seat)
    if seen not in (None, case.version):
        raise Stale
    found, version = matches_of(case), case.version
    if case.step in SCREENING:
        with transaction.atomic():
            for each in found.all():
                if each.strong and each.here and not each.told:
                    version = note(seat, reference, each.found, version)
    return Noted(version, found.must, found.registers)


def note(seat: Seat, reference: str, found: Found, seen: int, lost: bool = False) -> int:
    """Write a match into the findings, or that it is no longer found; the version of the case after that."""
    strong = "yes" if found.probability >= STRONG and not lost else "no"
    evidence = packed(found, day=seat.day.isoformat(), lost=lost)
    return do(seat, reference, "match", {"match": found.code, "strong": strong, "evidence": evidence}, seen).version


class Said(NamedTuple):
    """What a screener answers, and the digest of the evidence that the page showed."""

    match: str
    answer: str
    reason: str
    digest: str


def answer(seat: Seat, reference: str, said: Said, seen: int | None = None) -> None:
    """Answer a match, noting it first as it is found now; pressed twice it is done once. Stale where the evidence is not what the page
    showed."""
    case = dossier(reference, seat)
    matched = matches_of(case).of(said.match)
    if matched is None or matched.found.digest != said.digest:
        raise Stale
    evidence = packed(matched.found, day=seat.day.isoformat())
    fields = {"match": said.match, "answer": said.answer, "reason": said.reason, "evidence": evidence}
    if seen is not None and seen != case.version:
        if done_just_now(reference, "answer_match", seat, fields, seen) is None:
            raise Stale
        return
    with transaction.atomic():
        version = case.version
        if not matched.record.was_noted or (matched.here and not matched.told):
            version = note(seat, reference, matched.found, version)
        do(seat, reference, "answer_match", fields, version)
