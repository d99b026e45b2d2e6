"""A vote is blind by keys: the first stays shut to everybody else until another has voted, and binds whoever cast it."""

import re

import orjson
import pytest

from brama.box.content import new_key
from brama.box.errors import BoxRefused
from brama.process.conditions import said_in
from brama.process.errors import ConditionUnmet
from brama.process.history.ballots import Choice, counted, reopened, shut
from brama.process.history.done import Done
from brama.process.history.marks import mark, number
from brama.process.reads.cases import shown
from brama.process.seat import keys_of
from brama.process.writing import of_sections
from tests.cast import House
from tests.process.road import Walk

CASE, NONCE = bytes(16), "0c" * 32
ADMIT = Choice("admit", "needed", "repairs anything")


def test_nobody_else_opens_the_first_vote_whatever_keys_they_hold(staff: House, brought: Walk) -> None:
    brought.does("taras", "vote", outcome="admit", reason="needed", words="repairs anything")
    (entry,) = shown(brought.reference, staff.seats["roman"]).sections["decision"]
    assert set(entry) == {"kind", "commitment", "sealed"} and b"repairs" not in orjson.dumps(entry)
    keys = keys_of(staff.seats["roman"])
    entries = [said_in(keys, item) for item in of_sections(brought.case(), ("decision",))]
    entries = [{**each, "author": staff.seats["roman"].member} for each in entries]
    with pytest.raises(BoxRefused):
        reopened(bytes(brought.case().safe.case), entries, staff.seats["roman"].holder)


def test_a_vote_opens_only_after_another_was_cast(brought: Walk) -> None:
    brought.does("taras", "vote", outcome="admit", reason="needed")
    with pytest.raises(ConditionUnmet):
        brought.does("taras", "open_vote")
    brought.does("roman", "vote", outcome="admit", reason="ready")
    with pytest.raises(ConditionUnmet):
        brought.does("roman", "admit", reason="needed")
    brought.does("taras", "open_vote")
    with pytest.raises(ConditionUnmet):
        brought.does("taras", "open_vote")
    assert brought.does("roman", "admit", reason="needed").step == "admitted"


@pytest.mark.parametrize("changed", [{"outcome": "decline"}, {"words": "on second thought"}, {"nonce": "00" * 32}])
def test_a_vote_that_is_opened_otherwise_than_it_was_cast_counts_for_nothing(
    staff: House, changed: dict[str, str]
) -> None:
    taras = staff.seats["taras"]
    cast = {"kind": "vote", "author": taras.member, **shut(CASE, ADMIT, NONCE, taras.holder)}
    told, voted = reopened(CASE, [cast], taras.holder), {taras.member: Done("vote", taras.member)}
    proof = {"kind": "open_vote", "author": taras.member, **told}
    assert counted(CASE, [cast, proof], voted)[0].choice == ADMIT
    assert counted(CASE, [cast, {**proof, **changed}], voted)[0].choice is None


@pytest.mark.parametrize("outcome", ["admit", "decline"])
def test_a_vote_that_says_something_else_than_its_mark_counts_for_nothing(staff: House, outcome: str) -> None:
    """A decision that rested on it would be refused by everybody who reckons the case later."""
    taras = staff.seats["taras"].member
    cast = {"kind": "vote", "author": taras, **ADMIT._asdict(), "nonce": NONCE}
    marked = Done("vote", taras, None, (mark(taras, outcome, number(NONCE)),))
    (vote,) = counted(CASE, [cast], {taras: marked})
    assert vote.choice == (ADMIT if outcome == "admit" else None)


def test_two_shut_votes_of_one_choice_look_different_and_are_of_one_length(staff: House) -> None:
    taras = staff.seats["taras"]
    one, other, third = (
        shut(CASE, choice, new_key().hex(), taras.holder)
        for choice in (ADMIT, ADMIT, Choice("decline", "match", "", "a brother at home"))
    )
    assert one["commitment"] != other["commitment"] and one["sealed"] != other["sealed"]
    assert len(one["sealed"]) == len(third["sealed"])


def test_those_who_disagree_discuss_and_a_third_decides(brought: Walk) -> None:
    brought.does("taras", "vote", outcome="admit", reason="needed")
    brought.does("roman", "vote", outcome="decline", reason="not_yet")
    with pytest.raises(ConditionUnmet):
        brought.does("roman", "discuss", text="Who would teach him?")
    brought.does("taras", "open_vote")
    brought.does("roman", "discuss", text="Who would teach him?")
    brought.does("bohdan", "vote", outcome="decline", reason="not_yet")
    assert brought.does("bohdan", "decline", reason="not_yet").step == "declined"


def test_two_who_cannot_agree_vote_anew_and_one_alone_undoes_no_vote(brought: Walk) -> None:
    brought.does("taras", "vote", outcome="admit", reason="needed")
    brought.does("roman", "vote", outcome="decline", reason="not_yet")
    for who in ("taras", "bohdan"):
        with pytest.raises(ConditionUnmet):
            brought.does(who, "vote_anew")
    brought.does("taras", "open_vote")
    brought.does("taras", "vote_anew", text="Who would teach him?")
    with pytest.raises(ConditionUnmet):
        brought.does("taras", "vote_anew")
    with pytest.raises(ConditionUnmet):
        brought.does("roman", "vote", outcome="admit", reason="needed")
    brought.does("roman", "vote_anew")
    brought.does("roman", "vote", outcome="admit", reason="needed", words="I would")
    (*_, last) = shown(brought.reference, brought.house.seats["taras"]).sections["decision"]
    assert "sealed" in last, "the first vote of each round is shut"
    with pytest.raises(ConditionUnmet):
        brought.does("taras", "admit", reason="needed")
    brought.does("taras", "vote", outcome="admit", reason="needed")
    brought.does("roman", "open_vote")
    assert brought.does("taras", "admit", reason="needed").step == "admitted"


def test_the_applicant_is_told_the_reason_and_nothing_that_was_written_beside_it(brought: Walk) -> None:
    brought.does("taras", "vote", outcome="decline", reason="not_yet", words="too young in the trade")
    brought.does("roman", "vote", outcome="decline", reason="not_yet")
    brought.does("taras", "open_vote")
    brought.does("roman", "decline", reason="not_yet")
    (told,) = brought.received().said("reply")
    assert told == {"kind": "decline", "reason": "not_yet", "borne": told["borne"]}
    assert all(re.fullmatch("[0-9a-f]{32}", number) for number in told["borne"]), "a number that opens one mark"


def test_two_may_record_why_asking_would_endanger_somebody(brought: Walk) -> None:
    brought.does("taras", "vote", outcome="decline", reason="tie", danger="the other would be warned")
    brought.does("roman", "vote", outcome="decline", reason="tie")
    brought.does("taras", "open_vote")
    with pytest.raises(ConditionUnmet):
        brought.does("roman", "decline", reason="tie")
    brought.does("bohdan", "vote", outcome="decline", reason="tie", danger="his sister is at home")
    assert brought.does("roman", "decline", reason="tie").step == "declined"
