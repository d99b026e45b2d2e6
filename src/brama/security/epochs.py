"""Epochs of compartments: which are due, ordering one, signing those that were made."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from brama.pages.languages import language_of
from brama.reception.sitting import duty, seat_of
from brama.security.forms import Order
from brama.security.rooms import OPENS_TO, shown
from brama.staff.appointing.epochs import due, order, sign_waiting
from brama.staff.vouching.current import key_of
from brama.vault.models import Epoch, EpochState


@duty(*OPENS_TO["epochs"])
@require_http_methods(["GET", "HEAD", "POST"])
def epochs(request: HttpRequest) -> HttpResponse:
    """What is due, what was made and waits for two signatures, and which epochs serve. A compartment that was chosen only comes back."""
    return _page(request, Order(request.POST or None, language=language_of(request)))


@duty("security_officer")
@require_POST
def order_epoch(request: HttpRequest) -> HttpResponse:
    """Order a new epoch of a compartment."""
    seat, form = seat_of(request), Order(request.POST, language=language_of(request))
    if form.is_valid() and form.does(lambda: order(seat, form.cleaned_data["compartment"])):
        return redirect("security:epochs")
    return _page(request, form)


@duty("appointer")
@require_POST
def sign_epochs(request: HttpRequest) -> HttpResponse:
    """Sign the epochs that were made; with two signatures they serve."""
    sign_waiting(seat_of(request))
    return redirect("security:epochs")


def _page(request: HttpRequest, form: Order) -> HttpResponse:
    seat = seat_of(request)
    made = Epoch.objects.filter(state=EpochState.PROPOSED).order_by("compartment")
    facts: dict[str, object] = {
        "due": due(), "made": [(each, seat.member in seat.trust.vouchers(key_of(each)).values()) for each in made],
        "serving": Epoch.objects.filter(state=EpochState.CURRENT).order_by("compartment"),
        "orders": "security_officer" in seat.duties, "signs": "appointer" in seat.duties,
        "form": form,
    }  # fmt: skip
    return shown(request, "epochs", facts)
