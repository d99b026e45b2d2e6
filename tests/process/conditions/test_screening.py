"""What must be there before screening goes on with a case, each refused by name."""

from typing import Any

import pytest

from brama.process.errors import ActedBefore, ConditionUnmet, FieldWrong
from brama.process.procedure import LEVELS, REASONS, YES_OR_NO
from brama.process.reads.cases import listed
from brama.process.steps import ACTS
from tests.cast import House
from tests.process.refusing import refused
from tests.process.road import applied, walked

ASSESSED = {"level": "good", "reasons": "consistent", "flagged": "no"}


ANSWER = {"match": "ofac:17", "answer": "someone_else", "reason": "born_elsewhere", "evidence": "birth_year_differs -8"}


def test_only_who_took_a_case_releases_it(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    with refused(ConditionUnmet, act="release", needs="taken"):
        walk.does("halina", "release")
    walk.does("olena", "release")
    walk.does("halina", "take")
    with refused(ConditionUnmet, act="release", needs="taken"):
        walk.does("olena", "release")


def test_clearing_waits_for_an_assessment(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    with refused(ConditionUnmet, act="clear", needs="assessed"):
        walk.does("olena", "clear")
    with refused(ConditionUnmet, act="assess_again", needs="assessed"):
        walk.does("halina", "assess_again", **ASSESSED)
    walk.does("olena", "assess", **ASSESSED)
    assert walk.does("olena", "clear").step == "cleared"


@pytest.mark.parametrize(
    ("said", "field", "allowed"),
    [
        ({"flagged": "Yes"}, "flagged", YES_OR_NO), ({"flagged": True}, "flagged", YES_OR_NO),
        ({"flagged": "perhaps"}, "flagged", YES_OR_NO), ({"level": "steady"}, "level", LEVELS), ({"reasons": " "}, "reasons", REASONS),
        ({"reasons": "consistent because"}, "reasons", REASONS),
    ],
)  # fmt: skip
def test_an_assessment_says_nothing_but_what_the_tables_say(
    staff: House, said: dict[str, Any], field: str, allowed: tuple[str, ...]
) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    with refused(FieldWrong, field=field, allowed=allowed):
        walk.does("olena", "assess", **ASSESSED | said)
    walk.does("olena", "assess", **ASSESSED)
    with refused(FieldWrong, field=field, allowed=allowed):
        walk.does("halina", "assess_again", **ASSESSED | said)


def test_a_match_is_strong_or_not(staff: House) -> None:
    walk = walked(staff, "screening")
    with refused(FieldWrong, field="strong", allowed=YES_OR_NO):
        walk.does("olena", "match", match="ofac:18", strong="Yes", evidence="birth_date_same 14.5")


@pytest.mark.parametrize("flag", ["yes", "Yes", True])
def test_a_flagged_case_needs_a_second_screener_also_one_flagged_before_these_were_codes(
    staff: House, flag: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    with monkeypatch.context() as before:
        before.setitem(ACTS, "assess", ACTS["assess"]._replace(needs=()))
        walk.does("olena", "assess", **ASSESSED | {"flagged": flag})
    assert listed(staff.seats["olena"])[0].flagged
    with refused(ConditionUnmet, act="clear", needs="assessed_twice"):
        walk.does("olena", "clear")
    with refused(ActedBefore, act="assess_again", did="assess"):
        walk.does("olena", "assess_again", **ASSESSED)
    walk.does("halina", "assess_again", **ASSESSED)
    assert walk.does("olena", "clear").step == "cleared"


def test_where_both_of_two_screeners_have_assessed_the_one_who_did_not_flag_is_the_second(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    walk.does("olena", "assess", **ASSESSED)
    walk.does("halina", "assess", **ASSESSED | {"flagged": "yes"})
    with refused(ActedBefore, act="assess_again", did="assess"):
        walk.does("halina", "assess_again", **ASSESSED)
    with refused(ConditionUnmet, act="clear", needs="assessed_twice"):
        walk.does("olena", "clear")
    walk.does("olena", "assess_again", **ASSESSED)
    assert walk.does("halina", "clear").step == "cleared"


def test_what_was_assessed_twice_before_a_flag_is_assessed_a_second_time_after_it(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    walk.does("olena", "assess", **ASSESSED)
    walk.does("halina", "assess_again", **ASSESSED)
    walk.does("olena", "assess", **ASSESSED | {"flagged": "yes"})
    with refused(ConditionUnmet, act="clear", needs="assessed_twice"):
        walk.does("olena", "clear")
    walk.does("halina", "assess_again", **ASSESSED)
    assert walk.does("olena", "clear").step == "cleared"


def test_nobody_is_the_second_of_themselves_whoever_else_has_assessed(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    walk.does("halina", "assess", **ASSESSED)
    walk.does("olena", "assess", **ASSESSED | {"flagged": "yes"})
    with refused(ActedBefore, act="assess_again", did="assess"):
        walk.does("olena", "assess_again", **ASSESSED)


def test_a_flag_set_by_the_second_alone_counts(staff: House) -> None:
    walk = applied(staff)
    walk.does("olena", "take")
    walk.does("olena", "assess", **ASSESSED)
    walk.does("olena", "assess", **ASSESSED | {"flagged": "yes"})
    walk.does("olena", "assess", **ASSESSED)
    with refused(ConditionUnmet, act="clear", needs="assessed_twice"):
        walk.does("olena", "clear")


def test_a_strong_match_that_is_not_answered_stops_clearing(staff: House) -> None:
    walk = walked(staff, "screening")
    walk.does("olena", "match", match="ofac:18", strong="no", evidence="given_sound 2.0")
    walk.does("olena", "assess", **ASSESSED)
    with refused(ConditionUnmet, act="clear", needs="matches_answered"):
        walk.does("olena", "clear")
    with refused(ConditionUnmet, act="answer_match", needs="match_there"):
        walk.does("olena", "answer_match", **ANSWER | {"match": "ofac:19"})
    with refused(FieldWrong, field="answer", allowed=("same", "someone_else", "cannot_tell")):
        walk.does("olena", "answer_match", **ANSWER | {"answer": "perhaps"})
    walk.does("olena", "answer_match", **ANSWER | {"match": "ofac:18"})
    with refused(ConditionUnmet, act="clear", needs="matches_answered"):
        walk.does("olena", "clear")
    walk.does("olena", "answer_match", **ANSWER)
    assert walk.does("olena", "clear").step == "cleared"


def test_a_strong_match_that_is_noted_again_waits_again(staff: House) -> None:
    walk = walked(staff, "screening")
    walk.does("olena", "assess", **ASSESSED)
    walk.does("olena", "answer_match", **ANSWER)
    walk.does("olena", "match", match="ofac:17", strong="yes", evidence="birth_date_same 14.5")
    with refused(ConditionUnmet, act="clear", needs="matches_answered"):
        walk.does("olena", "clear")
    walk.does("olena", "answer_match", **ANSWER)
    assert walk.does("olena", "clear").step == "cleared"
