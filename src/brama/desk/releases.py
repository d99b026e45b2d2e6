"""Identities that the board has asked for: a member of screening releases each to whoever asked, or lets the day pass."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from brama.process.errors import ReleaseMissing
from brama.process.release import release, waiting
from brama.reception.sitting import duty, seat_of
from brama.staff.names import Names


@require_safe
@duty("screener")
def releases(request: HttpRequest) -> HttpResponse:
    """Who asks for whose identity, why, and until when."""
    seat = seat_of(request)
    asked = waiting(seat)
    handles = {each.number: each.handle for each in Names(seat).members()} if asked else {}
    rows = [(reference, handles[each.member], each) for reference, some in asked.items() for each in some]
    return render(request, "desk/releases.html", {"rows": rows})


@require_POST
@duty("screener")
def release_identity(request: HttpRequest) -> HttpResponse:
    """Seal the key of one identity to the one member who asked."""
    number = request.POST.get("number", "")
    if not number.isdecimal():
        raise ReleaseMissing
    release(request.POST.get("reference", ""), int(number), seat_of(request))
    return redirect("releases:list")
