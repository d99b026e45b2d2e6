"""Meetings of a case: what was offered, what is booked, which house and hour were told, and how often one may still book.

Opens nothing: entries of the section `booking` are handed in by whoever opened them, the applicant or the meeting compartment.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final, NamedTuple

from brama.ledger.models import LedgerEntry
from brama.process.meetings.recognition import Recognition, words
from brama.process.meetings.slots import slot_number
from brama.process.models import Case, Slot
from brama.process.steps import ROAD
from brama.process.writing import number_in_ledger
from brama.vault.models import Item

MOST: Final = 2
"""Bookings of a case until a screener has looked again: houses are shown to nobody who only collects them."""
HALVES: Final = ("am", "pm")
BOOKING: Final = ("book", "move_booking")
_LEAVING: Final = ("cancel_booking", "call_off")
OF_SCREENERS: Final = frozenset(act.code for act in ROAD if act.by == "screener")


class Entry(NamedTuple):
    """What one act wrote, and its place in the ledger."""

    seq: int
    said: Mapping[str, Any]


class Offer(NamedTuple):
    """A slot as the applicant sees it before the house is told: a town and half a day. `half` is am or pm."""

    slot: str
    town: str
    day: str
    half: str
    until: str


class Meeting(NamedTuple):
    """What is booked. `place` and `hour` are empty until they are told; `seq` is that of the booking in the ledger."""

    offer: Offer
    place: str
    hour: str
    seq: int


@dataclass(frozen=True)
class Bookings:
    """The meetings of one case. `entries` are those of its section `booking`, oldest first; `trail` is its key in the ledger."""

    case: Case
    trail: bytes
    entries: Sequence[Entry]

    def meeting(self) -> Meeting | None:
        """What is booked now."""
        if self.case.step != "booked":
            return None
        found: Meeting | None = None
        for seq, said in self.entries:
            if said["kind"] in BOOKING:
                found = Meeting(self._offered.get(said["slot"], Offer(said["slot"], "", "", "", "")), "", "", seq)
            elif said["kind"] in _LEAVING:
                found = None
            elif said["kind"] == "tell_place" and found:
                found = found._replace(place=str(said["place"]), hour=str(said["hour"]))
        return found

    def recognition(self, language: str) -> Recognition | None:
        """The words for the door, in this language; None where no meeting is booked."""
        meeting = self.meeting()
        return words(self.trail, meeting.offer.slot, language) if meeting else None

    def called_off(self) -> str:
        """The code of why the house called the last meeting off, until another is booked or offered."""
        last = self.entries[-1].said if self.entries and self.case.step == "cleared" else {}
        return str(last.get("reason", "")) if last.get("kind") == "call_off" else ""

    def offers(self) -> list[Offer]:
        """What was offered since a screener last acted, without what the house has called off since."""
        found, booked = dict[str, Offer](), ""
        for seq, said in self.entries:
            if said["kind"] == "offer" and seq > self._screened:
                found[said["slot"]] = self._offered[said["slot"]]
            booked = said["slot"] if said["kind"] in BOOKING else booked
            if said["kind"] == "call_off":
                found.pop(booked, None)
        return list(found.values())

    def free(self, day: date) -> list[Offer]:
        """Offers that may be booked on this day: nobody has, and their time is not over."""
        numbers = {slot_number(offer.slot): offer for offer in self.offers()}
        rows = Slot.objects.filter(number__in=numbers, taken=False, until__gte=day)
        open_now = {bytes(number) for number in rows.values_list("number", flat=True)}
        return [offer for number, offer in numbers.items() if number in open_now]

    def left(self) -> int:
        """How many meetings may still be booked until a screener looks again."""
        booked = sum(said["kind"] in BOOKING and seq > self._screened for seq, said in self.entries)
        return max(0, MOST - booked)

    @cached_property
    def _offered(self) -> dict[str, Offer]:
        offers = (said for _, said in self.entries if said["kind"] == "offer")
        return {said["slot"]: Offer(*(str(said.get(name, "")) for name in Offer._fields)) for said in offers}

    @cached_property
    def _screened(self) -> int:
        return _last_screened(self.case, self.trail, min((seq for seq, _ in self.entries), default=0))


def left(case: Case, trail: bytes) -> int:
    """The same without opening a booking: whoever has the trail may reckon it."""
    seqs = sorted(Item.objects.filter(safe=case.safe, section="booking").values_list("entry", flat=True))
    if not seqs:
        return MOST
    screened = _last_screened(case, trail, seqs[0])
    booked = LedgerEntry.objects.filter(seq__in=seqs, seq__gt=screened, act__in=BOOKING).count()
    return max(0, MOST - booked)


def _last_screened(case: Case, trail: bytes, after: int) -> int:
    """The last act of a screener in this case, as its place in the ledger; 0 where there was none after that place."""
    numbers = [number_in_ledger(trail, version) for version in range(1, case.version + 1)]
    mine = LedgerEntry.objects.filter(seq__gt=after, act__in=OF_SCREENERS, case__in=numbers)
    return mine.order_by("-seq").values_list("seq", flat=True).first() or 0
