"""Lists and cases: everybody sees what their compartment opens, and nothing of the rest."""

from pathlib import Path

import pytest

from brama.process.acts import keys_of
from brama.process.errors import CaseMissing
from brama.process.purge import withdraw
from brama.process.reads import listed, shown
from brama.vault.lists import read
from brama.vault.models import SealedList
from tests.cast import APPLICATION, DAY, House, house
from tests.process.road import applied, walked


@pytest.fixture
def staff(records: Path) -> House:
    return house(records)


def test_a_screener_sees_names_and_levels_and_the_flagged_first(staff: House) -> None:
    applied(staff)
    walk = walked(staff, "screening")
    walk.does("olena", "assess", level="unclear", reasons="contradiction", flagged="yes")
    rows = listed(staff.seats["halina"])
    assert [(row.level, row.flagged) for row in rows] == [("unclear", True), ("", False)]
    assert {row.name for row in rows} == {APPLICATION["identity"]["names"][0]}


def test_the_list_of_another_compartment_says_no_more_than_it_may(staff: House) -> None:
    walk = walked(staff, "before_board")
    (row,) = listed(staff.seats["taras"])
    assert (row.reference, row.name, row.level) == (walk.reference, "", "good")
    assert listed(staff.seats["wanda"]) == [] == listed(staff.seats["ivanna"])


def test_a_case_shows_the_sections_that_open_and_the_acts_of_the_duty(staff: House) -> None:
    walk = walked(staff, "cleared")
    case = shown(walk.reference, staff.seats["wanda"])
    assert set(case.sections) == {"identity"} and case.acts == ("offer",)
    assert "take" in [each.act for each in case.doings]


def test_what_a_member_may_not_see_and_what_is_not_there_are_one_answer(staff: House) -> None:
    walk = applied(staff)
    for reference in (walk.reference, "AAAA-AAAA"):
        with pytest.raises(CaseMissing):
            shown(reference, staff.seats["taras"])


def test_a_new_case_joins_the_table_and_an_erased_one_leaves_it(staff: House) -> None:
    first, keys = applied(staff), keys_of(staff.seats["olena"])
    listed(staff.seats["olena"])
    second = applied(staff)
    assert {row.reference for row in listed(staff.seats["olena"])} == {first.reference, second.reference}
    withdraw(second.received(), DAY)
    assert len(read("screening", keys).rows) == 1
    assert [row.reference for row in listed(staff.seats["olena"])] == [first.reference]


def test_a_table_of_before_a_purge_opened_with_every_key_says_nothing_of_the_purged_case(staff: House) -> None:
    walk = applied(staff)
    listed(staff.seats["olena"])
    before = SealedList.objects.get()
    withdraw(walk.received(), DAY)
    SealedList.objects.all().delete()
    before.save(force_insert=True)
    assert read("screening", keys_of(staff.seats["olena"])).rows == {}
