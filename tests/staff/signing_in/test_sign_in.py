"""Signing in: handle, passphrase and code, all three or nothing, and never a word about which was wrong."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.conf import settings

from brama.box.passphrase import Cost, unpacked
from brama.staff.errors import Busy, SignInRefused, SlowDown
from brama.staff.models import Member, MemberState, Session, SpentCode, Throttle
from brama.staff.signing_in.argon import Queue
from brama.staff.signing_in.sign_in import sign_in
from tests.staff.conftest import House


def test_handle_passphrase_and_code_open_a_session_with_ones_own_keys(house: House) -> None:
    seat = house.seat("finch")
    assert seat.duties == {"screener"} and seat.day == house.now.date()
    assert seat.trust.author(seat.member).signing == seat.trust.member(seat.member).signing


@pytest.mark.parametrize("wrong", ["handle", "passphrase", "code"])
def test_everything_that_is_wrong_gets_one_refusal(house: House, wrong: str) -> None:
    given = {"handle": "finch", "passphrase": house.passphrases["finch"], "code": house.code("finch")}
    given[wrong] = "000000" if wrong == "code" else "sparrow"
    with pytest.raises(SignInRefused) as refused:
        sign_in(**given, now=house.now)
    assert refused.value.facts == {} and not Session.objects.exists()


@pytest.mark.parametrize("code", ["\ud800", "12345\udfff", "١٢٣٤٥٦", ""])
def test_what_no_device_shows_is_a_wrong_code(house: House, code: str) -> None:
    with pytest.raises(SignInRefused):
        sign_in("finch", house.passphrases["finch"], code, house.now)


class Counting(Queue):
    """A queue that counts who came."""

    turns = 0

    @contextmanager
    def turn(self) -> Iterator[None]:
        with super().turn():
            self.turns += 1
            yield


@pytest.mark.parametrize("handle", ["finch", "nobody"])
def test_every_guess_costs_one_run_of_argon2id_whoever_it_names(
    house: House, monkeypatch: pytest.MonkeyPatch, handle: str
) -> None:
    queue = Counting(1, 0)
    monkeypatch.setattr("brama.staff.signing_in.argon.QUEUE", queue)
    _guess(house, handle)
    assert queue.turns == 1


def test_a_handle_may_be_typed_in_capitals_and_a_passphrase_with_spaces_around(house: House) -> None:
    now = house.later(minutes=1)
    assert sign_in(" FINCH ", f"  {house.passphrases['finch']} ", house.code("finch"), now).token


def test_a_code_is_good_once(house: House) -> None:
    house.sign_in("finch")
    with pytest.raises(SignInRefused):
        sign_in("finch", house.passphrases["finch"], house.code("finch"), house.now)


def test_a_clock_may_be_off_by_one_step_and_no_more(house: House) -> None:
    now, near, far = house.now, timedelta(seconds=30), timedelta(seconds=90)
    assert sign_in("finch", house.passphrases["finch"], house.code("finch", now - near), now).token
    with pytest.raises(SignInRefused):
        sign_in("robin", house.passphrases["robin"], house.code("robin", now - far), now)


def test_spent_codes_are_not_kept(house: House) -> None:
    house.sign_in("finch")
    house.later(hours=1)
    house.sign_in("robin")
    assert SpentCode.objects.count() == 1


@pytest.mark.parametrize("handle", ["finch", "nobody"])
def test_wrong_guesses_slow_down_whether_or_not_the_handle_exists(house: House, handle: str) -> None:
    waits = [_guess(house, handle) for _ in range(6)]
    assert waits == [0, 0, 0, 0, 2, 2]
    house.later(seconds=2)
    assert [_guess(house, handle), _guess(house, handle)] == [0, 4]


def test_nobody_waits_longer_than_a_quarter_of_an_hour(house: House) -> None:
    for _ in range(20):
        _guess(house, "finch")
        house.later(minutes=15)
    assert _guess(house, "finch") == 0
    assert _guess(house, "finch") == 900


def test_a_strangers_guesses_do_not_shut_out_a_device_that_signed_in_before(house: House) -> None:
    device = house.sign_in("finch").device
    for _ in range(6):
        _guess(house, "finch")
    assert _guess(house, "finch") > 0
    assert house.sign_in("finch", device).device == device


def test_a_device_has_a_counter_of_its_own_and_serves_no_other_handle(house: House) -> None:
    device = house.sign_in("finch").device
    house.later(minutes=1)
    assert [_guess(house, "finch", device) for _ in range(5)][-1] > 0
    assert _guess(house, "finch") == 0
    for _ in range(6):
        _guess(house, "robin")
    assert _guess(house, "robin", device) > 0


def test_counters_name_nobody_and_are_forgotten(house: House) -> None:
    _guess(house, "finch")
    row = Throttle.objects.get()
    assert bytes(row.tag) != bytes(Member.objects.order_by("pk")[3].handle_tag)
    house.later(days=2)
    _guess(house, "robin")
    assert Throttle.objects.count() == 1


@pytest.mark.parametrize("device", ["", "é", "AAAA", "x" * 500, "=", "🐦"])
def test_no_device_secret_breaks_anything(house: House, device: str) -> None:
    assert _guess(house, "finch", device) == 0


def test_a_full_queue_refuses_without_counting_a_guess(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    full = Queue(1, 0)
    monkeypatch.setattr("brama.staff.signing_in.argon.QUEUE", full)
    with full.turn():
        for _ in range(10):
            with pytest.raises(Busy):
                sign_in("finch", house.passphrases["finch"], house.code("finch"), house.now)
    assert house.sign_in("finch").token


def test_the_cost_rises_with_the_next_sign_in(house: House) -> None:
    settings.BRAMA_STAFF_COST = dearer = Cost(128, 2, 1)
    house.sign_in("finch")
    costs = [unpacked(bytes(row.cost))[0] for row in Member.objects.order_by("pk")]
    assert costs[3] == dearer and dearer not in costs[:3] + costs[4:]
    assert house.seat("finch").duties == {"screener"}


def test_who_is_only_proposed_or_has_left_cannot_sign_in(house: House) -> None:
    for state in (MemberState.PROPOSED, MemberState.REMOVED):
        Member.objects.update(state=state)
        with pytest.raises(SignInRefused):
            house.sign_in("finch")


def test_keys_put_into_a_row_by_whoever_writes_the_database_seat_nobody(house: House) -> None:
    """A passphrase and wrapped keys that somebody knows, in the row of another member."""
    finch, owl = (Member.objects.order_by("pk")[at] for at in (3, 7))
    Member.objects.filter(pk=owl.pk).update(cost=finch.cost, verifier=finch.verifier, wrapped=finch.wrapped)
    now = house.later(minutes=1)
    with pytest.raises(SignInRefused):
        sign_in("owl", house.passphrases["finch"], house.code("owl"), now)


def _guess(house: House, handle: str, device: str = "") -> int:
    """How long the guess was told to wait; 0 where it was looked at."""
    try:
        sign_in(handle, "a wrong passphrase", "123456", house.now, device)
    except SlowDown as slow:
        wait = slow.facts["seconds"]
        assert isinstance(wait, int)
        return wait
    except SignInRefused:
        return 0
    raise AssertionError
