"""The end of an application: a second look after a decline, and erasing everything."""

from django.http import HttpResponse
from django.shortcuts import render

from brama.apply.visit import Here, visit
from brama.apply.visit_forms import SureForm
from brama.apply.visit_home import show
from brama.process import scrub
from brama.process.purge import PERIODS, withdraw
from brama.process.standing import may_look_twice
from brama.process.steps import ACTS
from brama.process.visits import leave_all


@visit
def again(here: Here) -> HttpResponse:
    """How to ask that others look again."""
    if not may_look_twice(here.receipt):
        return show(here, "stale")
    return here.page("again", days=PERIODS[here.case.step])


@visit
def erase(here: Here) -> HttpResponse:
    """Erase everything, once it is clear what that means. Every visit of this receipt ends with it."""
    if here.case.step not in ACTS["withdraw"].at:
        return show(here, "stale")
    form = SureForm(here.sent("asked"), language=here.language)
    if not form.is_valid():
        return here.page("erase", form=form)
    purged = withdraw(here.receipt, here.day)
    leave_all(here.token)
    scrub.at_once()  # the rest with the next purge: the key is destroyed already
    return render(here.request, "apply/visit/erased.html", {"purged": purged, "number": purged.number.hex()})
