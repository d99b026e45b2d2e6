"""Opening a case's page counts: the one place where the desk asks for it."""

from typing import NamedTuple

from brama.staff.seat import Seat


class Budget(NamedTuple):
    """How many pages a member has opened today, and how many there may be."""

    used: int
    allowed: int


def opened(reference: str, seat: Seat) -> Budget | None:  # noqa: ARG001  what counts openings takes both
    """Count that this page is shown to this member, before it is. None where nothing counts openings."""
    return None
