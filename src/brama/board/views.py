"""What is before the board, one case of it, and the road as a commander sees it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_safe

from brama.board.case_page import case_page
from brama.board.intakes import known
from brama.process.board.candidate import on_waiting_list
from brama.process.board.intake import places_left
from brama.process.board.ranked import ranked
from brama.process.board.ranking import RULE
from brama.process.conditions import OUTCOMES
from brama.process.reads.standings import FEW, standings
from brama.reception.sitting import duty, seat_of
from brama.staff.signing_in.shown import forget


@duty("board")
@require_safe
def cases(request: HttpRequest) -> HttpResponse:
    """Every case before the board in the order of the rule, and the waiting list."""
    seat = seat_of(request)
    intake = known(seat)
    rows = ranked(seat, intake.wanted)
    done = request.GET.get("done") if request.GET.get("done") in OUTCOMES else ""
    page = {"intake": intake, "rows": rows, "rule": RULE, "waiting": on_waiting_list(seat), "done": done}
    return render(request, "board/cases.html", page)


@duty("board")
@require_http_methods(["GET", "HEAD", "POST"])
def case(request: HttpRequest, reference: str) -> HttpResponse:
    """One case: what the board may read, the rule's parts, the votes, what can be done next. What was typed only comes back."""
    forget(seat_of(request))
    return case_page(request, reference)


@duty("board")
@require_safe
def overview(request: HttpRequest) -> HttpResponse:
    """Cases at each step, how long they have been there, whom they wait for, places left."""
    seat = seat_of(request)
    intake = known(seat)
    left = places_left(intake.current) if intake.current else None
    page = {"standings": standings(seat.day), "few": FEW, "left": left, "intake": intake}
    return render(request, "board/overview.html", page)
