"""The session of a member in a request: which cookie holds it, who it is, and which doors open to whom."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import Any, Final, TypeVar, cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.http import urlencode

from brama.pages.refused import not_found
from brama.reception.kept import Resent, is_kept
from brama.staff.duties import DUTIES
from brama.staff.errors import NotSignedIn
from brama.staff.seat import Seat
from brama.staff.signing_in.sessions import mark_of, seated
from brama.vault.errors import KeyUntrusted

COOKIE: Final = "seat"
DEVICE: Final = "device"
_A_YEAR: Final = 365 * 24 * 3600
_SIGN_IN: Final = "/sign-in"
View = TypeVar("View", bound=Callable[..., HttpResponseBase])


class Seated(HttpRequest):
    """A request as `Sitting` leaves it."""

    seat: Seat | None
    mark: str


class Sitting:
    """Sets `request.seat`: the member who has signed in, or None. The token that opens the session is in the cookie alone.

    `request.mark` says whose session this is, as forms say it: what is typed in one comes back to this member. It opens nothing.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        token = request.COOKIES.get(COOKIE, "")
        seat = _seat(token)
        cast("Seated", request).seat = seat
        cast("Seated", request).mark = mark_of(token) if seat else ""
        response = self._get_response(request)
        if token and seat is None and COOKIE not in response.cookies:
            forget(response)
        return response


def _seat(token: str) -> Seat | None:
    if not token:
        return None
    try:
        return seated(token, datetime.now(UTC))
    except (NotSignedIn, KeyUntrusted):
        return None


def seat_of(request: HttpRequest) -> Seat:
    """Who has signed in. Raises NotSignedIn."""
    seat = cast("Seat | None", getattr(request, "seat", None))
    if seat is None:
        raise NotSignedIn
    return seat


def duty(*duties: str) -> Callable[[View], View]:
    """A page for members of these duties; without any, for every member. Others see what they would see if it were not there."""
    if not set(duties) <= set(DUTIES):
        raise ValueError(duties)

    def door(view: View) -> View:
        @wraps(view)
        def entered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
            seat = cast("Seat | None", getattr(request, "seat", None))
            if seat is None:
                return _to_sign_in(request)
            if duties and not seat.duties.intersection(duties):
                return not_found(request)
            return view(request, *args, **kwargs)

        return cast("View", entered)

    return door


def _to_sign_in(request: HttpRequest) -> HttpResponse:
    """To signing in and back here; what was typed goes along."""
    then = urlencode({"then": request.get_full_path()})
    kept = request.method == "POST" and is_kept(request)
    return Resent(f"/sign-in/kept?{then}") if kept else redirect(f"/sign-in?{then}")


def remember(response: HttpResponse, token: str, device: str) -> None:
    """Put the session and the device into cookies that no script reads and no other site sends."""
    _kept(response, COOKIE, token)
    _kept(response, DEVICE, device, max_age=_A_YEAR, path=_SIGN_IN)


def forget(response: HttpResponseBase) -> None:
    """Take the session's cookie away; the device stays known."""
    response.delete_cookie(COOKIE, samesite="Strict")


def _kept(response: HttpResponseBase, name: str, value: str, **where: Any) -> None:
    secure = not settings.BRAMA_PLAIN_HTTP
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Strict", **where)
