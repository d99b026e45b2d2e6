"""Signing in and out, the language, and the first page: what waits for whoever has signed in."""

from datetime import UTC, datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST, require_safe

from brama.account.forms import Passphrase, SignIn
from brama.account.waiting import waiting
from brama.pages.languages import COOKIE, LANGUAGES, language_of
from brama.process.doings import stands
from brama.reception.sitting import COOKIE as SEAT
from brama.reception.sitting import DEVICE, duty, forget, remember, seat_of
from brama.staff.changing import change_passphrase
from brama.staff.epochs import settle
from brama.staff.sessions import sign_out
from brama.staff.sign_in import SignedIn, sign_in

AT_ONCE = 200
"""So many sections are handed on while the first page is made; the rest on the next."""
_A_YEAR = 365 * 24 * 3600


def sign_in_page(request: HttpRequest) -> HttpResponse:
    """Handle, passphrase and code; then the page that was asked for, or the first one."""
    form = SignIn(request.POST or None, language=language_of(request))
    then = _inside(request.GET.get("then", ""))
    made: list[SignedIn] = []
    if form.is_valid() and form.does(lambda: made.append(_signed_in(form, request.COOKIES.get(DEVICE, "")))):
        response = redirect(then)
        remember(response, *made[0])
        return response
    return render(request, "account/sign_in.html", {"form": form})


def _signed_in(form: SignIn, device: str) -> SignedIn:
    typed = form.cleaned_data
    return sign_in(typed["handle"], typed["passphrase"], typed["code"], datetime.now(UTC), device)


def _inside(address: str) -> str:
    return address if url_has_allowed_host_and_scheme(address, None) and address.startswith("/") else "/"


@require_POST
def sign_out_page(request: HttpRequest) -> HttpResponse:
    """End the session at once."""
    if token := request.COOKIES.get(SEAT, ""):
        sign_out(token)
    response = redirect("/sign-in")
    forget(response)
    return response


@require_safe
def choose_language(request: HttpRequest, chosen: str) -> HttpResponse:
    """Remember a language in this browser, and go back."""
    response = redirect(_inside(request.GET.get("then", "")))
    if chosen in LANGUAGES:
        response.set_cookie(
            COOKIE, chosen, max_age=_A_YEAR, secure=not settings.BRAMA_PLAIN_HTTP, httponly=True, samesite="Strict"
        )
    return response


@duty()
def first(request: HttpRequest) -> HttpResponse:
    """What waits for this member; what waited for their keys is done on the way."""
    seat = seat_of(request)
    settled = settle(seat, stands, AT_ONCE)
    page = {"waiting": waiting(seat), "handed": settled.handed, "sealed": settled.sealed + settled.rekeyed}
    return render(request, "account/first.html", page)


@duty()
def passphrase(request: HttpRequest) -> HttpResponse:
    """A new passphrase, shown on this answer and never again; what the member's device is for."""
    seat, form = seat_of(request), Passphrase(request.POST or None, language=language_of(request))
    made: list[str] = []
    if form.is_valid() and form.does(lambda: made.append(change_passphrase(seat, form.cleaned_data["passphrase"]))):
        return render(request, "account/passphrase_shown.html", {"passphrase": made[0]})
    return render(request, "account/passphrase.html", {"form": form})
