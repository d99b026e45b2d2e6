"""Purging: what is past its period, or one case by its typed reference. Asked twice, because nobody brings it back."""

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from brama.pages.languages import language_of
from brama.process.models import Case
from brama.process.purging import purge as acts
from brama.process.purging import scrub
from brama.process.purging.sweep import purge_due, purge_one
from brama.reception.sitting import duty, seat_of
from brama.security.forms import Purge
from brama.security.rooms import OPENS_TO, shown


@duty(*OPENS_TO["purges"])
@require_http_methods(["GET", "HEAD", "POST"])
def purges(request: HttpRequest) -> HttpResponse:
    """Cases whose period is over, and the table of periods. A reference that was typed only comes back."""
    return _page(request, Purge(request.POST or None, language=language_of(request)))


@duty("security_officer")
@require_POST
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
    if asked:
        purge_one(asked, seat.day, seat.holder)
    else:
        purge_due(seat.day, seat.holder)
    return redirect("security:purges")


@duty("security_officer")
@require_POST
def scrub_now(request: HttpRequest) -> HttpResponse:
    """Overwrite what was deleted since the last time; nothing else goes."""
    seat = seat_of(request)
    scrub.whole(seat.day, seat.holder)
    return redirect("security:purges")


def _page(request: HttpRequest, form: Purge) -> HttpResponse:
    due = acts.due(seat_of(request).day)
    rows = Case.objects.filter(reference__in=due).order_by("day", "reference").values_list("reference", "step", "day")
    return shown(request, "purges", {"rows": rows, "form": form, "periods": acts.PERIODS.items(), "scrub": scrub.due()})
