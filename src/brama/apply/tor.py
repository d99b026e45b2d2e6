"""Off the onion address, where one is set, the gate shows no form: only how to come over Tor."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from brama.pages.languages import language_of


class OverTor:
    """Answers every request that came by another address, before anything that was sent is read."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        onion: str = settings.BRAMA_ONION
        if not onion or request.get_host().partition(":")[0].lower() == onion.lower():
            return self._get_response(request)
        response = render(request, "apply/tor.html", {"onion": onion})
        # Tor Browser offers to go there: community.torproject.org/onion-services/advanced/onion-location
        response.headers["Onion-Location"] = f"http://{onion}/{language_of(request)}/"
        return response
