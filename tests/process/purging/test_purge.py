"""Purging: when a case is due, what goes with it, and what stays of others."""

import hmac
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from django.apps import apps
from django.db import DatabaseError
from django.db.models import QuerySet

from brama.box.context import bound
from brama.checks.inside import over
from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.process.errors import CaseMissing, HalfErased
from brama.process.gate import visits
from brama.process.gate.withdrawing import withdraw
from brama.process.models import Case, Slot
from brama.process.purging import scrub
from brama.process.purging.purge import NOTICES, PERIODS, destroying, due, forget_notices, purge
from brama.process.purging.sweep import purge_due
from brama.process.steps import STEPS
from brama.process.writing import shred_keys
from brama.vault.errors import CaseShredded
from brama.vault.models import Notice
from tests.cast import DAY, House
from tests.process.purging.full import no_commit
from tests.process.road import SLOT, Walk, applied, offer, walked

OTHER = "ff" * 16
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def of_cases() -> dict[str, int]:
    """How many rows belong to cases, by table."""
    labels = ("Safe", "Item", "Copy", "OwnCopy", "HandOver", "LookUp")
    models = [*(apps.get_model("vault", label) for label in labels), *apps.get_app_config("process").get_models()]
    return {
        model._meta.label: model._default_manager.count() for model in models if model._meta.label != "process.Slot"
    }


def _by_the_applicant(walk: Walk) -> Callable[[], object]:
    return partial(withdraw, walk.received(), DAY)


def _in_a_visit(walk: Walk) -> Callable[[], object]:
    return partial(visits.erase, visits.begin(os.urandom(32), NOON), walk.received(), DAY, NOON)


def _by_staff(walk: Walk) -> Callable[[], object]:
    return partial(purge, walk.reference, DAY, walk.house.seats["ivanna"].holder)


def test_every_step_has_a_period_and_a_case_is_due_the_day_after(staff: House) -> None:
    walk, other = applied(staff), applied(staff, day=DAY + timedelta(days=9999))
    assert set(PERIODS) == set(STEPS)
    for step in STEPS:
        Case.objects.filter(reference=walk.reference).update(step=step)
        last = DAY + timedelta(days=PERIODS[step])
        assert due(last) == [] and due(last + timedelta(days=1)) == [walk.reference]
    assert other.reference not in due(DAY + timedelta(days=9999))


def test_an_act_begins_the_period_anew(staff: House) -> None:
    walk = applied(staff)
    over = DAY + timedelta(days=PERIODS["applied"] + 1)
    assert due(over) == [walk.reference]
    staff.seats["olena"].day = over
    walk.does("olena", "take")
    assert due(over) == [] and due(over + timedelta(days=PERIODS["screening"] + 1)) == [walk.reference]


def test_a_purge_takes_every_row_of_the_case_and_none_of_others(staff: House) -> None:
    other = applied(staff)
    alone = of_cases()
    walk = walked(staff, "before_board")
    slot, before = walk.case().safe.slot, len((staff.folder / "shred.keys").read_bytes())
    purge(walk.reference, DAY, staff.seats["ivanna"].holder)
    assert scrub.whole(DAY, staff.seats["ivanna"].holder)
    assert of_cases() == alone
    whole = (staff.folder / "shred.keys").read_bytes()
    assert whole[slot * 32 : slot * 32 + 32] == bytes(32) and len(whole) == before
    assert other.received().case.reference == other.reference and other.does("olena", "take").step == "screening"


def test_a_purge_by_staff_gives_the_place_in_the_calendar_back_and_no_other(staff: House) -> None:
    other = walked(staff, "cleared")
    other.does("wanda", "offer", **offer(slot=OTHER))
    other.applies("book", slot=OTHER)
    walk = walked(staff, "booked")
    purge(walk.reference, DAY, staff.seats["ivanna"].holder)
    assert {bytes(slot.number).hex(): slot.taken for slot in Slot.objects.all()} == {SLOT: False, OTHER: True}
    walked(staff, "booked")


