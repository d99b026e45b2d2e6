"""Identities that the board has asked for: a member of screening releases each to whoever asked, or lets the day pass."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from brama.pages.numbers import whole
from brama.process.errors import ReleaseMissing
from brama.process.openings.asking import waiting
from brama.process.openings.release import release
from brama.reception.naming import names_of
from brama.reception.sitting import duty, seat_of


@duty("screener")
@require_safe
def releases(request: HttpRequest) -> HttpResponse:
    """Who asks for whose identity, why, and until when."""
    seat = seat_of(request)
    asked = waiting(seat)
    handles = names_of(request).handles() if asked else {}
    rows = [(reference, handles.get(each.member, ""), each) for reference, some in asked.items() for each in some]
    return render(request, "desk/releases.html", {"rows": rows, "released": "released" in request.GET})


@duty("screener")
@require_POST
def release_identity(request: HttpRequest) -> HttpResponse:
    """Seal the key of one identity to the one member who asked."""
    number = whole(request.POST.get("number", ""))
    if number is None:
        raise ReleaseMissing
    release(request.POST.get("reference", ""), number, seat_of(request))
    return redirect(f"{reverse('releases:list')}?released")
