"""What an applicant may do with a receipt, and what a receipt tells to whoever else holds it: nothing."""

import errno
import os
import secrets
import time
from contextlib import AbstractContextManager
from datetime import date
from typing import Any

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from brama.box.keys import open_sealed
from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.pages import dates
from brama.process.application import OLDEST
from brama.process.errors import (
    ActedBefore,
    ActUnknown,
    CaseMissing,
    ConditionUnmet,
    FieldMissing,
    NameMissing,
    NotFromHere,
    ReceiptUnknown,
    ReceiptUsed,
    SectionMissing,
    SectionUnknown,
    Stale,
    Underage,
)
from brama.process.gate import applicant, applying
from brama.process.gate.withdrawing import withdraw
from brama.process.models import Case
from brama.process.purging.purge import purge
from brama.process.writing import number_in_ledger, shred_keys
from brama.refusals import Refusal
from brama.vault.epochs import epoch_private
from brama.vault.errors import CaseShredded, ShredKeysMissing
from brama.vault.models import LookUp, Notice, Safe
from brama.vault.own import ReceiptKeys, notice_info
from tests.cast import APPLICATION, DAY, House
from tests.process.road import SLOT, Walk, applied, offer, offered, settled, taken, walked

OTHER_SLOT = "ff" * 16


def refusing(error: type[Refusal]) -> AbstractContextManager[pytest.ExceptionInfo[Refusal]]:
    return pytest.raises(error)


def stored() -> dict[str, int]:
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


def born(day: str) -> dict[str, Any]:
    return {**APPLICATION, "identity": {**APPLICATION["identity"], "birthDate": day}}


@pytest.mark.parametrize("day", ["2008-11-21", "2015-01-01", "2026-11-20", "2030-01-01", "2008", "2008-11", "2009"])
def test_of_somebody_under_eighteen_nothing_is_stored(staff: House, day: str) -> None:
    before = stored(), (staff.folder / "shred.keys").read_bytes()
    with refusing(Underage) as refusal:
        applied(staff, sections=born(day))
    assert refusal.value.facts == {}
    assert (stored(), (staff.folder / "shred.keys").read_bytes()) == before


def test_whoever_turns_eighteen_today_may_apply(staff: House) -> None:
    assert applied(staff, sections=born("2008-11-20")).case().step == "applied"


def test_on_the_twenty_ninth_of_february_nobody_is_made_older(staff: House) -> None:
    with refusing(Underage):
        applied(staff, day=date(2026, 2, 28), sections=born("2008-02-29"))
    assert applied(staff, day=date(2026, 3, 1), sections=born("2008-02-29")).case().step == "applied"


@pytest.mark.parametrize("section", ["identity", "contact", "background", "skills", "motivation"])
def test_an_application_without_a_section_is_refused(staff: House, section: str) -> None:
    before = stored()
    for sections in ({**APPLICATION, section: {}}, {k: v for k, v in APPLICATION.items() if k != section}):
        with refusing(SectionMissing) as refusal:
            applied(staff, sections=sections)
        assert refusal.value.facts["section"] == section
    assert stored() == before and not (staff.folder / "shred.keys").read_bytes()


@pytest.mark.parametrize(
    "day", ["", "07.03.1991", "1991-02-30", "1991-13", "1991-W10-1", "0001-01-01", "1899-12-31", "1899", None]
)
def test_a_birth_date_that_is_none_is_refused(staff: House, day: Any) -> None:
    with refusing(SectionMissing) as refusal:
        applied(staff, sections=born(day))
    assert refusal.value.facts == {"section": "identity", "field": "birthDate"} and not Safe.objects.exists()


@pytest.mark.parametrize(
    "names", [[], "Дзмітрый Лясовік", [""], ["-- 7 --"], [["Дзмітрый"]], {"first": "Дзмітрый"}, None]
)
def test_an_application_without_a_name_is_refused(staff: House, names: Any) -> None:
    identity = {**APPLICATION["identity"], "names": names}
    with refusing(NameMissing) as refusal:
        applied(staff, sections={**APPLICATION, "identity": identity})
    assert refusal.value.facts == {"section": "identity", "field": "names"} and not Safe.objects.exists()


