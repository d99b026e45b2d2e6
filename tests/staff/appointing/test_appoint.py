"""Appointing: by two, of whom neither alone can sign in as the new member."""

import pytest

from brama.box.keys import new_sealing_keys
from brama.ledger.models import LedgerEntry
from brama.staff.appointing import appoint
from brama.staff.errors import (
    AnotherPerson,
    DutiesApart,
    DutyMissing,
    HandleTaken,
    HandleUnusable,
    NoSuchOrganisation,
    NotThere,
    SignInRefused,
    StaffRefused,
)
from brama.staff.models import Member, MemberState
from brama.vault.errors import KeyUntrusted
from tests.at_once import at_once
from tests.staff.conftest import House, admit


def test_two_appoint_a_member_who_then_signs_in(house: House) -> None:
    admit(house, "lark", "Birch", "verifier")
    assert house.seat("lark").duties == {"verifier"}


def test_nobody_confirms_whom_they_have_proposed(house: House) -> None:
    appoint.propose(house.seat("wren"), "lark", "Birch", ["verifier"])
    with pytest.raises(AnotherPerson):
        appoint.confirm(house.seat("wren"), "lark")
    assert Member.objects.filter(state=MemberState.PROPOSED).count() == 1


def test_who_is_shown_the_passphrase_is_not_shown_the_code(house: House) -> None:
    house.passphrases["lark"] = appoint.propose(house.seat("wren"), "lark", "Birch", ["verifier"])
    house.secrets["lark"] = house.secrets["wren"]
    with pytest.raises(SignInRefused):
        house.sign_in("lark")
    appoint.confirm(house.seat("heron"), "lark")
    with pytest.raises(SignInRefused):
        house.sign_in("lark")


@pytest.mark.parametrize("handle", ["finch", "swift", "stork", "owl"])
def test_only_who_may_appoint_appoints(house: House, handle: str) -> None:
    seat = house.seat(handle)
    with pytest.raises(DutyMissing):
        appoint.propose(seat, "lark", "Birch", ["verifier"])
    with pytest.raises(DutyMissing):
        appoint.confirm(seat, "lark")
    with pytest.raises(DutyMissing):
        appoint.vouch_for_partner(seat, bytes(32))


@pytest.mark.parametrize(
    ("handle", "organisation", "duties", "refusal"),
    [
        ("lark", "Alder", ["screener", "appointer"], DutiesApart),
        ("lark", "Cedar", ["board", "registrar"], DutiesApart),
        ("lark", "Birch", ["screener"], NotThere),
        ("lark", "Rowan", ["screener"], NoSuchOrganisation),
        ("l", "Alder", ["screener"], HandleUnusable),
        ("l" * 41, "Alder", ["screener"], HandleUnusable),
        ("la\u202erk", "Alder", ["screener"], HandleUnusable),
        (" FINCH ", "Alder", ["screener"], HandleTaken),
    ],
)
def test_what_cannot_be_is_refused_and_leaves_nothing(
    house: House, handle: str, organisation: str, duties: list[str], refusal: type[StaffRefused]
) -> None:
    members, entries, seat = Member.objects.count(), LedgerEntry.objects.count(), house.seat("wren")
    with pytest.raises(refusal):
        appoint.propose(seat, handle, organisation, duties)
    assert (Member.objects.count(), LedgerEntry.objects.count()) == (members, entries)


def test_a_key_swapped_between_proposal_and_confirmation_is_not_confirmed(house: House) -> None:
    appoint.propose(house.seat("wren"), "lark", "Birch", ["verifier"])
    Member.objects.filter(state=MemberState.PROPOSED).update(sealing_public=new_sealing_keys().public)
    with pytest.raises(KeyUntrusted):
        appoint.confirm(house.seat("heron"), "lark")


def test_of_ten_confirmations_at_once_one_counts(house: House) -> None:
    appoint.propose(house.seat("wren"), "lark", "Birch", ["verifier"])
    seat = house.seat("heron")
    assert at_once([lambda: appoint.confirm(seat, "lark")] * 10) == {"done": 1, "already_decided": 9}
    assert LedgerEntry.objects.filter(act="member_confirmed").count() == 2 * 8 + 1
