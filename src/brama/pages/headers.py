"""The headers of every page: nothing from elsewhere, nothing framed, nothing kept by the browser."""

from collections.abc import Callable, Mapping
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase

POLICY: Final = {
    "default-src": "'none'", "style-src": "'self'", "img-src": "'self'", "form-action": "'self'", "frame-ancestors": "'none'",
    "base-uri": "'none'",
}  # fmt: skip
"""Content Security Policy, level 3: our own stylesheet and pictures, forms to ourselves, and no script at all."""
_NAMED: Final = "Content-Security-Policy"
_FEATURES: Final = (
    "camera",
    "microphone",
    "geolocation",
    "clipboard-read",
    "display-capture",
    "interest-cohort",
    "usb",
    "payment",
)


def _written(policy: Mapping[str, str]) -> str:
    return "; ".join(f"{name} {value}" for name, value in policy.items())


HEADERS: Final = {
    _NAMED: _written(POLICY),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _FEATURES),
    "X-Robots-Tag": "noindex, nofollow",
    # From a page that says no-referrer browsers send `Origin: null`, as from a page elsewhere that hides: either door would refuse it.
    "Referrer-Policy": "same-origin",
}
WITH_SCRIPT: Final = _written({**POLICY, "script-src": "'self'"})
"""Of a page of the house that has a script of ours in a file of ours; never of the gate."""


def with_script(response: HttpResponse) -> HttpResponse:
    """Let this page run scripts of our own files. It must do all it does without them."""
    response.headers[_NAMED] = WITH_SCRIPT
    return response


class Headers:
    """Sets them on whatever is answered, files of the stylesheet too."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._get_response(request)
        scripted = settings.BRAMA_DOOR == "house" and response.headers.get(_NAMED) == WITH_SCRIPT
        for name, value in HEADERS.items():
            response.headers[name] = value
        if scripted:
            response.headers[_NAMED] = WITH_SCRIPT
        return response
