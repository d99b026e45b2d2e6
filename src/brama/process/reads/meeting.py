"""What a house sees of the cases that come to it: the calendar of its meetings, and one meeting. No finding, no other section."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from brama.process.conditions import said_in
from brama.process.errors import CaseMissing
from brama.process.meetings.bookings import Bookings, Entry, Meeting, Offer
from brama.process.meetings.recognition import Recognition, heard, words
from brama.process.models import Case
from brama.process.seat import Seat, found, keys_of
from brama.process.writing import as_said, of_many, of_sections
from brama.vault.compartments import TIMES
from brama.vault.errors import CaseShredded, NotYours
from brama.vault.models import Item
from brama.vault.unseal import Keys

_BOOKED: Final = ("booking", "trail")
RESULTS: Final = ("verified", "did_not_come", "someone_else", "stopped")
"""Steps to which a meeting leads; whoever met sees the outcome there and nothing else."""


@dataclass(frozen=True)
class Line:
    """A case in the calendar: by its reference, never by a name."""

    reference: str
    step: str
    since: date
    meeting: Meeting | None
    offers: Sequence[Offer]
    left: int

    @property
    def day(self) -> str:
        """The day of the meeting, ISO; empty where none is booked."""
        return self.meeting.offer.day if self.meeting else ""


@dataclass(frozen=True)
class Visit:
    """One case as whoever meets the applicant sees it. `identity` is the claims to compare with the document; `recognised` the language
    of the words by which this member has known the applicant at this meeting, empty before."""

    reference: str
    step: str
    since: date
    version: int
    identity: dict[str, Any]
    bookings: Bookings | None
    planned: Entry | None
    recognised: str
    outcome: dict[str, Any]

    @property
    def meeting(self) -> Meeting | None:
        """What is booked now."""
        return self.bookings.meeting() if self.bookings else None

    def words(self, language: str) -> Recognition | None:
        """The words for the door."""
        return words(self.bookings.trail, self.meeting.offer.slot, language) if self.bookings and self.meeting else None

    def heard(self, typed: str) -> str | None:
        """The language in which these are the applicant's words, None where they are others. Raises WordsUnheard."""
        return heard(self.bookings.trail, self.meeting.offer.slot, typed) if self.bookings and self.meeting else None


def calendar(seat: Seat) -> list[Line]:
    """Cases that have booked or wait for a meeting, by the day of the meeting, then by how long they wait."""
    keys = keys_of(seat)
    cases = Case.objects.filter(step__in=TIMES["meeting"], safe__items__copies__epoch__in=keys.epochs).distinct()
    items = of_many(cases, _BOOKED, keys.epochs)
    lines = [
        line for case in cases.select_related("safe") if (line := _line(case, items[case.safe_id], keys, seat.day))
    ]
    return sorted(lines, key=lambda line: (line.day, line.meeting.offer.half if line.meeting else "", line.since))


def visit(reference: str, seat: Seat) -> Visit:
    """One case as far as it opens. Raises CaseMissing for what this member may not see now."""
    keys = keys_of(seat)
    case = found(reference, keys)
    if case.step in RESULTS:
        outcome = _entries(case, "meeting_outcome", keys)
        return Visit(reference, case.step, case.day, case.version, {}, None, None, "", dict(outcome[-1].said))
    if case.step not in TIMES["meeting"]:
        raise CaseMissing
    try:
        return _open(case, keys)
    except (NotYours, CaseShredded) as error:
        raise CaseMissing from error


def _line(case: Case, items: Sequence[Item], keys: Keys, day: date) -> Line | None:
    try:
        bookings = _bookings_of(case, items, keys)
    except (NotYours, CaseShredded):
        return None
    return Line(case.reference, case.step, case.day, bookings.meeting(), bookings.free(day), bookings.left())


def _open(case: Case, keys: Keys) -> Visit:
    bookings, records = _bookings(case, keys), _entries(case, "meeting_record", keys)
    meeting = bookings.meeting()
    slot, since = (meeting.offer.slot, meeting.seq) if meeting else ("", 0)
    planned = [each for each in records if each.said["kind"] == "offer" and each.said["slot"] == slot]
    mine = [each for each in records if each.said["author"] == keys.holder.member and each.seq > since]
    known = [str(each.said["text"]) for each in mine if each.said["kind"] == "recognise"]
    return Visit(
        case.reference, case.step, case.day, case.version, _identity(case, keys), bookings, planned[-1] if planned else None,
        known[-1] if known else "", {},
    )  # fmt: skip


def _identity(case: Case, keys: Keys) -> dict[str, Any]:
    """Empty where a screener has still to hand it on."""
    items = [item for item in of_sections(case, ("identity",)) if keys.given(item)]
    said = as_said(keys.body(items[-1])) if items else {}
    return said if isinstance(said, dict) else {}


def _bookings(case: Case, keys: Keys) -> Bookings:
    return _bookings_of(case, [item for item in of_sections(case, _BOOKED) if keys.given(item)], keys)


def _bookings_of(case: Case, items: Sequence[Item], keys: Keys) -> Bookings:
    bodies = {item: keys.body(item) for item in items}
    trail = next((body for item, body in bodies.items() if item.section == "trail"), None)
    if trail is None:
        raise NotYours
    said = [Entry(item.entry, as_said(body)) for item, body in bodies.items() if item.section == "booking"]
    return Bookings(case, trail, said)


def _entries(case: Case, section: str, keys: Keys) -> list[Entry]:
    """Without those that this member's compartment had at an earlier meeting."""
    items = [item for item in of_sections(case, (section,)) if keys.given(item)]
    return [Entry(item.entry, said_in(keys, item)) for item in items]
