"""A member's own new passphrase."""

import pytest

from brama.staff.errors import NotSignedIn, SignInRefused
from brama.staff.signing_in.changing import change_passphrase
from brama.staff.signing_in.sessions import seated
from tests.staff.conftest import House


def test_a_member_is_given_a_new_passphrase_and_the_old_one_opens_nothing(house: House) -> None:
    other = house.sign_in("finch").token
    seat = house.seat("finch")
    old, house.passphrases["finch"] = house.passphrases["finch"], change_passphrase(seat, house.passphrases["finch"])
    with pytest.raises(NotSignedIn):
        seated(other, house.now)
    assert house.seat("finch").holder == seat.holder
    house.passphrases["finch"] = old
    with pytest.raises(SignInRefused):
        house.sign_in("finch")


def test_a_session_alone_changes_no_passphrase(house: House) -> None:
    with pytest.raises(SignInRefused):
        change_passphrase(house.seat("finch"), house.passphrases["robin"])
    assert house.seat("finch").duties
