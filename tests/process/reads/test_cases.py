"""Lists and cases: everybody sees what their compartment opens, and nothing of the rest."""

import pytest

from brama.process.application import MUST
from brama.process.errors import CaseMissing
from brama.process.gate.withdrawing import withdraw
from brama.process.models import Case
from brama.process.reads.cases import listed, shown
from brama.process.seat import keys_of
from brama.process.writing import of_sections
from brama.vault.models import Item, SealedList
from brama.vault.tables.lists import read
from tests.cast import APPLICATION, DAY, House, open_epoch
from tests.process.road import applied, says_no_json, voted, walked


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


def test_a_case_that_cannot_be_read_is_flagged_and_nameless_and_keeps_the_list_from_nobody(staff: House) -> None:
    good, forged, strange = (applied(staff) for _ in range(3))
    item = of_sections(forged.case(), ("identity",))[0]
    Item.objects.filter(pk=item.pk).update(entry=item.entry + 1)
    says_no_json(staff, strange)
    rows = {row.reference: (row.name != "", row.flagged) for row in listed(staff.seats["olena"])}
    assert rows == {good.reference: (True, False), forged.reference: (False, True), strange.reference: (False, True)}
    assert {row.reference for row in listed(staff.seats["halina"])} == set(rows)


@pytest.mark.parametrize("section", MUST)
def test_a_new_case_without_what_its_applicant_has_signed_is_flagged_and_nameless(staff: House, section: str) -> None:
    walk = applied(staff)
    of_sections(walk.case(), (section,))[0].delete()
    (row,) = listed(staff.seats["olena"])
    assert (row.name, row.flagged) == ("", True)


def test_a_new_case_that_was_moved_by_hand_is_flagged_and_nameless(staff: House) -> None:
    applied(staff)
    Case.objects.update(step="cleared")
    (row,) = listed(staff.seats["olena"])
    assert (row.name, row.flagged) == ("", True)


def test_a_case_whose_time_here_is_over_leaves_the_table_although_no_other_has_moved(staff: House) -> None:
    walk, keys = walked(staff, "before_board"), keys_of(staff.seats["olena"])
    listed(staff.seats["olena"])
    assert len(read("screening", keys).rows) == 1
    voted(walk, "decline", "few_places")
    walk.does("roman", "decline", reason="few_places")
    assert listed(staff.seats["olena"]) == [] and read("screening", keys).rows == {}


def test_a_table_that_is_sealed_to_a_past_epoch_is_sealed_to_the_current_one_although_nothing_has_moved(
    staff: House,
) -> None:
    applied(staff)
    listed(staff.seats["olena"])
    open_epoch(staff, "screening", 2, without="symon")
    listed(staff.seats["symon"])
    assert SealedList.objects.get(kind="list").epoch.number == 1
    assert len(listed(staff.seats["olena"])) == 1
    assert SealedList.objects.get(kind="list").epoch.number == 2


def test_a_table_of_before_a_purge_opened_with_every_key_says_nothing_of_the_purged_case(staff: House) -> None:
    walk = applied(staff)
    listed(staff.seats["olena"])
    before = SealedList.objects.get(kind="list")
    withdraw(walk.received(), DAY)
    SealedList.objects.filter(kind="list").delete()
    before.save(force_insert=True)
    assert read("screening", keys_of(staff.seats["olena"])).rows == {}
