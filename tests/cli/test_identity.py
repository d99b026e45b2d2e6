"""`brama cases identity`: one of the board asks, one of screening releases, it is shown once."""

import pytest

from brama.cli.today import today
from tests.cli.seated import House
from tests.process.road import offer


@pytest.fixture
def brought(house: House) -> str:
    """The reference of a case before the board."""
    words = house.applies()
    reference = house.reference()
    house.cleared(reference)
    house.act("swift", reference, "offer", *(f"{name}={value}" for name, value in offer(today()).items()))
    assert house.stranger("receipt", "book", stdin=f"{words}\n1\n").status == 0
    house.act("swift", reference, "recognise", "text=The word was right.")
    house.act("swift", reference, "verify", "text=Passport and face agree.", "outcome=verified")
    house.act("finch", reference, "bring")
    return reference


def test_the_board_asks_screening_releases_and_the_identity_is_shown_once(house: House, brought: str) -> None:
    asked = house.member("stork", "cases", "identity", "ask", brought.lower(), "match_disputed")
    assert asked.status == 0 and asked.out.startswith(f"Request 1 for the identity of {brought}")
    assert house.member("robin", "cases", "identity", "requests", brought).out.startswith(
        "1  stork  match_disputed  until"
    )
    assert house.member("robin", "cases", "identity", "release", brought, "1").status == 0
    for handle in ("eagle", "robin"):
        assert "Лясовік" not in house.member(handle, "cases", "identity", "open", brought, "1").out
    shown = house.member("stork", "cases", "identity", "open", brought, "1")
    assert "names      Дзмітрый Лясовік / Dzmitry Liasovik\n" in shown.out and "1991-03-07" in shown.out
    again = house.member("stork", "cases", "identity", "open", brought, "1")
    assert (again.status, again.out) == (1, "") and "opened already; ask again" in again.err
    assert house.member("robin", "cases", "identity", "requests", brought).out == ""


def test_a_reason_that_there_is_not_and_a_request_that_nobody_made_are_refused(house: House, brought: str) -> None:
    curious = house.member("stork", "cases", "identity", "ask", brought, "curiosity")
    assert curious.status == 1 and "choose one of match_disputed" in curious.err
    alone = house.member("stork", "cases", "identity", "release", brought, "1")
    assert alone.status == 1 and "for others to do (screener)" in alone.err
    nothing = house.member("robin", "cases", "identity", "release", brought, "7")
    assert nothing.status == 1 and "no such request" in nothing.err and nothing.err.count("\n") == 1
