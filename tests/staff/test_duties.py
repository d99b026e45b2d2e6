"""The table of duties: nobody holds two that must stay apart."""

from itertools import combinations

import pytest

from brama.staff.duties import COMPARTMENTS, DUTIES, MEMBERS, ORGANISATIONS, check, compartments, may_meet
from brama.staff.errors import DutiesApart, NotThere, UnknownDuty
from brama.vault.compartments import COMPARTMENTS as SECTIONS

OPENING = [code for code, duty in DUTIES.items() if duty.compartments]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("screener", "verifier"),
        ("screener", "board"),
        ("verifier", "board"),
        ("screener", "welfare"),
        ("board", "trainer"),
        ("appointer", "security_officer"),
        *((code, idle) for code in OPENING for idle in ("appointer", "security_officer", "keyholder")),
    ],
)
def test_two_duties_that_must_stay_apart_are_refused_and_both_are_named(first: str, second: str) -> None:
    assert not may_meet(first, second) and not may_meet(second, first)
    places = set(DUTIES[first].where) & set(DUTIES[second].where)
    for place in places:
        with pytest.raises(DutiesApart) as refused:
            check([second, first], place)
        assert set(refused.value.facts.values()) == {first, second}


@pytest.mark.parametrize(
    "duties", [("keyholder", "appointer"), ("keyholder", "security_officer"), ("trainer", "registrar")]
)
def test_some_duties_go_together(duties: tuple[str, ...]) -> None:
    assert check(duties, "unit") == set(duties)


def test_who_appoints_orders_or_keeps_shares_opens_no_section() -> None:
    for duty in ("appointer", "security_officer", "keyholder"):
        assert compartments((duty,)) == {MEMBERS}


def test_nobody_opens_what_belongs_to_another_part_of_the_road() -> None:
    for first, second in combinations(DUTIES, 2):
        opened = (compartments((first,)) | compartments((second,))) - {MEMBERS}
        assert not may_meet(first, second) or len(opened) <= 1 or opened == {"training", "welfare"}


def test_every_compartment_of_the_vault_has_a_duty_that_holds_it() -> None:
    assert set(SECTIONS) | {MEMBERS} == set(COMPARTMENTS)


@pytest.mark.parametrize("duties", [(), ("administrator",), ("screener", "administrator")])
def test_a_duty_that_is_not_in_the_table_is_refused(duties: tuple[str, ...]) -> None:
    with pytest.raises(UnknownDuty):
        check(duties, "group")


def test_a_duty_stands_only_in_its_kind_of_organisation() -> None:
    for code, duty in DUTIES.items():
        for place in set(ORGANISATIONS) - set(duty.where):
            with pytest.raises(NotThere):
                check([code], place)
