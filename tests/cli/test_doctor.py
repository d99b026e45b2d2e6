"""`brama doctor`, and what records that are not as they should be end with: one sentence, and nothing lost."""

import ctypes
import re
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson
import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

import brama
from brama.checks import beside, chosen, fitting, inside
from brama.cli.english.findings import WORDS
from brama.cli.today import today
from brama.ledger.models import LedgerEntry
from brama.process.models import Case, Release
from brama.registers.shelf import Shelf
from brama.staff.beside import write_roots
from brama.staff.models import Session
from brama.vault.models import Epoch, EpochState, HandOver, Item, Safe
from tests.cast import APPLICATION
from tests.cli.seated import House
from tests.records import database
from tests.registers.shelves import added, people

SOURCES = Path(brama.__path__[0]).parent


UNSAFE: dict[str, set[str]] = {"sqlite": set(), "postgresql": {"E012"}}
"""What the tests' own servers are found to be: that of PostgreSQL does not wait for the disk."""


def ids(house: House) -> set[str]:
    return set(re.findall(r"^brama\.([EW]\d+)  ", house.stranger("doctor").out, re.MULTILINE))


def test_a_new_house_has_no_error_and_lacks_second_holders(house: House) -> None:
    ended = house.stranger("doctor")
    assert set(re.findall(r"brama\.(E\d+)", ended.out)) == UNSAFE[connection.vendor] and ended.status == len(
        UNSAFE[connection.vendor]
    )
    assert ids(house) <= {"W001", "W002", "W015", "W022", "W023", "W029"} | UNSAFE[connection.vendor]
    assert "W029  Nobody can open welfare" in ended.out and "W029  Nobody can open training" in ended.out


