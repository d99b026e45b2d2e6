"""The top of every page of the house: the rooms that open to this member, who they are, how long the session lasts."""

from typing import Any, Final, NamedTuple

from django import template
from django.http import HttpRequest
from django.utils.html import format_html

from brama.pages.forms import AGAIN
from brama.pages.languages import LANGUAGES, language_of, say
from brama.reception.kept import keeps, typed
from brama.reception.sitting import seat_of
from brama.staff.models import Member
from brama.staff.names import Names
from brama.staff.sessions import IDLE

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
def switch(context: dict[str, Any], typing: str = "") -> dict[str, Any]:
    """The other languages: by buttons of the form in which somebody is typing, where the page says to which address that one is sent (its
    id is `typed`); else by links; of a form that was sent with what was typed; of an answer that is shown once not at all.
    """
    request: HttpRequest = context["request"]
    posted, token = request.method == "POST", context.get("csrf_token", "")
    open_here = typing and (not posted or request.path == typing)
    way = "typing" if open_here else "link" if not posted else "form" if keeps(request.path) else ""
    return {
        "request": request, "way": way, "offered": LANGUAGES, "then": typing if open_here else request.get_full_path(), "again": AGAIN,
        "typed": typed(request) if way == "form" else [],
        "token": format_html('<input type="hidden" name="csrfmiddlewaretoken" value="{}">', token),
    }  # fmt: skip


@register.simple_tag(takes_context=True)
def sitting(context: dict[str, Any]) -> str:
    """Handle and duties, and after how many idle minutes the session ends."""
    request: HttpRequest = context["request"]
    seat, language = seat_of(request), language_of(request)
    handle, _ = Names(seat).of(Member.objects.get(number=seat.member))
    duties = " · ".join(say(language, f"duty-{duty}") for duty in sorted(seat.duties))
    return say(language, "reception-sitting", handle=handle, duties=duties, minutes=int(IDLE.total_seconds() // 60))
