"""The intake: one proposes places and skills, another confirms."""

from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from brama.board.forms import Intake
from brama.board.members import handle_of
from brama.pages.languages import language_of
from brama.pages.numbers import whole
from brama.process.board import intake as intakes
from brama.process.board.intake import Proposed, places_left, proposals
from brama.process.board.ranking import Wanted
from brama.process.errors import Stale
from brama.reception.sitting import duty, seat_of
from brama.staff.seat import Seat


class Known(NamedTuple):
    """The intake that counts, one that waits to be confirmed, by whom, and whether that is oneself."""

    current: Proposed | None
    left: int
    waiting: Proposed | None
    by: str
    mine: bool

    @property
    def wanted(self) -> Wanted:
        return self.current.wanted if self.current else Wanted()


def known(seat: Seat) -> Known:
    """What this member reads of intakes."""
    found = proposals(seat)
    current, waiting = intakes.current(found), intakes.waiting(found)
    by = handle_of(seat, waiting.by) if waiting else ""
    left = places_left(current) if current else 0
    return Known(current, left, waiting, by, bool(waiting and waiting.by == seat.member))


@duty("board")
def intake(request: HttpRequest) -> HttpResponse:
    """What counts now, what waits, and a form for a new proposal."""
    seat = seat_of(request)
    form = Intake(request.POST or None, language=language_of(request))
    if form.is_valid() and form.does(lambda: _proposed(seat, form)):
        return redirect("board:intake")
    return render(request, "board/intake.html", {"form": form, "intake": known(seat)})


def _proposed(seat: Seat, form: Intake) -> int:
    typed = form.cleaned_data
    return intakes.propose(typed["places"], Wanted(tuple(typed["skills"]), typed["experience"]), seat)


@duty("board")
@require_POST
def confirm_intake(request: HttpRequest) -> HttpResponse:
    """Confirm the proposal that the page showed, and no other."""
    number = whole(request.POST.get("number", ""))
    if number is None:
        raise Stale
    intakes.confirm(number, seat_of(request))
    return redirect("board:intake")
