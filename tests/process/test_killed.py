"""Killed at any moment: every application whose receipt was said is there, opens for both, and the ledger holds."""

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest
from django.db import connection

from brama.ledger.verify import verify
from brama.process import applicant
from brama.process.acts import keys_of
from brama.process.models import Case
from brama.process.writing import of_sections
from brama.vault.models import LookUp, Safe
from tests.cast import APPLICATION, DAY, House, house
from tests.records import address

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = {"sqlite": 100, "postgresql": 30}


@pytest.fixture
def staff(records: Path) -> House:
    return house(records)


def test_every_application_that_was_confirmed_is_there_after_a_kill(staff: House) -> None:
    _rounds(staff, 2)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_every_application_that_was_confirmed_is_there_after_many_kills(staff: House) -> None:
    _rounds(staff, ROUNDS[connection.vendor])


def _rounds(staff: House, rounds: int) -> None:
    confirmed: dict[str, str] = {}
    for seed in range(rounds):
        new = _killed(staff.folder, Random(seed).uniform(0, 0.3))
        assert new
        _there(staff, new)
        confirmed |= new
        assert verify().whole
    assert set(Case.objects.values_list("reference", flat=True)) >= set(confirmed.values())
    assert Case.objects.count() == Safe.objects.count() == LookUp.objects.count() / 2


def _killed(folder: Path, pause: float) -> dict[str, str]:
    """Receipts and references that a process said before it was killed, so long after its first."""
    command = [sys.executable, "-m", "tests.process.applier"]
    with subprocess.Popen(command, cwd=ROOT, env=_environment(folder), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        time.sleep(pause)
        process.kill()
        said += process.stdout.read()
    lines = said.decode().splitlines(keepends=True)
    return dict(line.split() for line in lines if line.endswith("\n"))


def _environment(folder: Path) -> dict[str, str]:
    where = address(str(connection.settings_dict["NAME"])) if connection.vendor == "postgresql" else ""
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    settings = {"DJANGO_SETTINGS_MODULE": "brama.settings", "BRAMA_DATA": str(folder), "BRAMA_DATABASE": where}
    return {**os.environ, **settings, "PYTHONPATH": paths}


def _there(staff: House, confirmed: dict[str, str]) -> None:
    olena = keys_of(staff.seats["olena"])
    for words, reference in confirmed.items():
        receipt = applicant.received(applicant.keys_for(bytes.fromhex(words)), DAY, staff)
        assert receipt.case.reference == reference and receipt.trail()
        items = of_sections(receipt.case, [*APPLICATION, "doings"])
        assert len(items) == len(APPLICATION) + 1 and all(olena.body(item) for item in items)
