"""Members: one proposes and is shown the passphrase, another confirms and is shown the code's address; removing; recovering."""

from contextlib import suppress
from urllib.parse import parse_qs, urlsplit

import segno
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_http_methods, require_POST

from brama.pages.languages import language_of
from brama.process.alarms.leaving import remove
from brama.process.purging.scrub import at_once
from brama.reception.naming import names_of
from brama.reception.press import new_press, press_of
from brama.reception.sitting import duty, seat_of
from brama.security.forms import Propose
from brama.security.rooms import OPENS_TO, shown
from brama.staff.appointing.appoint import confirm, propose
from brama.staff.errors import AlreadyDecided, RecoveryRefused
from brama.staff.keyholders.recovery import begin, begun, finish, waiting_for
from brama.staff.names import Names
from brama.staff.seat import Seat
from brama.staff.signing_in.shown import forget


@duty(*OPENS_TO["members"])
@require_http_methods(["GET", "HEAD", "POST"])
def listed(request: HttpRequest) -> HttpResponse:
    """Everybody who is here, is proposed or has left; for who may appoint a form, and what was typed in it where it only comes back."""
    seat, fresh = seat_of(request), {"press": new_press()}
    forget(seat)
    return _page(
        request, Propose(request.POST or None, places=_places(seat), language=language_of(request), initial=fresh)
    )


@duty("appointer")
@require_POST
def propose_member(request: HttpRequest) -> HttpResponse:
    """Propose somebody. The passphrase is shown to this press and never again."""
    seat = seat_of(request)
    form = Propose(request.POST, places=_places(seat), language=language_of(request))
    made: list[str] = []
    if form.is_valid() and form.does(lambda: made.append(_proposed(seat, form))):
        return _once(request, "proposed", form.cleaned_data["handle"], made[0])
    return _page(request, form)


def _proposed(seat: Seat, form: Propose) -> str:
    typed = form.cleaned_data
    return propose(seat, typed["handle"], typed["organisation"], typed["duties"], typed["press"])


@duty("appointer")
@require_POST
def confirm_member(request: HttpRequest) -> HttpResponse:
    """Confirm whom another has proposed. The address of the codes is shown to this press and never again."""
    confirmed = confirm(seat_of(request), _handle(request), press_of(request))
    by_device = {"picture": _picture(confirmed.address), "key": _by_hand(confirmed.address)}
    return _once(request, "confirmed", confirmed.handle, confirmed.address, **by_device)


@duty("appointer", "security_officer")
@require_POST
def remove_member(request: HttpRequest) -> HttpResponse:
    """Ask whether it is meant; then remove at once and for good. Who is gone already stays so."""
    if not request.POST.get("sure"):
        return render(request, "security/remove.html", {"handle": _handle(request)})
    with suppress(AlreadyDecided):
        remove(seat_of(request), _handle(request))
    at_once()
    return redirect("security:members")


@duty("keyholder")
@require_POST
def recover_member(request: HttpRequest) -> HttpResponse:
    """Ask whether it is meant, and say who began; then the first keyholder begins, and the second is shown the new passphrase, to this
    press and never again."""
    seat, handle, sure = seat_of(request), _handle(request), request.POST.get("sure")
    if sure == "finish":
        with suppress(RecoveryRefused):
            return _once(request, "recovered", handle, finish(seat, handle, press_of(request)))
    before = begun(seat, handle)
    if before or sure != "begin":
        by = names_of(request).handles().get(before.by, "") if before else ""
        facts = {"handle": handle, "begun": before, "by": by, "press": new_press()}
        return render(request, "security/recover.html", facts)
    begin(seat, handle)
    return render(request, "security/begun.html", {"handle": handle})


def _page(request: HttpRequest, form: Propose) -> HttpResponse:
    seat = seat_of(request)
    facts: dict[str, object] = {
        "members": list(names_of(request).members()), "me": seat.member, "appoints": "appointer" in seat.duties,
        "removes": bool(seat.duties & {"appointer", "security_officer"}), "recovers": "keyholder" in seat.duties,
        "begun": waiting_for(seat), "press": new_press(),
        "form": form,
    }  # fmt: skip
    return shown(request, "members", facts)


def _places(seat: Seat) -> list[str]:
    return [place.name for place in Names(seat).places.values()]


def _handle(request: HttpRequest) -> str:
    return request.POST.get("handle", "")[:100]


def _once(request: HttpRequest, what: str, handle: str, secret: str, **by_device: str) -> HttpResponse:
    return render(request, "security/once.html", {"what": what, "handle": handle, "secret": secret, **by_device})


def _by_hand(address: str) -> str:
    """What a device asks for where it reads no picture: the key of the address, four letters at a time."""
    (key,) = parse_qs(urlsplit(address).query)["secret"]
    return " ".join(key[at : at + 4] for at in range(0, len(key), 4))


def _picture(address: str) -> SafeString:
    """A QR code that the new member's device reads from this screen; drawn here, of nothing but the address."""
    drawn = segno.make(address, error="m").svg_inline(scale=4, svgclass=None, lineclass=None, light="#fff")
    return mark_safe(drawn)  # noqa: S308  modules of a code, no text
