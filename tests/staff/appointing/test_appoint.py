"""Appointing and removing: two for the one, at once for the other."""

import secrets
from contextlib import suppress
from threading import Barrier, BrokenBarrierError, Thread

import pytest
from django.db import connection

from brama.box.errors import BoxRefused
from brama.box.keys import new_sealing_keys
from brama.ledger.models import LedgerEntry
from brama.process.gate import applicant, applying
from brama.process.history.doings import stands
from brama.staff.appointing import appoint
from brama.staff.appointing.epochs import settle, sign_waiting
from brama.staff.errors import (
    AlreadyDecided,
    AnotherPerson,
    DutiesApart,
    DutyMissing,
    HandleTaken,
    HandleUnusable,
    LastHolder,
    NoSuchOrganisation,
    NotThere,
    SignInRefused,
    StaffRefused,
    TooFewLeft,
)
from brama.staff.handles import write
from brama.staff.models import Handle, Member, MemberState, Organisation, RecoveryShare
from brama.staff.names import Names
from brama.staff.vouching.trust import StaffTrust
from brama.vault.epochs import SEALED_TO
from brama.vault.errors import KeyUntrusted, ValueForged, VaultRefused
from brama.vault.models import Epoch, EpochKey
from tests.at_once import at_once
from tests.cast import APPLICATION, DAY
from tests.damage import bit_flipped
from tests.staff.conftest import House, secret_of


def admit(house: House, handle: str, organisation: str, *duties: str) -> None:
    """Propose by one, confirm by another, and remember what each was shown."""
    house.passphrases[handle] = appoint.propose(house.seat("wren"), handle, organisation, list(duties))
    house.secrets[handle] = secret_of(appoint.confirm(house.seat("heron"), handle).address)


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


def test_a_handle_put_under_another_member_is_seen(house: House) -> None:
    seat, (finch, swift) = house.seat("wren"), (Member.objects.order_by("pk")[at] for at in (3, 5))
    tags = bytes(finch.handle_tag), bytes(swift.handle_tag)
    Member.objects.filter(pk=finch.pk).update(handle_tag=bytes(32))
    Member.objects.filter(pk=swift.pk).update(handle_tag=tags[0])
    with pytest.raises(ValueForged):
        Names(seat).of(Member.objects.get(pk=swift.pk))
    assert not {"finch", "swift"} & set(Names(seat).handles().values())


def damaged(row: Member) -> None:
    """One bit of the sealed handle, as a disk that fails or whoever writes the database would change it."""
    sealed = bytearray(row.handle.sealed)
    sealed[-1] ^= 1
    Handle.objects.filter(member=row).update(sealed=bytes(sealed))


def test_one_damaged_handle_keeps_the_others_from_nobody(house: House) -> None:
    wren, finch = house.seat("wren"), house.seat("finch")
    damaged(Member.objects.get(number=wren.member))
    names = Names(finch, "damaged")
    assert names.handles() == {
        **names.handles(),
        wren.member: f"damaged {wren.member.hex()[:8]}",
        finch.member: "finch",
    }
    assert [each.number for each in names.members() if not each.read] == [wren.member]
    with pytest.raises(BoxRefused):
        names.of(Member.objects.get(number=wren.member))


def test_one_damaged_organisation_keeps_the_others_from_nobody(house: House) -> None:
    finch, row = house.seat("finch"), Organisation.objects.get(kind="unit")
    Organisation.objects.filter(pk=row.pk).update(name=bit_flipped(row.name))
    listed = {each.handle: each.organisation for each in Names(finch, "damaged").members()}
    assert listed["finch"] == "Alder" and listed["stork"] == "?" and set(listed) == set(house.passphrases)


def test_a_damaged_handle_does_not_stop_who_seals_the_others_anew(house: House) -> None:
    damaged(Member.objects.get(number=house.seat("crane").member))
    appoint.remove(house.seat("wren"), "robin")
    assert settle(house.seat("wren"), stands).proposed
    sign_waiting(house.seat("wren"))
    sign_waiting(house.seat("heron"))
    settle(house.seat("finch"), stands)
    assert Handle.objects.filter(epoch=1).count() == 1


def test_a_handle_written_by_a_member_who_may_not_appoint_is_refused(house: House) -> None:
    finch, owl = house.seat("finch"), Member.objects.order_by("pk")[7]
    value = {"handle": "owl", "organisation": next(iter(Names(finch).places)).hex()}
    sealed = write("member", bytes(owl.number), value, finch.holder, finch.trust.epoch("members"))
    Handle.objects.filter(member=owl).update(sealed=sealed)
    with pytest.raises(ValueForged):
        Names(finch).of(owl)
    assert "owl" not in Names(finch).handles().values()


