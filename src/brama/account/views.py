"""Signing in and out, the language, and the first page: what waits for whoever has signed in."""

from datetime import UTC, datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST

from brama.account.forms import Passphrase, SignIn
from brama.account.waiting import waiting
from brama.pages.forms import AGAIN
from brama.pages.languages import COOKIE, LANGUAGES, language_of
from brama.pages.refused import said
from brama.process.history.doings import stands
from brama.process.openings.asking import forget_releases
from brama.reception.kept import Kept, Resent, keep, keeps
from brama.reception.press import new_press
from brama.reception.sitting import COOKIE as SEAT
from brama.reception.sitting import DEVICE, duty, forget, remember, seat_of
from brama.refusals import Refusal
from brama.staff.appointing.epochs import settle
from brama.staff.seat import Seat
from brama.staff.signing_in.changing import change_passphrase
from brama.staff.signing_in.sessions import seated, sign_out
from brama.staff.signing_in.shown import forget as forget_shown
from brama.staff.signing_in.sign_in import SignedIn, sign_in

AT_ONCE = 200
"""So many sections are handed on while the first page is made; the rest on the next."""
_A_YEAR = 365 * 24 * 3600


def sign_in_page(request: HttpRequest) -> HttpResponse:
    """Handle, passphrase and code; then the page that was asked for, or the first one."""
    form, kept = SignIn(request.POST or None, language=language_of(request)), Kept.sent(request)
    made: list[SignedIn] = []
    if form.is_valid() and form.does(lambda: made.append(_signed_in(form, request.COOKIES.get(DEVICE, "")))):
        response = _onward(request, made[0], kept)
        remember(response, *made[0])
        return response
    return _asked(request, form, kept)


@require_POST
def signed_out(request: HttpRequest) -> HttpResponse:
    """A form that came after its session had ended: what was typed waits in the page until the same member has signed in."""
    return _asked(request, SignIn(language=language_of(request)), keep(request))


def _asked(request: HttpRequest, form: SignIn, kept: Kept) -> HttpResponse:
    then = inside(request.GET.get("then", ""))
    return render(request, "account/sign_in.html", {"form": form, "kept": kept, "then": then})


def _onward(request: HttpRequest, made: SignedIn, kept: Kept) -> HttpResponse:
    """To the page that was asked for; with what was typed there, where it was the same member, by a press of theirs."""
    then = inside(request.GET.get("then", ""))
    typed = kept.of(seated(made.token, datetime.now(UTC)).member)
    if not typed or not keeps(then):
        return redirect(then)
    return render(request, "account/kept.html", {"typed": typed, "then": then, "again": AGAIN, "why": "kept"})


def _signed_in(form: SignIn, device: str) -> SignedIn:
    typed = form.cleaned_data
    return sign_in(typed["handle"], typed["passphrase"], typed["code"], datetime.now(UTC), device)


def inside(address: str) -> str:
    """An address of ours; the first page where it is none."""
    return address if url_has_allowed_host_and_scheme(address, None) and address.startswith("/") else "/"


@require_POST
def sign_out_page(request: HttpRequest) -> HttpResponse:
    """End the session at once."""
    if token := request.COOKIES.get(SEAT, ""):
        sign_out(token)
    response = redirect("/sign-in")
    forget(response)
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def choose_language(request: HttpRequest, chosen: str) -> HttpResponse:
    """Remember a language in this browser, and go back; what was typed goes along."""
    then = inside(request.GET.get("then", ""))
    again = request.method == "POST" and AGAIN in request.POST and keeps(then)
    response = Resent(then) if again else redirect(then)
    if chosen in LANGUAGES:
        response.set_cookie(
            COOKIE, chosen, max_age=_A_YEAR, secure=not settings.BRAMA_PLAIN_HTTP, httponly=True, samesite="Strict"
        )
    return response


@duty()
def first(request: HttpRequest) -> HttpResponse:
    """What waits for this member; what waited for their keys is done on the way."""
    seat = seat_of(request)
    forget_shown(seat)
    return render(request, "account/first.html", {**_settled(seat, language_of(request)), "waiting": waiting(seat)})


def _settled(seat: Seat, language: str) -> dict[str, object]:
    """What was done on the way. A key that is not trusted, or a section that was forged, hinders nobody's first page: it is told there."""
    forget_releases(seat.day)
    try:
        done = settle(seat, stands, AT_ONCE)
    except Refusal as refusal:
        return {"hindered": said(language, refusal)}
    return {"handed": done.handed, "sealed": done.sealed + done.rekeyed, "refused": done.refused}


@duty()
def passphrase(request: HttpRequest) -> HttpResponse:
    """A new passphrase, shown to this press and never again; what the member's device is for."""
    seat, language, fresh = seat_of(request), language_of(request), {"press": new_press()}
    form, made = Passphrase(request.POST or None, language=language, initial=fresh), list[str]()
    if form.is_valid() and form.does(lambda: made.append(change_passphrase(seat, **form.cleaned_data))):
        return render(request, "account/passphrase_shown.html", {"passphrase": made[0]})
    return render(request, "account/passphrase.html", {"form": form})
