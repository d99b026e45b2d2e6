"""Whoever writes the database puts one genuine value in the place of another: it is refused, and opens as nothing else."""

from functools import partial
from itertools import combinations, permutations
from typing import Any

import pytest
from django.db import transaction
from django.db.models import Model

from brama.box.errors import NotOpened
from brama.box.keys import new_sealing_keys
from brama.box.signing import new_signing_keys
from brama.process.errors import ReceiptUnknown
from brama.process.history.doings import Done, case_keys, done, stands
from brama.process.models import Case, Doing
from brama.process.seat import keys_of
from brama.process.writing import of_sections, shred_keys
from brama.vault.errors import NotYours, ValueForged
from brama.vault.models import Copy, Item, LookUp, OwnCopy, Safe
from brama.vault.own import body as own_body
from brama.vault.renewing import refresh
from tests.cast import House
from tests.process.road import SLOT, applied, offer, walked
from tests.vault.tampered import REFUSED, items_of, let_through


def test_any_two_contents_swapped_are_refused(staff: House) -> None:
    """Between sections and numbers of one case, and between two cases: whoever opens either opens neither."""
    walk, other = walked(staff, "questions"), walked(staff, "questions")
    keys = keys_of(staff.seats["olena"])
    items = [item for item in [*items_of(walk), *items_of(other)] if keys.opens(item)]
    assert len(items) > 16 and {item.number for item in items} > {1}
    for one, two in permutations(items, 2):
        assert let_through(one, "content", iter([bytes(two.content)]), partial(keys.body, one)) == []


def test_content_and_key_swapped_together_are_refused(staff: House) -> None:
    walk, other = walked(staff, "questions"), walked(staff, "questions")
    keys = keys_of(staff.seats["olena"])
    items = [item for item in [*items_of(walk), *items_of(other)] if keys.opens(item)]
    for one, two in combinations(items, 2):
        for row, source in ((one, two), (two, one)):
            mine, copy = row.copies.all()[0], source.copies.all()[0]
            genuine = row.content, mine.sealed
            row.content, mine.sealed = source.content, copy.sealed
            with pytest.raises(REFUSED):
                keys.body(row)
            row.content, mine.sealed = genuine


@pytest.mark.parametrize("column", ["section", "number", "version", "safe", "entry"])
def test_a_value_moved_to_another_place_is_refused(staff: House, column: str) -> None:
    """The row stays whole, only where it says that it belongs is another: section, number, version, case, entry of the ledger."""
    walk, other = walked(staff, "questions"), applied(staff)
    keys = keys_of(staff.seats["olena"])
    item, stranger = items_of(walk)[0], items_of(other)[0]
    elsewhere = {"section": "assessment", "number": 7, "version": 2, "safe": stranger.safe, "entry": stranger.entry}
    assert keys.body(item)
    setattr(item, column, elsewhere[column])
    with pytest.raises(REFUSED):
        keys.body(item)


def test_an_older_version_put_back_among_newer_ones_is_refused(staff: House) -> None:
    walk = walked(staff, "questions")
    keys = keys_of(staff.seats["olena"])
    item = items_of(walk)[0]
    old, old_copy, said = bytes(item.content), bytes(item.copies.all()[0].sealed), keys.body(item)
    with transaction.atomic():
        refresh([item], keys, stands)
    new = items_of(walk)[0]
    assert new.version == 2 and keys.body(new) == said
    assert let_through(new, "content", iter([old]), partial(keys.body, new)) == []
    assert let_through(new.copies.all()[0], "sealed", iter([old_copy]), partial(keys.body, new)) == []


def test_copies_swapped_between_compartments_open_for_nobody(staff: House) -> None:
    walk = walked(staff, "booked")
    (item,) = of_sections(walk.case(), ["identity"])
    one, two = Copy.objects.filter(item=item).order_by("pk")
    Copy.objects.filter(pk=one.pk).update(sealed=two.sealed)
    Copy.objects.filter(pk=two.pk).update(sealed=one.sealed)
    (item,) = of_sections(walk.case(), ["identity"])
    for handle in ("olena", "wanda"):
        with pytest.raises(NotOpened):
            keys_of(staff.seats[handle]).body(item)


