"""How long cases stand at each step: since they came to it, and not since somebody last did something in them."""

import secrets
from datetime import timedelta
from pathlib import Path

from brama.process.models import Case
from brama.process.reads.standings import standings
from brama.process.writing import advance, advance_unseen
from brama.vault.models import Safe
from tests.cast import DAY


def case(slot: int, days: int) -> Case:
    """A case that came to screening so many days ago; of one that only stands, no section is needed."""
    safe = Safe.objects.create(case=secrets.token_bytes(16), slot=slot)
    day = DAY - timedelta(days=days)
    return Case.objects.create(safe=safe, reference=f"AAAA-{slot:04}", step="screening", day=day, since=day)


def test_a_note_makes_no_case_younger(records: Path) -> None:
    assert records.is_dir()
    for each in [case(slot, 100) for slot in range(5)]:
        advance(each, "screening", DAY - timedelta(days=1))
    (screening,) = (each for each in standings(DAY) if each.step == "screening")
    assert (screening.cases, screening.days) == (5, 100)


def test_another_step_begins_anew_and_what_is_not_seen_moves_no_day(records: Path) -> None:
    assert records.is_dir()
    moved, aside = case(1, 100), case(2, 100)
    advance(moved, "cleared", DAY)
    advance_unseen(aside, "set_aside")
    assert (moved.since, moved.day) == (DAY, DAY)
    moved.refresh_from_db()
    aside.refresh_from_db()
    long_ago = DAY - timedelta(days=100)
    assert moved.since == DAY and (aside.since, aside.day, aside.version) == (long_ago, long_ago, 2)
