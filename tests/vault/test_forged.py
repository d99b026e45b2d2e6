"""Whoever writes the database writes a value of their own, or takes a genuine one out: it is refused, or missed."""

import pytest
from django.db import transaction

from brama.box.errors import NotOpened
from brama.box.signing import new_signing_keys
from brama.ledger.record import record
from brama.ledger.verify import verify
from brama.process.errors import CaseDamaged
from brama.process.models import Doing
from brama.process.seat import keys_of
from brama.process.writing import sealing, shred_keys
from brama.refusals import Refusal
from brama.vault.errors import KeyUntrusted, ValueForged
from brama.vault.models import Item
from brama.vault.seal import Author, Sealed, keep, sealed
from brama.vault.values import RECEIPT
from tests.cast import DAY, House
from tests.process.road import Walk, walked

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
