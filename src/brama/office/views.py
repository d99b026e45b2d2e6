"""The calendar of the meetings, and one case on the table of a house."""

from datetime import timedelta
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from brama.office.buttons import done
from brama.office.page import Page, form_of
from brama.pages.headers import with_script
from brama.process.reads.meeting import RESULTS, Line, calendar, visit
from brama.reception.sitting import duty, seat_of
from brama.staff.seat import Seat

GROUPS: Final = ("missed", "today", "tomorrow", "later", "waiting", "offered")


@duty("verifier")
@require_safe
def calendar_page(request: HttpRequest) -> HttpResponse:
    """Who comes when, by the reference of the case; who waits for an offer."""
    seat = seat_of(request)
    groups: dict[str, list[Line]] = {group: [] for group in GROUPS}
    for line in calendar(seat):
        groups[_group(line, seat)].append(line)
    return render(request, "office/calendar.html", {"groups": groups, "day": seat.day})


def _group(line: Line, seat: Seat) -> str:
    if line.step == "cleared":
        return "offered" if line.offers and line.left else "waiting"
    days = {seat.day.isoformat(): "today", (seat.day + timedelta(1)).isoformat(): "tomorrow"}
    return days.get(line.day, "missed" if line.day < seat.day.isoformat() else "later")


@duty("verifier")
@require_http_methods(["GET", "HEAD", "POST"])
def case_page(request: HttpRequest, reference: str) -> HttpResponse:
    """What is to be done with one case now: offer, tell, know each other, compare, record. Afterwards what it ended in."""
    seat = seat_of(request)
    page = Page(request, seat, visit(reference, seat))
    if request.method == "POST" and done(page):
        if not page.comes_back(form_of(page.sent)):
            return redirect("office:case", reference)
        page = Page(request, seat, visit(reference, seat))
    if page.again and not page.typed_in and not page.refusal:
        return redirect("office:case", reference)
    shown = "result" if page.visit.step in RESULTS else page.visit.step
    steps = ("cleared", "booked", page.visit.step if page.visit.step in RESULTS else "verified")
    response = render(request, f"office/{shown}.html", {"page": page, "refusal": page.refused, "steps": steps})
    return with_script(response) if page.compares else response
