"""After a purge nothing of the case is left in any file of the database, on either of them."""

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.db import connection

from brama.process.purging import scrub
from brama.process.purging.purge import purge
from brama.process.purging.sweep import purge_one
from brama.vault.models import Copy, Item, LookUp, OwnCopy
from tests.cast import DAY, House, house
from tests.process.road import Walk, applied, walked
from tests.process.seizing import Search, written_out
from tests.records import address, database


def told(walk: Walk) -> dict[str, bytes]:
    """What belongs to this case alone: its reference, and of everything sealed the end, by table and row."""
    safe = walk.case().safe
    rows = [
        *(("content", row) for row in Item.objects.filter(safe=safe)),
        *(("sealed", row) for row in Copy.objects.filter(item__safe=safe)),
        *(("sealed", row) for row in OwnCopy.objects.filter(item__safe=safe)),
        *(("content", row) for row in LookUp.objects.filter(safe=safe)),
        *(("content", row) for row in walk.case().doings.all()),
    ]
    sealed = {f"{row._meta.label} {row.pk}": bytes(getattr(row, column))[-32:] for column, row in rows}
    return {"reference": walk.reference.encode(), **sealed}


def found(walk: Walk, wanted: dict[str, bytes]) -> set[str]:
    search = Search(wanted.values())
    there = {marker for held in written_out(walk.house.folder).values() for marker, _ in search.plain(held)}
    return {name for name, each in wanted.items() if each in there}


def test_nothing_that_was_sealed_in_a_purged_case_is_in_the_files_after_it(staff: House) -> None:
    other = applied(
        staff
    )  # something is written first: so the next is walked here, and lies in no database that is kept to be copied
    walk = walked(staff, "before_board")
    wanted, stays = told(walk), told(other)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # of which PostgreSQL keeps values, and does it by itself now and then
    assert len(wanted) > 40 and found(walk, wanted) == set(wanted)
    assert purge_one(walk.reference, DAY, staff.seats["ivanna"].holder).overwritten
    assert found(other, wanted | {f"other {name}": each for name, each in stays.items()}) == {
        f"other {name}" for name in stays
    }


@pytest.fixture
def postgresql(tmp_path: Path) -> Iterator[House]:
    with database("postgresql", tmp_path):
        yield house(tmp_path)


def test_in_postgresql_nothing_is_overwritten_while_somebody_reads_what_was_there_before(postgresql: House) -> None:
    walk, ivanna = applied(postgresql), postgresql.seats["ivanna"].holder
    with psycopg.connect(address(str(connection.settings_dict["NAME"]))) as other:
        other.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        other.execute("SELECT count(*) FROM django_migrations")
        purge(walk.reference, DAY, ivanna)
        assert not scrub.whole(DAY, ivanna) and scrub.due() == 1
    assert scrub.whole(DAY, ivanna) and scrub.due() == 0
