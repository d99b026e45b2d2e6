"""What an applicant may do with a receipt, and what a receipt tells to whoever else holds it: nothing."""

import secrets
from typing import Any

import pytest

from brama.box.keys import open_sealed
from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.process.errors import (
    ActedBefore,
    ActUnknown,
    ConditionUnmet,
    FieldMissing,
    NotFromHere,
    ReceiptUnknown,
    SectionMissing,
    Stale,
    Underage,
)
from brama.process.gate import applicant
from brama.process.gate.receipt import keys_for, received
from brama.process.gate.withdrawing import withdraw
from brama.process.purging.purge import purge
from brama.refusals import Refusal
from brama.vault.epochs import epoch_private
from brama.vault.models import LookUp, Notice
from brama.vault.own import ReceiptKeys, notice_info
from tests.cast import APPLICATION, DAY, House
from tests.process.gate.coming import born, stored
from tests.process.road import SLOT, Walk, applied, offer, offered, settled, taken, walked

OTHER_SLOT = "ff" * 16


def test_unknown_duress_and_erased_receipts_get_one_answer_and_one_notice_each(staff: House) -> None:
    walk, erased = applied(staff), applied(staff)
    withdraw(erased.received(), DAY)
    Notice.objects.all().delete()
    unknown = keys_for(secrets.token_bytes(16))
    answers = [_answer(staff, keys) for keys in (unknown, walk.duress, erased.receipt, erased.duress)]
    assert answers == [(ReceiptUnknown, "receipt_unknown", {})] * 4
    assert walk.received().case.reference == walk.reference
    sealed = [bytes(notice.sealed) for notice in Notice.objects.order_by("pk")]
    assert len(sealed) == 5 and len({len(each) for each in sealed}) == 1
    assert LedgerEntry.objects.count() == 3, "two applications and an erasure: look-ups leave nothing in the ledger"
    case = bytes(walk.case().safe.case)
    assert _told(staff) == [b"\0" + bytes(16), b"\2" + case, b"\0" + bytes(16), b"\0" + bytes(16), b"\1" + case]


def _answer(staff: House, keys: ReceiptKeys) -> tuple[type[Refusal], str, dict[str, Any]]:
    before = Notice.objects.count()
    with pytest.raises(ReceiptUnknown) as refusal:
        received(keys, DAY, staff)
    assert Notice.objects.count() == before + 1
    return type(refusal.value), refusal.value.code, dict(refusal.value.facts)


def _told(staff: House) -> list[bytes]:
    """What the welfare officer reads in the notices."""
    nadia = staff.seats["nadia"].holder
    return [
        open_sealed(epoch_private(row.epoch, nadia), bytes(row.sealed), notice_info(row.epoch.number, row.day))
        for row in Notice.objects.order_by("pk")
    ]


def test_nothing_in_the_database_tells_a_duress_receipt_from_a_real_one(staff: House) -> None:
    for _ in range(3):
        applied(staff)
    rows = LookUp.objects.values_list("safe", "tag", "content").order_by("pk")
    assert {len(bytes(content)) for _, _, content in rows} == {46} and len({bytes(tag) for _, tag, _ in rows}) == 6
    pairs = [[bytes(tag) for safe, tag, _ in rows if safe == pk] for pk in {row[0] for row in rows}]
    assert all(pair == sorted(pair) for pair in pairs), "in the order of their tags, which are as good as random"


@pytest.mark.parametrize("code", ["take", "note", "vote", "apply", "withdraw", "second_look", "promote"])
def test_what_is_no_act_of_the_applicant_is_refused(staff: House, code: str) -> None:
    walk = applied(staff)
    with pytest.raises(ActUnknown) as refusal:
        walk.applies(code)
    assert refusal.value.facts == {"act": code} and walk.case().version == 1


def test_an_answer_where_nothing_was_asked_is_refused(staff: House) -> None:
    walk = walked(staff, "screening")
    with pytest.raises(NotFromHere):
        walk.applies("answer", text="Uncle Rygor.")
    walk.does("olena", "ask", text="Who taught you to repair?")
    for nothing in ({}, {"text": "", "files": []}):
        with pytest.raises(FieldMissing):
            walk.applies("answer", **nothing)
    assert [said["kind"] for said in walk.received().said("messages")] == ["ask"]
    walk.applies("answer", text="Uncle Rygor.")
    assert walk.case().step == "screening"


