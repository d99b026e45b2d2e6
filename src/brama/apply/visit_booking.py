"""Booking a meeting, moving it, giving it back."""

from django.http import HttpResponse

from brama.apply.visit import Here, done, visit
from brama.apply.visit_forms import MeetingForm
from brama.apply.visit_home import show
from brama.apply.visit_meetings import booked, offered
from brama.process.errors import NotFromHere, Stale

_DOES = {"cleared": ("book", "booked"), "booked": ("move_booking", "moved")}
"""By step: which act taking a meeting is, and what is told then."""


@visit
def meeting(here: Here) -> HttpResponse:
    """The meetings that are offered, and the one that is booked."""
    sent, mine = here.sent("seen"), booked(here.receipt)
    if here.case.step not in _DOES:
        return show(here, "stale" if sent else "")
    code, told = _DOES[here.case.step]
    offers = [(each.slot, each.words(here.language)) for each in offered(here.receipt, here.day)]
    form = MeetingForm(sent, offered=offers, language=here.language)
    if form.is_valid() and done(here, form, "slot", code, {"slot": form.cleaned_data["slot"]}):
        return show(here, told)
    return here.page("meeting", form=form, offers=offers, meeting=mine, mine=mine and mine.words(here.language))


@visit
def cancel(here: Here) -> HttpResponse:
    """Give the booked meeting back."""
    try:
        here.act("cancel_booking", {})
    except (Stale, NotFromHere):
        return show(here, "stale")
    return show(here, "cancelled")
