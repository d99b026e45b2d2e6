"""What the findings of a case say of its matches: what was noted, what was answered, by whom, when, and on which evidence."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from brama.desk.matching_evidence import Found, Kept, unpacked
from brama.process.reads import Shown

_ANSWERED = "answer_match"


class Answered(NamedTuple):
    """An answer. `on` is the match as it was then; None where that cannot be read. `member` is empty where nobody knows any more."""

    answer: str
    reason: str
    on: Found | None
    day: str
    member: bytes


@dataclass
class Record:
    """One match in the findings. `waits` is true while it was noted as strong and not answered since."""

    noted: Kept | None = None
    was_noted: bool = False
    waits: bool = False
    answered: Answered | None = None

    @property
    def lost(self) -> bool:
        """Whether it was noted that it is no longer found."""
        return self.noted is not None and self.noted.lost


def records(case: Shown) -> dict[str, Record]:
    """Every match that the findings know, by its code."""
    kept: dict[str, Record] = {}
    findings = case.sections.get("findings", [])
    members = iter(_members(case, sum(each.get("kind") == _ANSWERED for each in findings)))
    for each in findings:
        if each.get("kind") == "match":
            _note(kept.setdefault(str(each.get("match", "")), Record()), each)
        if each.get("kind") == _ANSWERED:
            _answer(kept.setdefault(str(each.get("match", "")), Record()), each, next(members))
    return kept


def _members(case: Shown, count: int) -> Iterable[bytes]:
    """Who answered, for the last so many answers: each act leaves a doing, but what was found before a second look does not open."""
    did = [each.member for each in case.doings if each.act == _ANSWERED]
    return [*[b""] * count, *did][len(did) :]


def _note(record: Record, entry: dict[str, Any]) -> None:
    record.noted, record.was_noted = unpacked(entry.get("evidence")), True
    record.waits |= entry.get("strong") in (True, "true", "yes")


def _answer(record: Record, entry: dict[str, Any], member: bytes) -> None:
    kept = unpacked(entry.get("evidence"))
    record.answered = Answered(
        str(entry.get("answer", "")),
        str(entry.get("reason", "")),
        kept.found if kept else None,
        kept.day if kept else "",
        member,
    )
    record.waits = False
