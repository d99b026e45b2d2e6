"""What somebody can do who writes the database: flip, swap, forge. All of it is refused, and nothing opens as something else."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations, permutations
from pathlib import Path
from random import Random
from typing import Any

import pytest
from django.db import transaction
from django.db.models import Model

from brama.box.errors import BoxRefused, NotOpened
from brama.box.keys import new_sealing_keys
from brama.box.signing import new_signing_keys
from brama.ledger.record import record
from brama.ledger.verify import verify
from brama.process.errors import CaseDamaged, ReceiptUnknown
from brama.process.history.doings import Done, case_keys, done, stands
from brama.process.models import Case, Doing
from brama.process.seat import keys_of
from brama.process.writing import of_sections, sealing, shred_keys
from brama.refusals import Refusal
from brama.vault.compartments import SECTIONS
from brama.vault.epochs import epoch_private, new_epoch, seal_epoch_key
from brama.vault.errors import CaseShredded, KeyUntrusted, NotYours, ShredKeysMissing, ValueForged
from brama.vault.handing import settle
from brama.vault.models import Copy, Epoch, EpochKey, EpochState, HandOver, Item, LookUp, OwnCopy, Safe
from brama.vault.own import body as own_body
from brama.vault.own import look_up
from brama.vault.renewing import refresh
from brama.vault.seal import Author, Sealed, keep, sealed
from brama.vault.unseal import Keys
from brama.vault.values import RECEIPT
from tests.cast import DAY, House, housed
from tests.process.road import SLOT, Walk, applied, offer, walked

REFUSED = (BoxRefused, ValueForged, CaseShredded, ShredKeysMissing, KeyUntrusted)
SHORT, SAMPLE = 64, 64


@pytest.fixture
def staff(kind: str, tmp_path: Path) -> Iterator[House]:
    with housed(kind, tmp_path) as made:
        yield made


def flips(value: bytes, seed: int) -> Iterator[bytes]:
    """Every bit of a short value, of a long one so many by chance and those at both ends."""
    every = range(8 * len(value))
    bits = every if len(value) <= SHORT else [0, every[-1], *Random(seed).sample(every, SAMPLE)]
    whole = int.from_bytes(value)
    return ((whole ^ 1 << bit).to_bytes(len(value)) for bit in bits)


def let_through(row: Any, field: str, values: Iterator[bytes], read: Callable[[], object]) -> list[bytes]:
    """Of these values in this field of the row, those that reading did not refuse."""
    genuine, through = getattr(row, field), []
    for value in values:
        setattr(row, field, value)
        try:
            read()
        except REFUSED:
            continue
        through.append(value)
    setattr(row, field, genuine)
    read()
    return through


def items_of(walk: Walk) -> list[Item]:
    return of_sections(walk.case(), SECTIONS)


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
        _swapped(Doing, one, two, "content")
        for each in (one, two):
            with pytest.raises(NotOpened):
                _done(staff, each.case)
        _restored(Doing, one, two, "content")
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


def _swapped(model: type[Model], one: Any, two: Any, field: str) -> None:
    model._default_manager.filter(pk=one.pk).update(**{field: getattr(two, field)})
    model._default_manager.filter(pk=two.pk).update(**{field: getattr(one, field)})


def _restored(model: type[Model], one: Any, two: Any, field: str) -> None:
    for row in (one, two):
        model._default_manager.filter(pk=row.pk).update(**{field: getattr(row, field)})


def test_a_look_up_that_was_swapped_leads_nowhere(staff: House) -> None:
    walk, other = applied(staff), applied(staff)
    one, two = (LookUp.objects.get(tag=each.receipt.tag) for each in (walk, other))
    _swapped(LookUp, one, two, "content")
    for each in (walk, other):
        with pytest.raises(ReceiptUnknown):
            each.received()


def test_a_duress_row_in_place_of_the_real_one_leads_nowhere(staff: House) -> None:
    walk = applied(staff)
    one, two = (LookUp.objects.get(tag=each.tag) for each in (walk.receipt, walk.duress))
    _swapped(LookUp, one, two, "content")
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


FORGERS = ("a member who is none", "another member's name", "the receipt's name")


def forged(staff: House, walk: Walk, forger: str) -> Sealed:
    """A finding by somebody who knows the public keys, has the shred keys and signs with a key of their own."""
    author = {FORGERS[0]: b"\x77" * 16, FORGERS[1]: staff.seats["halina"].member, FORGERS[2]: RECEIPT}[forger]
    body = b'{"kind":"answer_match","match":"ofac:17","answer":"someone_else"}'
    case = sealing(walk.case(), shred_keys())
    return sealed(case, Author(author, new_signing_keys().private), [("findings", 3, body)], staff)[0]


@pytest.mark.parametrize("known", [False, True], ids=["ledger untouched", "ledger too"])
@pytest.mark.parametrize("forger", FORGERS)
def test_a_value_made_new_without_a_members_key_is_refused(staff: House, forger: str, known: bool) -> None:
    walk = walked(staff, "questions")
    walk.applies("answer", text="Uncle Rygor.")
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="no")
    value = forged(staff, walk, forger)
    with transaction.atomic():
        entry = record("answer_match", DAY, staff.seats["halina"].member, b"", [value.digest]) if known else 1
        keep(walk.case().safe, entry, [value])
    assert verify().whole
    item = Item.objects.get(section="findings", number=3)
    with pytest.raises((ValueForged, KeyUntrusted)):
        keys_of(staff.seats["olena"]).body(item)
    with pytest.raises(CaseDamaged):
        walk.does("olena", "clear")


def test_a_receipt_cannot_sign_what_only_staff_write(staff: House) -> None:
    """Its key signs truly, and the ledger knows the value: an assessment by the applicant is one by nobody all the same."""
    walk = walked(staff, "screening")
    case = sealing(walk.case(), shred_keys())
    value = sealed(case, walk.receipt.author(), [("assessment", 1, b'{"kind":"assess","flagged":"no"}')], staff)[0]
    with transaction.atomic():
        keep(walk.case().safe, record("assess", DAY, b"", b"", [value.digest]), [value])
    with pytest.raises(ValueForged):
        keys_of(staff.seats["olena"]).body(Item.objects.get(section="assessment"))


def test_a_genuine_value_that_the_ledger_does_not_know_is_refused(staff: House) -> None:
    """Signed by a member, but by no act: whoever has stolen a key leaves a trace or is not believed."""
    walk = walked(staff, "screening")
    olena = staff.seats["olena"]
    case = sealing(walk.case(), shred_keys())
    author = Author(olena.member, olena.holder.signing)
    (value,) = sealed(case, author, [("assessment", 1, b'{"kind":"assess"}')], staff)
    keep(walk.case().safe, 1, [value])
    with pytest.raises(ValueForged):
        keys_of(olena).body(Item.objects.get(section="assessment"))


def test_a_value_made_without_the_shred_key_does_not_open(staff: House) -> None:
    walk = walked(staff, "screening")
    olena = staff.seats["olena"]
    case = sealing(walk.case(), shred_keys())._replace(shred=bytes(32))
    author = Author(olena.member, olena.holder.signing)
    (value,) = sealed(case, author, [("assessment", 1, b'{"kind":"assess"}')], staff)
    with transaction.atomic():
        keep(walk.case().safe, record("assess", DAY, olena.member, b"", [value.digest]), [value])
    with pytest.raises(NotOpened):
        keys_of(olena).body(Item.objects.get(section="assessment"))


def test_a_finding_taken_out_of_the_database_stops_clearing(staff: House) -> None:
    walk = _nearly_cleared(staff)
    Item.objects.filter(section="findings", number=2).delete()
    with pytest.raises(CaseDamaged):
        walk.does("olena", "clear")


def test_a_finding_taken_out_together_with_its_doing_stops_clearing(staff: House) -> None:
    walk = _nearly_cleared(staff)
    Item.objects.filter(section="findings", number=2).delete()
    Doing.objects.filter(number=3).delete()
    with pytest.raises(Refusal) as refusal:
        walk.does("olena", "clear")
    assert isinstance(refusal.value, ValueForged)


def _nearly_cleared(staff: House) -> Walk:
    """Assessed, with a strong match that nobody has answered: third act of the case, second finding."""
    walk = walked(staff, "screening")
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="no")
    return walk
