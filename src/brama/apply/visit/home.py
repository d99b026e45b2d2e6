"""The first page of a visit: where the application stands, what comes next, what may be done now."""

from datetime import date, timedelta
from typing import Any, Final

from django.http import HttpResponse

from brama.apply.visit.here import Here
from brama.apply.visit.meetings import meeting_words
from brama.process.gate.standing import Standing, may_look_twice, standing
from brama.process.gate.waits import usual
from brama.process.meetings.bookings import Bookings, Meeting
from brama.process.steps import APPLICANT, acts_at

STAGES: Final = ("sent", "read", "meeting", "decision", "accepted")
"""The road as an applicant needs to know it."""
STAGE: Final = {
    "applied": "sent", "screening": "read", "questions": "read", "second_look": "read", "cleared": "meeting", "booked": "meeting",
    "did_not_come": "meeting", "someone_else": "meeting", "stopped": "meeting", "verified": "decision", "before_board": "decision",
    "waiting_list": "decision", "declined": "decision", "admitted": "accepted", "arrived": "accepted", "in_training": "accepted",
    "on_roster": "accepted", "left": "accepted", "set_aside": "sent",
}  # fmt: skip
PAGES: Final = {
    "answer": "answer", "book": "meeting", "move_booking": "meeting", "second_look": "again", "tell_relatives": "relatives",
}  # fmt: skip
"""On which page an act of the road is done."""
THEIRS: Final = ("questions", "declined", "left")
"""Where the next step is the applicant's, or there is none: no day to look again is named."""


def show(here: Here, told: str = "", **facts: Any) -> HttpResponse:
    """The page; `told` is the code of what was just done."""
    found = standing(here.receipt, here.day)
    bookings = here.receipt.bookings()
    offers, mine = bookings.free(here.day), booked(here, bookings)
    pages = [page for page in _pages(here) if page != "again" or may_look_twice(here.receipt)]
    pages = [page for page in pages if page != "meeting" or (offers and bookings.left()) or mine["meeting"]]
    return here.page(
        "home",
        told=told,
        stages=_stages(here.case.step),
        standing=found,
        usual=usual(here.case, here.day),
        again=_again(here, found, mine["meeting"]),
        today=here.day,
        over=_over(mine["meeting"], here.day),
        called_off=bookings.called_off(),
        left=bookings.left(),
        offers=len(offers),
        pages=pages,
        first=pages[0] if pages and not _only_if_wished(here, found) else "close",
        **mine,
        **facts,
    )


def booked(here: Here, bookings: Bookings) -> dict[str, Any]:
    """The booked meeting as pages show it, with the words by which both sides know each other at the door; `later` until house and hour are
    told, or it is the day itself.
    """
    meeting = bookings.meeting()
    words = meeting_words(meeting, here.language) if meeting else ""
    later = meeting and not meeting.place and meeting.offer.day > here.day.isoformat()
    return {"meeting": meeting, "mine": words, "later": later, "recognition": bookings.recognition(here.language)}


def _again(here: Here, found: Standing, meeting: Meeting | None) -> date | None:
    """The day to look again; of a booked meeting the day before, when house and hour are told, and none once they are."""
    if _over(meeting, here.day):
        return found.again
    if here.case.step in THEIRS or (meeting and meeting.place):
        return None
    if meeting and meeting.offer.day:
        return max(here.day, date.fromisoformat(meeting.offer.day) - timedelta(days=1))
    return found.again


def _over(meeting: Meeting | None, day: date) -> bool:
    """Whether the day of a booked meeting has passed without a result."""
    return bool(meeting and "" < meeting.offer.day < day.isoformat())


def _pages(here: Here) -> list[str]:
    acts = [act.code for act in acts_at(here.case.step, APPLICANT)]
    return list(dict.fromkeys(PAGES[code] for code in acts if code in PAGES))


def _only_if_wished(here: Here, found: Standing) -> bool:
    """Whether nothing waits for the applicant: a booked meeting is kept, relatives are told of by who wants to."""
    return here.case.step not in ("cleared", "declined") and not found.questions


def _stages(step: str) -> list[tuple[str, str]]:
    at = STAGES.index(STAGE[step])
    return [(stage, "here" if n == at else "past" if n < at else "") for n, stage in enumerate(STAGES)]
