"""The random word by which a page tells one press of its button from another: of two, the second is shown what the first was."""

import secrets

from django.http import HttpRequest

MOST = 64


def new_press() -> str:
    """For a page whose button shows something once."""
    return secrets.token_hex(16)


def press_of(request: HttpRequest) -> str:
    """The word that was sent; empty where a page sent none."""
    return request.POST.get("press", "")[:MOST]
