"""Removing: at once and for good, as long as enough stay."""

import secrets
from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Thread

import pytest
from django.db import connection

from brama.process.gate import applying
from brama.process.gate.receipt import keys_for
from brama.process.history.doings import stands
from brama.staff.appointing import appoint, removing
from brama.staff.appointing.epochs import settle
from brama.staff.errors import AlreadyDecided, HandleTaken, LastHolder, SignInRefused, TooFewLeft
from brama.staff.models import Member, MemberState, RecoveryShare
from brama.staff.names import Names
from brama.staff.vouching.trust import StaffTrust
from brama.vault.epochs import SEALED_TO
from brama.vault.errors import VaultRefused
from brama.vault.models import Epoch, EpochKey
from tests.cast import APPLICATION, DAY
from tests.staff.conftest import House, admit


def test_removal_takes_sessions_keys_shares_and_the_way_in(house: House) -> None:
    seat = house.seat("crane")
    removing.remove(house.seat("owl"), "crane")
    row = Member.objects.get(number=seat.member)
    assert row.state == MemberState.REMOVED and bytes(row.wrapped) == bytes(row.recovery) == bytes(row.totp) == b""
    assert not row.sessions.exists() and not EpochKey.objects.filter(member=seat.member).exists()
    assert not RecoveryShare.objects.filter(holder=seat.member).exists()
    assert not RecoveryShare.objects.filter(other=seat.member).exists()
    with pytest.raises(SignInRefused):
        house.sign_in("crane")


def test_who_still_holds_a_page_after_removal_reads_no_names(house: House) -> None:
    seat = house.seat("finch")
    removing.remove(house.seat("wren"), "finch")
    with pytest.raises(VaultRefused):
        list(Names(seat).members())


def test_a_handle_is_never_given_again(house: House) -> None:
    removing.remove(house.seat("wren"), "finch")
    with pytest.raises(HandleTaken):
        appoint.propose(house.seat("wren"), "finch", "Alder", ["screener"])


def test_two_who_may_appoint_always_stay(house: House) -> None:
    removing.remove(house.seat("wren"), "crane")
    with pytest.raises(TooFewLeft):
        removing.remove(house.seat("wren"), "heron")
    assert house.seat("heron").duties


def test_the_last_who_opens_a_compartment_stays_until_another_does(house: House) -> None:
    real, duress = (keys_for(secrets.token_bytes(16)) for _ in range(2))
    applying.apply(APPLICATION, real, duress, DAY, StaffTrust())
    removing.remove(house.seat("wren"), "robin")
    admit(house, "lark", "Alder", "screener")
    with pytest.raises(LastHolder) as refused:
        removing.remove(house.seat("owl"), "finch")
    assert refused.value.facts == {"compartment": "screening"} and house.seat("finch").duties
    assert settle(house.seat("finch"), stands).sealed
    removing.remove(house.seat("owl"), "finch")


def test_every_table_of_what_is_sealed_to_an_epoch_is_asked() -> None:
    relations = {each.name for each in Epoch._meta.related_objects}
    assert relations == {*SEALED_TO, "keys"}


def test_the_last_of_a_compartment_to_which_nothing_is_sealed_may_go(house: House) -> None:
    removing.remove(house.seat("owl"), "swift")
    with pytest.raises(SignInRefused):
        house.sign_in("swift")


def test_of_two_removals_at_once_the_later_one_counts_without_the_first(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both wait for each other behind their checks, where they come so far together."""
    seat, checked, outcomes, both = house.seat("wren"), removing._check_left, list[str](), Barrier(2)

    def wait(row: Member, duties: frozenset[str]) -> None:
        checked(row, duties)
        with suppress(BrokenBarrierError):
            both.wait(0.5)

    def remove(handle: str) -> None:
        try:
            removing.remove(seat, handle)
            outcomes.append("removed")
        except TooFewLeft as refused:
            outcomes.append(refused.code)
        finally:
            connection.close()

    monkeypatch.setattr(removing, "_check_left", wait)
    threads = [Thread(target=remove, args=(handle,)) for handle in ("heron", "crane")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["removed", "too_few_left"]


def test_a_removal_is_final_and_a_proposal_can_be_taken_back(house: House) -> None:
    appoint.propose(house.seat("wren"), "lark", "Birch", ["verifier"])
    removing.remove(house.seat("heron"), "lark")
    for act in (appoint.confirm, removing.remove):
        with pytest.raises(AlreadyDecided):
            act(house.seat("heron"), "lark")
