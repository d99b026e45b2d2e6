"""Epochs: who comes is given keys, who leaves makes new ones, and two sign them."""

import pytest

from brama.box.keys import new_sealing_keys
from brama.process.history.doings import stands
from brama.staff.appointing import appoint, epochs, removing
from brama.staff.errors import DutyMissing
from brama.staff.models import EpochDue, Handle, Organisation
from brama.staff.names import Names
from brama.staff.vouching.trust import StaffTrust
from brama.vault.epochs import epoch_private, seal_epoch_key
from brama.vault.errors import KeyUntrusted, NotYours
from brama.vault.models import Epoch, EpochKey, EpochState
from tests.staff.conftest import House, admit
from tests.staff.vouching.strangers import stranger


def current(compartment: str) -> Epoch:
    return Epoch.objects.get(compartment=compartment, state=EpochState.CURRENT)


def test_a_newcomer_is_given_the_keys_of_their_compartment_by_who_holds_them(house: House) -> None:
    admit(house, "lark", "Alder", "screener")
    with pytest.raises(NotYours):
        epoch_private(current("screening"), house.seat("lark").holder)
    assert epochs.settle(house.seat("finch"), stands).sealed == 1
    mine = epoch_private(current("screening"), house.seat("lark").holder)
    assert mine == epoch_private(current("screening"), house.seat("robin").holder)


def test_a_newcomer_is_given_no_other_compartment(house: House) -> None:
    admit(house, "lark", "Alder", "screener")
    for handle in ("finch", "swift", "stork", "wren"):
        epochs.settle(house.seat(handle), stands)
    lark = house.seat("lark")
    held = EpochKey.objects.filter(member=lark.member).values_list("epoch__compartment", flat=True)
    assert sorted(held) == ["members", "screening"]


def test_the_first_of_a_compartment_that_nobody_could_open_makes_its_keys(house: House) -> None:
    admit(house, "dove", "Cedar", "welfare")
    assert epochs.due() == ["welfare"]
    assert epochs.settle(house.seat("dove"), stands).proposed == 1
    for handle in ("wren", "heron"):
        epochs.sign_waiting(house.seat(handle))
    assert epoch_private(current("welfare"), house.seat("dove").holder) and current("welfare").number == 2
    admit(house, "lark", "Cedar", "welfare")
    assert epochs.due() == []


def test_somebody_only_proposed_is_given_nothing(house: House) -> None:
    appoint.propose(house.seat("wren"), "lark", "Alder", ["screener"])
    assert epochs.settle(house.seat("finch"), stands).sealed == 0


def test_a_member_written_into_the_database_is_given_nothing(house: House) -> None:
    stranger()
    with pytest.raises(KeyUntrusted):
        epochs.settle(house.seat("finch"), stands)
    assert EpochKey.objects.filter(epoch__compartment="screening").count() == 2


def test_removal_leads_to_a_new_epoch_which_two_sign(house: House) -> None:
    finch = house.seat("finch")
    removing.remove(house.seat("wren"), "finch")
    assert epochs.due() == ["members", "screening"]
    assert epochs.settle(house.seat("robin"), stands).proposed == 2
    assert StaffTrust().epoch("screening").number == 1
    assert epochs.sign_waiting(house.seat("wren")) == []
    assert epochs.sign_waiting(house.seat("wren")) == []
    assert epochs.sign_waiting(house.seat("heron")) == ["members", "screening"]
    assert StaffTrust().epoch("screening").number == 2 and epochs.due() == []
    assert epoch_private(current("screening"), house.seat("robin").holder)
    with pytest.raises(NotYours):
        epoch_private(current("screening"), finch.holder)


def test_names_move_to_the_new_epoch_and_are_still_read(house: House) -> None:
    removing.remove(house.seat("wren"), "finch")
    epochs.settle(house.seat("wren"), stands)
    epochs.sign_waiting(house.seat("wren"))
    epochs.sign_waiting(house.seat("heron"))
    assert epochs.settle(house.seat("owl"), stands).renamed == 8 + 3
    assert {*Handle.objects.values_list("epoch", flat=True), *Organisation.objects.values_list("epoch", flat=True)} == {
        2
    }
    assert len(list(Names(house.seat("robin")).members())) == 8
    assert epochs.settle(house.seat("owl"), stands).renamed == 0


def test_an_epoch_only_proposed_when_somebody_leaves_is_made_anew(house: House) -> None:
    removing.remove(house.seat("wren"), "finch")
    epochs.settle(house.seat("robin"), stands)
    epochs.sign_waiting(house.seat("wren"))
    admit(house, "lark", "Alder", "screener")
    epochs.settle(house.seat("robin"), stands)
    removing.remove(house.seat("wren"), "lark")
    assert not Epoch.objects.filter(state=EpochState.PROPOSED).exists()
    assert epochs.settle(house.seat("robin"), stands).proposed == 2
    assert epochs.sign_waiting(house.seat("heron")) == []


def test_an_epoch_proposed_by_whoever_writes_the_database_is_not_signed(house: House) -> None:
    keys, robin = new_sealing_keys(), house.seat("robin")
    epoch = Epoch.objects.create(compartment="screening", number=2, public=keys.public)
    seal_epoch_key(epoch, keys.private, robin.member, robin.trust.member(robin.member).sealing)
    with pytest.raises(KeyUntrusted):
        epochs.sign_waiting(house.seat("wren"))
    Epoch.objects.filter(pk=epoch.pk).update(state=EpochState.CURRENT)
    with pytest.raises(KeyUntrusted):
        StaffTrust().epoch("screening")


def test_a_private_key_put_in_place_of_an_epochs_is_not_passed_on(house: House) -> None:
    finch, epoch = house.seat("finch"), current("screening")
    EpochKey.objects.filter(epoch=epoch, member=finch.member).delete()
    seal_epoch_key(epoch, new_sealing_keys().private, finch.member, finch.trust.member(finch.member).sealing)
    admit(house, "lark", "Alder", "screener")
    with pytest.raises(KeyUntrusted):
        epochs.settle(house.seat("finch"), stands)


def test_the_security_officer_orders_a_new_epoch_and_nobody_else(house: House) -> None:
    epochs.order(house.seat("owl"), "board")
    assert list(EpochDue.objects.values_list("compartment", flat=True)) == ["board"]
    assert epochs.settle(house.seat("stork"), stands).proposed == 1
    with pytest.raises(DutyMissing):
        epochs.order(house.seat("finch"), "board")


def test_only_who_may_appoint_signs_epochs(house: House) -> None:
    with pytest.raises(DutyMissing):
        epochs.sign_waiting(house.seat("finch"))


def test_when_the_last_holder_has_left_a_successor_begins_anew(house: House) -> None:
    removing.remove(house.seat("wren"), "swift")
    admit(house, "lark", "Birch", "verifier")
    assert epochs.settle(house.seat("lark"), stands).proposed == 2
    for handle in ("wren", "heron"):
        epochs.sign_waiting(house.seat(handle))
    assert epoch_private(current("meeting"), house.seat("lark").holder)
