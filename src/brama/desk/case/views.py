"""The page of one case, and every act that is done on it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from brama.desk.case.clearing import clear
from brama.desk.case.forms import FORMS, Ask, Plain, new_form
from brama.desk.case.sheet import Sheet
from brama.desk.granting import within_budget
from brama.pages.languages import language_of
from brama.pages.numbers import whole
from brama.pages.refused import not_found
from brama.process.openings.budget import open_page
from brama.process.reads.dossier import dossier
from brama.reception.doing import do
from brama.reception.kept import DONE, comes_back
from brama.reception.sitting import duty, seat_of
from brama.staff.seat import Seat

PLACES = {
    "note": "notes",
    "ask": "messages",
    "check": "checklist",
    "assess": "assessment",
    "assess_again": "assessment",
}
"""To which part of the page one comes back after an act; to its head where none is named."""
NEVER = 0
"""No version of a case: a page that does not say what it showed is a page of another time."""


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
@within_budget
def case(request: HttpRequest, reference: str) -> HttpResponse:
    """Everything about one case on one page, and what was typed there, where it only comes back."""
    return _page(request, reference)


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
@within_budget
def act(request: HttpRequest, reference: str, code: str) -> HttpResponse:
    """Do an act as its form says, on the case as the page showed it. What cannot be done is told on the page, with what was typed."""
    if code not in FORMS:
        return not_found(request)
    if request.method != "POST":
        return redirect("desk:case", reference)
    form = _sent(request, reference, code)
    if isinstance(form, Ask) and "compose" in request.POST:
        return _page(request, reference, form.with_its_questions())
    if form.is_valid() and form.does(lambda: _do(seat_of(request), reference, code, form, _seen(request))):
        return _done(request, reference, form)
    return _page(request, reference, form)


def _done(request: HttpRequest, reference: str, form: Plain) -> HttpResponse:
    """Back to the page; where something else was typed on it, that stands there again."""
    if comes_back(request, form, form.act):
        sheet = _sheet(request, reference)
        if sheet.typed_in:
            sheet.budget = open_page(reference, seat_of(request))
            return render(request, "desk/case.html", {"sheet": sheet, "case": sheet.case, "done": True})
    place = PLACES.get(form.act, "")
    return redirect(f"/desk/{reference}{'#' if place else ''}{place}")


def _do(seat: Seat, reference: str, code: str, form: Plain, seen: int) -> None:
    if code == "clear":
        clear(seat, reference, seen)
    else:
        do(seat, reference, code, form.said(), seen)


def _sent(request: HttpRequest, reference: str, code: str) -> Plain:
    """The form that was sent; the case is read only for one that is made of it."""
    if not FORMS[code].of_the_case:
        return new_form(code, language_of(request), request.POST)
    return _sheet(request, reference).new_form(code, request.POST)


def _seen(request: HttpRequest) -> int:
    return whole(request.POST.get("seen", "")) or NEVER


def _sheet(request: HttpRequest, reference: str, form: Plain | None = None) -> Sheet:
    seat = seat_of(request)
    return Sheet(dossier(reference, seat), seat, language_of(request), form, request.POST or None)


def _page(request: HttpRequest, reference: str, form: Plain | None = None) -> HttpResponse:
    """The page as the case stands now. Whoever comes with an older one is told what was done meanwhile."""
    budget = open_page(reference, seat_of(request))
    sheet = _sheet(request, reference, form)
    sheet.budget = budget
    if request.method == "POST" and (form is None or form.again) and not sheet.typed_in and not sheet.unplaced:
        return redirect("desk:case", reference)
    stale = form is not None and form.refusal is not None and form.refusal.code == "stale"
    since = sheet.since(_seen(request)) if stale and _seen(request) else []
    page = {
        "sheet": sheet,
        "case": sheet.case,
        "sent": form,
        "stale": stale,
        "since": since,
        "done": DONE in request.GET,
    }
    return render(request, "desk/case.html", page)
