"""Purging at its page: what is past its period, one case by its typed reference, each asked twice; notices for welfare alone."""

from datetime import date
from http import HTTPStatus

import pytest

from brama.process.errors import ReceiptUnknown
from brama.process.gate.receipt import received
from brama.process.gate.withdrawing import withdraw
from brama.process.models import Case
from tests.cast import DAY
from tests.doors import Staffed, client
from tests.process.road import applied


def test_one_case_goes_once_its_reference_was_typed_and_confirmed(house: Staffed) -> None:
    walk, other = applied(house), applied(house)
    visitor = client(house, "ivanna")
    asked = visitor.post("/security/purges/do", {"reference": walk.reference.lower()})
    assert walk.reference in asked.content.decode() and Case.objects.count() == 2
    done = visitor.post("/security/purges/do", {"reference": walk.reference, "sure": "yes"})
    assert done.status_code == HTTPStatus.FOUND and Case.objects.get().reference == other.reference


@pytest.mark.parametrize("reference", ["", "AAAA-AAAA", "x" * 20])
def test_a_reference_that_there_is_not_purges_nothing(house: Staffed, reference: str) -> None:
    applied(house)
    Case.objects.update(day=date(2020, 1, 1))
    answer = client(house, "ivanna").post("/security/purges/do", {"reference": reference, "sure": "yes"})
    assert answer.status_code == HTTPStatus.OK and 'class="summary"' in answer.content.decode()
    assert Case.objects.count() == 1


def test_what_is_due_goes_together_and_the_rest_stays(house: Staffed) -> None:
    old, new = applied(house), applied(house)
    Case.objects.filter(reference=old.reference).update(day=date(2020, 1, 1))
    visitor = client(house, "ivanna")
    page = visitor.get("/security/purges").content.decode()
    assert old.reference in page and new.reference not in page
    assert "one case" in visitor.post("/security/purges/do").content.decode()
    visitor.post("/security/purges/do", {"sure": "yes"})
    assert Case.objects.get().reference == new.reference


def test_that_overwriting_is_due_is_said_until_it_is_done_and_nothing_else_goes_with_it(house: Staffed) -> None:
    withdraw(applied(house).received(), DAY)
    old, visitor = applied(house), client(house, "ivanna")
    Case.objects.filter(reference=old.reference).update(day=date(2020, 1, 1))
    assert "Overwrite now" in visitor.get("/security/purges").content.decode()
    assert client(house, "nadia").post("/security/purges/scrub").status_code == HTTPStatus.NOT_FOUND
    assert visitor.post("/security/purges/scrub").status_code == HTTPStatus.FOUND
    assert "Overwrite now" not in visitor.get("/security/purges").content.decode()
    assert Case.objects.get().reference == old.reference


def test_duress_is_told_to_welfare_and_to_nobody_else(house: Staffed) -> None:
    walk = applied(house)
    with pytest.raises(ReceiptUnknown):
        received(walk.duress, DAY, house)
    page = client(house, "nadia").get("/security/notices").content.decode()
    assert walk.reference in page and "duress" in page
    assert "Notices of duress" in client(house, "nadia").get("/").content.decode()
    for handle in ("ivanna", "olena", "wren"):
        assert "duress" not in client(house, handle).get("/").content.decode()


def test_a_receipt_that_is_nobodys_or_real_leaves_no_notice_to_read(house: Staffed) -> None:
    walk = applied(house)
    walk.received()
    assert "There is no notice" in client(house, "nadia").get("/security/notices").content.decode()
