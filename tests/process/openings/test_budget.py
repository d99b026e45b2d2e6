"""The budget of openings: forty pages a day, above it a second person, and every opening in the ledger."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.ledger.watch import opening_key, opening_number
from brama.process.errors import CaseMissing, FieldWrong, NotTogether, OpeningsUsedUp
from brama.process.models import Grant, Openings
from brama.process.openings import grants
from brama.process.openings.budget import Budget, forget_openings, granted, open_page, used
from brama.process.openings.grants import grant
from brama.process.seat import found, keys_of, opened_keys
from brama.staff.errors import AnotherPerson
from tests.at_once import at_once
from tests.cast import House, Seated
from tests.process.road import applied, walked


@pytest.fixture
def staff(staff: House, monkeypatch: pytest.MonkeyPatch) -> House:
    """With a budget of two, so that three applications use it up."""
    monkeypatch.setattr(grants, "A_DAY", 2)
    return staff


def opened() -> int:
    return LedgerEntry.objects.filter(act="open_page").count()


def used_up(staff: House) -> tuple[Seated, str]:
    """Olena has opened two pages; the reference of a third."""
    olena, references = staff.seats["olena"], [applied(staff).reference for _ in range(3)]
    for reference in references[:2]:
        open_page(reference, olena)
    return olena, references[2]


def test_above_the_budget_a_second_person_is_needed(staff: House) -> None:
    olena, third = used_up(staff)
    with pytest.raises(OpeningsUsedUp) as refusal:
        open_page(third, olena)
    assert refusal.value.facts == {"used": 2, "allowed": 2} and opened() == 2
    grant(olena.member, 1, staff.seats["halina"])
    assert open_page(third, olena) == used(olena) == Budget(3, 3) and opened() == 3
    assert used(staff.seats["halina"]) == Budget(0, 2) and verify().whole


def test_the_same_case_on_the_same_day_counts_once(staff: House) -> None:
    olena, walk = staff.seats["olena"], applied(staff)
    assert open_page(walk.reference, olena) == open_page(walk.reference, olena) == Budget(1, 2) and opened() == 1
    assert open_page(walk.reference, staff.seats["halina"]) == Budget(1, 2) and opened() == 2


def test_an_opening_makes_nobodys_page_stale(staff: House) -> None:
    walk = applied(staff)
    version = walk.case().version
    open_page(walk.reference, staff.seats["olena"])
    assert walk.case().version == version


def test_an_opening_stands_in_the_ledger_by_a_number_that_only_the_cases_key_connects(staff: House) -> None:
    olena, walk = staff.seats["olena"], applied(staff)
    open_page(walk.reference, olena)
    keys = keys_of(olena)
    key = opening_key(opened_keys(found(walk.reference, keys), keys).trail)
    entry = LedgerEntry.objects.get(act="open_page")
    assert bytes(entry.case) == opening_number(key, olena.member, olena.day) and bytes(entry.member) == olena.member
    assert bytes(entry.case) != opening_number(opening_key(bytes(32)), olena.member, olena.day)


def test_the_next_day_begins_anew_and_the_day_before_is_forgotten(staff: House) -> None:
    olena, third = used_up(staff)
    grant(olena.member, 1, staff.seats["halina"])
    tomorrow = replace(olena, day=olena.day + timedelta(days=1))
    assert open_page(third, tomorrow) == Budget(1, 2)
    assert Openings.objects.count() == 1 and forget_openings(tomorrow.day) == 0
    officer = replace(staff.seats["ivanna"], day=olena.day + timedelta(days=29))
    assert [(each.day, each.member, each.more) for each in granted(officer)] == [(olena.day, olena.member, 1)]
    assert forget_openings(olena.day + timedelta(days=30)) == 2 and not Grant.objects.exists()


def test_many_do_not_grant_one_member_without_end(staff: House) -> None:
    olena, _ = used_up(staff)
    for _ in range(grants.MOST_MORE // 4):
        for handle in ("halina", "symon"):
            grant(olena.member, 2, staff.seats[handle])
    with pytest.raises(FieldWrong):
        grant(olena.member, 1, staff.seats["halina"])


def test_nobody_grants_to_themselves_nor_to_another_compartment_nor_without_end(staff: House) -> None:
    olena, _ = used_up(staff)
    with pytest.raises(AnotherPerson):
        grant(olena.member, 1, olena)
    for handle in ("wanda", "taras", "nadia", "ivanna"):
        with pytest.raises(NotTogether):
            grant(olena.member, 1, staff.seats[handle])
    for more in (0, -1, 3):
        with pytest.raises(FieldWrong):
            grant(olena.member, more, staff.seats["halina"])
    assert not Grant.objects.exists()


def test_a_grant_written_into_the_database_grants_nothing(staff: House) -> None:
    olena, third = used_up(staff)
    grant(olena.member, 1, staff.seats["halina"])
    true = Grant.objects.get()
    for forged in ({"more": 2}, {"by": olena.member}, {"by": staff.seats["symon"].member}, {"entry": true.entry - 1}):
        Grant.objects.update(**forged)
        with pytest.raises(OpeningsUsedUp):
            open_page(third, olena)
        Grant.objects.update(more=true.more, by=true.by, entry=true.entry)
    assert open_page(third, olena) == Budget(3, 3)


def test_a_page_without_an_identity_is_not_counted_and_a_closed_case_is_none(staff: House) -> None:
    walk, taras = walked(staff, "before_board"), staff.seats["taras"]
    assert open_page(walk.reference, taras) == Budget(0, 2) and opened() == 0
    with pytest.raises(CaseMissing):
        open_page(walk.reference, staff.seats["wanda"])


def test_many_at_once_open_no_more_than_are_allowed(staff: House) -> None:
    olena, references = staff.seats["olena"], [applied(staff).reference for _ in range(10)]
    came = at_once(partial(open_page, reference, olena) for reference in references * 2)
    assert used(olena) == Budget(2, 2) and opened() == 2 and verify().whole
    assert set(came) == {"done", "openings_used_up"} and came["done"] in (2, 3, 4)
