"""The list of cases in two tables: a look does little, what it leaves waits and says so, and nothing is lost between the two."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from brama.process.gate.withdrawing import withdraw
from brama.process.listing import cases, summing
from brama.process.listing.cases import Cases, Row
from brama.process.listing.summary import bundle_of
from brama.process.seat import keys_of
from brama.vault.models import SealedList
from brama.vault.tables import lists
from brama.vault.tables.recent import LATE, Both
from tests.cast import APPLICATION, DAY, House, open_epoch
from tests.process.road import Walk, applied, voted, walked

NAME = APPLICATION["identity"]["names"][0]
STORY = {"background": {"story": "After the election I was held for two weeks and lost my work and my flat. " * 3}}


@pytest.fixture
def staff(staff: House, monkeypatch: pytest.MonkeyPatch) -> House:
    """A house whose list counts as long from its first case on, and that sums up one case at a time."""
    monkeypatch.setattr(cases, "SHORT", 0)
    monkeypatch.setattr(summing, "TOGETHER", 1)
    return staff


def listed(staff: House, budget: float = 0.0, handle: str = "olena") -> tuple[list[Row], frozenset[int]]:
    """One look: the lines, and which of them wait to be summed up."""
    list_of = Cases("screening", keys_of(staff.seats[handle]), budget)
    return list_of.page(), list_of.waiting


def version(kind: str) -> int:
    return SealedList.objects.get(kind=kind).version


def numbers(*walks: Walk) -> set[int]:
    return {walk.case().safe_id for walk in walks}


def here(staff: House) -> set[int]:
    """Of which cases the two tables, opened again, know something."""
    both = Both.read("screening", keys_of(staff.seats["olena"]))
    return set(both.long.rows) | set(both.late.rows)


def test_a_look_sums_up_what_its_budget_allows_and_lists_the_rest_as_waiting(staff: House) -> None:
    walks = [applied(staff) for _ in range(3)]
    for left in (2, 1, 0):
        rows, waiting = listed(staff)
        assert {row.reference for row in rows} == {walk.reference for walk in walks}
        assert {row.number for row in rows if row.waits} == waiting and len(waiting) == left
        assert all(row.name == ("" if row.waits else NAME) and row.summary.since == DAY for row in rows)


def test_what_has_moved_is_summed_up_before_what_is_new(staff: House) -> None:
    walk = applied(staff)
    listed(staff)
    new = applied(staff)
    walk.does("olena", "take")
    rows, waiting = listed(staff)
    assert waiting == numbers(new) and [bool(row.summary.taker) for row in rows if not row.waits] == [True]


def test_new_cases_join_the_short_table_and_the_long_one_when_nothing_is_new(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = applied(staff)
    listed(staff)
    monkeypatch.setattr(cases, "MANY", 1)
    listed(staff)
    before, second = version("list"), applied(staff)
    rows, _ = listed(staff)
    both = Both.read("screening", keys_of(staff.seats["olena"]))
    assert (version("list"), set(both.long.rows), set(both.late.rows)) == (before, numbers(first), numbers(second))
    assert listed(staff)[0] == rows and version("list") == before + 1
    both = Both.read("screening", keys_of(staff.seats["olena"]))
    assert (set(both.long.rows), both.late.rows) == (numbers(first, second), {})


def test_what_is_purged_or_over_leaves_both_tables(staff: House) -> None:
    kept, erased, over = applied(staff), applied(staff), walked(staff, "before_board")
    listed(staff, 60)
    assert here(staff) == numbers(kept, erased, over)
    withdraw(erased.received(), DAY)
    assert here(staff) == numbers(kept, over)
    voted(over, "decline", "few_places")
    over.does("roman", "decline", reason="few_places")
    assert {row.reference for row in listed(staff)[0]} == {kept.reference} and here(staff) == numbers(kept)


def test_both_tables_are_sealed_to_the_current_epoch_when_one_is_over(staff: House) -> None:
    walk = applied(staff)
    listed(staff)
    open_epoch(staff, "screening", 2, without="symon")
    assert [row.reference for row in listed(staff)[0]] == [walk.reference]
    assert set(SealedList.objects.filter(kind__in=("list", LATE)).values_list("kind", "epoch__number")) == {
        ("list", 2),
        (LATE, 2),
    }
    assert listed(staff, handle="symon")[0][0].reference == walk.reference and version(LATE) == 1


def test_of_two_who_sum_up_at_once_neither_loses_what_they_did(staff: House) -> None:
    applied(staff)
    listed(staff)
    keys = keys_of(staff.seats["olena"])
    mine = Both.read("screening", keys)
    other, joined = applied(staff), applied(staff)
    listed(staff)
    fresh = summing.Summing("screening", keys).rows(sorted(numbers(joined)))
    assert set(mine.add(fresh, keys).late.rows) >= numbers(other, joined)


def test_what_was_joined_while_another_looked_is_not_lost(staff: House) -> None:
    first, keys = applied(staff), keys_of(staff.seats["olena"])
    listed(staff)
    slow = Both.read("screening", keys)
    slow.join(slow.short(), keys)
    second = applied(staff)
    now = slow.add(summing.Summing("screening", keys).rows(sorted(numbers(second))), keys)
    assert set(now.columns.numbers.tolist()) == here(staff) == numbers(first, second)


def test_whoever_joins_drops_nothing_that_was_added_meanwhile(staff: House) -> None:
    first, keys = applied(staff), keys_of(staff.seats["olena"])
    listed(staff)
    slow = Both.read("screening", keys)
    second = applied(staff)
    listed(staff)
    slow.join(slow.short(), keys)
    assert here(staff) == numbers(first, second)


def test_a_copy_in_the_short_table_is_of_one_bundle_with_the_long_one_once_they_are_joined(
    staff: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = APPLICATION | STORY
    applied(staff, sections=application)
    monkeypatch.setattr(cases, "MANY", 1)
    listed(staff), listed(staff)
    applied(staff, sections=application), applied(staff, sections=application)
    listed(staff, 60)
    assert len(_bundles(staff)) == 2
    listed(staff)
    assert len(_bundles(staff)) == 1 and 0 not in _bundles(staff)


def _bundles(staff: House) -> set[int]:
    both = Both.read("screening", keys_of(staff.seats["olena"]))
    return {bundle_of(said.tobytes()) for said in both.columns.said}


def test_a_short_table_of_before_a_purge_says_nothing_of_the_purged_case(staff: House) -> None:
    walk = applied(staff)
    listed(staff)
    before = SealedList.objects.get(kind=LATE)
    withdraw(walk.received(), DAY)
    SealedList.objects.filter(kind=LATE).delete()
    before.save(force_insert=True)
    assert lists.read("screening", keys_of(staff.seats["olena"]), LATE).rows == {}


def test_many_are_summed_up_with_as_few_questions_as_one(staff: House) -> None:
    some = sorted(numbers(*(applied(staff) for _ in range(4))))
    summed = summing.Summing("screening", keys_of(staff.seats["olena"]))
    summed.rows(some[:1])
    with CaptureQueriesContext(connection) as of_one:
        summed.rows(some[1:2])
    with CaptureQueriesContext(connection) as of_many:
        assert set(summed.rows(some[1:])) == set(some[1:])
    assert len(of_many) == len(of_one)