@pytest.mark.parametrize("name", ["Ян", "李", "محمد", "မြ", "Ó"])
def test_one_letter_of_any_script_is_a_name(staff: House, name: str) -> None:
    identity = {**APPLICATION["identity"], "names": [name], "birthDate": str(OLDEST)}
    assert applied(staff, sections={**APPLICATION, "identity": identity}).case().step == "applied"


def test_nobody_is_asked_for_an_earlier_year_than_is_taken() -> None:
    assert dates.OLDEST == OLDEST


@pytest.mark.parametrize("written", ["1991", "1991-03", "2007", "2008-10"])
def test_a_part_of_a_birth_date_will_do_where_it_says_enough(staff: House, written: str) -> None:
    assert applied(staff, sections=born(written)).case().step == "applied"


def test_what_is_sent_again_with_the_same_receipt_is_the_same_case(staff: House) -> None:
    real, duress, other = (applicant.keys_for(secrets.token_bytes(16)) for _ in range(3))
    first = applying.apply(APPLICATION, real, duress, DAY, staff)
    before = stored(), (staff.folder / "shred.keys").read_bytes()
    assert applying.apply(APPLICATION, real, duress, DAY, staff) == first
    with refusing(ReceiptUsed):
        applying.apply(APPLICATION, real, other, DAY, staff)
    assert (stored(), (staff.folder / "shred.keys").read_bytes()) == before


