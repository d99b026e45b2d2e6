"""Headers, cookies and forms of every address of both doors, by their tables."""

from http import HTTPStatus
from pathlib import Path

import pytest
from django.test import Client

from brama.pages.headers import HEADERS, POLICY, REFERRER
from brama.reception.sitting import COOKIE
from tests.cast import STAFF
from tests.doors import Staffed, client, door
from tests.pages.addresses import addresses

HANDLES = ("", *dict.fromkeys(next(h for h, d in STAFF.items() if d == duty) for duty in STAFF.values()), "wren")


def test_nothing_may_be_run_framed_kept_or_fetched_from_elsewhere() -> None:
    assert POLICY["default-src"] == "'none'" and POLICY["frame-ancestors"] == "'none'" and "script-src" not in POLICY
    assert not any("unsafe" in value or "http" in value or "*" in value for value in POLICY.values())
    assert HEADERS["Cache-Control"] == "no-store" and HEADERS["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("handle", HANDLES)
def test_every_address_of_the_house_answers_with_them_whoever_asks(house: Staffed, handle: str) -> None:
    for address in (*addresses("house"), "/nowhere", "/static/brama.css"):
        visitor = client(house, handle)
        answer = visitor.get(address)
        assert {name: answer.headers.get(name) for name in HEADERS} == dict(HEADERS), address
        assert answer.headers["Referrer-Policy"] == REFERRER["house"]
        assert b"<script" not in b"".join(answer) and b"style=" not in b"".join(answer)
        for cookie in answer.cookies.values():
            assert (cookie["httponly"] and cookie["samesite"] == "Strict") or not cookie.value, (address, cookie.key)


def test_every_address_of_the_gate_answers_with_them_and_sets_no_cookie(house: Staffed) -> None:
    with door("gate"):
        for address in (*addresses("gate"), "/nowhere"):
            for answer in (client(house).get(address), client(house).post(address, {})):
                assert {name: answer.headers.get(name) for name in HEADERS} == dict(HEADERS), address
                assert answer.headers["Referrer-Policy"] == "no-referrer" and not answer.cookies, address


def test_no_form_of_the_house_is_taken_from_a_page_that_is_not_ours(house: Staffed) -> None:
    for handle in HANDLES[1:]:
        visitor = Client(enforce_csrf_checks=True, headers={"host": "localhost"})
        visitor.cookies[COOKIE] = house.tokens[handle]
        for address in addresses("house"):
            answer = visitor.post(address, {"handle": "olena", "sure": "yes"})
            assert answer.status_code == HTTPStatus.FORBIDDEN, address


def test_the_stylesheet_is_at_most_ten_kilobytes() -> None:
    css = Path(__file__).parent.parent.parent / "src/brama/pages/static/brama.css"
    assert css.stat().st_size <= 10 * 1024
