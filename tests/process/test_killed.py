"""Killed at any moment: every application whose receipt was said is there, opens for both, and the ledger holds."""

import time
from pathlib import Path
from random import Random

import pytest
from django.db import connection

from brama.ledger.verify import verify
from brama.process.gate.receipt import received
from brama.process.models import Case
from brama.process.seat import keys_of
from brama.process.writing import of_sections
from brama.vault.models import LookUp, Safe
from brama.vault.own import keys_from
from tests.cast import APPLICATION, DAY, House
from tests.process.applier import takes_in
from tests.records import address
from tests.warm import doing

ROUNDS = 100


def test_every_application_that_was_confirmed_is_there_after_a_kill(staff: House) -> None:
    _rounds(staff, 2)


def test_what_is_committed_waits_for_the_disk(records: Path) -> None:
    """What no kill shows: nothing that was confirmed goes with the power."""
    asked = {"sqlite": "PRAGMA synchronous", "postgresql": "SHOW synchronous_commit"}
    with connection.cursor() as cursor:
        cursor.execute(asked[connection.vendor])
        assert cursor.fetchone() in {(2,), ("on",)}


@pytest.mark.long
@pytest.mark.timeout(900)
def test_every_application_that_was_confirmed_is_there_after_many_kills(staff: House) -> None:
    _rounds(staff, ROUNDS)


def _rounds(staff: House, rounds: int) -> None:
    confirmed: dict[str, str] = {}
    for seed in range(rounds):
        new = _killed(staff.folder, Random(seed).uniform(0, 0.1))
        assert new
        _there(staff, new)
        confirmed |= new
        assert verify().whole
    assert set(Case.objects.values_list("reference", flat=True)) >= set(confirmed.values())
    assert Case.objects.count() == Safe.objects.count() == LookUp.objects.count() / 2


def _killed(folder: Path, pause: float) -> dict[str, str]:
    """Receipts and references that a process said before it was killed, so long after its first."""
    where = address(str(connection.settings_dict["NAME"])) if connection.vendor == "postgresql" else ""
    with doing(takes_in, folder, where) as (process, said):
        first = said.readline()
        time.sleep(pause)
        process.kill()
        lines = [first, *said]
    return dict(line.split() for line in lines if line.endswith("\n"))


def _there(staff: House, confirmed: dict[str, str]) -> None:
    olena = keys_of(staff.seats["olena"])
    for root, reference in confirmed.items():
        receipt = received(keys_from(bytes.fromhex(root)), DAY, staff)
        assert receipt.case.reference == reference and receipt.trail()
        items = of_sections(receipt.case, [*APPLICATION, "doings"])
        assert len(items) == len(APPLICATION) + 1 and all(olena.body(item) for item in items)
