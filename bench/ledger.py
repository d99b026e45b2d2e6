"""Verifying a ledger of a million entries: how long, in how much memory, and what SHA-256 alone would take.

    python bench/ledger.py [--entries 1000000] [--folder DIR]

The entries are invented and inserted in bulk; they are chained like any others, and the database is a real one (SQLite).
"""

import argparse
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from brama.ledger.chain import Entry

ROOT = Path(__file__).resolve().parent.parent
ACTS = ("apply", "take", "ask", "answer", "open_identity", "assess", "clear", "book", "verify", "vote")
DAY_ONE = date(2020, 1, 1)
A_DAY = 500  # entries
AT_ONCE = 10_000
INSERT = """INSERT INTO ledger_entry (seq, act, day, member, "case", digests, previous, hash)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s)"""


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, metavar="DIR", help="where the ledger is made; else a temporary folder")
    parser.add_argument("--verify", type=Path, metavar="DIR", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.verify:
        _verify(asked.verify)
    else:
        with TemporaryDirectory(dir=asked.folder) as folder:
            _make(Path(folder), asked.entries)
            # A process of its own, so that its memory is that of verifying.
            subprocess.run([sys.executable, __file__, "--verify", folder], check=True)


def _records(folder: Path) -> None:
    sys.path.insert(0, str(ROOT / "src"))
    os.environ |= {"DJANGO_SETTINGS_MODULE": "brama.settings", "BRAMA_DATA": str(folder)}
    os.environ.pop("BRAMA_DATABASE", None)
    import django

    django.setup()


def _make(folder: Path, number: int) -> None:
    _records(folder)
    from django.core.management import call_command
    from django.db import connection, transaction

    from brama.ledger.models import Head

    call_command("migrate", "ledger", verbosity=0)
    made = _invented(number)
    with transaction.atomic(), connection.cursor() as cursor:
        while entries := list(islice(made, AT_ONCE)):
            cursor.executemany(INSERT, entries)
            Head.objects.update(seq=entries[-1].seq, hash=entries[-1].hash)
    size = (folder / "records.sqlite3").stat().st_size
    print(f"made: {number:,} entries, {size / 2**20:,.0f} MB on disk")


def _invented(number: int) -> "Iterator[Entry]":
    from brama.ledger.chain import START, linked

    head = START
    for at in range(number):
        seed = sha256(b"%d" % at).digest()
        act, day = ACTS[at % len(ACTS)], DAY_ONE + timedelta(at // A_DAY)
        entry = linked(head, act, day, sha256(seed[:1]).digest()[:16], seed[:16], (seed,) * (1 + at % 3))
        head = entry.head
        yield entry


def _verify(folder: Path) -> None:
    _records(folder)
    from brama.ledger.verify import verify

    before = _peak()
    began, used = time.perf_counter(), time.process_time()
    verdict = verify()
    seconds, used = time.perf_counter() - began, time.process_time() - used
    print(
        f"verified: {verdict.code}, {verdict.entries:,} entries in {seconds:.1f} s, {verdict.entries / seconds:,.0f} a second"
    )
    print(f"of which {used:.1f} s of processor time, the rest is waiting for the disk and for other processes")
    print(f"peak memory: {_peak():.0f} MB, of which {before:.0f} MB before the first entry")
    print(f"SHA-256 alone over as many encodings: {_sha256_alone(verdict.entries):.1f} s of processor time")


def _sha256_alone(number: int) -> float:
    from brama.ledger.chain import encoded

    message = encoded((number, ACTS[0], DAY_ONE.isoformat(), bytes(16), bytes(16), bytes(64), bytes(32)))
    began = time.process_time()
    for _ in range(number):
        sha256(message).digest()
    return time.process_time() - began


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
