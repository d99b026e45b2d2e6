"""Every address × every member: in, or the same "not found" as for an address that there is not. Nobody who has not signed in gets in."""

from http import HTTPStatus

import pytest

from brama.staff.duties import DUTIES
from tests.cast import STAFF
from tests.doors import Staffed, client
from tests.pages.addresses import addresses, plain

# Written out by hand: by how an address begins, the longest that fits, whom it opens to. The code's own table is not asked.
OPENS_TO: dict[str, set[str]] = {
    "/": set(DUTIES),
    "/passphrase": set(DUTIES),
    "/desk/": {"screener"},
    "/office/": {"verifier"},
    "/board/": {"board"},
    "/roster/": {"trainer", "registrar", "welfare"},
    "/security/": {"security_officer", "appointer", "keyholder", "welfare"},
    "/security/ledger": {"security_officer"},
    "/security/alarms": {"security_officer"},
    "/security/heads": {"security_officer"},
    "/security/members": {"security_officer", "appointer", "keyholder"},
    "/security/members/propose": {"appointer"},
    "/security/members/confirm": {"appointer"},
    "/security/members/remove": {"security_officer", "appointer"},
    "/security/members/recover": {"keyholder"},
    "/security/epochs": {"security_officer", "appointer"},
    "/security/epochs/order": {"security_officer"},
    "/security/epochs/sign": {"appointer"},
    "/security/purges": {"security_officer"},
    "/security/notices": {"welfare"},
}
EVERYBODY = ("/sign-in", "/sign-out", "/language/")
"""Open also to whoever has not signed in."""
MEMBERS = {**{duty: handle for handle, duty in STAFF.items()}, "keyholder": "wren", "appointer": "wren"}
NOWHERE = "/nowhere"


def opens_to(address: str) -> set[str]:
    fits = [begins for begins in OPENS_TO if address == begins or (begins != "/" and address.startswith(begins))]
    assert fits, f"{address} is new here: write down in OPENS_TO whom it opens to"
    return OPENS_TO[max(fits, key=len)]


def guarded() -> list[str]:
    return [address for address in addresses("house") if not address.startswith(EVERYBODY)]


def duties_of(handle: str) -> set[str]:
    return {STAFF[handle]} if handle in STAFF else {"appointer", "keyholder"}


@pytest.mark.parametrize("handle", sorted(set(MEMBERS.values())))
def test_who_has_not_the_duty_sees_what_they_would_see_if_nothing_were_there(house: Staffed, handle: str) -> None:
    visitor = client(house, handle)
    nothing = visitor.get(NOWHERE)
    assert nothing.status_code == HTTPStatus.NOT_FOUND
    for address in guarded():
        if opens_to(address) & duties_of(handle):
            continue
        for answer in (visitor.get(address), visitor.post(address, {"seen": "1"})):
            assert (answer.status_code, answer.content) == (nothing.status_code, nothing.content), address


@pytest.mark.parametrize("handle", sorted(set(MEMBERS.values())))
def test_who_has_the_duty_gets_in(house: Staffed, handle: str) -> None:
    visitor = client(house, handle)
    for address in set(plain("house")).intersection(guarded()):
        if opens_to(address) & duties_of(handle):
            answer = visitor.get(address)
            assert answer.status_code in (HTTPStatus.OK, HTTPStatus.FOUND), (address, answer.status_code)
            assert not answer.headers.get("Location", "").startswith("/sign-in"), address


def test_a_case_that_there_is_not_is_answered_to_its_own_door_alike(house: Staffed) -> None:
    for address in set(guarded()) - set(plain("house")):
        for duty in opens_to(address):
            visitor = client(house, MEMBERS[duty])
            nothing = visitor.get(NOWHERE)
            answer = visitor.get(address, follow=True)
            assert (answer.status_code, answer.content) == (nothing.status_code, nothing.content), address


def test_nobody_gets_in_without_signing_in(house: Staffed) -> None:
    stranger = client(house)
    for address in guarded():
        for answer in (stranger.get(address), stranger.post(address)):
            assert answer.status_code == HTTPStatus.FOUND, address
            assert answer.headers["Location"].startswith("/sign-in?then="), address


def test_the_house_and_the_gate_know_nothing_of_each_other(house: Staffed) -> None:
    assert not set(addresses("house")).intersection(addresses("gate")) - {"/"}
