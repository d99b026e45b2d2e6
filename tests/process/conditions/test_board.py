"""What must be there before the board decides: votes of two, a reason that was voted for, a question that was put."""

from brama.process.errors import ConditionUnmet, FieldWrong
from tests.cast import House
from tests.process.refusing import refused
from tests.process.road import further, settled, voted, walked


def test_a_decision_needs_two_votes_for_it_by_two_people(staff: House) -> None:
    walk = walked(staff, "before_board")
    with refused(FieldWrong, field="outcome", allowed=("admit", "wait", "decline")):
        walk.does("taras", "vote", outcome="perhaps", reason="needed")
    with refused(FieldWrong, field="reason", allowed=("needed", "ready")):
        walk.does("taras", "vote", outcome="admit", reason="few_places")
    with refused(ConditionUnmet, act="admit", needs="quorum"):
        walk.does("taras", "admit", reason="needed")
    walk.does("taras", "vote", outcome="admit", reason="needed")
    for outcome, reason in (("admit", "needed"), ("decline", "few_places")):
        with refused(ConditionUnmet, act="vote", needs="first_vote"):
            walk.does("taras", "vote", outcome=outcome, reason=reason)
    walk.does("roman", "vote", outcome="wait", reason="few_places")
    walk.does("taras", "open_vote")
    for handle in ("taras", "roman", "bohdan"):
        for code, reason in (("admit", "needed"), ("wait", "few_places"), ("decline", "few_places")):
            with refused(ConditionUnmet, act=code, needs="quorum"):
                walk.does(handle, code, reason=reason)
    walk.does("bohdan", "vote", outcome="admit", reason="ready")
    assert walk.does("roman", "admit", reason="needed").step == "admitted"


def test_nobody_is_told_a_reason_for_which_nobody_voted_but_who_decides(staff: House) -> None:
    walk = walked(staff, "before_board")
    walk.does("taras", "vote", outcome="decline", reason="unclear")
    walk.does("roman", "vote", outcome="decline", reason="not_yet")
    walk.does("taras", "open_vote")
    with refused(ConditionUnmet, act="decline", needs="reason_voted"):
        walk.does("roman", "decline", reason="few_places")
    with refused(ConditionUnmet, act="decline", needs="reason_voted"):
        walk.does("roman", "decline", reason="not_yet")  # for which nobody has voted but whoever decides
    assert walk.does("roman", "decline", reason="unclear").step == "declined"


def test_votes_of_another_round_decide_nothing(staff: House) -> None:
    walk = walked(staff, "waiting_list")
    walk.does("olena", "bring")
    settled(staff)
    with refused(ConditionUnmet, act="wait", needs="quorum"):
        walk.does("roman", "wait", reason="few_places")
    walk.does("taras", "vote", outcome="wait", reason="few_places")
    with refused(ConditionUnmet, act="wait", needs="quorum"):
        walk.does("roman", "wait", reason="few_places")


def test_a_decline_that_rests_on_a_match_says_what_was_put_and_what_was_answered(staff: House) -> None:
    walk = walked(staff, "before_board")
    voted(walk, "decline", "match")
    for fields in ({}, {"question": "Are you he?"}, {"answer": "No."}, {"question": "", "answer": "No."}):
        with refused(ConditionUnmet, act="decline", needs="match_was_put"):
            walk.does("roman", "decline", reason="match", **fields)
    assert walk.does("roman", "decline", reason="match", question="Are you he?", answer="No.").step == "declined"


def test_another_reason_at_the_end_does_not_spare_the_question(staff: House) -> None:
    walk = walked(staff, "before_board")
    voted(walk, "decline", "match")
    with refused(ConditionUnmet, act="decline", needs="match_was_put"):
        walk.does("roman", "decline", reason="unclear")


def test_a_question_that_nobody_put_is_no_question(staff: House) -> None:
    walk = walked(staff, "applied")
    walk.does("olena", "take")
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="no")
    walk.does("olena", "clear")
    further(walk, "before_board")
    voted(walk, "decline", "match")
    with refused(ConditionUnmet, act="decline", needs="match_was_put"):
        walk.does("roman", "decline", reason="match", question="Are you he?", answer="No.")
