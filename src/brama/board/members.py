"""Who a member is to the others: a handle."""

from brama.staff.models import Member
from brama.staff.names import Names
from brama.staff.seat import Seat


def handle_of(seat: Seat, number: bytes) -> str:
    """The handle behind a member's number; where it is damaged, the beginning of that."""
    return Names(seat).handle(Member.objects.get(number=number))
