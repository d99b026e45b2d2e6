"""What staff may not do, each refused by name; and a refused act leaves nothing behind."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.process.acts import act
from brama.process.errors import (
    ActedBefore,
    ActUnknown,
    CaseMissing,
    ConditionUnmet,
    FieldMissing,
    FieldUnknown,
    FieldWrong,
    NotFromHere,
    NotTheirDuty,
    Stale,
)
from brama.process.history.done import Done, barred
from brama.process.models import Case, Doing, Slot
from brama.process.procedure import LEVELS, REASONS, YES_OR_NO
from brama.process.reads.cases import listed
from brama.process.steps import ACTS
from brama.refusals import Refusal
from brama.vault.epochs import epoch_private, seal_epoch_key
from brama.vault.models import Copy, Epoch, EpochKey, HandOver, Item
from tests.cast import COMPARTMENT_OF, House, Seated
from tests.process.apart import BARRED, DECIDES, MEETS
from tests.process.road import _STAGES, SLOT, Walk, applied, further, offer, settled, voted, walked

ASSESSED = {"level": "good", "reasons": "consistent", "flagged": "no"}
OFFER = offer()
ANSWER = {"match": "ofac:17", "answer": "someone_else", "reason": "born_elsewhere", "evidence": "birth_year_differs -8"}


@contextmanager
def refused(error: type[Refusal], **facts: Any) -> Iterator[None]:
    """Refused by this name with these facts, and nothing was changed by it."""
    before = _everything()
    with pytest.raises(error) as refusal:
        yield
    assert type(refusal.value) is error and refusal.value.facts == facts
    assert _everything() == before


def _everything() -> list[list[Any]]:
    models = (LedgerEntry, Case, Item, Copy, HandOver, Doing, Slot)
    return [list(model.objects.order_by("pk").values_list()) for model in models]


def test_an_act_on_a_stale_page_is_refused(staff: House) -> None:
    walk = walked(staff, "screening")
    version, olena = walk.case().version, staff.seats["olena"]
    for seen in (version - 1, version + 1):
        with refused(Stale):
            act(walk.reference, "note", olena, {"text": "A cousin vouches."}, seen)
    assert act(walk.reference, "note", olena, {"text": "A cousin vouches."}, version).version == version + 1


@pytest.mark.parametrize("handle", ["wanda", "taras", "vera", "maksym", "nadia", "ivanna"])
def test_an_act_of_another_duty_is_refused(staff: House, handle: str) -> None:
    walk = applied(staff)
    with refused(NotTheirDuty, act="take", duty="screener"):
        walk.does(handle, "take")


def test_an_act_of_the_applicant_is_no_act_of_staff(staff: House) -> None:
    walk = walked(staff, "questions")
    for code in ("answer", "withdraw", "book", "apply"):
        with refused(NotTheirDuty, act=code, duty="applicant"):
            walk.does("olena", code, text="Uncle Rygor.")


def test_an_act_that_there_is_not_is_refused(staff: House) -> None:
    walk = applied(staff)
    with refused(ActUnknown, act="promote"):
        walk.does("olena", "promote")


def test_every_act_of_staff_is_refused_from_every_step_that_is_not_its_own(staff: House) -> None:
    """The step is what the case says; nothing else of it is touched, so each pair is tried on one case."""
    walk = walked(staff, "booked")
    everybody = _everywhere(staff)
    for row in (row for row in ACTS.values() if row.by != "applicant" and "booked" not in row.at):
        with refused(NotFromHere, act=row.code, step="booked"):
            act(walk.reference, row.code, everybody, _filled(row.code))


def _filled(code: str) -> dict[str, str]:
    """Something in every field of an act."""
    return {name.rstrip("?"): "x" for _, names in ACTS[code].writes for name in names}


def test_a_field_that_is_missing_empty_or_unknown_is_refused(staff: House) -> None:
    walk = walked(staff, "screening")
    for fields in ({}, {"text": ""}):
        with refused(FieldMissing, act="note", field="text"):
            walk.does("olena", "note", **fields)
    with refused(FieldUnknown, act="note", field="religion"):
        walk.does("olena", "note", text="A cousin vouches.", religion="none of our business")


def test_a_case_that_is_not_theirs_looks_like_none(staff: House) -> None:
    walk = applied(staff)
    board = staff.seats["taras"]
    for reference in (walk.reference, "ZZZZ-ZZZZ", ""):
        with refused(CaseMissing):
            act(reference, "vote", board, {"outcome": "admit", "reason": "steady"})
    with refused(CaseMissing):
        act("ZZZZ-ZZZZ", "take", staff.seats["olena"], {})


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


def test_only_who_recognised_verifies(staff: House) -> None:
    walk = walked(staff, "booked")
    fields = {"text": "Passport and face agree.", "outcome": "verified"}
    with refused(ConditionUnmet, act="verify", needs="recognised"):
        walk.does("wanda", "verify", **fields)
    walk.does("piotr", "recognise", text="The word was right.")
    with refused(ConditionUnmet, act="verify", needs="recognised"):
        walk.does("wanda", "verify", **fields)
    assert walk.does("piotr", "verify", **fields).step == "verified"


def test_a_place_is_thirty_two_digits_and_offered_while_it_is_free(staff: House) -> None:
    walk, other = walked(staff, "booked"), walked(staff, "screening")
    other.does("olena", "answer_match", **ANSWER)
    other.does("olena", "assess", **ASSESSED)
    other.does("olena", "clear")
    with refused(ConditionUnmet, act="offer", needs="slot_new"):
        other.does("piotr", "offer", **OFFER)
    for wrong in ("12", "zz" * 16, SLOT + "00"):
        with refused(FieldWrong, field="slot", allowed=("32 hexadecimal digits",)):
            other.does("piotr", "offer", **OFFER | {"slot": wrong})
    walk.applies("cancel_booking")
    assert other.does("piotr", "offer", **OFFER).step == "cleared"


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
    for step in ("booked", "verified", "before_board"):
        _STAGES[step][1](walk)
    voted(walk, "decline", "match")
    with refused(ConditionUnmet, act="decline", needs="match_was_put"):
        walk.does("roman", "decline", reason="match", question="Are you he?", answer="No.")


_STAFF = [code for code, row in ACTS.items() if row.by != "applicant"]


def test_who_did_the_one_is_barred_from_the_other() -> None:
    """Each pair of acts, by the table that is written out by hand."""
    came = {code: {did for did in _STAFF if barred(ACTS[code], bytes(16), [Done(did, bytes(16))])} for code in _STAFF}
    assert came == {code: BARRED.get(code, set()) for code in _STAFF}


@pytest.mark.parametrize(("step", "did"), [("screening", "note"), ("booked", "recognise")])
def test_who_did_the_one_may_not_do_the_other(staff: House, step: str, did: str) -> None:
    """One person with every duty and every key does the one, in truth; nobody who screened or met somebody decides about them."""
    walk, everybody = walked(staff, step), _everywhere(staff)
    act(walk.reference, did, everybody, {"text": "A cousin vouches."})
    if step == "screening":
        _refused_all(walk, everybody, did, MEETS - {"offer"}, "booked")
    _refused_all(walk, everybody, did, DECIDES, "before_board")


def _refused_all(walk: Walk, seat: Seated, did: str, codes: set[str], step: str) -> None:
    """Others bring the case there, and what this one tries is refused."""
    further(walk, step)
    for code in sorted(codes):
        with refused(ActedBefore, act=code, did=did):
            act(walk.reference, code, seat, _filled(code))


def _everywhere(staff: House) -> Seated:
    """Somebody whom no table of duties would allow: every duty, every key."""
    ivanna = staff.seats["ivanna"]
    for epoch in Epoch.objects.all():
        holder = next(seat.holder for seat in staff.seats.values() if _holds(seat, epoch))
        seal_epoch_key(epoch, epoch_private(epoch, holder), ivanna.member, ivanna.sealing_public)
    staff.seats["ivanna"] = replace(ivanna, duties=frozenset(COMPARTMENT_OF))
    return staff.seats["ivanna"]


def _holds(seat: Seated, epoch: Epoch) -> bool:
    return EpochKey.objects.filter(epoch=epoch, member=seat.member).exists()


def test_each_act_stands_in_the_ledger_once(staff: House) -> None:
    walk = walked(staff, "cleared")
    codes = list(LedgerEntry.objects.order_by("seq").values_list("act", flat=True))
    assert codes == [
        "apply",
        "take",
        "note",
        "match",
        "ask",
        "answer",
        "answer_match",
        "assess",
        "assess_again",
        "clear",
    ]
    assert LedgerEntry.objects.values("case").distinct().count() == len(codes), "nobody without its key connects them"
    assert walk.case().version == len(codes) and verify().whole
