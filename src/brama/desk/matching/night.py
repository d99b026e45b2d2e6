"""What the rounds since yesterday told, and the rounds at night that are unlocked: any screener ends them."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from brama.desk.handles import Handles
from brama.pages.languages import language_of
from brama.process import nights
from brama.reception.sitting import duty, seat_of


@duty("screener")
@require_http_methods(["GET", "HEAD", "POST"])
def night(request: HttpRequest) -> HttpResponse:
    """Which cases gained or lost a match, or have one on other evidence; a button that ends what is unlocked."""
    seat = seat_of(request)
    if request.method == "POST":
        nights.stop(seat)
        return redirect("desk:night")
    handles, ended = Handles(seat, language_of(request)), nights.last_ended()
    return render(request, "desk/night.html", {
        "news": nights.news(seat), "unlocked": [(handles.of(each.member), each) for each in nights.unlocked()],
        "ended": ended, "by": handles.of(ended.member) if ended else "",
    })  # fmt: skip
