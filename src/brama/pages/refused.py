"""A refusal becomes a page, once, here: its words by its code, in the language of whoever asked. So does what fails."""

import logging
import sys
from collections.abc import Callable, Iterator
from http import HTTPStatus
from pathlib import Path
from types import TracebackType
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render

from brama.pages.languages import FALLBACK, has, language_of, say
from brama.pages.meant import is_there, meant
from brama.refusals import Refusal

_OURS: Final = Path(__file__).parent.parent
"""Where our own code stands; a folder around it may have any name."""
STATUS: Final = {
    "case_missing": HTTPStatus.NOT_FOUND, "receipt_unknown": HTTPStatus.OK, "stale": HTTPStatus.CONFLICT,
    "busy": HTTPStatus.SERVICE_UNAVAILABLE, "slow_down": HTTPStatus.TOO_MANY_REQUESTS,
    "half_erased": HTTPStatus.INSUFFICIENT_STORAGE,
}  # fmt: skip
"""Where it is not simply forbidden."""
_LOG = logging.getLogger("brama.pages")


def codes_of(refusal: Refusal) -> Iterator[str]:
    """Its code and those of its parents, the nearest first."""
    return (getattr(kind, "code", "refused") for kind in type(refusal).__mro__ if issubclass(kind, Refusal))


def said(language: str, refusal: Refusal) -> str:
    """What is told to a person. Facts that are codes themselves, such as a step or an act, are said in words."""
    facts = {name: _fact(language, name, fact) for name, fact in refusal.facts.items()}
    code = next(
        (f"refusal-{each}" for each in codes_of(refusal) if has(FALLBACK, f"refusal-{each}")), "refusal-refused"
    )
    return say(language, code, **facts)


def _fact(language: str, name: str, fact: object) -> object:
    code = f"{_FACTS.get(name, name)}-{fact}"
    return say(language, code) if has(FALLBACK, code) else fact


_FACTS: Final = {"did": "act", "first": "duty", "second": "duty", "compartment": "security-compartment"}


class Refused:
    """The one place where a refusal that nobody answered before becomes a page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._get_response(request)
        if response.status_code == HTTPStatus.NOT_FOUND and request.method in ("GET", "HEAD"):
            return _as_meant(request) or response
        return another_way(request, response) if response.status_code == HTTPStatus.METHOD_NOT_ALLOWED else response

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, Refusal):
            return None
        status = next((STATUS[code] for code in codes_of(error) if code in STATUS), HTTPStatus.FORBIDDEN)
        if status == HTTPStatus.NOT_FOUND:
            return not_found(request)
        return render(request, "pages/refused.html", {"said": said(language_of(request), error)}, status=status)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001  Django calls it so
    """One page for what is not there and for what is not this member's to see."""
    return render(request, "pages/not_found.html", status=HTTPStatus.NOT_FOUND)


def _as_meant(request: HttpRequest) -> HttpResponse | None:
    """To the address that was meant, whatever stands there: that somebody is led on says nothing of what there is."""
    address, asked = meant(request.path, language_of(request)), request.META.get("QUERY_STRING", "")
    return redirect(f"{address}?{asked}" if asked else address) if address else None


def another_way(request: HttpRequest, response: HttpResponseBase) -> HttpResponse:
    """An address to which something is sent is opened at the nearest page over it; whatever else is asked gets a page too."""
    if request.method in ("GET", "HEAD") and (page := _over(request.path)):
        return redirect(page)
    told = _told(request, "refusal-method", HTTPStatus.METHOD_NOT_ALLOWED)
    told.headers["Allow"] = response.headers.get("Allow", "")
    return told


def _over(path: str) -> str:
    """The nearest address over this one that there is."""
    parts = path.strip("/").split("/")[:-1]
    tried = (f"/{'/'.join(parts[:count])}{end}" for count in range(len(parts), 0, -1) for end in ("", "/"))
    return next((each for each in (*tried, "/") if is_there(each)), "")


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """What no browser of ours sends: too large, cut off, or with another host's name."""
    return _told(request, "refusal-request", HTTPStatus.BAD_REQUEST)


def form_too_old(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001  Django calls it so
    """A form without its token: cookies are off, or the page is from before signing in."""
    return _told(request, "refusal-form", HTTPStatus.FORBIDDEN)


def from_elsewhere(request: HttpRequest) -> HttpResponse:
    """A form of the gate that no page of the gate has sent."""
    return _told(request, "refusal-elsewhere", HTTPStatus.FORBIDDEN)


def failed(request: HttpRequest) -> HttpResponse:
    """A mistake of ours. The log names the place in our code and the kind of the error, and nothing that anybody sent."""
    kind, _, trace = sys.exc_info()
    _LOG.error("%s at %s", kind.__name__ if kind else "error", place(trace))
    return _told(request, "refusal-ours", HTTPStatus.INTERNAL_SERVER_ERROR)


def _told(request: HttpRequest, code: str, status: HTTPStatus) -> HttpResponse:
    """A page that says so, and nothing besides."""
    return render(request, "pages/refused.html", {"said": say(language_of(request), code)}, status=status)


def place(trace: TracebackType | None) -> str:
    """The innermost line of ours: `desk/views.py:40`."""
    found = "?"
    while trace:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.is_relative_to(_OURS):
            found = f"{file.parent.name}/{file.name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found
