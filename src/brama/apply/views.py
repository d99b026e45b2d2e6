"""The pages of the gate for who has not applied yet: the first page, and the form from step to step at one address.

No step has an address of its own and none is answered by GET, so that a browser's history says no more than that a form was open.
"""

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from brama.apply.arriving import Arrived, arrived
from brama.apply.asking import answered, from_the_start, looked_over, too_much, too_old
from brama.apply.ended import ENDS
from brama.apply.errors import FormTooOld
from brama.apply.sending import exchanged, kept_words, stored, typed_back, was_sent
from brama.apply.showing import show
from brama.apply.state import State, begun, opened
from brama.apply.steps import CHECK, DURESS, LAST, OLD, PAGES, RECEIPT
from brama.pages.languages import language_of
from brama.pages.refused import bad_request

_BY_PAGE: Final[dict[str, Callable[[HttpRequest, State, str, str], HttpResponse]]] = {
    CHECK: looked_over, RECEIPT: kept_words, DURESS: exchanged, LAST: typed_back, OLD: from_the_start,
}  # fmt: skip


@require_safe
def choose(request: HttpRequest) -> HttpResponse:
    """The same page in the language that the browser asks for."""
    return redirect("apply:welcome", language_of(request))


@require_safe
def welcome(request: HttpRequest) -> HttpResponse:
    """What happens to what is written here, before the first question."""
    return render(request, "apply/welcome.html")


@require_http_methods(["GET", "HEAD", "POST"])
def application(request: HttpRequest) -> HttpResponse:
    """One page of the form, answered by another. Everything it knows came with it."""
    if request.method != "POST":
        return redirect("apply:welcome", language_of(request))
    came = arrived(request)
    go, page = came.fields.get("go", "next"), came.fields.get("step", "")
    if not (came.whole or page in PAGES):
        return bad_request(request)
    if go == "begin":
        return show(request, begun(), PAGES[0])
    if page in ENDS:
        return ENDS[page](request, came.fields.get("state", ""))
    return _under_way(request, came, go, page if page in (*PAGES, OLD) else PAGES[0])


def _under_way(request: HttpRequest, came: Arrived, go: str, page: str) -> HttpResponse:
    try:
        state = opened(came.fields.get("state", ""))
    except FormTooOld:
        return too_old(request, page)
    if was_sent(state):
        return stored(request, state)
    if not came.whole:
        return too_much(request, state, page)
    return _BY_PAGE.get(page, answered)(request, state, page, go)
