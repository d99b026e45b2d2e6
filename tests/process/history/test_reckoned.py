"""What the signed acts of a case alone can tell: which of them could not have been done, whatever its row says."""

from datetime import timedelta

import pytest

from brama.process.errors import CaseDamaged
from brama.process.history.done import Done
from brama.process.history.marks import mark, number
from brama.process.history.reckoned import led
from tests.cast import DAY

OLENA, HALINA, WANDA, TARAS, ROMAN, BOHDAN = (bytes([at]) * 16 for at in range(1, 7))
APPLICANT = b""
CLEARED = [Done("take", OLENA), Done("assess", OLENA), Done("clear", OLENA), Done("offer", WANDA)]
BOOKED = [*CLEARED, Done("book", APPLICANT)]
BROUGHT = [*BOOKED, Done("recognise", WANDA), Done("verify", WANDA), Done("bring", OLENA)]
NUMBERS = {member: number(member.hex()) for member in (TARAS, ROMAN, BOHDAN)}


def _vote(member: bytes, outcome: str) -> Done:
    return Done("vote", member, DAY, (mark(member, outcome, NUMBERS[member]),))


def _decided(outcome: str, by: bytes, *of: bytes) -> Done:
    return Done(outcome, by, DAY, tuple(NUMBERS[member] for member in of))


@pytest.mark.parametrize("outcome", ["admit", "wait", "decline"])
def test_a_decision_opens_the_marks_of_two_who_voted_so(outcome: str) -> None:
    votes = [_vote(TARAS, outcome), _vote(ROMAN, "decline" if outcome == "admit" else "admit"), _vote(BOHDAN, outcome)]
    assert led([*BROUGHT, *votes, _decided(outcome, ROMAN, TARAS, BOHDAN)]) != "before_board"
    for numbers in ([], [TARAS], [TARAS, ROMAN], [ROMAN, BOHDAN], [TARAS, TARAS]):
        with pytest.raises(CaseDamaged):
            led([*BROUGHT, *votes, _decided(outcome, ROMAN, *numbers)])


def test_the_mark_of_another_opens_for_nobody_else() -> None:
    theirs = Done("vote", TARAS, DAY, _vote(ROMAN, "admit").marks)
    with pytest.raises(CaseDamaged):
        led([*BROUGHT, theirs, _vote(ROMAN, "admit"), _decided("admit", TARAS, ROMAN)])


def test_what_was_decided_before_votes_had_marks_stands_and_one_such_vote_bears_nothing_alone() -> None:
    old = [Done("vote", TARAS), Done("vote", ROMAN)]
    assert led([*BROUGHT, *old, Done("admit", TARAS)]) == "admitted"
    with pytest.raises(CaseDamaged):
        led([*BROUGHT, old[0], _vote(ROMAN, "decline"), _decided("admit", TARAS, ROMAN)])


def test_votes_of_before_the_case_was_brought_again_bear_nothing() -> None:
    waiting = [*BROUGHT, _vote(TARAS, "wait"), _vote(ROMAN, "wait"), _decided("wait", TARAS, TARAS, ROMAN)]
    with pytest.raises(CaseDamaged):
        led([*waiting, Done("bring", OLENA), _decided("wait", TARAS, TARAS, ROMAN)])


@pytest.mark.parametrize(
    ("acts", "forged"),
    [
        ([*BOOKED, Done("recognise", WANDA), Done("move_booking", APPLICANT)], Done("verify", WANDA)),
        ([*BOOKED, Done("move_booking", APPLICANT)], Done("move_booking", APPLICANT)),
        ([Done("take", OLENA, DAY)], Done("take_over", HALINA, DAY + timedelta(1))),
        ([Done("take", OLENA)], Done("take_over", OLENA)),
        ([*BROUGHT, _vote(TARAS, "admit"), _vote(ROMAN, "admit"), Done("open_vote", TARAS)], Done("open_vote", TARAS)),
    ],
    ids=["recognised at another booking", "booked three times", "taken over too soon", "from oneself", "opened twice"],
)
def test_what_the_road_would_have_refused_is_refused_although_it_is_signed(acts: list[Done], forged: Done) -> None:
    assert led(acts)
    with pytest.raises(CaseDamaged):
        led([*acts, forged])


def test_a_second_look_is_had_once() -> None:
    declined = [_vote(TARAS, "decline"), _vote(ROMAN, "decline"), _decided("decline", TARAS, TARAS, ROMAN)]
    look = Done("second_look", APPLICANT)
    others = [Done(each.act, HALINA if each.member == OLENA else each.member) for each in BROUGHT[1:]]
    again = [*BROUGHT, *declined, look, Done("take_again", HALINA), *others, *declined]
    assert led(again) == "declined"
    with pytest.raises(CaseDamaged):
        led([*again, look])
