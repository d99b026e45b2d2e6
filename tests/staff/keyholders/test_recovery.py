"""Recovery: two keyholders together, and nobody alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from brama.box.errors import NotOpened
from brama.box.keys import open_sealed
from brama.box.splitting import joined
from brama.ledger.models import LedgerEntry
from brama.process.history.doings import stands
from brama.staff.appointing import epochs, removing
from brama.staff.errors import AnotherPerson, DutyMissing, NoSuchMember, NotSignedIn, RecoveryRefused, SignInRefused
from brama.staff.keyholders import recovery
from brama.staff.keyholders.shares import _info
from brama.staff.models import Member, RecoveryShare
from brama.staff.signing_in.sessions import seated
from tests.staff.conftest import House, admit


def test_two_keyholders_give_a_member_a_new_passphrase(house: House) -> None:
    before = house.seat("finch").holder
    recovery.begin(house.seat("wren"), "finch")
    old, house.passphrases["finch"] = house.passphrases["finch"], recovery.finish(house.seat("crane"), "finch")
    assert house.seat("finch").holder == before
    house.passphrases["finch"] = old
    with pytest.raises(SignInRefused):
        house.sign_in("finch")


def test_the_new_passphrase_is_of_no_use_without_the_members_device(house: House) -> None:
    recovery.begin(house.seat("wren"), "finch")
    house.passphrases["finch"] = recovery.finish(house.seat("crane"), "finch")
    house.secrets["finch"] = house.secrets["crane"]
    with pytest.raises(SignInRefused):
        house.sign_in("finch")


def test_what_is_begun_twice_in_a_day_is_begun_once(house: House) -> None:
    wren = house.seat("wren")
    for _ in range(2):
        recovery.begin(wren, "finch")
    assert LedgerEntry.objects.filter(act="recovery_begun").count() == 1
    recovery.begin(replace(wren, day=wren.day + timedelta(days=1)), "finch")
    assert LedgerEntry.objects.filter(act="recovery_begun").count() == 2
    assert recovery.finish(house.seat("crane"), "finch")


def test_one_keyholder_alone_recovers_nothing(house: House) -> None:
    with pytest.raises(RecoveryRefused):
        recovery.finish(house.seat("wren"), "finch")
    recovery.begin(house.seat("wren"), "finch")
    with pytest.raises(RecoveryRefused):
        recovery.finish(house.seat("wren"), "finch")


def test_the_shares_of_one_keyholder_give_nothing_however_they_are_joined(house: House) -> None:
    seat, shares = house.seat("wren"), list[bytes]()
    for row in RecoveryShare.objects.filter(holder=seat.member, member=Member.objects.order_by("pk")[3]):
        info = _info(recovery._shared(row.member), row, seat.member)
        shares.append(open_sealed(seat.holder.sealing, bytes(row.sealed), info))
    assert len(shares) == 2
    with pytest.raises(NotOpened):
        joined(*shares)


def test_a_share_that_was_handed_on_opens_only_for_whom_it_was_handed(house: House) -> None:
    recovery.begin(house.seat("wren"), "finch")
    handed = RecoveryShare.objects.exclude(handed=b"").get(other=house.seat("heron").member)
    heron, crane, shared = house.seat("heron"), house.seat("crane"), recovery._shared(handed.member)
    for_heron, for_crane = (_info(shared, handed, seat.member) for seat in (heron, crane))
    assert open_sealed(heron.holder.sealing, bytes(handed.handed), for_heron)
    for seat, info in ((crane, for_crane), (crane, for_heron), (heron, for_crane)):
        with pytest.raises(NotOpened):
            open_sealed(seat.holder.sealing, bytes(handed.handed), info)


def test_who_keeps_no_shares_neither_begins_nor_finishes(house: House) -> None:
    for handle in ("owl", "robin"):
        for act in (recovery.begin, recovery.finish):
            with pytest.raises(DutyMissing):
                act(house.seat(handle), "finch")


def test_nobody_recovers_their_own_passphrase(house: House) -> None:
    with pytest.raises(AnotherPerson):
        recovery.begin(house.seat("wren"), "wren")
    with pytest.raises(NoSuchMember):
        recovery.begin(house.seat("wren"), "nobody")


def test_a_keyholders_own_passphrase_is_recovered_by_the_other_two(house: House) -> None:
    recovery.begin(house.seat("heron"), "wren")
    house.passphrases["wren"] = recovery.finish(house.seat("crane"), "wren")
    assert house.seat("wren").duties == {"appointer", "keyholder"}


def test_what_was_begun_is_good_for_a_week_and_once(house: House) -> None:
    recovery.begin(house.seat("wren"), "finch")
    house.now += timedelta(days=7)
    with pytest.raises(RecoveryRefused):
        recovery.finish(house.seat("crane"), "finch")
    recovery.begin(house.seat("wren"), "finch")
    recovery.finish(house.seat("crane"), "finch")
    with pytest.raises(RecoveryRefused):
        recovery.finish(house.seat("heron"), "finch")


def test_recovery_ends_the_members_sessions_and_both_acts_are_in_the_ledger(house: House) -> None:
    token = house.sign_in("finch").token
    recovery.begin(house.seat("wren"), "finch")
    recovery.finish(house.seat("crane"), "finch")
    with pytest.raises(NotSignedIn):
        seated(token, house.now)
    acts = dict(LedgerEntry.objects.filter(act__startswith="recovery_").values_list("act", "member"))
    assert {act: bytes(member) for act, member in acts.items()} == {
        "recovery_begun": house.seat("wren").member,
        "recovery_finished": house.seat("crane").member,
    }


def test_a_new_keyholder_is_given_shares_by_each_member(house: House) -> None:
    admit(house, "lark", "Cedar", "keyholder")
    removing.remove(house.seat("wren"), "crane")
    assert epochs.settle(house.seat("finch"), stands).shares and not epochs.settle(house.seat("finch"), stands).shares
    recovery.begin(house.seat("lark"), "finch")
    house.passphrases["finch"] = recovery.finish(house.seat("heron"), "finch")
    assert house.seat("finch").duties == {"screener"}


def test_a_share_exchanged_in_the_database_is_refused(house: House) -> None:
    recovery.begin(house.seat("wren"), "finch")
    finch, robin = (Member.objects.order_by("pk")[at] for at in (3, 4))
    for row in RecoveryShare.objects.filter(member=finch):
        other = RecoveryShare.objects.get(member=robin, holder=row.holder, other=row.other)
        RecoveryShare.objects.filter(pk=row.pk).update(sealed=other.sealed)
    with pytest.raises(RecoveryRefused):
        recovery.finish(house.seat("crane"), "finch")
