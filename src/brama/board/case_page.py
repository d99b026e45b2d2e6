"""The page of one case, and what of it this member is shown: before they have voted, that others did and not how."""

from http import HTTPStatus
from typing import Any, Final, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from brama.board.intakes import known
from brama.board.members import handle_of
from brama.board.stages import forms_of, sees_votes, stage
from brama.pages.fields import Text
from brama.pages.forms import Form
from brama.pages.languages import FALLBACK, has, language_of, say
from brama.process.board.candidate import BEFORE, Candidate, candidate
from brama.process.errors import CaseMissing
from brama.process.history.ballots import Choice
from brama.process.openings import asking
from brama.process.procedure import is_yes
from brama.reception.kept import DONE, comes_back
from brama.reception.press import new_press
from brama.reception.sitting import seat_of
from brama.staff.seat import Seat

MAIN: Final = ("applied", "screening", "cleared", "verified", "before_board", "admitted")
"""The road as its top shows it."""


class Assessed(NamedTuple):
    """An assessment in words: codes of the procedure are said, and what was written before there were codes is shown as it is."""

    level: str
    reasons: list[str]
    flagged: bool
    again: bool


class Ballot(NamedTuple):
    """A vote as it is shown: whose it is, and what it says, or None while it is shut or not yet to be seen."""

    handle: str
    choice: Choice | None


def case_page(request: HttpRequest, reference: str, form: Form | None = None) -> HttpResponse:
    """The page, with the form that was refused in place of a fresh one; where the case has gone on meanwhile, what was typed in it."""
    seat, language = seat_of(request), language_of(request)
    intake = known(seat)
    try:
        case = candidate(reference, seat, intake.wanted)
    except CaseMissing:
        if form is None:
            raise
        return render(request, "board/meanwhile.html", {"typed": _typed(form)}, status=HTTPStatus.NOT_FOUND)
    forms = forms_of(request, case, form)
    if forms.again and not forms.typed_in:
        return redirect("board:case", reference)
    page: dict[str, Any] = {
        "case": case, "intake": intake, "stage": stage(case, seat.member), "main": MAIN, "press": new_press(),
        "votes": _ballots(case, seat), "mine": case.vote_of(seat.member), "notes": _notes(case, seat),
        "anew": [handle_of(seat, member) for member in case.anew if member != seat.member], "asks_anew": seat.member in case.anew,
        "assessed": [_assessed(entry, language) for entry in case.sections.get("assessment", [])],
        "form": forms.shown, "ask": forms.ask, "left": forms.left, "typed": _typed(forms.left) if forms.left else [],
        "shown_again": forms.again, "done": request.POST.get(DONE, ""),
        "requests": asking.mine(reference, seat) if case.step == BEFORE else [],
    }  # fmt: skip
    return render(request, "board/case.html", page)


def after(request: HttpRequest, reference: str, form: Form, code: str) -> HttpResponse:
    """Back to the page once an act is done; where something else was typed on it, that stands there again."""
    return case_page(request, reference) if comes_back(request, form, code) else redirect("board:case", reference)


def _typed(form: Form) -> list[str]:
    """The texts of a form that does not lie here any more, so that they are not lost."""
    texts = [str(form.data.get(name, "")).strip() for name, field in form.fields.items() if isinstance(field, Text)]
    return [text for text in texts if text]


def _assessed(entry: dict[str, Any], language: str) -> Assessed:
    reasons = str(entry.get("reasons", ""))
    coded = [_said(language, "desk-assess-reasons", each) for each in reasons.split()]
    return Assessed(
        _said(language, "desk-assess-level", str(entry.get("level", ""))),
        coded if all(has(FALLBACK, f"desk-assess-reasons-{each}") for each in reasons.split()) else [reasons],
        is_yes(entry.get("flagged")),
        entry["kind"] == "assess_again",
    )


def _said(language: str, prefix: str, code: str) -> str:
    return say(language, f"{prefix}-{code}") if has(FALLBACK, f"{prefix}-{code}") else code


def _ballots(case: Candidate, seat: Seat) -> list[Ballot]:
    seen = sees_votes(case, seat.member)
    return [Ballot(handle_of(seat, vote.member), vote.choice if seen else None) for vote in case.votes]


def _notes(case: Candidate, seat: Seat) -> list[tuple[str, str]]:
    if not sees_votes(case, seat.member):
        return []
    said = [
        each
        for each in case.sections.get("decision", [])
        if each["kind"] in ("discuss", "vote_anew") and each.get("text")
    ]
    return [(handle_of(seat, each["author"]), each["text"]) for each in said]
