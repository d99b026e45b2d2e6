"""The rule of the board: only what its table lists, parts that sum to the measure, and nobody ahead for who they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brama.process.application import EXPERIENCE, FIELDS
from brama.process.board.ranking import LEVELS, LONG, RULE, Facts, Wanted, parts, total

FACTS = st.builds(
    Facts,
    st.lists(st.sampled_from(FIELDS), unique=True).map(tuple),
    st.sampled_from((*EXPERIENCE, "", "unheard of")),
    st.sampled_from((*LEVELS, "", "unheard of")),
    st.integers(-5, 5000),
)
WANTED = st.builds(Wanted, st.lists(st.sampled_from(FIELDS), unique=True).map(tuple), st.sampled_from(EXPERIENCE))


def test_the_rule_knows_four_things_and_none_of_them_is_who_somebody_is() -> None:
    assert Facts._fields == ("skills", "experience", "level", "days")
    assert [part.code for part in RULE] == ["skills", "experience", "assessment", "waiting"]


def test_the_weights_make_a_hundred() -> None:
    assert sum(part.weight for part in RULE) == 100


@given(FACTS, WANTED)
def test_the_parts_sum_to_the_measure_and_none_is_more_than_its_weight(facts: Facts, wanted: Wanted) -> None:
    each = parts(facts, wanted)
    assert total(each) == sum(part.points for part in each)
    assert all(0 <= part.points <= part.most for part in each)


@given(FACTS, WANTED, st.sampled_from(FIELDS))
def test_another_skill_never_takes_anything_away(facts: Facts, wanted: Wanted, skill: str) -> None:
    more = facts._replace(skills=(*facts.skills, skill))
    assert total(parts(more, wanted)) >= total(parts(facts, wanted))


@pytest.mark.parametrize(
    ("has", "needed", "points"),
    [("none", "much", 0), ("some", "much", 10), ("much", "much", 20), ("much", "some", 20), ("some", "none", 10), ("", "none", 0)],
)  # fmt: skip
def test_experience_counts_up_to_what_is_wanted(has: str, needed: str, points: float) -> None:
    assert parts(Facts((), has, "", 0), Wanted((), needed))[1].points == points


def test_whoever_waits_longer_than_long_overtakes_nobody_by_it() -> None:
    long, longer = (total(parts(Facts((), "", "good", days), Wanted())) for days in (LONG, LONG * 9))
    assert long == longer
