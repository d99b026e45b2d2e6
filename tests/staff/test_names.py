"""Handles and names of organisations, as members read them: one that is damaged or forged keeps the others from nobody."""

import pytest

from brama.box.errors import BoxRefused
from brama.process.history.doings import stands
from brama.staff.appointing import removing
from brama.staff.appointing.epochs import settle, sign_waiting
from brama.staff.handles import write
from brama.staff.models import Handle, Member, Organisation
from brama.staff.names import Names
from brama.vault.errors import ValueForged
from tests.damage import bit_flipped
from tests.staff.conftest import House, admit


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
    removing.remove(house.seat("wren"), "robin")
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
