"""Whoever writes the database flips a bit of a case, in any value that is sealed: it is refused, and opens as nothing else."""

from collections.abc import Iterator
from functools import partial
from random import Random

import pytest
from django.db import transaction

from brama.box.errors import BoxRefused
from brama.process.models import Doing
from brama.process.seat import keys_of
from brama.process.writing import shred_keys
from brama.vault.epochs import epoch_private
from brama.vault.models import EpochKey, Item, LookUp
from brama.vault.own import body as own_body
from brama.vault.own import look_up
from brama.vault.unseal import Keys
from tests.cast import DAY, House
from tests.process.road import Walk, applied, walked
from tests.vault.tampered import items_of, let_through

SHORT, SAMPLE = 64, 64


def flips(value: bytes, seed: int) -> Iterator[bytes]:
    """Every bit of a short value, of a long one so many by chance and those at both ends."""
    every = range(8 * len(value))
    bits = every if len(value) <= SHORT else [0, every[-1], *Random(seed).sample(every, SAMPLE)]
    whole = int.from_bytes(value)
    return ((whole ^ 1 << bit).to_bytes(len(value)) for bit in bits)


def readers(walk: Walk, item: Item) -> list[Keys]:
    """Members who open this item, one of each duty."""
    seats = (walk.house.seats[handle] for handle in ("olena", "wanda", "taras", "vera", "nadia"))
    return [keys for seat in seats if (keys := keys_of(seat)).opens(item)]


def test_any_bit_flipped_in_a_section_is_refused(staff: House) -> None:
    walk = walked(staff, "booked")
    for item in items_of(walk):
        for keys in readers(walk, item):
            assert let_through(item, "content", flips(bytes(item.content), item.pk), partial(keys.body, item)) == []


def test_any_bit_flipped_in_a_copy_of_a_key_is_refused(staff: House) -> None:
    walk = walked(staff, "booked")
    for item in items_of(walk):
        for keys in readers(walk, item):
            (copy,) = [copy for copy in item.copies.all() if copy.epoch_id in keys.epochs]
            assert let_through(copy, "sealed", flips(bytes(copy.sealed), copy.pk), partial(keys.body, item)) == []


def test_any_bit_flipped_in_what_a_receipt_opens_is_refused(staff: House) -> None:
    walk = walked(staff, "booked")
    shred = shred_keys().key(walk.case().safe.slot)
    for item in (item for item in items_of(walk) if hasattr(item, "own")):
        for row, field in ((item, "content"), (item.own, "sealed")):
            values = flips(bytes(getattr(row, field)), item.pk)
            assert let_through(row, field, values, partial(own_body, item, walk.receipt, shred, staff)) == []


def test_any_bit_flipped_in_the_key_of_an_epoch_is_refused(staff: House) -> None:
    olena = staff.seats["olena"].holder
    row = EpochKey.objects.get(member=olena.member)
    for value in flips(bytes(row.sealed), 1):
        EpochKey.objects.filter(pk=row.pk).update(sealed=value)
        with pytest.raises(BoxRefused):
            epoch_private(row.epoch, olena)


def test_any_bit_flipped_in_a_look_up_leads_nowhere(staff: House) -> None:
    walk = applied(staff)
    row = LookUp.objects.get(tag=walk.receipt.tag)
    with transaction.atomic():
        for value in flips(bytes(row.content), 1):
            LookUp.objects.filter(pk=row.pk).update(content=value)
            assert look_up(walk.receipt, DAY, staff, shred_keys()) is None
        LookUp.objects.filter(pk=row.pk).update(content=row.content)
        assert look_up(walk.receipt, DAY, staff, shred_keys()) == bytes(walk.case().safe.case)


def test_any_bit_flipped_in_who_did_what_stops_every_act(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    row = Doing.objects.get()
    for value in flips(bytes(row.content), 1):
        Doing.objects.filter(pk=row.pk).update(content=value)
        with pytest.raises(BoxRefused):
            walk.does("olena", "note", text="A cousin vouches.")
    Doing.objects.filter(pk=row.pk).update(content=row.content)
    walk.does("olena", "note", text="A cousin vouches.")
