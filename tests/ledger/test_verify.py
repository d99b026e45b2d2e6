"""Whatever is done to the entries is found, named, and said where."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from django.db import connection

from brama.ledger import chain, rows
from brama.ledger.models import Head, LedgerEntry
from brama.ledger.verify import Verdict, verify
from tests.ledger.tampering import LENGTH, entry, moved, put, rechained, take, unguarded, written

EVERY = range(1, LENGTH + 1)


def found(verdict: Verdict) -> tuple[str, dict[str, object]]:
    return verdict.code, dict(verdict.facts)


def flipped(value: bytes) -> bytes:
    return bytes((value[0] ^ 1, *value[1:]))


CHANGES: dict[str, Callable[[chain.Row], object]] = {
    "act": lambda row: f"{row[1]}x",
    "day": lambda row: date.fromisoformat(row[2]).replace(day=2),
    "member": lambda row: flipped(row[3]),
    "case": lambda row: flipped(row[4]),
    "digests": lambda row: flipped(row[5]),
    "previous": lambda row: flipped(row[6]),
    "hash": lambda row: flipped(row[7]),
}


def test_an_untouched_ledger_is_whole(records: Path) -> None:
    assert found(verify()) == ("whole", {}) and verify().entries == 0
    written()
    verdict = verify()
    assert verdict.whole and verdict.entries == LENGTH
    assert verdict.witnessed == 0 and verdict.witnesses == {}


@pytest.mark.parametrize("field", CHANGES)
def test_every_changed_field_of_every_entry_is_found(records: Path, field: str) -> None:
    written()
    for seq in EVERY:
        with unguarded():
            LedgerEntry.objects.filter(seq=seq).update(**{field: CHANGES[field](entry(seq))})
            verdict = verify()
        assert found(verdict) == ("changed", {"entry": seq}) and verdict.entries == seq - 1


def test_every_entry_with_another_number_is_found(records: Path) -> None:
    written()
    for seq in EVERY:
        with unguarded():
            put(moved(take(seq), 1000))
            assert found(verify()) == ("reordered", {"entry": seq, "stands_at": 1000})


def test_every_entry_changed_with_a_hash_that_fits_is_found(records: Path) -> None:
    written()
    for seq in EVERY:
        with unguarded():
            row = take(seq)
            fields = (seq, "clear", *row[2:7])
            put((*fields, chain.hashed(fields)) if row[1] != "clear" else moved(row, seq))
            expected = ("head_differs" if seq == LENGTH else "changed", {"entry": seq})
            assert found(verify()) == (expected if row[1] != "clear" else ("whole", {}))


def test_every_missing_entry_is_found(records: Path) -> None:
    written()
    for seq in EVERY[:-1]:
        with unguarded():
            take(seq)
            assert found(verify()) == ("missing", {"first": seq, "last": seq})


def test_several_missing_entries_are_named_from_first_to_last(records: Path) -> None:
    written()
    with unguarded():
        for seq in (3, 4, 5):
            take(seq)
        assert found(verify()) == ("missing", {"first": 3, "last": 5})


def test_a_missing_entry_whose_place_was_closed_up_is_found(records: Path) -> None:
    written()
    for seq in EVERY[:-1]:
        with unguarded():
            take(seq)
            for later in range(seq + 1, LENGTH + 1):
                put(moved(take(later), later - 1))
            assert found(verify()) == ("missing", {"first": seq, "last": seq})


def test_any_two_swapped_entries_are_found(records: Path) -> None:
    written()
    for one in EVERY:
        for other in range(one + 1, LENGTH + 1):
            with unguarded():
                first, second = take(one), take(other)
                put(moved(second, one))
                put(moved(first, other))
                assert found(verify()) == ("reordered", {"entry": one, "stands_at": other})


def test_an_entry_put_in_is_found(records: Path) -> None:
    written()
    for seq in EVERY:
        with unguarded():
            for later in range(LENGTH, seq - 1, -1):
                put(moved(take(later), later + 1))
            previous = entry(seq - 1)[7] if seq > 1 else chain.GENESIS
            fields = (seq, "admit", "2026-03-01", bytes(16), b"", b"", previous)
            put((*fields, chain.hashed(fields)))
            Head.objects.update(seq=LENGTH + 1)
            assert found(verify()) == ("inserted", {"first": seq, "last": seq})


def test_an_entry_before_the_first_is_found(records: Path) -> None:
    written()
    for seq in (0, -5):
        with unguarded():
            put(moved(entry(2), seq))
            assert found(verify()) == ("inserted", {"first": seq, "last": seq})


def test_an_end_cut_off_is_found(records: Path) -> None:
    written()
    for last in range(LENGTH):
        with unguarded():
            LedgerEntry.objects.filter(seq__gt=last).delete()
            assert found(verify()) == ("truncated", {"last": last, "said": LENGTH, "by": "head"})


def test_entries_behind_the_head_are_found(records: Path) -> None:
    written()
    with unguarded():
        Head.objects.update(seq=4, hash=entry(4)[7])
        assert found(verify()) == ("beyond_head", {"first": 5, "last": LENGTH})


def test_a_head_that_is_gone_or_another_is_found(records: Path) -> None:
    written()
    with unguarded():
        Head.objects.update(hash=bytes(32))
        assert found(verify()) == ("head_differs", {"entry": LENGTH})
    with unguarded():
        Head.objects.all().delete()
        assert found(verify()) == ("head_missing", {})


def test_a_value_that_no_entry_could_hold_is_a_change_and_no_crash(records: Path) -> None:
    written()
    column, value = ("act", "x" * 32) if connection.vendor == "postgresql" else ("day", "no day at all")
    for seq in EVERY:
        with unguarded(), connection.cursor() as cursor:
            cursor.execute(f"UPDATE ledger_entry SET {column} = %s WHERE seq = %s", [value, seq])
            assert found(verify()) == ("changed", {"entry": seq})


def test_a_ledger_written_anew_from_an_entry_on_is_whole_in_itself(records: Path) -> None:
    """What the chain alone cannot show: that is what partners are for (test_witness)."""
    written()
    with unguarded():
        later = [take(seq) for seq in range(3, LENGTH + 1)]
        rechained(3, later[1:], entry(2)[7])
        assert found(verify()) == ("whole", {}) and verify().entries == LENGTH - 1


def test_days_are_read_alike_whatever_style_the_session_writes_them_in(records: Path) -> None:
    written()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET DateStyle = 'German'")
            assert rows.entries()[0][2] == "2026-03-01"
    assert verify().whole
