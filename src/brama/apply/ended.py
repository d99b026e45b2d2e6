"""Pages with which the form ends: it is stored, or somebody is too young. Nothing typed is in them, and they stand in any language."""

from collections.abc import Callable
from typing import Final

import orjson
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from brama.apply.errors import FormTooOld
from brama.apply.sealed import open_from_form, shut_in_form
from brama.pages.languages import language_of

PURPOSE: Final = "received"


def received(request: HttpRequest, *, old: bool, before: bool, other: bool = False) -> HttpResponse:
    """It is on the disk; the page keeps sealed what it says, and no number of what was sent.

    `old` says that the words of an application before are to be kept, `before` that it came in earlier, `other` that it did under other
    words than this page has.
    """
    told = {"old": old, "before": before, "other": other}
    known = {"state": shut_in_form(PURPOSE, orjson.dumps(told)), "page": "received", "switch": "apply"}
    return render(request, "apply/received.html", {**told, **known})


def too_young(request: HttpRequest, _state: str = "") -> HttpResponse:
    """Nothing is kept, in the page neither."""
    return render(request, "apply/young.html", {"page": "young", "switch": "apply"})


def _received_again(request: HttpRequest, state: str) -> HttpResponse:
    """As before. Nobody is told that something is stored by a page that does not open: the words say whether it is."""
    try:
        return received(request, **orjson.loads(open_from_form(PURPOSE, state)))
    except FormTooOld:
        return redirect("apply:visit", language_of(request))


ENDS: Final[dict[str, Callable[[HttpRequest, str], HttpResponse]]] = {"received": _received_again, "young": too_young}
"""By the step that such a page says it is."""