def test_members_read_one_anothers_handles_and_a_newcomer_too(house: House) -> None:
    admit(house, "lark", "Birch", "verifier")
    listed = {each.handle: each for each in Names(house.seat("lark")).members()}
    assert set(listed) == set(house.passphrases)
    assert listed["finch"].organisation == "Alder" and listed["finch"].duties == ("screener",)


def test_removal_takes_sessions_keys_shares_and_the_way_in(house: House) -> None:
    seat = house.seat("crane")
    appoint.remove(house.seat("owl"), "crane")
    row = Member.objects.get(number=seat.member)
    assert row.state == MemberState.REMOVED and bytes(row.wrapped) == bytes(row.recovery) == bytes(row.totp) == b""
    assert not row.sessions.exists() and not EpochKey.objects.filter(member=seat.member).exists()
    assert not RecoveryShare.objects.filter(holder=seat.member).exists()
    assert not RecoveryShare.objects.filter(other=seat.member).exists()
    with pytest.raises(SignInRefused):
        house.sign_in("crane")


def test_who_still_holds_a_page_after_removal_reads_no_names(house: House) -> None:
    seat = house.seat("finch")
    appoint.remove(house.seat("wren"), "finch")
    with pytest.raises(VaultRefused):
        list(Names(seat).members())


def test_a_handle_is_never_given_again(house: House) -> None:
    appoint.remove(house.seat("wren"), "finch")
    with pytest.raises(HandleTaken):
        appoint.propose(house.seat("wren"), "finch", "Alder", ["screener"])


def test_two_who_may_appoint_always_stay(house: House) -> None:
    appoint.remove(house.seat("wren"), "crane")
    with pytest.raises(TooFewLeft):
        appoint.remove(house.seat("wren"), "heron")
    assert house.seat("heron").duties


def test_the_last_who_opens_a_compartment_stays_until_another_does(house: House) -> None:
    real, duress = (applicant.keys_for(secrets.token_bytes(16)) for _ in range(2))
    applying.apply(APPLICATION, real, duress, DAY, StaffTrust())
    appoint.remove(house.seat("wren"), "robin")
    admit(house, "lark", "Alder", "screener")
    with pytest.raises(LastHolder) as refused:
        appoint.remove(house.seat("owl"), "finch")
    assert refused.value.facts == {"compartment": "screening"} and house.seat("finch").duties
    assert settle(house.seat("finch"), stands).sealed
    appoint.remove(house.seat("owl"), "finch")


def test_every_table_of_what_is_sealed_to_an_epoch_is_asked() -> None:
    relations = {each.name for each in Epoch._meta.related_objects}
    assert relations == {*SEALED_TO, "keys"}


def test_the_last_of_a_compartment_to_which_nothing_is_sealed_may_go(house: House) -> None:
    appoint.remove(house.seat("owl"), "swift")
    with pytest.raises(SignInRefused):
        house.sign_in("swift")


def test_of_two_removals_at_once_the_later_one_counts_without_the_first(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both wait for each other behind their checks, where they come so far together."""
    seat, checked, outcomes, both = house.seat("wren"), appoint._check_left, list[str](), Barrier(2)

    def wait(row: Member, duties: frozenset[str]) -> None:
        checked(row, duties)
        with suppress(BrokenBarrierError):
            both.wait(0.5)

    def remove(handle: str) -> None:
        try:
            appoint.remove(seat, handle)
            outcomes.append("removed")
        except TooFewLeft as refused:
            outcomes.append(refused.code)
        finally:
            connection.close()

    monkeypatch.setattr(appoint, "_check_left", wait)
    threads = [Thread(target=remove, args=(handle,)) for handle in ("heron", "crane")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["removed", "too_few_left"]


def test_a_removal_is_final_and_a_proposal_can_be_taken_back(house: House) -> None:
    appoint.propose(house.seat("wren"), "lark", "Birch", ["verifier"])
    appoint.remove(house.seat("heron"), "lark")
    for act in (appoint.confirm, appoint.remove):
        with pytest.raises(AlreadyDecided):
            act(house.seat("heron"), "lark")


def test_of_ten_confirmations_at_once_one_counts(house: House) -> None:
    appoint.propose(house.seat("wren"), "lark", "Birch", ["verifier"])
    seat = house.seat("heron")
    assert at_once([lambda: appoint.confirm(seat, "lark")] * 10) == {"done": 1, "already_decided": 9}
    assert LedgerEntry.objects.filter(act="member_confirmed").count() == 2 * 8 + 1
