"""A trial: who is in the register, who is looked for, and what is known to be true."""

from functools import cache

from brama.persons import Person
from brama.simulate.trial import NOBODY, Trial, trial


@cache
def small() -> Trial:
    return trial(listed=500, applicants=40, known=12, seed=4)


def test_the_sizes_are_those_asked_for() -> None:
    assert len(small().register) == 500 and len(small().applicants) == 40
    assert sum(one.listed != NOBODY for one in small().applicants) == 12


def test_whoever_is_known_stands_in_the_register_under_another_record() -> None:
    register = {person.id: person for person in small().register}
    for one in small().applicants:
        if one.listed:
            there = register[one.listed]
            assert one.done
            assert (one.person.names, one.person.births, one.person.places, one.person.documents) != (
                there.names, there.births, there.places, there.documents,
            )  # fmt: skip
        else:
            assert one.done == ()


def test_the_known_are_spread_among_the_others() -> None:
    places = [number for number, one in enumerate(small().applicants) if one.listed]
    assert places[0] < 15 and places[-1] > 25


def test_no_record_says_how_it_came_about() -> None:
    people = [*small().register, *(one.person for one in small().applicants)]
    assert {type(person) for person in people} == {Person}
    assert len({person.id for person in people}) == len(people)


def test_the_same_seed_makes_the_same_trial() -> None:
    assert trial(listed=500, applicants=40, known=12, seed=4) == small()
    assert trial(listed=500, applicants=40, known=12, seed=5) != small()
