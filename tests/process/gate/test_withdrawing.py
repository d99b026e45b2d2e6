"""Whoever withdraws is erased, and frees the place that is theirs and no other."""

import pytest

from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.process.errors import CaseMissing, ReceiptUnknown
from brama.process.gate.withdrawing import withdraw
from brama.process.models import Case
from brama.process.writing import number_in_ledger, shred_keys
from brama.vault.errors import CaseShredded
from brama.vault.models import Safe
from tests.cast import DAY, House
from tests.process.road import SLOT, applied, offered, taken, walked


@pytest.mark.parametrize("step", ["applied", "booked", "declined"])
def test_withdrawing_erases_the_case_and_frees_its_place(staff: House, step: str) -> None:
    walk, other = walked(staff, step), applied(staff)
    case, page = walk.case(), walk.received()
    number = number_in_ledger(page.trail(), case.version + 1)
    done = withdraw(page, DAY)
    assert LedgerEntry.objects.filter(act="withdraw", seq=done.entry, case=number, member=b"").count() == 1
    assert not Case.objects.filter(reference=walk.reference).exists() and Safe.objects.count() == 1
    with pytest.raises(CaseShredded):
        shred_keys().key(case.safe.slot)
    with pytest.raises(ReceiptUnknown):
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
