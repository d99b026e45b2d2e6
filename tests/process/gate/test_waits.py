"""The usual wait: reckoned from what came through lately, rounded, and not told of fewer than five."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from brama.ledger.models import LedgerEntry
from brama.process.gate.waits import FEWEST, WAITS, Weeks, usual
from brama.process.models import Case
from brama.vault.models import Item, Safe
from tests.records import database

DAY = date(2026, 11, 20)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[None]:
    with database("sqlite", tmp_path):
        yield


def came_through(number: int, *acts: tuple[str, int]) -> None:
    """A case with these acts, each so many days ago."""
    made = Safe.objects.create(case=number.to_bytes(16), slot=number, sealing_public=b"", signing_public=b"")
    for act, ago in acts:
        last = LedgerEntry.objects.count() + 1
        day = DAY - timedelta(days=ago)
        LedgerEntry.objects.create(
            seq=last, act=act, day=day, member=b"", case=b"", digests=b"", previous=b"", hash=b""
        )
        count = Item.objects.filter(safe=made).count()
        Item.objects.create(safe=made, section="messages", number=count, content=b"", entry=last)


def waited(step: str = "applied") -> Weeks | None:
    return usual(Case(step=step), DAY)


def test_fewer_than_five_are_not_told(ledger: None) -> None:
    for number in range(FEWEST - 1):
        came_through(number, ("apply", 40), ("offer", 5))
    assert waited() == Weeks("meeting", 0, 0)


def test_the_middle_half_is_told_in_weeks(ledger: None) -> None:
    for number, days in enumerate((3, 15, 22, 30, 33, 34, 40, 170)):
        came_through(number, ("apply", days + 5), ("offer", 5), ("offer", 1))
    assert waited() == Weeks("meeting", 3, 5), "neither the quickest nor the one who waited half a year"


def test_what_is_long_past_or_has_not_come_through_does_not_count(ledger: None) -> None:
    for number in range(8):
        came_through(number, ("apply", 400), ("offer", 300))
        came_through(100 + number, ("apply", 40))
        came_through(200 + number, ("verify", 9), ("decline", 2))
    assert waited() == Weeks("meeting", 0, 0) and waited("before_board") == Weeks("decision", 1, 1)


def test_months_are_told_in_months(ledger: None) -> None:
    for number in range(6):
        came_through(number, ("wait", 95), ("admit", 1))
    assert waited("waiting_list") == Weeks("place", 12, 16), "94 days are 13 weeks and more"


def test_whoever_is_admitted_is_told_how_long_it_takes_to_arrive(ledger: None) -> None:
    for number in range(6):
        came_through(number, ("admit", 30), ("arrive", 9), ("train", 1))
    assert waited("admitted") == Weeks("step", 3, 3) and waited("arrived") == Weeks("step", 1, 2)
    assert waited("in_training") == Weeks("step", 0, 0)


def test_after_a_meeting_that_was_none_the_time_until_the_next_offer_is_told(ledger: None) -> None:
    """What was offered before it began no wait, and is never open again (`process/meetings`)."""
    for number in range(3):
        came_through(number, ("apply", 90), ("offer", 60), ("book", 58), ("did_not_come", 50), ("offer", 34))
        came_through(10 + number, ("offer", 60), ("stopped", 40), ("offer", 20), ("book", 10))
    assert waited("did_not_come") == waited("stopped") == Weeks("offer", 2, 3)


def test_of_two_meetings_that_were_none_the_wait_after_each_is_its_own(ledger: None) -> None:
    for number in range(6):
        came_through(number, ("did_not_come", 300), ("offer", 290), ("did_not_come", 50), ("offer", 40))
    assert waited("did_not_come") == Weeks("offer", 1, 2)


def test_whoever_is_looked_at_again_waits_from_then_on(ledger: None) -> None:
    """Not from the offer that the first look has led to."""
    for number in range(6):
        came_through(number, ("apply", 170), ("offer", 160), ("verify", 150), ("second_look", 30), ("offer", 9))
    assert waited("second_look") == Weeks("meeting", 3, 3)


def test_it_is_reckoned_once_a_day(ledger: None) -> None:
    for number in range(8):
        came_through(number, ("apply", 40), ("offer", 5))
    first = waited()
    for number in range(100, 120):
        came_through(number, ("apply", 170), ("offer", 1))
    with CaptureQueriesContext(connection) as queries:
        assert waited() == first == Weeks("meeting", 5, 5) and not list(queries)
    assert usual(Case(step="applied"), DAY + timedelta(days=1)) != first


@pytest.mark.parametrize("step", ["questions", "booked", "someone_else", "on_roster", "left"])
def test_where_nothing_is_waited_for_nothing_is_reckoned(step: str) -> None:
    assert step not in WAITS and waited(step) is None


def test_reckoning_writes_nothing_and_asks_no_case_by_itself(ledger: None) -> None:
    for number in range(12):
        came_through(number, ("apply", 40), ("offer", 5))
    statements: list[str] = []

    def noted(execute: object, sql: str, *rest: object) -> object:
        statements.append(sql)
        return execute(sql, *rest)  # type: ignore[operator]

    with connection.execute_wrapper(noted):
        waited()
    assert len(statements) == 5 and not any(sql.startswith(("INSERT", "UPDATE")) for sql in statements)
