"""The top of every page of the house: the rooms that open to this member, who they are, how long the session lasts."""

from typing import Any, Final, NamedTuple

from django import template
from django.http import HttpRequest

from brama.pages.forms import AGAIN
from brama.pages.languages import LANGUAGES, language_of, say
from brama.reception.kept import keeps
from brama.reception.naming import names_of
from brama.reception.sitting import seat_of
from brama.staff.models import Member
from brama.staff.signing_in.sessions import IDLE

register = template.Library()


class Room(NamedTuple):
    """A door of the house and the duties that it opens to; to all where there are none."""

    code: str
    address: str
    duties: tuple[str, ...] = ()


ROOMS: Final = (
    Room("first", "/"),
    Room("desk", "/desk/", ("screener",)),
    Room("office", "/office/", ("verifier",)),
    Room("board", "/board/", ("board",)),
    Room("roster", "/roster/", ("trainer", "registrar", "welfare")),
    Room("security", "/security/", ("security_officer", "appointer", "keyholder", "welfare")),
)
"""THE table of rooms in the order in which a case passes through them."""


@register.inclusion_tag("reception/rooms.html", takes_context=True)
def rooms(context: dict[str, Any]) -> dict[str, Any]:
    """Links to the rooms of this member's duties."""
    request: HttpRequest = context["request"]
    duties = seat_of(request).duties
    open_to = [room for room in ROOMS if not room.duties or duties.intersection(room.duties)]
    return {"request": request, "rooms": [{**room._asdict(), "here": _here(room, request.path)} for room in open_to]}


def _here(room: Room, path: str) -> bool:
    return path == room.address or (room.address != "/" and path.startswith(room.address))


@register.inclusion_tag("reception/switch.html", takes_context=True)
def switch(context: dict[str, Any], typing: str = "", at: str = "") -> dict[str, Any]:
    """The other languages: by buttons of the form in which somebody is typing (its id is `typed`); where nothing is typed by links, and of
    an answer that is shown once not at all.

    `typing` is `one`, and Enter sends the form, or `many`, where several acts share it: there Enter only shows the page again. `at` is the
    page that shows what was typed, where it is not the one that was asked for.
    """
    request: HttpRequest = context["request"]
    then = at if typing and at else request.get_full_path()
    way = "typing" if typing and keeps(then) else "link" if request.method != "POST" else ""
    return {
        "request": request,
        "way": way,
        "many": typing == "many",
        "offered": LANGUAGES,
        "then": then,
        "again": AGAIN,
    }


@register.simple_tag(takes_context=True)
def sitting(context: dict[str, Any]) -> str:
    """Handle and duties, and after how many idle minutes the session ends."""
    request: HttpRequest = context["request"]
    seat, language = seat_of(request), language_of(request)
    handle = names_of(request).handle(Member.objects.get(number=seat.member))
    duties = " · ".join(say(language, f"duty-{duty}") for duty in sorted(seat.duties))
    return say(language, "reception-sitting", handle=handle, duties=duties, minutes=int(IDLE.total_seconds() // 60))
