"""Whoever writes the database writes who is to be handed a section, or has a copy: the table says who is, and the acts say when."""

import pytest

from brama.process.history.doings import stands
from brama.process.models import Case
from brama.process.seat import keys_of
from brama.vault.compartments import SECTIONS
from brama.vault.epochs import new_epoch, seal_epoch_key
from brama.vault.handing import settle
from brama.vault.models import Copy, Epoch, EpochState, HandOver, Item
from tests.cast import House
from tests.process.road import walked
from tests.vault.tampered import items_of

WAIT = ("members", "training", "welfare", "board", "meeting")


def _settled(staff: House, handle: str) -> None:
    keys = keys_of(staff.seats[handle])
    while settle(keys, stands):
        pass


def _holding(section: str) -> set[str]:
    return set(Copy.objects.filter(item__section=section).values_list("epoch__compartment", flat=True))


def _members(staff: House) -> None:
    """A compartment that everybody holds, as in a real house."""
    epoch, private = new_epoch("members", 1)
    for seat in staff.seats.values():
        seal_epoch_key(epoch, private, seat.member, seat.sealing_public)
    Epoch.objects.filter(pk=epoch.pk).update(state=EpochState.CURRENT)


def test_nothing_is_handed_to_whom_a_row_says_that_waits_for_it(staff: House) -> None:
    _members(staff)
    walk = walked(staff, "screening")
    for item in items_of(walk):
        HandOver.objects.bulk_create(HandOver(item=item, compartment=each) for each in WAIT)
    _settled(staff, "olena")
    assert not HandOver.objects.exists()
    assert all(_holding(item.section) == {"screening"} for item in items_of(walk))


@pytest.mark.parametrize("leaving", [False, True])
def test_what_is_encrypted_anew_goes_to_nobody_whose_copy_was_written_into_the_database(
    staff: House, leaving: bool
) -> None:
    _members(staff)
    walk = walked(staff, "screening")
    for item in items_of(walk):
        epochs = Epoch.objects.exclude(compartment="screening")
        Copy.objects.bulk_create(Copy(item=item, epoch=each, sealed=b"junk", leaving=leaving) for each in epochs)
    Item.objects.update(stale=True)
    keys = keys_of(staff.seats["olena"])
    _settled(staff, "olena")
    assert not Item.objects.filter(stale=True).exists()
    assert all(_holding(section) <= {"screening"} for section in SECTIONS)
    assert all(keys.opens(item) for item in items_of(walk))


@pytest.mark.parametrize("hidden", [False, True], ids=["the keys of the case there", "the keys of the case taken away"])
def test_nothing_is_handed_on_in_a_case_that_was_moved_by_hand(staff: House, hidden: bool) -> None:
    """The row says `admitted`, and that welfare waits for an identity, or had it: the acts say that it is screened."""
    walk = walked(staff, "screening")
    Case.objects.update(step="admitted")
    welfare = Epoch.objects.get(compartment="welfare")
    for item in items_of(walk):
        HandOver.objects.create(item=item, compartment="welfare")
        Copy.objects.create(item=item, epoch=welfare, sealed=b"junk")
    Item.objects.update(stale=True)
    if hidden:
        Copy.objects.filter(item__section__in=("trail", "doings"), epoch__compartment="screening").delete()
    sealed = dict(Copy.objects.filter(epoch=welfare).values_list("pk", "sealed"))
    _settled(staff, "olena")
    assert dict(Copy.objects.filter(epoch=welfare).values_list("pk", "sealed")) == sealed
    assert HandOver.objects.count() == len(sealed)


def test_one_damaged_case_keeps_no_other_from_being_handed_on(staff: House) -> None:
    damaged, walk = walked(staff, "screening"), walked(staff, "before_board")
    Item.objects.filter(safe=damaged.case().safe).update(stale=True, content=b"junk")
    Item.objects.filter(safe=walk.case().safe).update(stale=True)
    _settled(staff, "olena")
    left = Item.objects.filter(stale=True).exclude(section__in=("meeting_record", "meeting_outcome", "booking"))
    assert set(left.values_list("safe", flat=True)) == {damaged.case().safe_id}