def test_which_case_has_taken_a_place_is_said_by_no_column(staff: House) -> None:
    safe, slot = walked(staff, "booked").case().safe, Slot.objects.get()
    assert len(slot.mark) == 16 and bytes(slot.mark) not in (bytes(safe.case), bytes(slot.number))
    key = shred_keys().key(safe.slot)
    assert bytes(slot.mark) == hmac.digest(key, bound("slot", bytes(slot.number)), "sha256")[:16]


def test_a_purge_stands_in_the_ledger_with_nothing_that_leads_to_the_case(staff: House) -> None:
    walk, ivanna = applied(staff), staff.seats["ivanna"].holder
    done = purge(walk.reference, DAY, ivanna)
    entry = LedgerEntry.objects.get(seq=done.entry)
    assert (entry.act, bytes(entry.member), bytes(entry.case), bytes(entry.digests)) == (
        "purge",
        ivanna.member,
        b"",
        b"",
    )
    assert verify().whole


def test_what_is_purged_or_was_never_there_is_no_case(staff: House) -> None:
    walk, ivanna = applied(staff), staff.seats["ivanna"].holder
    purge(walk.reference, DAY, ivanna)
    for reference in (walk.reference, "ZZZZ-ZZZZ"):
        with pytest.raises(CaseMissing):
            purge(reference, DAY, ivanna)
    with pytest.raises(CaseMissing):
        walk.does("olena", "take")
    assert LedgerEntry.objects.filter(act="purge").count() == 1


def test_a_purge_that_was_killed_between_key_and_rows_is_finished_by_the_next(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk, other = applied(staff), applied(staff)
    monkeypatch.setattr(QuerySet, "delete", _killed)
    with pytest.raises(KeyboardInterrupt):
        purge(walk.reference, DAY, staff.seats["ivanna"].holder)
    monkeypatch.undo()
    with pytest.raises(CaseShredded):
        shred_keys().key(walk.case().safe.slot)  # the key goes first: what is left opens for nobody
    with pytest.raises((CaseShredded, CaseMissing)):
        walk.does("olena", "take")
    assert [finding.id for finding in over(DAY, NOON) if "cases" in finding.facts] == ["W027"]
    assert list(purge_due(DAY, staff.seats["ivanna"].holder).purged) == [walk.reference], "long before its period"
    assert [case.reference for case in Case.objects.all()] == [other.reference] and verify().whole
    assert LedgerEntry.objects.filter(act="purge").count() == 1
    assert not [finding for finding in over(DAY, NOON) if "cases" in finding.facts]


@pytest.mark.parametrize("erasing", [_by_the_applicant, _in_a_visit, _by_staff])
def test_where_the_rows_cannot_follow_the_key_that_is_said_and_the_next_purge_takes_them(
    staff: House, erasing: Callable[[Walk], Callable[[], object]]
) -> None:
    walk, ivanna = applied(staff), staff.seats["ivanna"].holder
    erase = erasing(walk)
    with no_commit(staff.folder), pytest.raises(HalfErased):
        erase()
    with pytest.raises(CaseShredded):
        shred_keys().key(walk.case().safe.slot)
    assert not LedgerEntry.objects.filter(act__in=("withdraw", "purge")).exists()
    assert list(purge_due(DAY, ivanna).purged) == [walk.reference] and not Case.objects.exists() and verify().whole


def test_where_no_key_was_destroyed_a_full_disk_is_a_full_disk(staff: House) -> None:
    walk = applied(staff)
    with no_commit(staff.folder), pytest.raises(DatabaseError), destroying(walk.case()):
        Case.objects.update(day=DAY + timedelta(days=1))
    assert walk.case().day == DAY and walk.does("olena", "take").step == "screening"


def _killed(_rows: object) -> None:
    raise KeyboardInterrupt


def test_notices_are_forgotten_when_their_period_is_over(staff: House) -> None:
    walk = applied(staff)
    walk.received()
    last = DAY + timedelta(days=NOTICES)
    assert forget_notices(last) == 0 and Notice.objects.count() == 1
    assert forget_notices(last + timedelta(days=1)) == 1 and not Notice.objects.exists()
