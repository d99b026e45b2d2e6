"""Pages about matches: those of one case with an answer to each, and the round over all cases."""

import logging
from collections.abc import Iterator

from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.views.decorators.http import require_http_methods

from brama.desk.granting import within_budget
from brama.desk.matching.forms import Answer, beside, reasons, sent
from brama.desk.matching.matches import matches_of
from brama.desk.matching.noting import answer
from brama.desk.matching.rounds import Round, begun, telling
from brama.pages.languages import language_of
from brama.pages.refused import place
from brama.process.openings.budget import open_page
from brama.process.reads.dossier import dossier
from brama.reception.kept import DONE, Resent, typed
from brama.reception.sitting import duty, seat_of

_LOG = logging.getLogger("brama.desk")
_HERE = "<!-- rows -->"


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
@within_budget
def matches(request: HttpRequest, reference: str) -> HttpResponse:
    """The matches of one case. An answer is kept with the evidence that the page showed; where it cannot be, the page says why.

    What else was typed on the page from which it came is there again, or still.
    """
    seat = seat_of(request)
    form = Answer(sent(request.POST) or None, language=language_of(request), auto_id="said_%s")
    more, done = beside(typed(request.POST), str(form["match"].value() or "")), False
    if form.is_valid() and form.does(lambda: _answered(request, reference, form)):
        back = _back(form, request)
        if more and back == f"/desk/{reference}":
            return Resent(f"{back}?{DONE}=1#matches")
        if not more or back != request.path:
            return redirect(f"{back}#matches")
        form, done = Answer(language=language_of(request)), True
    open_page(reference, seat)
    case = dossier(reference, seat)
    found = matches_of(case)
    asked = found.of(str(form["match"].value() or "")) if form.is_bound else None
    shown_with = {
        "case": case,
        "form": form,
        "found": found,
        "asked": asked,
        "stale": form.stale,
        "typed_again": form.again and reasons(request.POST),
        "done": done,
        "beside": more,
        "may_answer": found.may_answer,
    }
    return render(request, "desk/match_page.html", shown_with)


def _answered(request: HttpRequest, reference: str, form: Answer) -> None:
    answer(seat_of(request), reference, form.said(), form.cleaned_data["seen"])


def _back(form: Answer, request: HttpRequest) -> str:
    """The page of this door that the answer was given on."""
    then = str(form.cleaned_data["then"])
    inside = then.startswith("/desk/") and not any(char in then for char in "\\\r\n#?") and "//" not in then
    return then if inside else request.path


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
def screen(request: HttpRequest) -> HttpResponseBase:
    """Every case in the time of screening against the registers as they are now; it says how far it is, and at the end what is new."""
    if request.method != "POST":
        return render(request, "desk/match_round.html", {"round": None})
    # nginx before us would keep the rows until the end
    return StreamingHttpResponse(_streamed(request, begun(seat_of(request))), headers={"X-Accel-Buffering": "no"})


def _streamed(request: HttpRequest, going: Round) -> Iterator[str]:
    before, after = render_to_string("desk/match_round.html", {"round": going}, request).split(_HERE)
    yield before
    stopped = False
    try:
        with telling(going):
            for _ in going:
                if going.pauses:
                    yield render_to_string("desk/match_round_progress.html", {"round": going}, request)
    except Exception as error:  # noqa: BLE001  half a page has gone out: whatever it was, the page must say where it ended
        stopped = True
        _LOG.error("%s at %s", type(error).__name__, place(error.__traceback__))
    yield render_to_string("desk/match_round_end.html", {"round": going, "stopped": stopped}, request)
    yield after
