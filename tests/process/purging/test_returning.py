"""Recognising who applies again: by whom, from when, and until when."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from brama.ledger.verify import verify
from brama.process.gate.receipt import received
from brama.process.gate.withdrawing import withdraw
from brama.process.purging.purge import TAGS, purge
from brama.process.reads.cases import returned
from brama.process.seat import keys_of
from brama.vault.models import EpochState, SealedList
from brama.vault.tables import tags
from tests.at_once import at_once
from tests.cast import APPLICATION, DAY, House, open_epoch
from tests.process.road import Walk, applied, walked
from tests.process.seizing import cells


def again(name: str = "Dima Lasowik", born: str = "1991-03-07") -> dict[str, Any]:
    """The application of the cast under another spelling."""
    return APPLICATION | {"identity": {"names": [name], "birthDate": born}}


def taken(staff: House, sections: dict[str, Any] | None = None) -> Walk:
    walk = applied(staff, sections=sections)
    walk.does("olena", "take")
    return walk


def test_who_comes_back_under_another_spelling_is_recognised_also_after_erasing(staff: House) -> None:
    first = taken(staff)
    assert returned(first.reference, staff.seats["halina"]) == 0
    withdraw(first.received(), DAY)
    second = taken(staff, again())
    assert returned(second.reference, staff.seats["halina"]) == 1
    assert returned(taken(staff, again("Dima Byarozka")).reference, staff.seats["halina"]) == 0
    assert returned(taken(staff, again(born="1992-03-07")).reference, staff.seats["halina"]) == 0


@pytest.mark.parametrize("born", ["1980", "1980-05"])
def test_a_case_whose_birth_date_has_no_day_is_taken_and_recognised_by_the_year(staff: House, born: str) -> None:
    first = taken(staff, again(born=born))
    assert first.case().step == "screening" and returned(first.reference, staff.seats["halina"]) == 0
    assert returned(taken(staff, again(born="1980")).reference, staff.seats["halina"]) == 1
    assert returned(taken(staff, again(born="1980-05-07")).reference, staff.seats["halina"]) == 0


def test_who_erases_before_screening_has_opened_the_case_leaves_nothing(staff: House) -> None:
    assert withdraw(applied(staff).received(), DAY).remains is None
    assert tags.read(keys_of(staff.seats["olena"])).rows == []
    assert returned(taken(staff, again()).reference, staff.seats["olena"]) == 0


def test_who_erases_after_is_told_until_when_a_tag_remains(staff: House) -> None:
    walk = walked(staff, "questions")
    other = applied(staff)
    staff.seats["symon"].day = DAY + timedelta(days=5)
    other.does("symon", "take")
    assert withdraw(walk.received(), DAY + timedelta(days=9)).remains == DAY + timedelta(days=TAGS)
    assert withdraw(other.received(), DAY + timedelta(days=9)).remains == DAY + timedelta(days=5 + TAGS)


def test_a_tag_is_compared_until_its_last_day_and_forgotten_after(staff: House) -> None:
    purge(taken(staff).reference, DAY, staff.seats["ivanna"].holder)
    second = applied(staff, sections=again())
    olena = staff.seats["olena"]
    olena.day = DAY + timedelta(days=TAGS)
    second.does("olena", "take")
    assert returned(second.reference, olena) == 1
    assert returned(second.reference, replace(olena, day=DAY + timedelta(days=TAGS + 1))) == 0
    olena.day = DAY + timedelta(days=TAGS + 1)
    taken(staff, again("Anna Byarozka"))
    assert min(row.until for row in tags.read(keys_of(olena)).rows) > olena.day.toordinal()


def test_a_case_that_is_taken_again_has_not_come_before(staff: House) -> None:
    walk = taken(staff)
    walk.does("olena", "release")
    walk.does("halina", "take")
    assert returned(walk.reference, staff.seats["halina"]) == 0
    assert len({row.mark for row in tags.read(keys_of(staff.seats["olena"])).rows}) == 1


def test_only_screening_opens_the_table(staff: House) -> None:
    walk = walked(staff, "before_board")
    taken(staff, again())
    for handle in ("taras", "wanda", "nadia", "ivanna"):
        assert tags.read(keys_of(staff.seats[handle])).rows == []
    assert returned(walk.reference, staff.seats["taras"]) == 0
    assert returned(walk.reference, staff.seats["olena"]) == 1


def test_nothing_in_the_database_says_that_two_are_one_person(staff: House) -> None:
    taken(staff), taken(staff, again())
    opened = tags.read(keys_of(staff.seats["olena"]))
    parts = {opened.secret, *(row.tag for row in opened.rows), *(row.mark for row in opened.rows)}
    assert len({row.mark for row in opened.rows}) == 2 and len({row.tag for row in opened.rows}) < len(opened.rows)
    assert not [cell for cell in cells() for part in parts if part in cell]


def test_takes_at_once_all_leave_their_tags(staff: House) -> None:
    walks = [applied(staff) for _ in range(8)]
    assert at_once(partial(walk.does, "olena", "take") for walk in walks) == {"done": 8}
    assert returned(walks[0].reference, staff.seats["olena"]) == 7 and verify().whole


def test_the_table_goes_on_under_the_next_epoch_of_screening(staff: House) -> None:
    walk = taken(staff)
    open_epoch(staff, "screening", 2, without="symon")
    assert tags.renew(DAY, keys_of(staff.seats["olena"])) and not tags.renew(DAY, keys_of(staff.seats["olena"]))
    assert SealedList.objects.get(kind="tags").epoch.state == EpochState.CURRENT
    assert tags.read(keys_of(staff.seats["symon"])).rows == []
    assert returned(taken(staff, again()).reference, staff.seats["halina"]) == 1
    assert received(walk.receipt, DAY, staff).case.step == "screening"
