"""The page of one bundle: what its cases share and where they differ, and setting aside by two."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Final, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from brama.desk.bundles.sheet import DOES, Bundle, bundle
from brama.pages.forms import AGAIN
from brama.pages.languages import language_of
from brama.pages.refused import said
from brama.process.errors import CaseMissing, RoadRefused
from brama.process.history.setting_aside import REASONS
from brama.reception.doing import do
from brama.reception.sitting import duty, seat_of
from brama.staff.seat import Seat

_OF_THE_TICKED: Final = ("spare", "propose_back", "bring_back")
"""What is done with the cases that are ticked as no copies; the other acts with the rest, and the ticked are spared."""


class Done(NamedTuple):
    """How many cases something was done with, and what stood in the way of the others, each reason once."""

    number: int
    left: int
    why: tuple[str, ...]


class Sent(NamedTuple):
    """What a page sends: an act, why, the cases of its part of the page with their versions, and which of all are no copies. `again` is
    what only comes back, as when another language is chosen."""

    act: str
    reason: str
    cases: tuple[tuple[str, int], ...]
    ticked: frozenset[str]
    again: bool

    @property
    def typed_in(self) -> bool:
        """Whether something was chosen that must not be lost."""
        return bool(self.ticked or self.reason)

    @property
    def wrong(self) -> bool:
        """Whether it is to be done, and why is not said."""
        return not self.again and self.act == "propose_aside" and self.reason not in REASONS

    def left(self, done: Done | None) -> frozenset[str]:
        """Ticks with which nothing has been done yet."""
        return self.ticked - {reference for reference, _ in self.cases} if done else self.ticked

    def acts(self) -> list[tuple[str, int, str]]:
        """Case, version and act, one after the other."""
        chosen = [(reference, seen, self._act(reference)) for reference, seen in self.cases]
        return [each for each in chosen if each[2]]

    def _act(self, reference: str) -> str:
        if reference in self.ticked:
            return self.act if self.act in _OF_THE_TICKED else "spare"
        return "" if self.act in _OF_THE_TICKED else self.act


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
def one_bundle(request: HttpRequest, reference: str) -> HttpResponse:
    """Look at it, or do what is asked with the cases that the page showed."""
    seat, language = seat_of(request), language_of(request)
    sent = _sent(request) if request.method == "POST" else None
    if sent and sent.again and not sent.typed_in:
        return redirect("desk:bundle", reference)
    done = _done(seat, sent, language) if sent and not sent.again and not sent.wrong else None
    shown = _left(reference, sent, seat, language) if sent else bundle(reference, seat, language)
    if shown is None:
        return redirect("desk:work")
    page = {
        "bundle": shown,
        "reasons": REASONS,
        "done": done,
        "wrong": sent and sent.wrong,
        "sent": sent,
        "kept": sent and sent.left(done),
    }
    return render(request, "desk/bundle.html", page)


def _left(reference: str, sent: Sent, seat: Seat, language: str) -> Bundle | None:
    """What is left of a bundle once something was done; none where nothing is. The case it was called by may have been taken out."""
    still = next((each for each, _ in sent.cases if each not in sent.ticked), reference)
    for known in (still, reference):
        with suppress(CaseMissing):
            return bundle(known, seat, language)
    return None


def _sent(request: HttpRequest) -> Sent:
    part, _, code = request.POST.get("do", "").partition(".")
    cases = (each.partition(".")[::2] for each in request.POST.getlist(f"case.{part}"))
    known = tuple(
        (reference, int(seen)) for reference, seen in cases if seen.isascii() and seen.isdecimal() and len(seen) < 10
    )
    return Sent(
        code if code in DOES.values() else "spare",
        request.POST.get("reason", ""),
        known,
        frozenset(request.POST.getlist("spare")),
        AGAIN in request.POST,
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
