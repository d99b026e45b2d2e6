"""Opening an identity: one of the board asks, one of screening releases it, and it is shown once."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from brama.board.case_page import case_page
from brama.board.forms import AskIdentity
from brama.pages.languages import language_of
from brama.pages.numbers import whole
from brama.process.errors import ReleaseMissing
from brama.process.release import ask, open_once
from brama.reception.sitting import duty, seat_of


@duty("board")
@require_POST
def ask_identity(request: HttpRequest, reference: str) -> HttpResponse:
    """Ask screening for the identity of a case, with a reason."""
    seat, form = seat_of(request), AskIdentity(request.POST, language=language_of(request))
    if form.is_valid() and form.does(lambda: ask(reference, form.cleaned_data["reason"], seat)):
        return redirect("board:case", reference)
    return case_page(request, reference, form)


@duty("board")
@require_POST
def open_identity(request: HttpRequest, reference: str) -> HttpResponse:
    """The identity, in this answer and never again: going back or loading anew shows nothing of it."""
    number = whole(request.POST.get("number", ""))
    if number is None:
        raise ReleaseMissing
    identity = open_once(reference, number, seat_of(request))
    return render(request, "board/identity.html", {"reference": reference, "identity": identity})
