"""Headers, cookies and forms of every address of both doors, by their tables."""

import re
from http import HTTPStatus
from pathlib import Path

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client

from brama.pages.headers import HEADERS, POLICY, WITH_SCRIPT, Headers, with_script
from brama.reception.sitting import COOKIE
from tests.cast import STAFF
from tests.doors import Staffed, client, door
from tests.office.meeting import address as table_of
from tests.office.meeting import met, theirs
from tests.office.meeting import sent as sent_to_table
from tests.pages.addresses import addresses

HANDLES = ("", *dict.fromkeys(next(h for h, d in STAFF.items() if d == duty) for duty in STAFF.values()), "wren")


def test_nothing_may_be_run_framed_kept_or_fetched_from_elsewhere() -> None:
    assert POLICY["default-src"] == "'none'" and POLICY["frame-ancestors"] == "'none'" and "script-src" not in POLICY
    assert not any("unsafe" in value or "http" in value or "*" in value for value in POLICY.values())
    assert HEADERS["Cache-Control"] == "no-store" and HEADERS["X-Content-Type-Options"] == "nosniff"
    assert HEADERS["Referrer-Policy"] == "same-origin", (
        "no other site is told, and our own forms say that they are ours"
    )


@pytest.mark.parametrize("handle", HANDLES)
def test_every_address_of_the_house_answers_with_them_whoever_asks(house: Staffed, handle: str) -> None:
    for address in (*addresses("house"), "/nowhere", "/static/brama.css"):
        visitor = client(house, handle)
        answer = visitor.get(address)
        assert {name: answer.headers.get(name) for name in HEADERS} == dict(HEADERS), address
        assert b"<script" not in b"".join(answer) and b"style=" not in b"".join(answer)
        for cookie in answer.cookies.values():
            assert (cookie["httponly"] and cookie["samesite"] == "Strict") or not cookie.value, (address, cookie.key)


def test_where_a_document_is_compared_a_script_of_our_own_file_may_run_and_on_no_other_page(house: Staffed) -> None:
    walk, visitor = met(house), client(house, "wanda")
    before, policy = visitor.get(table_of(walk)), "Content-Security-Policy"
    assert b"<script" not in before.content and before.headers[policy] == HEADERS[policy]
    sent_to_table(visitor, walk, "recognise", heard=" ".join(theirs(walk).say))
    page = visitor.get(table_of(walk))
    assert re.findall(rb"<script[^>]*>[^<]*</script>", page.content) == [
        b'<script src="/static/zone.js" defer></script>'
    ]
    assert (
        page.headers[policy] == WITH_SCRIPT == f"{HEADERS[policy]}; script-src 'self'" and b"style=" not in page.content
    )
    assert client(house, "olena").get(table_of(walk)).headers[policy] == HEADERS[policy]
    script = visitor.get("/static/zone.js")
    assert (
        script.headers["Content-Type"].startswith("text/javascript") and script.headers["Cache-Control"] == "no-store"
    )
    assert not re.search(rb"eval|Function|innerHTML|fetch|XMLHttp|import|storage|cookie", b"".join(script))


def test_no_page_of_the_gate_may_run_a_script_whatever_it_says(house: Staffed) -> None:
    asked = Headers(lambda _request: with_script(HttpResponse()))
    assert asked(HttpRequest()).headers["Content-Security-Policy"] == WITH_SCRIPT
    with door("gate"):
        assert asked(HttpRequest()).headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]


def test_every_address_of_the_gate_answers_with_them_and_sets_no_cookie(house: Staffed) -> None:
    with door("gate"):
        for address in (*addresses("gate"), "/nowhere"):
            for answer in (client(house).get(address), client(house).post(address, {})):
                assert {name: answer.headers.get(name) for name in HEADERS} == dict(HEADERS), address
                assert not answer.cookies, address


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
