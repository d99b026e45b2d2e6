"""Voting, opening a vote, discussing, deciding: each one act of the road, on the version of the case that the page showed."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from brama.board.case_page import after, case_page
from brama.board.forms import Anew, Decision, Discussion, Seen, Vote
from brama.board.intakes import known
from brama.board.stages import reasons
from brama.pages.languages import language_of
from brama.process.board.candidate import Candidate, candidate
from brama.process.conditions import OUTCOMES
from brama.process.errors import CaseMissing, Stale
from brama.reception.doing import do
from brama.reception.sitting import duty, seat_of


@duty("board")
@require_POST
def vote(request: HttpRequest, reference: str) -> HttpResponse:
    """Cast a vote; the first one shut."""
    form = Vote(request.POST, language=language_of(request))
    return _acted(request, reference, "vote", form, _vote_fields)


@duty("board")
@require_POST
def open_vote(request: HttpRequest, reference: str) -> HttpResponse:
    """Open one's own vote, once another has voted."""
    return _acted(request, reference, "open_vote", Seen(request.POST, language=language_of(request)), lambda _typed: {})


@duty("board")
@require_POST
def discuss(request: HttpRequest, reference: str) -> HttpResponse:
    """Leave a note for those who voted otherwise."""
    form = Discussion(request.POST, language=language_of(request))
    return _acted(request, reference, "discuss", form, lambda typed: {"text": typed["text"]})


@duty("board")
@require_POST
def vote_anew(request: HttpRequest, reference: str) -> HttpResponse:
    """Ask for other votes; once two ask, those so far count no more. A note goes along where one was typed."""
    form = Anew(request.POST, language=language_of(request))
    return _acted(request, reference, "vote_anew", form, lambda typed: {"text": typed["text"]} if typed["text"] else {})


@duty("board")
@require_POST
def decide(request: HttpRequest, reference: str) -> HttpResponse:
    """Do what two have voted for: what that is, the votes say and not the form."""
    case = _before(request, reference)
    agreed, voted = (case.agreed, reasons(case, seat_of(request).member)) if case else ("", [])
    form = Decision(request.POST, outcome=agreed or "decline", voted=voted, language=language_of(request))
    if agreed:
        return _acted(request, reference, agreed, form, _decision_fields)
    form.refusal = Stale()
    return case_page(request, reference, form)


def _before(request: HttpRequest, reference: str) -> Candidate | None:
    """The case as the votes stand now; None where it is not here."""
    seat = seat_of(request)
    try:
        return candidate(reference, seat, known(seat).wanted)
    except CaseMissing:
        return None


def _acted(
    request: HttpRequest, reference: str, code: str, form: Seen, fields: Callable[[dict[str, Any]], dict[str, Any]]
) -> HttpResponse:
    """Do it and show what comes of it: the case where it is still here, else the list."""
    seat = seat_of(request)
    if form.is_valid() and form.does(
        lambda: do(seat, reference, code, fields(form.cleaned_data), form.cleaned_data["seen"])
    ):
        if code in OUTCOMES:
            return redirect(f"{reverse('board:cases')}?done={code}")
        return after(request, reference, form, code)
    return case_page(request, reference, form)


def _vote_fields(typed: dict[str, Any]) -> dict[str, Any]:
    return {
        "outcome": typed["outcome"], "reason": typed["reason"], "words": typed["remark"], "danger": typed["danger"],
    }  # fmt: skip


def _decision_fields(typed: dict[str, Any]) -> dict[str, Any]:
    return {name: typed[name] for name in ("reason", "question", "answer") if typed.get(name)}
