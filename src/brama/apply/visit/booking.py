"""Booking a meeting, moving it, giving it back."""

from django.http import HttpResponse

from brama.apply.visit.forms import MeetingForm
from brama.apply.visit.here import Here, done
from brama.apply.visit.home import booked, show
from brama.apply.visit.meetings import offer_words
from brama.process.errors import NotFromHere, Stale

_DOES = {"cleared": ("book", "booked"), "booked": ("move_booking", "moved")}
"""By step: which act taking a meeting is, and what is told then."""


def meeting(here: Here) -> HttpResponse:
    """The meetings that are offered, and the one that is booked."""
    if here.case.step not in _DOES:
        return show(here, "stale" if here.sends else "")
    code, told = _DOES[here.case.step]
    bookings = here.receipt.bookings()
    offers = [(each.slot, offer_words(each, here.language)) for each in bookings.free(here.day)]
    form = here.form(MeetingForm, offered=offers)
    if here.sends and form.is_valid() and done(here, form, "slot", code, {"slot": form.cleaned_data["slot"]}):
        return show(here, told)
    return here.page("meeting", form=form, offers=offers, left=bookings.left(), **booked(here, bookings))


def cancel(here: Here) -> HttpResponse:
    """Give the booked meeting back."""
    try:
        here.act("cancel_booking", {})
    except (Stale, NotFromHere):
        return show(here, "stale")
    return show(here, "cancelled")
