"""Where a case stands is reckoned from what was done in it; what its row says, or one insider signs alone, moves nothing."""

import pytest
from django.db import transaction

from brama.ledger.record import record
from brama.ledger.verify import verify
from brama.process.board.candidate import candidate
from brama.process.board.ranking import Wanted
from brama.process.conditions import QUORUM
from brama.process.errors import CaseDamaged, ConditionUnmet
from brama.process.history.doings import Done, case_keys, doing, done, stands
from brama.process.models import Case, Doing
from brama.process.openings.asking import ask
from brama.process.reads.cases import shown
from brama.process.reads.dossier import dossier
from brama.process.seat import keys_of
from brama.process.steps import STEPS
from brama.process.writing import advance, number_in_ledger, of_sections, sealing, shred_keys
from brama.vault.errors import ValueForged
from brama.vault.handing import hand_with
from brama.vault.models import Item
from brama.vault.moves import move
from brama.vault.seal import Author, keep, sealed
from tests.cast import DAY, House
from tests.process.road import Walk, further, offer, settled, voted, walked

VOTE = {"outcome": "admit", "reason": "needed"}


def _forged(walk: Walk, handle: str, code: str, step: str = "", *marks: str) -> None:
    """An act as this member's key signs it, written past every rule by whoever writes database and ledger and has the keys of the case."""
    seat, case = walk.house.seats[handle], walk.case()
    opened = case_keys(case, keys_of(walk.house.seats["olena"]))
    with transaction.atomic():
        row, value = doing(case, case.version, Done(code, seat.member, DAY, marks), seat.holder, opened)
        advance(case, step or case.step, DAY)
        record(code, DAY, seat.member, number_in_ledger(opened.trail, case.version), [value.digest()])
        row.save()
    assert verify().whole


def test_a_vote_forged_by_who_may_not_vote_does_not_count(staff: House) -> None:
    walk = walked(staff, "before_board")
    _forged(walk, "vera", "vote")
    with pytest.raises(ValueForged):
        walk.does("taras", "vote", **VOTE)
    with pytest.raises(ValueForged):
        walk.does("taras", "admit", reason="needed")


def test_a_section_signed_by_a_member_of_another_compartment_is_refused(staff: House) -> None:
    walk = walked(staff, "before_board")
    vera, case = staff.seats["vera"], sealing(walk.case(), shred_keys())
    body = b'{"kind":"vote","outcome":"admit","reason":"needed"}'
    value = sealed(case, Author(vera.member, vera.holder.signing), [("decision", 1, body)], staff)[0]
    with transaction.atomic():
        keep(walk.case().safe, record("vote", DAY, vera.member, b"", [value.digest]), [value])
    with pytest.raises(ValueForged):
        keys_of(staff.seats["taras"]).body(Item.objects.get(section="decision"))


def test_what_was_signed_before_leaving_stays_and_what_is_signed_later_counts_for_nothing(staff: House) -> None:
    walk = walked(staff, "before_board")
    walk.does("roman", "vote", **VOTE)
    with transaction.atomic():
        staff.left[staff.seats["roman"].member] = record("member_removed", DAY, staff.seats["ivanna"].member)
    walk.does("taras", "vote", **VOTE)
    _forged(walk, "roman", "open_vote")
    with pytest.raises(ValueForged):
        walk.does("taras", "admit", reason="needed")


def test_what_somebody_who_left_writes_into_a_section_is_refused(staff: House) -> None:
    walk = walked(staff, "screening")
    halina, case = staff.seats["halina"], sealing(walk.case(), shred_keys())
    with transaction.atomic():
        staff.left[halina.member] = record("member_removed", DAY, staff.seats["ivanna"].member)
        value = sealed(
            case, Author(halina.member, halina.holder.signing), [("assessment", 1, b'{"kind":"assess"}')], staff
        )[0]
        keep(walk.case().safe, record("assess", DAY, halina.member, b"", [value.digest]), [value])
    with pytest.raises(ValueForged):
        keys_of(staff.seats["olena"]).body(Item.objects.get(section="assessment"))


def test_a_step_that_was_written_into_the_database_is_refused(staff: House) -> None:
    """Whichever it is: no meeting is skipped, and nobody reads the case as what it is not."""
    walk = walked(staff, "cleared")
    for step in sorted({*STEPS} - {"cleared"}):
        Case.objects.update(step=step)
        with pytest.raises(CaseDamaged):
            shown(walk.reference, staff.seats["olena"])
    Case.objects.update(step="verified")
    with pytest.raises(CaseDamaged):
        walk.does("olena", "bring")
    with pytest.raises(CaseDamaged):
        dossier(walk.reference, staff.seats["olena"])
    Case.objects.update(step="cleared")
    assert shown(walk.reference, staff.seats["olena"]).step == "cleared"


def test_no_identity_is_asked_for_in_a_case_that_is_damaged(staff: House) -> None:
    walk = walked(staff, "before_board")
    _forged(walk, "halina", "bring")
    with pytest.raises(CaseDamaged):
        ask(walk.reference, "safety", staff.seats["taras"])


def test_the_last_act_taken_back_is_missed(staff: House) -> None:
    """Everything that it left in the records is as it was before; its entry stands."""
    walk = walked(staff, "cleared")
    before, safe = walk.case(), walk.case().safe
    kept, doings = set(Item.objects.values_list("pk", flat=True)), set(Doing.objects.values_list("pk", flat=True))
    walk.does("wanda", "offer", **offer())
    Item.objects.filter(safe=safe).exclude(pk__in=kept).delete()
    Doing.objects.exclude(pk__in=doings).delete()
    Case.objects.update(version=before.version)
    with pytest.raises(CaseDamaged):
        walk.does("wanda", "offer", **offer(slot="0a" * 16))
    with pytest.raises(CaseDamaged):
        shown(walk.reference, staff.seats["olena"])


