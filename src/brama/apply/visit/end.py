"""The end of an application: a second look after a decline, and erasing everything. And the end of a visit."""

from contextlib import suppress
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from brama.apply.visit.forms import SureForm
from brama.apply.visit.here import Here, now
from brama.apply.visit.home import show
from brama.process.errors import VisitOver
from brama.process.gate import visits
from brama.process.gate.standing import may_look_twice
from brama.process.purging import scrub
from brama.process.purging.purge import PERIODS, Purged
from brama.process.steps import ACTS


def again(here: Here) -> HttpResponse:
    """How to ask that others look again, and until which day: after it the case is purged."""
    if not may_look_twice(here.receipt):
        return show(here, "stale")
    return here.page("again", until=here.case.day + timedelta(days=PERIODS[here.case.step]))


def erase(here: Here) -> HttpResponse:
    """Erase everything, once it is clear what that means. Every visit of this receipt ends with it; sent twice, the same page answers."""
    if here.case.step not in ACTS["withdraw"].at:
        return show(here, "stale")
    form = here.form(SureForm)
    if not here.sends or not form.is_valid():
        return here.page("erase", form=form)
    purged = visits.erase(here.token, here.receipt, here.day, now())
    scrub.at_once()  # the rest with the next purge: the key is destroyed already
    return stated(here.request, here.token, purged)


def stated(request: HttpRequest, token: str, purged: Purged) -> HttpResponse:
    """What erasing leaves to be checked, as long as its visit would have lasted."""
    known = {"token": token, "page": "erase", "switch": "visit"}
    return render(request, "apply/visit/erased.html", {**known, "purged": purged, "number": purged.number.hex()})


def closed(request: HttpRequest, token: str, *, erased: bool) -> HttpResponse:
    """End the visit at once, whatever window still shows a page of it; one that is over is closed as well.

    `erased` says that its page is known to have told so: there is nothing to come back to.
    """
    with suppress(VisitOver):
        erased = erased or visits.erased(token) is not None
        visits.leave(token)
    return render(
        request, "apply/visit/closed.html", {"token": token, "page": "close", "erased": erased, "switch": "visit"}
    )
