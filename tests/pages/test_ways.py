"""Every address, however it is asked: a page or the way to one, and never an empty answer."""

from http import HTTPStatus

import pytest
from django.http import HttpResponse

from tests.doors import Staffed, client, door
from tests.pages.addresses import addresses
from tests.pages.test_doors import EVERYBODY, MEMBERS, opens_to

WAYS = ("get", "head", "post", "put", "delete")


def is_empty(answer: HttpResponse) -> bool:
    """HEAD is answered like GET, without its body by the server."""
    return not answer.headers.get("Location") and not answer.streaming and not answer.content


@pytest.mark.parametrize("way", WAYS)
def test_no_address_of_the_house_answers_with_nothing(house: Staffed, way: str) -> None:
    for address in addresses("house"):
        if address == "/sign-out" and way == "post":
            continue
        for handle in {"olena"} if address.startswith(EVERYBODY) else {MEMBERS[duty] for duty in opens_to(address)}:
            answer = getattr(client(house, handle), way)(address)
            assert answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR and (way == "head" or not is_empty(answer)), (
                address
            )


@pytest.mark.parametrize("way", WAYS)
def test_nor_does_one_of_the_gate(house: Staffed, way: str) -> None:
    with door("gate"):
        for address in addresses("gate"):
            answer = getattr(client(house), way)(address)
            assert answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR and (way == "head" or not is_empty(answer)), (
                address
            )


@pytest.mark.parametrize(
    ("handle", "address", "page"),
    [
        ("taras", "/board/AAAA-AAAA/vote", "/board/AAAA-AAAA"),
        ("taras", "/board/intake/confirm", "/board/intake"),
        ("wren", "/security/members/propose", "/security/members"),
        ("olena", "/desk/releases/release", "/desk/releases/"),
        ("olena", "/sign-out", "/"),
        ("", "/sign-in/kept", "/sign-in"),
    ],
)
def test_an_address_that_is_sent_to_is_opened_at_its_page(house: Staffed, handle: str, address: str, page: str) -> None:
    assert client(house, handle).get(address).headers["Location"] == page
