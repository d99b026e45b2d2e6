"""What was shown once is kept for a second press: with the member's keys, in their session, for this press, for a few minutes."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from brama.ledger.models import LedgerEntry
from brama.staff.appointing import appoint
from brama.staff.models import Session
from brama.staff.seat import Seat
from brama.staff.signing_in.sessions import seated, sign_out
from brama.staff.signing_in.shown import KEPT, Press, forget
from tests.at_once import at_once
from tests.staff.conftest import House

WORD, SECRET = "a" * 32, "7g2kd-0q4mz"


def pressed(seat: Seat, word: str = WORD, *asks: str) -> Press:
    return Press(seat, word, asks or ("confirm", "lark"))


def test_it_opens_to_the_same_press_and_to_nothing_else(house: House) -> None:
    seat, other, stranger = house.seat("wren"), house.seat("wren"), house.seat("heron")
    pressed(seat).keep([SECRET])
    assert pressed(seat).again() == [SECRET]
    (row,) = Session.objects.filter(token_hash=seat.session)
    Session.objects.update(shown=row.shown)
    wrong = [
        pressed(seat, "b" * 32), pressed(seat, ""), pressed(seat, WORD, "confirm", "linnet"), pressed(seat, WORD, "propose", "lark"),
        pressed(other), pressed(stranger), pressed(replace(stranger, session=seat.session)),
    ]  # fmt: skip
    assert [each.again() for each in wrong] == [None] * 7
    assert SECRET.encode() not in bytes(row.shown) and WORD.encode() not in bytes(row.shown)


def test_without_a_press_nothing_is_kept(house: House) -> None:
    pressed(house.seat("wren"), "").keep([SECRET])
    assert not Session.objects.exclude(shown=b"").exists()


@pytest.mark.parametrize("way", ["time", "going on", "signing out"])
def test_it_is_gone_after_minutes_with_the_session_and_when_the_member_goes_on(house: House, way: str) -> None:
    token = house.sign_in("wren").token
    seat = seated(token, house.now)
    pressed(seat).keep([SECRET])
    if way == "time":
        assert pressed(seated(token, house.later(minutes=4))).again() == [SECRET]
        seated(token, house.later(minutes=KEPT.total_seconds() / 60))
    elif way == "going on":
        forget(seat)
    else:
        sign_out(token)
    assert pressed(seat).again() is None and not Session.objects.exclude(shown=b"").exists()


def test_of_two_presses_at_once_each_is_shown_what_was_done(house: House) -> None:
    def press(act: Callable[[], str]) -> None:
        shown.append(act())

    proposer, keeper, shown = house.seat("wren"), house.seat("heron"), list[str]()
    acts: list[Callable[[], str]] = [
        lambda: appoint.propose(proposer, "lark", "Birch", ["verifier"], WORD),
        lambda: appoint.confirm(keeper, "lark", WORD).address,
    ]
    for act in acts:
        assert at_once([partial(press, act)] * 3) == {"done": 3}
    assert len(shown) == 6 and len(set(shown[:3])) == len(set(shown[3:])) == 1
    assert LedgerEntry.objects.filter(act="member_proposed").count() == 1
