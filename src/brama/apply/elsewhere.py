"""A form that a page elsewhere has sent: the gate goes on with nothing of it.

What a page of the gate knows stands in its form, and whoever knows such a form can send it by a page of their own: with words of a receipt
that they have read already, or with a visit of theirs. A browser says in `Origin` whose page sent it, and lets no page say it for itself.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from brama.pages.refused import from_elsewhere


class Elsewhere:
    """Answers before anything that was sent is read. What says nothing of its page comes from no browser of these years."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        origin = request.headers.get("Origin")
        if request.method != "POST" or origin is None or origin.partition("://")[2] == request.get_host():
            return self._get_response(request)
        return from_elsewhere(request)
