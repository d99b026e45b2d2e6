"""Every address, however it is asked: a page or the way to one, and never an empty answer."""

from http import HTTPStatus

import pytest
from django.http import HttpResponse

from brama.pages.meant import meant
from tests.doors import Staffed, client, door
from tests.pages.addresses import addresses
from tests.pages.test_doors import EVERYBODY, MEMBERS, opens_to
from tests.process.road import walked

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


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("/en", "/en/"), ("/EN/Visit/", "/en/visit"), ("/visit", "/uk/visit"), ("/Visit/", "/uk/visit"), ("/apply", "/uk/apply"),
        ("/be/apply/", "/be/apply"), ("/be//visit", "/be/visit"), ("/be/visit/?a=1", "/be/visit?a=1"),
    ],
)  # fmt: skip
def test_an_address_of_the_gate_typed_by_hand_leads_to_the_one_that_was_meant(
    typed: str, address: str, house: Staffed
) -> None:
    with door("gate"):
        answer = client(house, language="uk").get(typed)
    assert (answer.status_code, answer.headers["Location"]) == (HTTPStatus.FOUND, address)


def test_a_reference_in_small_letters_leads_to_its_case_and_says_nothing_of_whether_there_is_one(
    house: Staffed,
) -> None:
    there, olena = walked(house, "screening").reference, client(house, "olena")
    for reference in (there, "AAAA-AAAA"):
        for typed in (f"/desk/{reference.lower()}", f"/desk/{reference.lower()}/", f"/Desk/{reference}/"):
            assert olena.get(typed).headers["Location"] == f"/desk/{reference}"
    assert olena.get(f"/desk/{there.lower()}", follow=True).status_code == HTTPStatus.OK
    wanda = client(house, "wanda")
    unseen = [wanda.get(f"/desk/{reference.lower()}/", follow=True) for reference in (there, "AAAA-AAAA")]
    assert {answer.status_code for answer in unseen} == {HTTPStatus.NOT_FOUND} and unseen[0].content == unseen[
        1
    ].content
    assert client(house, "taras").get(f"/board/{there.lower()}/").headers["Location"] == f"/board/{there}"


@pytest.mark.parametrize(
    "typed", ["/desks", "/be/visit", "/desk/aaaa-aaa1", "/desk/AAAA-AAAA", "//desk//nowhere", "/%2F%2Fexample.org"]
)
def test_what_is_nowhere_stays_so(typed: str, house: Staffed) -> None:
    assert client(house, "olena").get(typed).status_code == HTTPStatus.NOT_FOUND
    assert meant("//example.org/visit", "uk") == "", "and nobody is led elsewhere"
