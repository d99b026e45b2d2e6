"""Whom the board has admitted, and one case of them."""

from http import HTTPStatus
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from brama.pages.numbers import whole
from brama.process.errors import CaseMissing
from brama.process.openings.budget import open_page
from brama.process.reads.cases import listed
from brama.process.reads.dossier import Dossier, dossier
from brama.reception.sitting import duty, seat_of
from brama.roster.forms import FORMS
from brama.roster.page import MAIN, Page, yours_first
from brama.staff.seat import Seat

SERVING: Final = ("trainer", "registrar", "welfare")
A_PAGE: Final = 50
MOST: Final = 2_000
"""So many are sorted by whom they wait for; a unit has few places."""


@duty(*SERVING)
@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """Everybody who was admitted and has not left, those that wait for this member first; by reference, and nobody's name."""
    seat, first = seat_of(request), whole(request.GET.get("first", "")) or 0
    rows = list({row.reference: row for row in listed(seat, 0, MOST)}.values())
    shown = list(yours_first(rows, seat))[first : first + A_PAGE]
    following = first + A_PAGE if first + A_PAGE < len(rows) else 0
    return render(request, "roster/cases.html", {"rows": shown, "following": following})


@duty(*SERVING)
@require_http_methods(["GET", "HEAD", "POST"])
def case(request: HttpRequest, reference: str) -> HttpResponse:
    """One of them: what this member's duties open, and what is theirs to do. What was typed comes back where it cannot be done."""
    seat = seat_of(request)
    try:
        page = Page(request, seat, _opened(reference, seat))
    except CaseMissing:
        if request.method != "POST":
            raise
        return render(request, "roster/gone.html", {}, status=HTTPStatus.NOT_FOUND)
    if request.method == "POST" and page.does():
        if FORMS[page.sent].ends:
            return redirect("roster:cases")
        if not page.comes_back(page.sent):
            return redirect("roster:case", reference)
        page = Page(request, seat, dossier(reference, seat))
    if page.again and not page.typed_in:
        return redirect("roster:case", reference)
    return render(request, "roster/case.html", {"page": page, "case": page.case, "main": MAIN, "refusal": page.refused})


def _opened(reference: str, seat: Seat) -> Dossier:
    """A page with an identity counts as opened before it is shown."""
    open_page(reference, seat)
    return dossier(reference, seat)
