"""What no form of ours sends is refused before it is read: more than the address takes, and letters in another encoding."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from brama.pages.refused import bad_request
from brama.pages.sizes import most

_ENCODINGS = ("", "utf-8", "utf8")


class Sent:
    """Answers with one page, and in the language of whoever asked."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if _size(request) > most(request.path_info) or _encoding(request) not in _ENCODINGS:
            return bad_request(request)
        return self._get_response(request)


def _size(request: HttpRequest) -> int:
    written = str(request.META.get("CONTENT_LENGTH") or "0")
    return int(written) if written.isascii() and written.isdecimal() else 0


def _encoding(request: HttpRequest) -> str:
    """Some that Python knows make signs of it that no text may hold."""
    return str((request.content_params or {}).get("charset", "")).lower()
