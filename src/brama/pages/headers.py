"""The headers of every page: nothing from elsewhere, nothing framed, nothing kept by the browser."""

from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase

POLICY: Final = {
    "default-src": "'none'", "style-src": "'self'", "img-src": "'self'", "form-action": "'self'", "frame-ancestors": "'none'",
    "base-uri": "'none'",
}  # fmt: skip
"""Content Security Policy, level 3: our own stylesheet and pictures, forms to ourselves, and no script at all."""
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

HEADERS: Final = {
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _FEATURES),
    "X-Robots-Tag": "noindex, nofollow",
}
# From a page that says no-referrer Chromium sends `Origin: null`, which Django's check of forms refuses. The gate has no such check.
REFERRER: Final = {"gate": "no-referrer", "house": "same-origin"}


class Headers:
    """Sets them on whatever is answered, files of the stylesheet too."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self._get_response(request)
        for name, value in HEADERS.items():
            response.headers[name] = value
        response.headers["Referrer-Policy"] = REFERRER.get(settings.BRAMA_DOOR, "same-origin")
        return response
