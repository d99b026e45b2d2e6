"""The one look at the calendar: rooms below are told the day."""

from datetime import date, datetime


def today() -> date:
    """The day where the machine stands."""
    return datetime.now().astimezone().date()
