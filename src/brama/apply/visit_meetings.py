"""Meetings in words: what is offered, what is booked, and what was told of it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from babel.dates import format_date

from brama.pages.languages import say
from brama.process.applicant import Receipt
from brama.process.models import Slot
from brama.process.slots import slot_number

_BOOKING, _LEAVING = ("book", "move_booking"), ("cancel_booking", "call_off")


class Meeting(NamedTuple):
    """One meeting as far as it is told: a town and half a day when it is offered, house and hour the day before."""

    slot: str
    day: str = ""
    half: str = ""
    town: str = ""
    place: str = ""
    hour: str = ""
    until: str = ""

    def words(self, language: str) -> str:
        """In one line, whatever of it is there."""
        half = say(language, f"visit-half-{self.half}") if self.half and not self.hour else ""
        return ", ".join(part for part in (_day(self.day, language), half, self.hour, self.town, self.place) if part)


def offered(receipt: Receipt, day: date) -> list[Meeting]:
    """What may be booked on this day: nobody has, and its time is not over."""
    numbers = {slot_number(slot): meeting for slot, meeting in _offers(receipt).items()}
    rows = Slot.objects.filter(number__in=numbers, taken=False, until__gte=day)
    free = {bytes(number) for number in rows.values_list("number", flat=True)}
    return [meeting for number, meeting in numbers.items() if number in free]


def booked(receipt: Receipt) -> Meeting | None:
    """The meeting that is booked, with what was told of it since."""
    if receipt.case.step != "booked":
        return None
    offers, found = _offers(receipt), None
    for said in receipt.said("booking"):
        if said["kind"] in _BOOKING:
            found = offers.get(said["slot"], Meeting(said["slot"]))
        elif said["kind"] in _LEAVING:
            found = None
        elif said["kind"] == "tell_place" and found:
            found = found._replace(place=str(said["place"]), hour=str(said["hour"]))
    return found


def _offers(receipt: Receipt) -> dict[str, Meeting]:
    return {said["slot"]: _meeting(said) for said in receipt.said("booking") if said["kind"] == "offer"}


def _meeting(said: Mapping[str, Any]) -> Meeting:
    return Meeting(*(str(said.get(field, "")) for field in Meeting._fields))


def _day(written: str, language: str) -> str:
    try:
        return format_date(date.fromisoformat(written), "EEEE, d MMMM", locale=language)
    except ValueError:
        return written
