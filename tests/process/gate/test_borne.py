"""The reason that an applicant is told is borne by the vote of another than who decided, or it is not told."""

from collections.abc import Callable

import pytest

from brama.ledger.models import LedgerEntry
from brama.ledger.signed import signature
from brama.process import acts, saying
from brama.process.conditions import Sight, agreeing
from brama.process.gate.standing import standing
from tests.cast import DAY, House
from tests.ledger.tampering import rechained, take, unguarded
from tests.process.road import Walk, further, match_answered, walked


def told(walk: Walk) -> str:
    return standing(walk.received(), DAY).reason


def brought(staff: House, taras: str, roman: str) -> Walk:
    """Both vote to decline, each for a reason."""
    return declining(walked(staff, "before_board"), taras, roman)


def never_asked(staff: House) -> Walk:
    """Before the board, and no question was ever put."""
    walk = walked(staff, "screening")
    match_answered(walk)
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="no")
    walk.does("olena", "clear")
    further(walk, "before_board")
    return walk


def declining(walk: Walk, taras: str, roman: str, danger: str = "") -> Walk:
    walk.does("taras", "vote", outcome="decline", reason=taras, danger=danger)
    walk.does("roman", "vote", outcome="decline", reason=roman, danger=danger)
    walk.does("taras", "open_vote")
    return walk


def past_the_road(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever acts has other code than ours: nothing is asked, and what bears the reason is a vote of their own, or whose they like."""
    monkeypatch.setattr(acts, "check", lambda _sight: None)
    monkeypatch.setattr(saying, "bearing", _anybody)


def _anybody(sight: Sight) -> list[object]:
    return [vote for vote in agreeing(sight) if vote.choice and vote.choice.reason == sight.fields["reason"]]


def test_a_reason_that_another_has_voted_for_is_told(staff: House) -> None:
    walk = brought(staff, "few_places", "not_yet")
    walk.does("roman", "decline", reason="few_places")
    assert told(walk) == "few_places"


@pytest.mark.parametrize("reason", ["not_yet", "unclear"], ids=["theirs", "nobodys"])
def test_a_reason_that_nobody_but_who_decided_has_voted_for_is_not_told(
    staff: House, reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = brought(staff, "few_places", "not_yet")
    past_the_road(monkeypatch)
    walk.does("roman", "decline", reason=reason)
    assert walk.received().case.step == "declined" and told(walk) == ""


@pytest.mark.parametrize(("danger", "shown"), [("", ""), ("they would flee", "match")])
def test_a_reason_that_rests_on_a_match_that_nobody_was_asked_about_is_told_where_another_has_said_why_not(
    staff: House, danger: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = declining(never_asked(staff), "match", "match", danger)
    past_the_road(monkeypatch)
    walk.does("roman", "decline", reason="match")
    assert told(walk) == shown


def test_a_reason_that_rests_on_a_match_is_told_where_a_question_was_put(staff: House) -> None:
    walk = brought(staff, "match", "match")
    walk.does("roman", "decline", reason="match", question="Do you know him?", answer="My cousin.")
    assert told(walk) == "match"


def test_a_vote_written_into_the_ledger_in_the_name_of_another_bears_nothing(staff: House) -> None:
    """By whoever decided, with the number of their own vote: as a true chain."""
    walk = brought(staff, "few_places", "not_yet")
    walk.does("roman", "decline", reason="few_places")
    with unguarded():
        vote = LedgerEntry.objects.filter(act="vote").order_by("seq")[0]
        later = [take(seq) for seq in range(vote.seq, LedgerEntry.objects.count() + 1)]
        rechained(vote.seq, [(*later[0][:5], later[0][5][:64], *later[0][6:]), *later[1:]], bytes(vote.previous))
        decline, roman = LedgerEntry.objects.filter(act="decline"), staff.seats["roman"].holder
        entry = decline.get()
        decline.update(signature=signature(roman, entry.seq, bytes(entry.hash)))
        assert told(walk) == "", "as if it were of before reasons had marks"


def test_a_decision_written_into_the_ledger_in_the_name_of_another_bears_nothing(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the vote of whoever decided seems to be that of another."""
    walk = brought(staff, "few_places", "not_yet")
    past_the_road(monkeypatch)
    walk.does("roman", "decline", reason="not_yet")
    with unguarded():
        last = take(LedgerEntry.objects.count())
        rechained(last[0], [(*last[:3], staff.seats["bohdan"].member, *last[4:])], last[6])
        assert told(walk) == ""


@pytest.mark.parametrize("as_if", ["unmarked", "marked"])
def test_votes_of_before_reasons_had_marks_bear_any(staff: House, as_if: str, monkeypatch: pytest.MonkeyPatch) -> None:
    cast: Callable[[Sight], saying.Said] = saying._WRITTEN["vote"]
    unmarked = {"unmarked": lambda sight: cast(sight)._replace(digests=()), "marked": cast}[as_if]
    monkeypatch.setitem(saying._WRITTEN, "vote", unmarked)
    walk = brought(staff, "few_places", "not_yet")
    monkeypatch.setattr(saying, "bearing", lambda _sight: [])
    walk.does("roman", "decline", reason="few_places")
    assert told(walk) == ("few_places" if as_if == "unmarked" else "")
