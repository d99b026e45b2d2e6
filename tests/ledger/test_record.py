"""Adding to the ledger: one unbroken chain, whoever writes and however many at once."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from django.db import connection, transaction

import brama
from brama.ledger import rows
from brama.ledger.errors import EntryUnusable, HeadMissing, OutsideTransaction
from brama.ledger.groups import ADMISSIONS, PAUSE, ROSTER
from brama.ledger.models import Head, LedgerEntry
from brama.ledger.record import holds, record
from brama.ledger.verify import verify
from tests.ledger.tampering import DAY, LENGTH, unguarded, written
from tests.records import address

WRITERS, EACH = 8, 12


def acts() -> list[str]:
    return list(LedgerEntry.objects.order_by("seq").values_list("act", flat=True))


def recorded(*given: str) -> list[str]:
    for act in given:
        with transaction.atomic():
            record(act, DAY, bytes(16), b"case")
    return acts()


def test_an_entry_is_what_was_recorded(records: Path) -> None:
    with transaction.atomic():
        assert record("apply", date(2026, 3, 4), bytes(range(16)), b"case", [bytes(32), bytes(range(32))]) == 1
    seq, act, day, member, case, digests, previous, own = rows.entries().get()
    assert (seq, act, day, member, case) == (1, "apply", "2026-03-04", bytes(range(16)), b"case")
    assert (digests, previous) == (bytes(32) + bytes(range(32)), bytes(32))
    assert rows.head() == (1, own)


def test_recording_outside_a_transaction_is_refused(records: Path) -> None:
    with pytest.raises(OutsideTransaction):
        record("apply", DAY)
    assert acts() == []


def test_an_entry_falls_with_its_act(records: Path) -> None:
    recorded("apply")
    with transaction.atomic():
        assert record("take", DAY) == 2
        transaction.set_rollback(True)
    assert recorded("ask") == ["apply", "ask"]
    assert verify().whole


def test_a_refused_entry_leaves_nothing(records: Path) -> None:
    with pytest.raises(EntryUnusable), transaction.atomic():
        record("apply", DAY, digests=[b"short"])
    assert acts() == [] and verify().whole


def test_nothing_is_recorded_without_a_head(records: Path) -> None:
    with unguarded():
        Head.objects.all().delete()
        with pytest.raises(HeadMissing):
            record("apply", DAY)


def test_admission_and_roster_never_adjoin(records: Path) -> None:
    for admission in sorted(ADMISSIONS):
        for roster in sorted(ROSTER):
            recorded("apply")
            assert recorded(admission, roster, admission)[-5:] == [admission, PAUSE, roster, PAUSE, admission]
    assert verify().whole


def test_a_pause_names_nobody(records: Path) -> None:
    recorded("admit", "arrive")
    assert rows.entries()[1][3:6] == (b"", b"", b"")


def test_other_acts_stand_side_by_side(records: Path) -> None:
    given = ["admit", "admit", "vote", "arrive", "train", "apply", "admit"]
    assert recorded(*given) == given


def test_the_number_returned_is_that_of_the_act_and_not_of_the_pause(records: Path) -> None:
    with transaction.atomic():
        assert record("admit", DAY) == 1
        assert record("arrive", DAY, digests=[bytes(32)]) == 3
    assert holds(3, bytes(32)) and not holds(2, bytes(32))


def test_the_ledger_holds_each_digest_at_its_entry_and_nowhere_else(records: Path) -> None:
    written()
    first, second = rows.entries()[2][5][:32], rows.entries()[2][5][32:]
    assert holds(3, first) and holds(3, second)
    assert not holds(2, first) and not holds(LENGTH + 1, first) and not holds(-1, first)
    across = (first + second)[16:48]
    assert not holds(3, across) and not holds(3, b"") and not holds(3, first[:16])


def test_a_digest_put_into_an_entry_later_is_not_held(records: Path) -> None:
    written()
    with unguarded():
        LedgerEntry.objects.filter(seq=3).update(digests=bytes(32))
        assert not holds(3, bytes(32))


def one_chain(entries: int) -> bool:
    numbers = [row[0] for row in rows.entries()]
    linked = all(after[6] == before[7] for before, after in pairwise(rows.entries()))
    return linked and numbers == list(range(1, entries + 1)) and verify().whole


def test_threads_that_record_at_once_make_one_chain(records: Path) -> None:
    def write(writer: int) -> set[int]:
        try:
            return {_recorded(writer, at) for at in range(EACH)}
        finally:
            connection.close()

    with ThreadPoolExecutor(WRITERS) as pool:
        numbers = list(pool.map(write, range(WRITERS)))
    assert set().union(*numbers) == set(range(1, WRITERS * EACH + 1))
    assert one_chain(WRITERS * EACH)


def _recorded(writer: int, at: int) -> int:
    with transaction.atomic():
        return record("take", DAY, case=b"%d %d" % (writer, at))


PROCESS = """
import django; django.setup()
from datetime import date
from django.db import transaction
from brama.ledger.record import record
for at in range(20):
    with transaction.atomic():
        record("take", date(2026, 3, 1), case=b"%d" % at)
        transaction.set_rollback(at % 4 == 3)
"""


def test_processes_that_record_at_once_some_in_vain_make_one_chain(records: Path) -> None:
    env = {
        **os.environ,
        "PYTHONPATH": str(Path(brama.__path__[0]).parent),
        "DJANGO_SETTINGS_MODULE": "brama.settings",
        "BRAMA_DATA": str(records),
        "BRAMA_DATABASE": address(connection.settings_dict["NAME"]) if connection.vendor == "postgresql" else "",
    }
    started = [subprocess.Popen([sys.executable, "-c", PROCESS], env=env) for _ in range(4)]
    assert [process.wait(60) for process in started] == [0] * 4
    assert one_chain(4 * 15)
