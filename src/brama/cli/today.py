"""The one look at the calendar: rooms below are told the day."""

from datetime import UTC, date, datetime


def today() -> date:
    """The day by which the ledger counts, wherever the machine stands: sessions and doors have no other."""
    return datetime.now(UTC).date()
