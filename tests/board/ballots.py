"""Two of the board at their pages: what they type, and what stands there."""

import re
from http import HTTPStatus

from django.test import Client

from tests.doors import Staffed, client


def seen(visitor: Client, reference: str) -> str:
    """The version of the case that the page shows."""
    found = re.search(r'name="seen" value="(\d+)"', text(visitor, f"/board/{reference}"))
    return found[1] if found else "0"


def text(visitor: Client, address: str) -> str:
    answer = visitor.get(address)
    assert answer.status_code == HTTPStatus.OK, (address, answer.status_code)
    return answer.content.decode()


def votes(house: Staffed, reference: str, handle: str, outcome: str, reason: str, **other: str) -> Client:
    """A member votes at the page; whoever was first opens theirs by `opens`."""
    visitor = client(house, handle)
    typed = {"outcome": outcome, "reason": reason, "seen": seen(visitor, reference), **other}
    answer = visitor.post(f"/board/{reference}/vote", typed)
    assert answer.status_code == HTTPStatus.FOUND, answer.content.decode()
    return visitor


def opens(house: Staffed, reference: str, handle: str) -> Client:
    visitor = client(house, handle)
    answer = visitor.post(f"/board/{reference}/open-vote", {"seen": seen(visitor, reference)})
    assert answer.status_code == HTTPStatus.FOUND, answer.content.decode()
    return visitor
