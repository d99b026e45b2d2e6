"""Planted cases: whoever opens one is told of, and nobody else can tell which they are."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import transaction

from brama.box.keys import seal
from brama.ledger.heads import read_head
from brama.ledger.record import record
from brama.ledger.verify import verify
from brama.ledger.watch import opening_number, openings_of, read_watches, watch_line
from brama.ledger.witness import head_file
from brama.process.alarms import canaries
from brama.process.alarms.canaries import STILL, Alarm, alarms, damaged, planted, watch
from brama.process.errors import NotFromHere, NotTheirDuty
from brama.process.models import Canary
from brama.process.openings.budget import open_page
from brama.process.purging.purge import purge
from brama.process.reads.cases import listed, shown
from brama.process.steps import ROAD
from tests.cast import DAY
from tests.damage import bit_flipped
from tests.process.founded import Founded, founded
from tests.process.road import Walk, applied, walked


@pytest.fixture
def staff(kind: str, tmp_path: Path) -> Iterator[Founded]:
    with founded(kind, tmp_path) as made:
        yield made


@pytest.fixture
def canary(staff: Founded) -> Walk:
    """An application like any other, which waits for an answer that never comes, and is watched."""
    walk = walked(staff, "questions")
    watch(walk.received(), staff.seats["ivanna"])
    return walk


def test_who_opens_a_planted_case_is_told_to_the_security_officer(staff: Founded, canary: Walk) -> None:
    other = walked(staff, "questions")
    open_page(other.reference, staff.seats["symon"])
    assert alarms(staff.seats["ivanna"]) == []
    open_page(canary.reference, staff.seats["symon"])
    (alarm,) = alarms(staff.seats["ivanna"])
    assert alarm == Alarm(alarm.entry, DAY.isoformat(), staff.seats["symon"].member, canary.reference)


def test_an_opening_that_somebody_wrote_in_the_name_of_another_is_told_as_that(staff: Founded, canary: Walk) -> None:
    ivanna, symon = staff.seats["ivanna"], staff.seats["symon"]
    (watched,) = planted(ivanna)
    with transaction.atomic():
        record("open_page", DAY, symon.member, opening_number(watched.watch.key, symon.member, DAY))
    open_page(canary.reference, staff.seats["halina"])
    forged, true = alarms(ivanna)
    assert (forged.member, forged.signed) == (symon.member, False)
    assert (true.member, true.signed) == (staff.seats["halina"].member, True)


def test_partners_find_the_opening_in_the_head_that_they_sign(staff: Founded, canary: Walk, tmp_path: Path) -> None:
    head, keys = tmp_path / "head", tmp_path / "keys"
    open_page(canary.reference, staff.seats["symon"])
    open_page(applied(staff).reference, staff.seats["symon"])
    head.write_bytes(b"".join(head_file(0)))
    keys.write_bytes(b"".join(watch_line(each.watch) for each in planted(staff.seats["ivanna"])))
    (seen,) = openings_of(read_head(head)[1], read_watches(keys))
    assert seen.member == staff.seats["symon"].member
    assert seen.entry == alarms(staff.seats["ivanna"])[0].entry


def test_what_was_opened_before_it_was_watched_is_no_alarm(staff: Founded) -> None:
    walk, ivanna = walked(staff, "questions"), staff.seats["ivanna"]
    open_page(walk.reference, staff.seats["olena"])
    ivanna.day += timedelta(days=1)
    watch(walk.received(), ivanna)
    assert alarms(ivanna) == []


def test_a_planted_case_is_an_application_like_any_other(staff: Founded, canary: Walk) -> None:
    """Same acts, same entries, same list; the rows of the officers hold nothing that a case has."""
    other, olena = walked(staff, "questions"), staff.seats["olena"]
    rows = {row.reference: row for row in listed(olena)}
    one, two = rows[canary.reference], rows[other.reference]
    assert one._replace(reference="", number=0) == two._replace(reference="", number=0)
    first, second = (shown(walk.reference, olena).doings for walk in (canary, other))
    assert first == second
    row, safe = Canary.objects.get(), canary.case().safe
    written = bytes(row.number) + bytes(row.member) + bytes(row.sealed)
    assert bytes(safe.case) not in written and canary.reference.encode() not in written


def test_only_the_security_officer_plants_and_only_where_nobody_has_anything_to_do(staff: Founded) -> None:
    walk = walked(staff, "questions")
    for handle in ("olena", "taras", "nadia"):
        with pytest.raises(NotTheirDuty):
            watch(walk.received(), staff.seats[handle])
        with pytest.raises(NotTheirDuty):
            alarms(staff.seats[handle])
    with pytest.raises(NotFromHere):
        watch(applied(staff).received(), staff.seats["ivanna"])
    moving = {step for act in ROAD for step in act.at if act.by not in ("applicant", "screener")}
    assert not moving & set(STILL)


def test_an_alarm_outlives_the_planted_case(staff: Founded, canary: Walk) -> None:
    open_page(canary.reference, staff.seats["symon"])
    purge(canary.reference, DAY, staff.seats["ivanna"].holder)
    assert [alarm.reference for alarm in alarms(staff.seats["ivanna"])] == [""] and verify().whole


def test_a_watch_written_into_the_database_is_refused(staff: Founded, canary: Walk) -> None:
    ivanna, row = staff.seats["ivanna"], Canary.objects.get()
    public = canaries.officers(staff)[ivanna.member]
    forged = seal(public, bytes(16 + 32 + 64 + 52), canaries._info(bytes(row.number), ivanna.member))
    Canary.objects.update(sealed=forged)
    assert alarms(ivanna) == [] and planted(ivanna) == [] and damaged(ivanna) == 1


def test_one_damaged_watch_silences_no_other_and_is_told(staff: Founded, canary: Walk) -> None:
    ivanna, first, other = staff.seats["ivanna"], Canary.objects.get(), walked(staff, "questions")
    watch(other.received(), ivanna)
    Canary.objects.filter(pk=first.pk).update(sealed=bit_flipped(first.sealed))
    for walk in (canary, other):
        open_page(walk.reference, staff.seats["symon"])
    assert [alarm.reference for alarm in alarms(ivanna)] == [other.reference]
    assert damaged(ivanna) == 1


def test_what_was_of_an_officer_who_left_is_taken_away(staff: Founded, canary: Walk) -> None:
    Canary.objects.create(number=bytes(16), member=bytes(16), sealed=b"old")
    alarms(staff.seats["ivanna"])
    assert [bytes(row.member) for row in Canary.objects.all()] == [staff.seats["ivanna"].member]
