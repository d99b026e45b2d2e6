"""The board opens an identity never alone: one asks, another group releases, once, for a day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from brama.box.errors import BoxRefused
from brama.ledger.models import LedgerEntry
from brama.process.errors import FieldWrong, NotFromHere, NotTheirDuty, ReleaseMissing
from brama.process.models import Doing, Release
from brama.process.openings.asking import ask, asked, mine, over, waiting
from brama.process.openings.release import open_once, release
from brama.process.seat import Seat, keys_of
from brama.process.writing import of_sections
from brama.vault.errors import ValueForged
from tests.cast import APPLICATION, House
from tests.process.road import Walk, voted, walked


def test_one_asks_another_releases_and_it_opens_once(staff: House, brought: Walk) -> None:
    number = ask(brought.reference, "match_disputed", staff.seats["taras"])
    (request,) = asked(brought.reference, staff.seats["symon"])
    assert (request.member, request.reason) == (staff.seats["taras"].member, "match_disputed")
    release(brought.reference, number, staff.seats["symon"])
    assert open_once(brought.reference, number, staff.seats["taras"]) == APPLICATION["identity"]
    with pytest.raises(ReleaseMissing):
        open_once(brought.reference, number, staff.seats["taras"])


def test_what_is_asked_twice_is_asked_once(staff: House, brought: Walk) -> None:
    taras, roman, symon = (staff.seats[handle] for handle in ("taras", "roman", "symon"))
    number = ask(brought.reference, "safety", taras)
    before = LedgerEntry.objects.count()
    assert ask(brought.reference, "safety", taras) == number
    assert LedgerEntry.objects.count() == before and len(asked(brought.reference, symon)) == 1
    release(brought.reference, number, symon)
    entries = LedgerEntry.objects.count()
    release(brought.reference, number, symon)
    assert ask(brought.reference, "safety", taras) == number and LedgerEntry.objects.count() == entries
    tomorrow = replace(taras, day=taras.day + timedelta(days=1))
    others = (ask(brought.reference, "safety", roman), ask(brought.reference, "same_person_twice", taras))
    assert len({number, *others, ask(brought.reference, "safety", tomorrow)}) == 4
    open_once(brought.reference, number, taras)
    assert ask(brought.reference, "safety", taras) != number, "what was opened does not wait any more"


def test_who_asked_who_released_and_that_it_was_opened_is_in_the_ledger(staff: House, brought: Walk) -> None:
    number = ask(brought.reference, "safety", staff.seats["taras"])
    release(brought.reference, number, staff.seats["symon"])
    open_once(brought.reference, number, staff.seats["taras"])
    last = [(row.act, bytes(row.member)) for row in LedgerEntry.objects.order_by("-seq")[:3]]
    taras, symon = staff.seats["taras"].member, staff.seats["symon"].member
    assert last == [("open_identity", taras), ("release_identity", symon), ("request_identity", taras)]


def test_the_road_goes_on_after_an_opening_and_who_opened_stands_among_what_was_done(
    staff: House, brought: Walk
) -> None:
    number = ask(brought.reference, "safety", staff.seats["taras"])
    release(brought.reference, number, staff.seats["symon"])
    open_once(brought.reference, number, staff.seats["taras"])
    voted(brought, "admit", "needed")
    assert brought.does("roman", "admit", reason="needed").step == "admitted"


def test_an_opening_that_was_taken_out_of_what_was_done_stops_the_road(staff: House, brought: Walk) -> None:
    ask(brought.reference, "safety", staff.seats["taras"])
    last = max(Doing.objects.filter(case=brought.case()).values_list("number", flat=True))
    Doing.objects.filter(case=brought.case(), number=last).delete()
    with pytest.raises(ValueForged):
        brought.does("taras", "vote", outcome="admit", reason="needed")


def test_what_was_not_released_does_not_open_and_no_key_of_the_board_opens_it(staff: House, brought: Walk) -> None:
    number = ask(brought.reference, "safety", staff.seats["taras"])
    with pytest.raises(ReleaseMissing):
        open_once(brought.reference, number, staff.seats["taras"])
    (identity,) = of_sections(brought.case(), ("identity",))
    assert not keys_of(staff.seats["taras"]).opens(identity)


def test_a_release_is_for_one_member_whoever_writes_the_database(staff: House, brought: Walk) -> None:
    number = ask(brought.reference, "safety", staff.seats["taras"])
    release(brought.reference, number, staff.seats["symon"])
    with pytest.raises(ReleaseMissing):
        open_once(brought.reference, number, staff.seats["roman"])
    theirs = ask(brought.reference, "safety", staff.seats["roman"])
    sealed = Release.objects.get(number=number).sealed
    Release.objects.filter(number=theirs).update(sealed=sealed)
    with pytest.raises(BoxRefused):
        open_once(brought.reference, theirs, staff.seats["roman"])


def test_after_a_day_it_is_gone(staff: House, brought: Walk) -> None:
    number = ask(brought.reference, "safety", staff.seats["taras"])
    release(brought.reference, number, staff.seats["symon"])
    later = replace(staff.seats["taras"], day=staff.seats["taras"].day + timedelta(days=2))
    with pytest.raises(ReleaseMissing):
        open_once(brought.reference, number, later)


def test_what_is_past_its_day_is_deleted_by_whoever_looks_next(staff: House, brought: Walk) -> None:
    """Neither the one who asked nor a purge is needed for it; until then `doctor` says so."""
    taras, symon = staff.seats["taras"], staff.seats["symon"]
    looks: list[Callable[[Seat], object]] = [
        waiting,
        partial(asked, brought.reference),
        partial(mine, brought.reference),
    ]
    for look in looks:
        release(brought.reference, ask(brought.reference, "safety", taras), symon)
        tomorrow, later = (replace(symon, day=symon.day + timedelta(days=days)) for days in (1, 2))
        look(tomorrow)
        assert Release.objects.count() == 1 and not over(tomorrow.day).exists() and over(later.day).exists()
        look(later)
        assert not Release.objects.exists()


def test_the_day_that_was_signed_counts_and_not_that_of_the_row(staff: House, brought: Walk) -> None:
    number = ask(brought.reference, "safety", staff.seats["taras"])
    later = {
        handle: replace(staff.seats[handle], day=staff.seats[handle].day + timedelta(days=2))
        for handle in ("taras", "symon")
    }
    Release.objects.update(day=later["taras"].day)
    assert asked(brought.reference, later["symon"]) == []
    with pytest.raises(ReleaseMissing):
        release(brought.reference, number, later["symon"])
    release(brought.reference, number, staff.seats["symon"])
    with pytest.raises(ReleaseMissing):
        open_once(brought.reference, number, later["taras"])
    assert mine(brought.reference, later["taras"]) == []


def test_only_the_board_asks_only_screening_releases_and_only_before_the_board(staff: House, brought: Walk) -> None:
    with pytest.raises(NotTheirDuty):
        ask(brought.reference, "safety", staff.seats["olena"])
    with pytest.raises(FieldWrong):
        ask(brought.reference, "curiosity", staff.seats["taras"])
    number = ask(brought.reference, "safety", staff.seats["taras"])
    for handle in ("taras", "roman"):
        with pytest.raises(NotTheirDuty):
            release(brought.reference, number, staff.seats[handle])
    with pytest.raises(NotFromHere):
        asked(walked(staff, "applied").reference, staff.seats["olena"])
