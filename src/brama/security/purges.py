"""Purging: what is past its period, or one case by its typed reference. Asked twice, because nobody brings it back."""

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from brama.pages.languages import language_of
from brama.process import purge as acts
from brama.process.models import Case
from brama.process.release import forget_releases
from brama.reception.sitting import duty, seat_of
from brama.security.forms import Purge
from brama.security.rooms import OPENS_TO, shown
from brama.staff.seat import Seat


@require_safe
@duty(*OPENS_TO["purges"])
def purges(request: HttpRequest) -> HttpResponse:
    """Cases whose period is over, and the table of periods."""
    return _page(request, Purge(language=language_of(request)))


@require_POST
@duty("security_officer")
def purge_now(request: HttpRequest) -> HttpResponse:
    """Ask whether it is meant, then purge: one case where a reference was typed, else all that are due."""
    seat, form = seat_of(request), Purge(request.POST, language=language_of(request))
    if "reference" in request.POST and not form.is_valid():
        return _page(request, form)
    asked = form.cleaned_data["reference"].strip().upper() if form.is_valid() else ""
    if asked and not Case.objects.filter(reference=asked).exists():
        form.add_error("reference", ValidationError("", "missing"))
        return _page(request, form)
    if not request.POST.get("sure"):
        return render(request, "security/purge.html", {"reference": asked, "count": len(acts.due(seat.day))})
    _purged([asked] if asked else acts.due(seat.day), seat, everything=not asked)
    return redirect("security:purges")


def _purged(references: list[str], seat: Seat, *, everything: bool) -> None:
    for reference in references:
        acts.purge(reference, seat.day, seat.member)
    if everything:
        acts.forget_notices(seat.day)
        forget_releases(seat.day)
    acts.scrub()


def _page(request: HttpRequest, form: Purge) -> HttpResponse:
    due = acts.due(seat_of(request).day)
    rows = Case.objects.filter(reference__in=due).order_by("day", "reference").values_list("reference", "step", "day")
    return shown(request, "purges", {"rows": rows, "form": form, "periods": acts.PERIODS.items()})
