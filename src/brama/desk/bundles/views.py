"""The page of one bundle: what its cases share and where they differ, and setting aside by two."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from brama.desk.bundles.sheet import DOES, Bundle, bundle
from brama.pages.languages import language_of
from brama.pages.refused import said
from brama.process.errors import CaseMissing, RoadRefused
from brama.process.setting_aside import REASONS
from brama.reception.doing import do
from brama.reception.sitting import duty, seat_of
from brama.staff.seat import Seat

_OF_THE_TICKED: Final = ("spare", "propose_back", "bring_back")
"""What is done with the cases that are ticked as no copies; the other acts with the rest, and the ticked are spared."""


class Sent(NamedTuple):
    """What a page sends: an act, why, the cases that it showed with their versions, and which of them are no copies."""

    act: str
    reason: str
    cases: tuple[tuple[str, int], ...]
    ticked: frozenset[str]

    def acts(self) -> list[tuple[str, int, str]]:
        """Case, version and act, one after the other."""
        chosen = [(reference, seen, self._act(reference)) for reference, seen in self.cases]
        return [each for each in chosen if each[2]]

    def _act(self, reference: str) -> str:
        if reference in self.ticked:
            return self.act if self.act in _OF_THE_TICKED else "spare"
        return "" if self.act in _OF_THE_TICKED else self.act


class Done(NamedTuple):
    """How many cases something was done with, and what stood in the way of the others, each reason once."""

    number: int
    left: int
    why: tuple[str, ...]


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
def one_bundle(request: HttpRequest, reference: str) -> HttpResponse:
    """Look at it, or do what is asked with the cases that the page showed."""
    seat, language = seat_of(request), language_of(request)
    sent = _sent(request) if request.method == "POST" else None
    wrong = sent is not None and sent.act == "propose_aside" and sent.reason not in REASONS
    done = _done(seat, sent, language) if sent and not wrong else None
    shown = _left(reference, sent, seat, language) if sent else bundle(reference, seat, language)
    if shown is None:
        return redirect("desk:work")
    return render(
        request, "desk/bundle.html", {"bundle": shown, "reasons": REASONS, "done": done, "wrong": wrong, "sent": sent}
    )


def _left(reference: str, sent: Sent, seat: Seat, language: str) -> Bundle | None:
    """What is left of a bundle once something was done; none where nothing is. The case it was called by may have been taken out."""
    still = next((each for each, _ in sent.cases if each not in sent.ticked), reference)
    for known in (still, reference):
        with suppress(CaseMissing):
            return bundle(known, seat, language)
    return None


def _sent(request: HttpRequest) -> Sent:
    cases = (each.partition(".")[::2] for each in request.POST.getlist("case"))
    known = tuple(
        (reference, int(seen)) for reference, seen in cases if seen.isascii() and seen.isdecimal() and len(seen) < 10
    )
    code = request.POST.get("do", "")
    return Sent(
        code if code in DOES.values() else "spare",
        request.POST.get("reason", ""),
        known,
        frozenset(request.POST.getlist("spare")),
    )


def _done(seat: Seat, sent: Sent, language: str) -> Done:
    """Each case for itself: what somebody has done in one of them meanwhile keeps nobody from the others."""
    refused: list[RoadRefused] = []
    acts = sent.acts()
    for reference, seen, code in acts:
        try:
            do(seat, reference, code, {"reason": sent.reason} if code == "propose_aside" else {}, seen)
        except RoadRefused as refusal:
            refused.append(refusal)
    return Done(len(acts) - len(refused), len(refused), _why(refused, language))


def _why(refused: Sequence[RoadRefused], language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(said(language, refusal) for refusal in refused))
