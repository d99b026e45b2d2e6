"""`brama ledger`, as it is typed: by the house, and by a partner on a machine of their own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from string import Formatter

import pytest
from django.db import connection

import brama as brama_package
from brama.cli.english.verdicts import FOUND
from brama.ledger.chain import START, linked
from brama.ledger.diagnosis import CODES
from brama.ledger.heads import Announced, head_lines
from brama.ledger.models import LedgerEntry
from tests.cli.conftest import Brama, typed
from tests.ledger.tampering import DAY, LENGTH, entry, rechained, take, unguarded, written


@pytest.fixture
def house(records: Path, monkeypatch: pytest.MonkeyPatch, brama: Brama) -> Path:
    """A house with a ledger of a few entries; the folder has the head that goes to partners."""
    monkeypatch.setenv("BRAMA_DATA", str(records))
    written()
    (records / "head.jsonl").write_text(brama("ledger", "head").out)
    return records


def test_a_whole_ledger_is_said_to_be_whole_and_what_nobody_witnessed_is_named(house: Path, brama: Brama) -> None:
    ended = brama("ledger", "verify")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out == f"The ledger is whole: {LENGTH} entries.\nUnwitnessed: entries 1 to {LENGTH}.\n"


def mounted_read_only(folder: Path, *words: str) -> tuple[int, str, str]:
    """How a command ends in a process of its own where this folder can only be read."""
    if not shutil.which("unshare"):
        pytest.skip("needs Linux: it mounts a folder for one process alone")
    mount = f"mount --bind {folder} {folder} && mount -o remount,bind,ro {folder} || exit 99"
    command = ["unshare", "-rm", "sh", "-c", f'{mount}; exec "$@"', "sh", sys.executable, "-m", "brama", *words]
    env = {**os.environ, "PYTHONPATH": str(Path(brama_package.__path__[0]).parent), "BRAMA_DATA": str(folder)}
    ended = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    if ended.returncode in (1, 99) and ("unshare" in ended.stderr or "mount:" in ended.stderr):
        pytest.skip("this machine lets nobody mount")
    return ended.returncode, ended.stdout, ended.stderr


@pytest.mark.parametrize("kind", ["sqlite"])
def test_evidence_on_a_disk_that_can_only_be_read_is_verified_there(house: Path) -> None:
    connection.close()
    before = {file.name: file.read_bytes() for file in house.iterdir()}
    status, out, err = mounted_read_only(house, "ledger", "verify")
    assert (status, err) == (0, "") and out.startswith("The ledger is whole")
    assert {file.name: file.read_bytes() for file in house.iterdir()} == before


@pytest.mark.parametrize("kind", ["sqlite"])
def test_evidence_whose_end_stands_in_a_log_is_not_called_whole(house: Path) -> None:
    LedgerEntry.objects.count()  # whoever has it open has a log beside it
    status, out, err = mounted_read_only(house, "ledger", "verify")
    assert (status, out) == (1, "") and "stands in a log" in err


def test_a_changed_ledger_ends_with_one_and_the_number_of_the_entry(house: Path, brama: Brama) -> None:
    with unguarded():
        LedgerEntry.objects.filter(seq=3).update(act="vote")
        ended = brama("ledger", "verify")
    assert ended.status == 1
    assert ended.out.startswith("Entry 3 was changed.\nEntries up to 2 follow one another.\n")


def test_the_whole_way_to_a_partner_and_back(house: Path, brama: Brama) -> None:
    head, signed = house / "head.jsonl", house / "head.jsonl.signed"
    partner = ("--data", house / "partner")
    assert brama("ledger", "witness", head).status == 1
    there = brama("ledger", "countersign", head, *partner)
    assert there.status == 0 and there.out.startswith(f"Entry {LENGTH} is countersigned with key ")
    assert brama("ledger", "witness", signed).status == 1
    assert brama("ledger", "partner", signed).status == 0
    assert brama("ledger", "witness", signed).out.startswith(f"Countersigned up to entry {LENGTH} by partner ")
    told = brama("ledger", "verify").out
    assert "is vouched for by fewer than two; what they countersigned does not count." in told
    assert f"Unwitnessed: entries 1 to {LENGTH + 1}.\n" in told


def test_a_partner_refuses_a_ledger_that_was_written_anew(house: Path, brama: Brama) -> None:
    head, partner = house / "head.jsonl", ("--data", house / "partner")
    brama("ledger", "countersign", head, *partner)
    with unguarded():
        later = [take(seq) for seq in range(4, LENGTH + 1)]
        rechained(4, later[1:], entry(3)[7])
        head.write_text(brama("ledger", "head", "--since", "0").out)
        cut = brama("ledger", "countersign", head, *partner)
        rechained(LENGTH, [(0, "vote", *later[0][2:])], entry(LENGTH - 1)[7])
        head.write_text(brama("ledger", "head").out)
        forked = brama("ledger", "countersign", head, *partner)
    assert (cut.status, forked.status) == (1, 1)
    assert "its end is gone" in cut.err and "was rewritten" in forked.err


def test_a_passphrase_is_read_and_needed_from_then_on(
    tmp_path: Path, brama: Brama, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = linked(START, "apply", DAY)
    head = tmp_path / "head.jsonl"
    head.write_bytes(b"".join(head_lines(Announced(0, first.head), [first])))
    monkeypatch.setattr("sys.stdin", typed("seven of nine\n"))
    assert brama("ledger", "countersign", head, "--passphrase").status == 0
    monkeypatch.setattr("sys.stdin", typed("seven of ten\n"))
    ended = brama("ledger", "countersign", head)
    assert ended.status == 1 and "passphrase" in ended.err


def test_nobody_countersigns_where_the_records_stand(house: Path, brama: Brama) -> None:
    (house / "records.sqlite3").touch()
    ended = brama("ledger", "countersign", house / "head.jsonl")
    assert ended.status == 2 and ended.err.count("\n") == 1
    assert not (house / "witness").exists()


def test_a_head_holds_its_entries_from_the_one_asked_for(house: Path, brama: Brama) -> None:
    lines = [json.loads(line) for line in brama("ledger", "head", "--since", "5").out.splitlines()]
    assert [line["seq"] for line in lines] == [LENGTH, 6, 7]


def test_a_head_from_an_entry_that_there_is_not_is_refused(house: Path, brama: Brama) -> None:
    ended = brama("ledger", "head", "--since", str(LENGTH + 1))
    assert ended.status == 2 and ended.out == "" and f"ends with entry {LENGTH};" in ended.err
    assert brama("ledger", "head", "--since", str(LENGTH)).status == 0


def test_a_role_is_restricted_on_postgresql_alone(house: Path, brama: Brama) -> None:
    ended = brama("ledger", "restrict", "nobody_there")
    assert ended.status == (1 if connection.vendor == "postgresql" else 2)
    assert ended.err.count("\n") == 1


def test_every_finding_has_its_sentence_with_a_gap_for_each_fact() -> None:
    assert FOUND.keys() == CODES.keys()
    gaps = {code: {gap for _, gap, _, _ in Formatter().parse(text) if gap} for code, text in FOUND.items()}
    assert gaps == {**{code: set(facts) for code, facts in CODES.items()}, "whole": {"entries"}}
