"""Who a member is to the others: a handle."""

from brama.staff.models import Member
from brama.staff.names import Names
from brama.staff.seat import Seat


def handle_of(seat: Seat, number: bytes) -> str:
    """The handle behind a member's number."""
    return Names(seat).of(Member.objects.get(number=number))[0]
