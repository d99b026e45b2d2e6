"""A form whose token is not taken: its cookie was deleted, is switched off, or is another's by now. What was typed comes back.

Nothing of the form is done. Only what a page of ours has sent comes back, as the browser itself says in `Origin`: a page elsewhere has
nothing said again by ours.
"""

from http import HTTPStatus
from typing import Final, cast

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import reverse

from brama.account.forms import SignIn
from brama.account.views import inside
from brama.pages.forms import AGAIN
from brama.pages.languages import language_of
from brama.pages.refused import form_too_old
from brama.reception.kept import Kept, Typed, is_kept, keep
from brama.reception.sitting import Seated

_ON_THE_WAY: Final = ("account:language", "account:signed_out")
"""Addresses to which a form of another page is sent, which they name."""


def lost(request: HttpRequest, reason: str = "") -> HttpResponse:
    """To whoever has signed in and wrote it, by a press; to anybody else when they have signed in. Whatever is not ours is only refused."""
    name = request.resolver_match.view_name if request.resolver_match else ""
    at = inside(request.GET.get("then", "")) if name in _ON_THE_WAY else request.get_full_path()
    return (_back(request, at) if _ours(request) else None) or form_too_old(request, reason)


def _back(request: HttpRequest, at: str) -> HttpResponse | None:
    """To the form of this address; None where nothing of it may be shown again."""
    path, _, asked = at.partition("?")
    if path == reverse("account:sign_in"):
        then = inside(QueryDict(asked).get("then", ""))
        return _sign_in(request, Kept.sent(request), then, request.POST.get("handle", ""))
    if not is_kept(request, at):
        return None
    seat, kept = cast("Seated", request).seat, keep(request)
    return _pressed(request, kept.of(seat.member), at) if seat else _sign_in(request, kept, at)


def _pressed(request: HttpRequest, typed: Typed, then: str) -> HttpResponse | None:
    facts = {"typed": typed, "then": then, "again": AGAIN, "why": "lost"}
    return render(request, "account/kept.html", facts, status=HTTPStatus.FORBIDDEN) if typed else None


def _sign_in(request: HttpRequest, kept: Kept, then: str, handle: str = "") -> HttpResponse:
    """Sign in, once there are cookies: the handle stays, and what waits behind it; nothing secret does."""
    form = SignIn({"handle": handle, AGAIN: "1"}, language=language_of(request), beside=True)
    facts = {"form": form, "kept": kept, "then": then, "lost": True}
    return render(request, "account/sign_in.html", facts, status=HTTPStatus.FORBIDDEN)


def _ours(request: HttpRequest) -> bool:
    """Whether a page of this very address has sent it. A browser says so with every form, and lets no page say it for itself."""
    return request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"
