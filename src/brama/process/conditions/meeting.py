"""What must be there before an act of a meeting: its place in the calendar, its day, whom the verifier has recognised."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from brama.process.conditions.sight import Sight, one_of, says
from brama.process.errors import FieldWrong
from brama.process.history.doings import case_keys
from brama.process.meetings.bookings import BOOKING, HALVES, Bookings, Meeting, left
from brama.process.meetings.slots import slot_number
from brama.process.models import Slot

MET_OUTCOMES: Final = ("verified", "differences")
"""What a meeting may end in where it is the person: the document agrees, or differs in what the record of the meeting names."""
STOPPED: Final = ("wrong_word", "wish", "unsafe", "other")
"""Why a meeting was stopped."""
CALLED_OFF: Final = ("ill", "house", "unsafe", "other")
"""Why the house calls a meeting off; the applicant reads it."""
COMPARED: Final = ("agrees", "differs", "absent")
"""What may be said of a claim beside the document; absent: the document does not say it."""
NUMBER: Final = re.compile(r"\d{6}")
"""As long as the number of a document, in a text without its spaces."""
_COMPARED: Final = re.compile(rf"[a-z]+(_\d{{1,2}})?=({'|'.join(COMPARED)})")


def _slot_new(sight: Sight) -> bool:
    return not Slot.objects.filter(number=slot_number(sight.fields["slot"])).exclude(taken=False).exists()


def _offer_dated(sight: Sight) -> bool:
    """A half of a day that is to come, offered until that day or an earlier one."""
    day, until = _day(sight, "day"), _day(sight, "until")
    return one_of(sight, "half", HALVES) and sight.day <= until <= day


def _day(sight: Sight, field: str) -> date:
    try:
        return date.fromisoformat(str(sight.fields[field]))
    except ValueError as error:
        raise FieldWrong(field=field, allowed=("2026-11-26",)) from error


def _day_before(sight: Sight) -> bool:
    """House and hour are told on the day before at the earliest: what is not told yet, nobody can be made to tell."""
    ahead = _ahead(sight)
    return ahead is not None and timedelta(0) <= ahead <= timedelta(1)


def _on_the_day(sight: Sight) -> bool:
    """Nobody has met, or waited for somebody in vain, before the day of the meeting."""
    ahead = _ahead(sight)
    return ahead is not None and ahead <= timedelta(0)


def _place_told(sight: Sight) -> bool:
    """Nobody stayed away who was not told where to come."""
    meeting = _meeting(sight)
    return bool(meeting and meeting.place)


def _ahead(sight: Sight) -> timedelta | None:
    """How long it is to the meeting that is booked."""
    meeting = _meeting(sight)
    return date.fromisoformat(meeting.offer.day) - sight.day if meeting and meeting.offer.day else None


def _meeting(sight: Sight) -> Meeting | None:
    return Bookings(sight.case, case_keys(sight.case, sight.keys).trail, sight.entries("booking")).meeting()


def _bookings_used_up(sight: Sight) -> bool:
    """A case that may still book needs no clearing again where it stands."""
    return sight.case.step != "cleared" or not left(sight.case, case_keys(sight.case, sight.keys).trail)


def _recognised(sight: Sight) -> bool:
    """By whoever verifies, and at this meeting: another booking has other words."""
    booked = max((seq for seq, said in sight.entries("booking") if said["kind"] in BOOKING), default=0)
    mine = [each for each in sight.entries("meeting_record") if each.said["author"] == sight.me]
    known = any(each.act == "recognise" and each.member == sight.me for each in sight.doings)
    return known and any(seq > booked and said["kind"] == "recognise" for seq, said in mine)


def _stopped_known(sight: Sight) -> bool:
    return not sight.fields.get("reason") or one_of(sight, "reason", STOPPED)


def _remarks_bare(sight: Sight) -> bool:
    """Nothing of the document is kept: no number of it in the remarks, and of what was compared only codes."""
    text, compared = (str(sight.fields.get(field) or "") for field in ("text", "compared"))
    return not NUMBER.search("".join(text.split())) and all(_COMPARED.fullmatch(each) for each in compared.split())


MEETING: Final[Mapping[str, Callable[[Sight], bool]]] = {
    "slot_new": _slot_new,
    "offer_dated": _offer_dated,
    "day_before": _day_before,
    "on_the_day": _on_the_day,
    "place_told": _place_told,
    "bookings_used_up": _bookings_used_up,
    "recognised": _recognised,
    "met_known": says("outcome", MET_OUTCOMES),
    "stopped_known": _stopped_known,
    "call_off_known": says("reason", CALLED_OFF),
    "remarks_bare": _remarks_bare,
}