def test_of_two_that_come_at_once_with_one_receipt_one_is_the_case(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, duress = (applicant.keys_for(secrets.token_bytes(16)) for _ in range(2))
    first, looked, calls = applying.apply(APPLICATION, real, duress, DAY, staff), applying._taken_in, []

    def before_the_other_was_there(*keys: ReceiptKeys) -> str:
        calls.append(keys)
        return looked(*keys) if len(calls) > 1 else ""

    before = stored()
    monkeypatch.setattr(applying, "_taken_in", before_the_other_was_there)
    assert applying.apply(APPLICATION, real, duress, DAY, staff) == first and stored() == before
    assert (staff.folder / "shred.keys").read_bytes()[32:] == bytes(32), "the key that was made for it is gone"


def test_with_a_file_of_keys_that_is_shorter_than_it_was_nothing_is_taken_and_no_key_given_twice(staff: House) -> None:
    for _ in range(3):
        applied(staff)
    file = staff.folder / "shred.keys"
    whole, before = file.read_bytes(), stored()
    file.write_bytes(whole[:64])
    with refusing(ShredKeysMissing):
        applied(staff)
    assert file.read_bytes() == whole[:64] and stored() == before
    file.write_bytes(whole)
    assert applied(staff).case().safe.slot == 3


@pytest.mark.parametrize("section", ["relatives", "assessment", "religion"])
def test_a_section_that_no_application_has_is_refused(staff: House, section: str) -> None:
    with refusing(SectionUnknown) as refusal:
        applied(staff, sections={**APPLICATION, section: {"text": "Mother knows."}})
    assert refusal.value.facts["section"] == section and not Safe.objects.exists()


def test_unknown_duress_and_erased_receipts_get_one_answer_and_one_notice_each(staff: House) -> None:
    walk, erased = applied(staff), applied(staff)
    withdraw(erased.received(), DAY)
    Notice.objects.all().delete()
    unknown = applicant.keys_for(secrets.token_bytes(16))
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
    with refusing(ReceiptUnknown) as refusal:
        applicant.received(keys, DAY, staff)
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
    with refusing(ActUnknown) as refusal:
        walk.applies(code)
    assert refusal.value.facts == {"act": code} and walk.case().version == 1


def test_an_answer_where_nothing_was_asked_is_refused(staff: House) -> None:
    walk = walked(staff, "screening")
    with refusing(NotFromHere):
        walk.applies("answer", text="Uncle Rygor.")
    walk.does("olena", "ask", text="Who taught you to repair?")
    for nothing in ({}, {"text": "", "files": []}):
        with refusing(FieldMissing):
            walk.applies("answer", **nothing)
    assert [said["kind"] for said in walk.received().said("messages")] == ["ask"]
    walk.applies("answer", text="Uncle Rygor.")
    assert walk.case().step == "screening"


def test_a_receipt_that_was_opened_before_somebody_acted_is_stale(staff: House) -> None:
    walk = walked(staff, "questions")
    page = walk.received()
    walk.applies("answer", text="Uncle Rygor.")
    before = stored()
    with refusing(Stale):
        applicant.act(page, "answer", {"text": "Aunt Zosia."}, DAY)
    assert stored() == before


def test_only_a_place_that_was_offered_and_is_free_is_booked(staff: House) -> None:
    walk, other = offered(staff), offered(staff)
    with refusing(ConditionUnmet) as refusal:
        walk.applies("book", slot=OTHER_SLOT)
    assert refusal.value.facts == {"act": "book", "needs": "slot_offered"}
    walk.applies("book", slot=SLOT)
    with refusing(ConditionUnmet) as refusal:
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


@pytest.mark.parametrize("step", ["applied", "booked", "declined"])
def test_withdrawing_erases_the_case_and_frees_its_place(staff: House, step: str) -> None:
    walk, other = walked(staff, step), applied(staff)
    case, page = walk.case(), walk.received()
    number = number_in_ledger(page.trail(), case.version + 1)
    done = withdraw(page, DAY)
    assert LedgerEntry.objects.filter(act="withdraw", seq=done.entry, case=number, member=b"").count() == 1
    assert not Case.objects.filter(reference=walk.reference).exists() and Safe.objects.count() == 1
    with refusing(CaseShredded):
        shred_keys().key(case.safe.slot)
    with refusing(ReceiptUnknown):
        walk.received()
    with pytest.raises((CaseMissing, CaseShredded)):
        withdraw(page, DAY)
    assert taken() == ([SLOT] if step == "declined" else []) and verify().whole
    assert other.received().case.reference == other.reference


def test_who_withdraws_with_an_old_page_frees_nobody_elses_place(staff: House) -> None:
    walk, other = offered(staff), offered(staff)
    walk.applies("book", slot=SLOT)
    page = walk.received()
    walk.applies("cancel_booking")
    other.applies("book", slot=SLOT)
    withdraw(page, DAY)
    assert taken() == [SLOT] and other.case().step == "booked"


def test_a_second_look_is_asked_for_once_and_taken_by_others(staff: House) -> None:
    walk = walked(staff, "second_look")
    for handle in ("olena", "halina"):
        with refusing(ActedBefore):
            walk.does(handle, "take_again")
    walk.does("symon", "take_again")
    with refusing(ActedBefore):
        walk.does("olena", "assess", level="good", reasons="consistent", flagged="no")
    _declined_again(staff, walk)
    before = stored()
    with refusing(ConditionUnmet) as refusal:
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
    with refusing(Underage):
        applicant.look_twice(page, born("2015-01-01"), DAY)
    with refusing(SectionMissing):
        applicant.look_twice(page, {**APPLICATION, "skills": {}}, DAY)
    assert walk.case().step == "declined"
    assert applicant.look_twice(page, APPLICATION, DAY).step == "second_look"


def test_a_purged_receipt_is_an_unknown_one(staff: House) -> None:
    walk = applied(staff)
    purge(walk.reference, DAY, staff.seats["ivanna"].holder)
    with refusing(ReceiptUnknown):
        walk.received()


def test_an_application_is_received_with_few_questions(staff: House) -> None:
    """Twelve statements, one of them that of the trust: on PostgreSQL each is a way there and back."""
    applied(staff)
    with CaptureQueriesContext(connection) as asked:
        applied(staff)
    reads = [each for each in asked.captured_queries if each["sql"].startswith("SELECT")]
    assert len(reads) == 3 and sum("vault_epoch" in each["sql"] for each in reads) == 1


def test_where_the_shred_key_does_not_reach_the_disk_nothing_is_kept(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = stored()

    def slow_and_full(_: int) -> None:
        time.sleep(0.2)
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os, "fdatasync", slow_and_full)
    with pytest.raises(OSError, match="no space"):
        applied(staff)
    assert stored() == before
