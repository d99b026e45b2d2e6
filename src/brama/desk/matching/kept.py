"""What the findings of a case say of its matches: what was noted, what was answered, by whom, when, and on which evidence."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from brama.desk.matching.evidence import Found, Kept, unpacked
from brama.process.procedure import is_yes
from brama.process.reads.dossier import Dossier, Entry


class Answered(NamedTuple):
    """An answer. `on` is the match as it was then; None where that cannot be read. `member` is who answered."""

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


def records(case: Dossier) -> dict[str, Record]:
    """Every match that the findings know, by its code. What was found before a second look does not open."""
    kept: dict[str, Record] = {}
    for entry in case.of("findings", *_READ):
        _READ[entry.said["kind"]](kept.setdefault(str(entry.said.get("match", "")), Record()), entry)
    return kept


def _note(record: Record, entry: Entry) -> None:
    record.noted, record.was_noted = unpacked(entry.said.get("evidence")), True
    record.waits |= is_yes(entry.said.get("strong"))


def _answer(record: Record, entry: Entry) -> None:
    said, kept = entry.said, unpacked(entry.said.get("evidence"))
    record.answered = Answered(
        str(said.get("answer", "")),
        str(said.get("reason", "")),
        kept.found if kept else None,
        kept.day if kept else "",
        entry.author,
    )
    record.waits = False


_READ: Final[Mapping[str, Callable[[Record, Entry], None]]] = {"match": _note, "answer_match": _answer}
