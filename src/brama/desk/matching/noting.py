"""Noting matches in the findings of a case, and answering them."""

from typing import NamedTuple

from django.db import transaction

from brama.desk.matching.evidence import STRONG, Found, packed
from brama.desk.matching.matches import Matched, matches_of
from brama.desk.matching.registers import Answer
from brama.process.errors import Stale
from brama.process.reads.dossier import dossier
from brama.process.reads.pressed import done_just_now
from brama.process.steps import SCREENING
from brama.reception.doing import do
from brama.staff.seat import Seat


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
