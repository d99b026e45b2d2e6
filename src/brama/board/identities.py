"""Opening an identity: one of the board asks, one of screening releases it, and it is shown once."""

from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from brama.board.case_page import after, case_page
from brama.board.forms import AskIdentity
from brama.pages.languages import language_of
from brama.pages.numbers import whole
from brama.process.errors import ReleaseMissing
from brama.process.openings.asking import ask
from brama.process.openings.release import open_once
from brama.reception.press import press_of
from brama.reception.sitting import duty, seat_of
from brama.staff.signing_in.shown import Press, once


@duty("board")
@require_POST
def ask_identity(request: HttpRequest, reference: str) -> HttpResponse:
    """Ask screening for the identity of a case, with a reason."""
    seat, form = seat_of(request), AskIdentity(request.POST, language=language_of(request))
    if form.is_valid() and form.does(lambda: ask(reference, form.cleaned_data["reason"], seat)):
        return after(request, reference, form, "ask_identity")
    return case_page(request, reference, form)


@duty("board")
@require_POST
def open_identity(request: HttpRequest, reference: str) -> HttpResponse:
    """The identity, to this press and never again: whoever goes on to the case has seen it."""
    number = whole(request.POST.get("number", ""))
    if number is None:
        raise ReleaseMissing
    pressed = Press(seat_of(request), press_of(request), ("identity", reference, str(number)))
    identity = once(pressed, lambda: _opened(pressed, reference, number), dict)
    return render(request, "board/identity.html", {"reference": reference, "identity": identity})


@transaction.atomic
def _opened(pressed: Press, reference: str, number: int) -> dict[str, Any]:
    """Opened and kept for a second press, or neither."""
    identity = open_once(reference, number, pressed.by)
    pressed.keep(identity)
    return identity
