"""Many at once at one thing: one of them gets it, the others are told, nothing is lost, and the ledger does not fork."""

from contextlib import suppress
from functools import partial

from brama.ledger.models import LedgerEntry
from brama.ledger.verify import verify
from brama.process.acts import act
from brama.process.board.intake import propose
from brama.process.board.ranking import Wanted
from brama.process.errors import ConditionUnmet
from brama.process.gate import applicant
from brama.process.history.doings import stands
from brama.process.models import Doing, Slot
from brama.process.openings.asking import ask
from brama.process.openings.budget import used
from brama.process.openings.grants import A_DAY, grant
from brama.process.openings.release import open_once, release
from brama.process.purging.purge import purge
from brama.process.seat import keys_of
from brama.process.writing import of_sections
from brama.vault.handing import settle
from brama.vault.models import Copy, HandOver, Safe
from tests.at_once import at_once
from tests.cast import DAY, House
from tests.process.road import SLOT, Walk, applied, offered, settled, walked

MANY = 50
VOTE = {"outcome": "admit", "reason": "needed"}


def entries(code: str) -> int:
    return LedgerEntry.objects.filter(act=code).count()


def test_fifty_at_one_vote_leave_one_vote(staff: House) -> None:
    walk = walked(staff, "before_board")
    before = LedgerEntry.objects.count()
    came = at_once(
        partial(walk.does, "taras", "vote", outcome="admit", reason="needed", words=f"reason {number}")
        for number in range(MANY)
    )
    assert came["done"] == 1 and came.total() == MANY and set(came) <= {"done", "stale", "condition_unmet"}
    assert len(of_sections(walk.case(), ["decision"])) == entries("vote") == 1
    assert LedgerEntry.objects.count() == before + 1 and verify().whole


def test_votes_of_several_at_once_are_all_kept_or_told(staff: House) -> None:
    """A stale page is no vote lost: whoever was told looks again, votes again, and then all three stand there."""
    walk = walked(staff, "before_board")
    version = walk.case().version
    board = ("taras", "roman", "bohdan")
    votes = {handle: partial(act, walk.reference, "vote", staff.seats[handle], VOTE, version) for handle in board}
    came = at_once(votes.values())
    assert came == {"done": 1, "stale": 2}
    for handle in board:
        with suppress(ConditionUnmet):  # whoever was first has voted already
            walk.does(handle, "vote", outcome="admit", reason="needed")
    assert len(of_sections(walk.case(), ["decision"])) == entries("vote") == 3 and verify().whole


def test_twelve_cases_at_one_place_in_the_calendar_leave_one_booking(staff: House) -> None:
    walks = [offered(staff) for _ in range(12)]
    receipts = [walk.received() for walk in walks]
    came = at_once(partial(applicant.act, receipt, "book", {"slot": SLOT}, DAY) for receipt in receipts)
    assert came == {"done": 1, "condition_unmet": 11}
    assert sorted(walk.case().step for walk in walks) == ["booked", *["cleared"] * 11]
    assert Slot.objects.get().taken and entries("book") == 1 and verify().whole


def test_fifty_of_one_applicant_at_one_place_leave_one_booking(staff: House) -> None:
    walk = offered(staff)
    receipts = [walk.received() for _ in range(MANY)]
    came = at_once(partial(applicant.act, receipt, "book", {"slot": SLOT}, DAY) for receipt in receipts)
    assert came["done"] == 1 and set(came) <= {"done", "condition_unmet", "stale"}
    assert walk.case().step == "booked" and entries("book") == 1 and verify().whole


def test_fifty_purges_of_one_case_are_one_purge(staff: House) -> None:
    walk, other = applied(staff), applied(staff)
    came = at_once(lambda: purge(walk.reference, DAY, staff.seats["ivanna"].holder) for _ in range(MANY))
    assert came == {"done": 1, "case_missing": MANY - 1}
    assert entries("purge") == 1 and Safe.objects.count() == 1 and verify().whole
    assert other.received().case.reference == other.reference


def test_fifty_acts_with_one_stale_page_are_one_act(staff: House) -> None:
    walk = walked(staff, "screening")
    version, olena = walk.case().version, staff.seats["olena"]
    came = at_once(
        partial(act, walk.reference, "note", olena, {"text": f"Note {number}"}, version) for number in range(MANY)
    )
    assert came == {"done": 1, "stale": MANY - 1}
    assert walk.case().version == version + 1 and verify().whole
    assert Doing.objects.filter(case=walk.case()).count() == entries("take") + entries("note") + entries("match")


def test_acts_while_a_case_is_purged_are_done_before_or_refused(staff: House) -> None:
    """Nothing deadlocks, and what was acknowledged before the purge is in the ledger."""
    walk = walked(staff, "screening")
    before = entries("note")
    ivanna = staff.seats["ivanna"].holder
    acts = [partial(walk.does, "olena", "note", text=f"Note {number}") for number in range(20)]
    purges = [lambda: purge(walk.reference, DAY, ivanna) for _ in range(5)]
    came = at_once([*acts[:10], *purges, *acts[10:]])
    assert entries("purge") == 1 and Safe.objects.count() == 0
    assert set(came) <= {"done", "stale", "case_missing", "case_shredded"}
    assert entries("note") - before == came["done"] - 1 and verify().whole


def test_an_identity_that_is_asked_for_many_times_at_once_is_asked_for_once(staff: House) -> None:
    reference, taras = walked(staff, "before_board").reference, staff.seats["taras"]
    numbers: list[int] = []
    assert at_once(lambda: numbers.append(ask(reference, "safety", taras)) for _ in range(12)) == {"done": 12}
    assert set(numbers) == {1} and entries("request_identity") == 1
    assert at_once(partial(release, reference, 1, staff.seats["symon"]) for _ in range(6)) == {"done": 6}
    assert entries("release_identity") == 1
    assert at_once(partial(open_once, reference, 1, taras) for _ in range(6)) == {"done": 1, "release_missing": 5}
    assert entries("open_identity") == 1 and verify().whole


def test_a_grant_and_an_intake_that_are_pressed_many_times_at_once_are_one(staff: House) -> None:
    olena, halina, taras = (staff.seats[handle] for handle in ("olena", "halina", "taras"))
    assert at_once(partial(grant, olena.member, 7, halina, 0) for _ in range(12)) == {"done": 12}
    assert entries("grant_openings") == 1 and used(olena).allowed == A_DAY + 7
    numbers: list[int] = []
    assert at_once(lambda: numbers.append(propose(9, Wanted(), taras)) for _ in range(12)) == {"done": 12}
    assert set(numbers) == {1} and entries("propose_intake") == 1 and verify().whole


def test_hand_overs_settled_by_many_at_once_are_each_done_once(staff: House) -> None:
    walk = walked(staff, "verified")
    walk.does("olena", "bring")
    assert HandOver.objects.exists()
    came = at_once(partial(settle, keys_of(staff.seats[handle]), stands) for handle in [*staff.seats] * 2)
    assert came == {"done": 2 * len(staff.seats)}
    settled(staff)
    assert not HandOver.objects.exists()
    board = Copy.objects.filter(epoch__compartment="board", item__section="skills")
    assert board.count() == 1 and verify().whole


def test_applications_at_once_all_come_in(staff: House) -> None:
    walks: list[Walk] = []
    assert at_once(lambda: walks.append(applied(staff)) for _ in range(12)) == {"done": 12}
    assert len({walk.received().case.pk for walk in walks}) == 12
    assert entries("apply") == 12 and verify().whole
