"""Signing in at the page: one answer for everything that is wrong, cookies that nobody else reads, out at once."""

from http import HTTPStatus

import pytest

from brama.reception.sitting import COOKIE
from tests.doors import Staffed, client


def typed(house: Staffed, handle: str, **other: str) -> dict[str, str]:
    shown = house.shown[handle]
    return {"handle": handle, "passphrase": shown.passphrase, "code": "000000", **other}


def test_whoever_has_not_signed_in_is_asked_to(house: Staffed) -> None:
    answer = client(house).get("/")
    assert answer.status_code == HTTPStatus.FOUND and answer.headers["Location"] == "/sign-in?then=%2F"


@pytest.mark.parametrize("handle", ["olena", "nobody"])
def test_a_wrong_guess_is_answered_alike_whoever_it_names(house: Staffed, handle: str) -> None:
    visitor = client(house)
    answer = visitor.post("/sign-in", {"handle": handle, "passphrase": "wrong", "code": "123456"})
    assert answer.status_code == HTTPStatus.OK and COOKIE not in visitor.cookies
    assert "do not belong together" in answer.content.decode()
    assert f'value="{handle}"' in answer.content.decode() and 'value="wrong"' not in answer.content.decode()


def test_the_cookies_are_for_this_site_alone_and_no_script_reads_them(house: Staffed) -> None:
    visitor = client(house, "olena")
    answer = visitor.get("/")
    assert answer.status_code == HTTPStatus.OK and "olena" in answer.content.decode()


def test_signing_out_ends_the_session_at_once(house: Staffed) -> None:
    visitor, other = client(house, "olena"), client(house, "olena")
    assert visitor.post("/sign-out").status_code == HTTPStatus.FOUND
    assert other.get("/").headers["Location"].startswith("/sign-in")


def test_nobody_is_sent_elsewhere_after_signing_in(house: Staffed) -> None:
    answer = client(house).get("/language/be?then=https://example.org/")
    assert answer.headers["Location"] == "/"