def test_a_receipt_that_was_opened_before_somebody_acted_is_stale(staff: House) -> None:
    walk = walked(staff, "questions")
    page = walk.received()
    walk.applies("answer", text="Uncle Rygor.")
    before = stored()
    with pytest.raises(Stale):
        applicant.act(page, "answer", {"text": "Aunt Zosia."}, DAY)
    assert stored() == before


def test_only_a_place_that_was_offered_and_is_free_is_booked(staff: House) -> None:
    walk, other = offered(staff), offered(staff)
    with pytest.raises(ConditionUnmet) as refusal:
        walk.applies("book", slot=OTHER_SLOT)
    assert refusal.value.facts == {"act": "book", "needs": "slot_offered"}
    walk.applies("book", slot=SLOT)
    with pytest.raises(ConditionUnmet) as refusal:
        other.applies("book", slot=SLOT)
    assert refusal.value.facts == {"act": "book", "needs": "slot_free"} and other.case().step == "cleared"


def test_moving_and_cancelling_a_booking_let_the_place_go(staff: House) -> None:
    walk = offered(staff)
    walk.does("wanda", "offer", **offer(slot=OTHER_SLOT))
    walk.applies("book", slot=SLOT)
    walk.applies("move_booking", slot=OTHER_SLOT)
    assert taken() == [OTHER_SLOT] and walk.case().step == "booked"
    walk.applies("cancel_booking")
    assert taken() == [] and walk.case().step == "cleared" and verify().whole


def test_a_second_look_is_asked_for_once_and_taken_by_others(staff: House) -> None:
    walk = walked(staff, "second_look")
    for handle in ("olena", "halina"):
        with pytest.raises(ActedBefore):
            walk.does(handle, "take_again")
    walk.does("symon", "take_again")
    with pytest.raises(ActedBefore):
        walk.does("olena", "assess", level="good", reasons="consistent", flagged="no")
    _declined_again(staff, walk)
    before = stored()
    with pytest.raises(ConditionUnmet) as refusal:
        applicant.look_twice(walk.received(), APPLICATION, DAY)
    assert refusal.value.facts == {"act": "second_look", "needs": "first_second_look"}
    after = stored()
    assert {**after, "vault.Notice": 0} == {**before, "vault.Notice": 0} and walk.case().step == "declined"


def _declined_again(staff: House, walk: Walk) -> None:
    walk.does("symon", "assess", level="good", reasons="consistent", flagged="no")
    walk.does("symon", "clear")
    walk.does("piotr", "offer", **offer(slot=OTHER_SLOT))
    walk.applies("book", slot=OTHER_SLOT)
    walk.does("piotr", "recognise", text="The word was right.")
    walk.does("piotr", "verify", text="Passport and face agree.", outcome="verified")
    walk.does("symon", "bring")
    settled(staff)
    for handle in ("taras", "bohdan"):
        walk.does(handle, "vote", outcome="decline", reason="few_places")
    walk.does("taras", "open_vote")
    walk.does("bohdan", "decline", reason="few_places")


def test_a_second_look_needs_a_whole_application_of_an_adult(staff: House) -> None:
    walk = walked(staff, "declined")
    page = walk.received()
    with pytest.raises(Underage):
        applicant.look_twice(page, born("2015-01-01"), DAY)
    with pytest.raises(SectionMissing):
        applicant.look_twice(page, {**APPLICATION, "skills": {}}, DAY)
    assert walk.case().step == "declined"
    assert applicant.look_twice(page, APPLICATION, DAY).step == "second_look"


def test_a_purged_receipt_is_an_unknown_one(staff: House) -> None:
    walk = applied(staff)
    purge(walk.reference, DAY, staff.seats["ivanna"].holder)
    with pytest.raises(ReceiptUnknown):
        walk.received()