def test_a_case_that_was_read_before_somebody_else_acted_is_stale_and_not_damaged(staff: House) -> None:
    walk = walked(staff, "screening")
    case, keys = walk.case(), keys_of(staff.seats["olena"])
    walk.does("halina", "note", text="A cousin vouches.")
    assert len(done(case, case_keys(case, keys), staff)) == case.version - 1


def test_whoever_hands_an_identity_on_after_the_decision_can_reckon_the_step_until_it_is_done(staff: House) -> None:
    walk, keys = walked(staff, "before_board"), keys_of(staff.seats["olena"])
    voted(walk, "admit", "needed")
    walk.does("taras", "admit", reason="needed")
    assert stands(walk.case().safe, keys) == ("admitted", True)
    settled(staff)
    assert stands(walk.case().safe, keys) == ("admitted", False)
    (identity,) = of_sections(walk.case(), ("identity",))
    assert keys_of(staff.seats["nadia"]).opens(identity) and not keys.opens(identity)


@pytest.mark.parametrize(
    ("step", "acts", "to"),
    [
        ("cleared", [("olena", "bring")], "before_board"),
        ("screening", [("olena", "clear")], "cleared"),
        ("booked", [("piotr", "verify")], "verified"),
        ("screening", [("halina", "release")], "applied"),
        ("screening", [("halina", "take_over")], ""),
        ("applied", [("olena", "set_aside")], "set_aside"),
        ("set_aside", [("symon", "bring_back")], "applied"),
        ("before_board", [("taras", "vote"), ("taras", "open_vote")], ""),
        ("before_board", [("taras", "vote"), ("roman", "vote"), ("roman", "open_vote")], ""),
        ("before_board", [("symon", "release_identity")], ""),
        ("before_board", [("taras", "request_identity"), ("taras", "open_identity")], ""),
        ("before_board", [("taras", "vote"), ("taras", "admit")], "admitted"),
        ("before_board", [("taras", "vote"), ("roman", "vote"), ("taras", "vote"), ("roman", "admit")], "admitted"),
    ],
    ids=[
        "a meeting left out",
        "nobody assessed",
        "nobody recognised",
        "another has taken it",
        "whoever took it was here today",
        "set aside and not proposed",
        "brought back and not proposed",
        "opened and nobody else voted",
        "opened by another than the first",
        "released and not asked for",
        "opened and not released",
        "admitted alone",
        "one has voted twice",
    ],
)
def test_an_act_that_the_road_does_not_have_there_is_refused_although_it_is_signed(
    staff: House, step: str, acts: list[tuple[str, str]], to: str
) -> None:
    walk = walked(staff, step)
    for handle, code in acts:
        _forged(walk, handle, code, to if code == acts[-1][1] and code != "vote" else "")
    assert walk.case().step == (to or step)
    with pytest.raises(CaseDamaged):
        shown(walk.reference, staff.seats["olena"])


def test_a_decision_that_the_votes_do_not_bear_is_refused_by_everybody_who_has_the_case(staff: House) -> None:
    """One of the two who voted signs it past the road, with the numbers of both votes, and moves the case with the keys they have."""
    walk = walked(staff, "before_board")
    walk.does("roman", "vote", outcome="decline", reason="not_yet")
    walk.does("taras", "vote", **VOTE)
    walk.does("roman", "open_vote")
    numbers = [vote.number for vote in candidate(walk.reference, staff.seats["taras"], Wanted()).votes]
    assert all(numbers) and len(numbers) == QUORUM
    _forged_on(walk, "taras", "admit", "admitted", *numbers)
    for handle in ("olena", "vera", "nadia"):
        with pytest.raises(CaseDamaged):
            stands(walk.case().safe, keys_of(staff.seats[handle]))
    settled(staff)
    (identity,) = of_sections(walk.case(), ("identity",))
    assert not keys_of(staff.seats["nadia"]).opens(identity)


def test_a_decision_opens_the_marks_of_two_votes_and_no_other(staff: House) -> None:
    walk = walked(staff, "before_board")
    voted(walk, "admit", "needed", "taras", "roman", "bohdan")
    walk.does("bohdan", "admit", reason="needed")
    *_, admitted = done(walk.case(), case_keys(walk.case(), keys_of(staff.seats["vera"])), staff)
    assert len(admitted.marks) == QUORUM


def test_a_case_cleared_past_the_road_is_walked_again_before_the_board_and_by_whoever_votes(staff: House) -> None:
    """One of screening has flagged it, and signs that it is cleared and brought, with a strong match that nobody has answered."""
    walk = walked(staff, "screening")
    walk.does("olena", "assess", level="good", reasons="consistent", flagged="yes")
    _forged_on(walk, "olena", "clear", "cleared")
    further(walk, "verified")
    with pytest.raises(ConditionUnmet) as refusal:
        walk.does("halina", "bring")
    assert refusal.value.facts == {"act": "bring", "needs": "assessed_twice"}
    _forged_on(walk, "olena", "bring", "before_board")
    settled(staff)
    with pytest.raises(ConditionUnmet) as refusal:
        walk.does("taras", "vote", **VOTE)
    assert refusal.value.facts == {"act": "vote", "needs": "assessed_twice"}


def _forged_on(walk: Walk, handle: str, code: str, step: str, *marks: str) -> None:
    """The same with everything that the act does to the keys of the case."""
    _forged(walk, handle, code, step, *marks)
    with transaction.atomic():
        move(walk.case().safe, step, hand_with(keys_of(walk.house.seats[handle])))
