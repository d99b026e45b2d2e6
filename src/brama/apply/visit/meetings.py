"""Meetings in words: what is offered, and what is booked as far as it is told: house and hour only the day before."""

from datetime import date

from babel.dates import format_date

from brama.pages.languages import say
from brama.process.meetings.bookings import Meeting, Offer


def offer_words(offer: Offer, language: str) -> str:
    """Day, half of it and town in one line, whatever of it is there."""
    half = say(language, f"visit-half-{offer.half}") if offer.half else ""
    return _joined(_day(offer.day, language), half, offer.town)


def meeting_words(meeting: Meeting, language: str) -> str:
    """The same with house and hour once they are told."""
    if not meeting.hour:
        return offer_words(meeting.offer, language)
    return _joined(_day(meeting.offer.day, language), meeting.hour, meeting.offer.town, meeting.place)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _day(written: str, language: str) -> str:
    try:
        return format_date(date.fromisoformat(written), "EEEE, d MMMM", locale=language)
    except ValueError:
        return written