def test_two_doings_swapped_stop_every_act(staff: House) -> None:
    walk, other = walked(staff, "questions"), walked(staff, "questions")
    rows = [*walk.case().doings.order_by("pk"), *other.case().doings.order_by("pk")]
    for one, two in combinations(rows, 2):
        _swapped(Doing, one, two)
        for each in (one, two):
            with pytest.raises(NotOpened):
                _done(staff, each.case)
        _restored(Doing, one, two)
    assert _done(staff, walk.case())


def test_a_doing_taken_out_is_missed(staff: House) -> None:
    walk = walked(staff, "questions")
    rows = list(walk.case().doings.order_by("number"))
    for row in rows:
        row.delete()
        with pytest.raises(ValueForged):
            _done(staff, walk.case())
        Doing.objects.create(case=row.case, number=row.number, content=row.content)
    assert len(_done(staff, walk.case())) == len(rows)


def _done(staff: House, case: Case) -> list[Done]:
    keys = keys_of(staff.seats["olena"])
    return done(case, case_keys(case, keys), staff)


def _swapped(model: type[Model], one: Any, two: Any) -> None:
    model._default_manager.filter(pk=one.pk).update(content=two.content)
    model._default_manager.filter(pk=two.pk).update(content=one.content)


def _restored(model: type[Model], one: Any, two: Any) -> None:
    for row in (one, two):
        model._default_manager.filter(pk=row.pk).update(content=row.content)


def test_a_look_up_that_was_swapped_leads_nowhere(staff: House) -> None:
    walk, other = applied(staff), applied(staff)
    one, two = (LookUp.objects.get(tag=each.receipt.tag) for each in (walk, other))
    _swapped(LookUp, one, two)
    for each in (walk, other):
        with pytest.raises(ReceiptUnknown):
            each.received()


def test_a_duress_row_in_place_of_the_real_one_leads_nowhere(staff: House) -> None:
    walk = applied(staff)
    one, two = (LookUp.objects.get(tag=each.tag) for each in (walk.receipt, walk.duress))
    _swapped(LookUp, one, two)
    for keys in (walk.receipt, walk.duress):
        walk.receipt = keys
        with pytest.raises(ReceiptUnknown):
            walk.received()


def test_own_copies_swapped_are_refused(staff: House) -> None:
    walk = walked(staff, "questions")
    shred = shred_keys().key(walk.case().safe.slot)
    own = [item for item in items_of(walk) if hasattr(item, "own")]
    assert len(own) >= 2
    for one, two in permutations(own, 2):
        swapped = iter([bytes(two.own.sealed)])
        assert let_through(one.own, "sealed", swapped, partial(own_body, one, walk.receipt, shred, staff)) == []


@pytest.mark.parametrize("column", ["slot", "sealing_public", "signing_public"])
def test_what_belongs_to_a_case_cannot_be_exchanged(staff: House, column: str) -> None:
    """Neither where its shred key stands nor the public keys of its receipt: else questions and bookings were sealed to a stranger."""
    walk = walked(staff, "cleared")
    values = {
        "slot": shred_keys().add(),
        "sealing_public": new_sealing_keys().public,
        "signing_public": new_signing_keys().public,
    }
    walk.does("wanda", "offer", **offer())
    Safe.objects.update(**{column: values[column]})
    for item in items_of(walk):
        for handle in ("olena", "wanda"):
            with pytest.raises((*REFUSED, NotYours)):
                keys_of(staff.seats[handle]).body(item)
    before = OwnCopy.objects.count(), Item.objects.count()
    with pytest.raises(REFUSED):
        walk.does("wanda", "offer", **offer(slot="00" * 16))
    with pytest.raises((*REFUSED, ReceiptUnknown)):
        walk.applies("book", slot=SLOT)
    with pytest.raises(REFUSED), transaction.atomic():
        refresh(items_of(walk)[:1], keys_of(staff.seats["olena"]), stands)
    assert (OwnCopy.objects.count(), Item.objects.count()) == before