def _set_clock_back(_: Path) -> None:
    """As if the ledger had been written by a clock that was two days fast: by hand, for the database refuses."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER ledger_entry_update")
        else:
            cursor.execute("ALTER TABLE ledger_entry DISABLE TRIGGER ledger_entry_update")
    LedgerEntry.objects.filter(seq=1).update(day=today() + timedelta(days=2))


def _let_others_read_registers(folder: Path) -> None:
    (folder / "registers").mkdir()
    (folder / "registers").chmod(0o755)


def _cut_a_register_short(folder: Path) -> None:
    added(Shelf(folder), people(3))
    (words,) = (folder / "registers").rglob("words.text.u8")
    words.write_bytes(words.read_bytes()[:-1])


def _newest(app: str) -> tuple[str, str]:
    """The last migration of an app."""
    newest: tuple[str, str] = MigrationLoader(connection).graph.leaf_nodes(app)[0]
    return newest


@pytest.mark.parametrize(
    ("break_it", "found"),
    [
        (lambda folder: (folder / "pepper").chmod(0o644), "E002"),
        (lambda folder: (folder / "roots.json").chmod(0o666), "E002"),
        (lambda folder: folder.chmod(0o755), "E002"),
        (lambda folder: (folder / "shred.keys").unlink(), "E001"),
        (lambda folder: (folder / "shred.keys").write_bytes(b""), "E014"),
        (_set_clock_back, "E013"),
        (_let_others_read_registers, "E002"),
        (_cut_a_register_short, "E030"),
        (lambda folder: (folder / "pepper").write_bytes(bytes(16)), "E016"),
        (lambda folder: (folder / "pepper").write_bytes(bytes(32)), "E017"),
        (lambda folder: (folder / "roots.json").write_text("{"), "E018"),
        (lambda _: write_roots(["aaaa-bbbb"]), "E019"),
        (lambda _: MigrationRecorder(connection).record_applied("vault", "9999_from_the_future"), "E010"),
        (lambda _: MigrationRecorder(connection).record_unapplied(*_newest("process")), "E011"),
    ],
)
def test_what_must_not_stay_so_is_an_error(house: House, break_it: Callable[[Path], object], found: str) -> None:
    house.applies()
    break_it(house.records)
    ended = house.stranger("doctor")
    assert ended.status == 1 and f"brama.{found}  " in ended.out


def test_what_waits_and_what_should_be_gone_is_a_warning(house: House) -> None:
    house.applies()
    case, item = Case.objects.get(), Item.objects.all()[0]
    HandOver.objects.create(item=item, compartment="welfare")
    Item.objects.filter(pk=item.pk).update(stale=True)
    Epoch.objects.filter(compartment="screening").update(state=EpochState.PAST)
    Epoch.objects.create(compartment="screening", number=2, public=b"", state=EpochState.PROPOSED)
    house.member("finch", "cases", "list")
    Session.objects.update(seen=datetime.now(UTC) - timedelta(hours=1))
    Case.objects.filter(pk=case.pk).update(day=today() - timedelta(days=400))
    Release.objects.create(case=case, number=1, request=b"", entry=1, day=today() - timedelta(days=2))
    found = ids(house)
    assert {"W010", "W011", "W012", "W013", "W017", "W018", "W024"} <= found
    assert house.stranger("doctor").status == len(UNSAFE[connection.vendor])


def test_a_folder_without_records_says_where_to_begin(house: House, tmp_path: Path) -> None:
    ended = house.stranger("doctor", "--data", tmp_path / "nowhere")
    assert ended.status == 1 and "brama.E020" in ended.out


def test_every_finding_has_words() -> None:
    source = "".join(Path(str(part.__file__)).read_text("utf-8") for part in (beside, chosen, fitting, inside))
    source += (SOURCES / "brama/cli/doctor.py").read_text("utf-8")
    assert set(re.findall(r'"([EW]\d{3})"', source)) == set(WORDS)


def test_a_pepper_that_others_may_read_is_refused_by_every_command_that_uses_it(house: House) -> None:
    receipt = house.applies()
    (house.records / "pepper").chmod(0o644)
    for words in (("cases", "list"), ("receipt", "status"), ("purge", "--due")):
        ended = house.stranger(*words, stdin=receipt)
        assert ended.status == 1 and "Others may touch pepper (mode 0644)" in ended.err and ended.err.count("\n") == 1


def test_a_database_of_a_newer_version_is_left_alone(house: House) -> None:
    house.applies()
    MigrationRecorder(connection).record_applied("vault", "9999_from_the_future")
    for words in (("cases", "list"), ("receipt", "status"), ("ledger", "verify")):
        ended = house.stranger(*words)
        assert ended.status == 1 and "written by a newer Brama" in ended.err and ended.err.count("\n") == 1
    assert Safe.objects.count() == 1


def test_sqlite_on_a_network_is_refused(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if connection.vendor != "sqlite":
        assert house.member("finch", "cases", "list").status == 0
        return
    mounts = tmp_path / "mounts"
    mounts.write_text("30 22 0:40 / / rw - nfs4 filer:/srv rw\n")
    monkeypatch.setattr(beside, "MOUNTS", mounts)
    ended = house.stranger("cases", "list")
    assert ended.status == 1 and "is on nfs4" in ended.err and ended.err.count("\n") == 1
    assert "brama.E006" in house.stranger("doctor").out


@pytest.mark.parametrize("kind", ["sqlite"])
def test_a_full_disk_loses_nothing_that_was_there(house: House) -> None:
    """PostgreSQL answers 53100, which the table of `trouble` knows."""
    receipt = house.applies()
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0]}")
        ended = house.stranger("cases", "apply", "-", stdin=_application())
        assert ended.status == 1 and ended.out == "" and "no room left" in ended.err and ended.err.count("\n") == 1
        cursor.execute("PRAGMA max_page_count = 1073741823")
    assert Case.objects.count() == 1 and house.stranger("receipt", "status", stdin=receipt).status == 0
    assert house.stranger("ledger", "verify").status == 0


@pytest.mark.parametrize("kind", ["sqlite"])
def test_no_room_for_the_file_that_readers_share_is_a_full_disk_and_no_broken_one(house: House) -> None:
    connection.close()  # the last reader takes that file with it
    ended = subprocess.run(
        [sys.executable, "-m", "brama", "ledger", "verify", "--data", house.records],
        preexec_fn=_no_file_above_16_kb,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1 and "no room left" in ended.stderr and ended.stderr.count("\n") == 1


def _no_file_above_16_kb() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 14, 1 << 14))


def _application() -> str:
    return orjson.dumps(APPLICATION | {"skills": {"text": "x" * 500_000}}).decode()


def test_a_read_only_folder_is_said_in_one_sentence(tmp_path: Path) -> None:
    with database("sqlite", tmp_path):
        pass
    (tmp_path / "records.sqlite3").chmod(0o400)
    tmp_path.chmod(0o500)
    ended = subprocess.run(
        [sys.executable, "-P", "-m", "brama", "cases", "list", "--data", tmp_path],
        env={"PYTHONPATH": str(SOURCES)}, preexec_fn=_like_anybody, capture_output=True, text=True, check=False,
    )  # fmt: skip
    tmp_path.chmod(0o700)
    assert ended.returncode == 1 and ended.stdout == ""
    assert "cannot be written" in ended.stderr and ended.stderr.count("\n") == 1, ended.stderr


def _like_anybody() -> None:
    """For root too, permissions hold from the next program on: without CAP_DAC_OVERRIDE (1) and CAP_DAC_READ_SEARCH (2)."""
    for capability in (1, 2):
        ctypes.CDLL(None).prctl(24, capability)  # PR_CAPBSET_DROP
