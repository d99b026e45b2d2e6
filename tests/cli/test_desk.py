"""`brama desk round`: a screener unlocks the night at the server's terminal, and nobody else."""

import re
from datetime import datetime, timedelta

import pyotp
import pytest

from brama.staff.models import Session
from tests.cli.seated import House


def typed(house: House, handle: str) -> str:
    shown = house.shown[handle]
    code = pyotp.TOTP(re.findall("secret=([A-Z2-7]+)", shown.address)[0]).now()
    return f"{shown.passphrase}\n{code}\n"


def soon() -> str:
    return (datetime.now().astimezone() + timedelta(minutes=5)).strftime("%H:%M")


def test_a_night_is_unlocked_tells_its_rounds_and_ends_with_its_session(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.sleep", lambda _: Session.objects.all().delete())
    ended = house.stranger("desk", "round", "finch", "--at", soon(), "--stdin", stdin=typed(house, "finch"))
    assert (ended.status, ended.out) == (0, "")
    assert "Unlocked until" in ended.err and "The night has ended; it opened cases: 0." in ended.err


@pytest.mark.parametrize("handle", ["swift", "stork"])
def test_who_is_no_screener_unlocks_nothing(house: House, handle: str) -> None:
    ended = house.stranger("desk", "round", handle, "--at", soon(), "--stdin", stdin=typed(house, handle))
    assert ended.status == 1 and not Session.objects.exists()


def test_a_wrong_code_an_odd_hour_and_one_too_far_away_are_refused(house: House) -> None:
    wrong = typed(house, "finch").split("\n")[0] + "\n000000\n"
    assert house.stranger("desk", "round", "finch", "--at", soon(), "--stdin", stdin=wrong).status == 1
    assert house.stranger("desk", "round", "finch", "--at", "2am", "--stdin").err.startswith("--at takes an hour")
    late = (datetime.now().astimezone() - timedelta(minutes=2)).strftime("%H:%M")
    assert "ten hours at most" in house.stranger("desk", "round", "finch", "--at", late, "--stdin").err
    assert house.stranger("desk", "round", "finch", "--at", soon()).status == 2
