"""A case opened whole: who wrote what on which day, with whom it is, and what stands in the way of what may be done."""

from dataclasses import replace
from datetime import timedelta

import pytest

from brama.process.acts import act
from brama.process.errors import ActedBefore, CaseMissing, ConditionUnmet, FieldWrong
from brama.process.reads.cases import listed
from brama.process.reads.dossier import Dossier, dossier
from tests.cast import APPLICATION, DAY, House, Seated
from tests.process.road import Walk, applied, walked


def later(staff: House, handle: str, days: int) -> Seated:
    return replace(staff.seats[handle], day=DAY + timedelta(days=days))


def seen(walk: Walk, handle: str) -> Dossier:
    return dossier(walk.reference, walk.house.seats[handle])


def test_every_entry_stands_with_its_author_and_its_day(staff: House) -> None:
    walk = walked(staff, "questions")
    act(walk.reference, "note", later(staff, "halina", 2), {"text": "The uncle has answered."})
    case = seen(walk, "symon")
    first, second = case.of("findings", "note")
    assert (first.author, first.day) == (staff.seats["olena"].member, DAY)
    assert (second.author, second.day) == (staff.seats["halina"].member, DAY + timedelta(days=2))
    assert case.newest("identity") == APPLICATION["identity"] and case.newest("service") == {}
    assert case.of("identity")[0].author == b"" and case.waits_since == DAY
    assert [(each.act, each.day) for each in case.doings if each.act == "take"] == [("take", DAY)]


def test_what_stands_in_the_way_is_told_before_anybody_tries(staff: House) -> None:
    walk = walked(staff, "screening")
    way = seen(walk, "olena").acts["clear"]
    assert isinstance(way, ConditionUnmet) and way.facts == {"act": "clear", "needs": "assessed"}
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="yes")
    assert isinstance(seen(walk, "olena").acts["assess_again"], ActedBefore)
    assert seen(walk, "halina").acts["assess_again"] is None and "note" in seen(walk, "halina").may


def test_a_case_whose_time_is_over_is_not_there(staff: House) -> None:
    walk = walked(staff, "declined")
    with pytest.raises(CaseMissing):
        seen(walk, "olena")


def test_a_case_is_with_whoever_took_it_until_they_let_it_go(staff: House) -> None:
    walk = applied(staff)
    assert seen(walk, "olena").taker == b""
    walk.does("olena", "take")
    assert seen(walk, "halina").taker == staff.seats["olena"].member
    (row,) = listed(staff.seats["halina"])
    assert row.summary.taker == staff.seats["olena"].member[-6:]
    walk.does("olena", "release")
    assert seen(walk, "halina").taker == b"" and listed(staff.seats["halina"])[0].summary.taker == b""


def test_after_a_whole_day_without_an_act_another_takes_it_over_and_not_before(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    act(walk.reference, "note", later(staff, "halina", 1), {"text": "Looks at this too."})
    for handle, days, needs in (("halina", 1, "taker_idle"), ("olena", 2, "another_took")):
        with pytest.raises(ConditionUnmet) as refused:
            act(walk.reference, "take_over", later(staff, handle, days), {})
        assert refused.value.facts["needs"] == needs
    act(walk.reference, "take_over", later(staff, "halina", 2), {})
    assert seen(walk, "olena").taker == staff.seats["halina"].member
    with pytest.raises(ConditionUnmet):
        act(walk.reference, "take_over", later(staff, "symon", 3), {})


def test_what_was_looked_at_is_kept_by_code_and_nothing_else_is(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    walk.does("olena", "check", items="identity referees")
    walk.does("olena", "check", items="")
    assert [entry.said.get("items") for entry in seen(walk, "halina").of("findings", "check")] == [
        "identity referees",
        "",
    ]
    with pytest.raises(FieldWrong):
        walk.does("olena", "check", items="identity religion")
