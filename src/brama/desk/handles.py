"""Who did something, as a page says it: you, the applicant, a handle, or somebody who is not known any more."""

from brama.pages.languages import say
from brama.staff.models import Member
from brama.staff.names import Names
from brama.staff.seat import Seat


class Handles:
    """Handles by member's number or by its end, each opened once a page."""

    def __init__(self, seat: Seat, language: str) -> None:
        self._seat, self._language = seat, language
        self._names = Names(seat, say(language, "reception-damaged"))
        self._known: dict[bytes, str] = {}

    def of(self, number: bytes) -> str:
        """In the words of this page."""
        if not number:
            return say(self._language, "desk-who-applicant")
        if self._seat.member.endswith(number):
            return say(self._language, "desk-who-you")
        if number not in self._known:
            self._known[number] = self._handle(number)
        return self._known[number] or say(self._language, "desk-who-unknown")

    def _handle(self, number: bytes) -> str:
        row = next((row for row in self._members if bytes(row.number).endswith(number)), None)
        return self._names.handle(row) if row else ""

    @property
    def _members(self) -> list[Member]:
        if not hasattr(self, "_rows"):
            self._rows = list(Member.objects.select_related("handle").order_by("pk"))
        return self._rows
