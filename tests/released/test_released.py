"""An old database opens with new code: every released state, empty and full."""

import gzip
import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from brama.ledger.verify import verify
from brama.process.gate import applicant
from brama.process.reads.cases import listed, shown
from brama.settings import database as described
from brama.vault.holder import Holder
from brama.vault.own import ReceiptKeys
from tests.cast import APPLICATION, DAY, STAFF, House, Seated
from tests.process.road import Walk
from tests.records import nowhere, point_at

RELEASED = sorted(path for path in Path(__file__).parent.iterdir() if (path / "keys.json").is_file())


@pytest.fixture(params=RELEASED, ids=[path.name for path in RELEASED])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    """The database as it was written then, brought up to this code."""
    folder: Path = request.param
    with sqlite3.connect(tmp_path / "records.sqlite3") as connection:
        connection.executescript(gzip.decompress((folder / "records.sql.gz").read_bytes()).decode())
    for file in ("pepper", "shred.keys"):
        shutil.copy(folder / file, tmp_path / file)
        (tmp_path / file).chmod(0o600)
    before, settings.BRAMA_DATA = settings.BRAMA_DATA, tmp_path
    point_at(described("", tmp_path))
    call_command("migrate", verbosity=0)
    yield _house(tmp_path, json.loads((folder / "keys.json").read_text()))
    point_at(nowhere())
    settings.BRAMA_DATA = before


def _house(folder: Path, kept: dict[str, dict[str, list[str]]]) -> House:
    made = House(folder)
    for handle, values in kept["seats"].items():
        member, sealing, signing, public = map(bytes.fromhex, values)
        made.authors[member] = public
        made.seats[handle] = Seated(
            member, frozenset({STAFF[handle]}), Holder(member, sealing, signing), DAY, made, b""
        )
    for step, (reference, *receipt) in kept["cases"].items():
        keys = ReceiptKeys(*map(bytes.fromhex, receipt))
        made.walks[step] = Walk(made, reference, keys, keys)
    return made


def test_an_old_database_opens_with_new_code(old: House) -> None:
    assert {row.reference for row in listed(old.seats["halina"])} == {walk.reference for walk in old.walks.values()}
    case = shown(old.walks["before_board"].reference, old.seats["taras"])
    assert case.sections["skills"] == [APPLICATION["skills"]]
    assert verify().whole


def test_work_goes_on_in_an_old_database(old: House) -> None:
    walk = old.walks["before_board"]
    for handle in ("taras", "roman"):
        walk.does(handle, "vote", outcome="admit", reason="needed")
    walk.does("taras", "open_vote")
    assert walk.does("taras", "admit", reason="needed").step == "admitted"
    assert applicant.received(old.walks["applied"].receipt, DAY, old).case.step == "applied"
    assert verify().whole


def test_an_old_empty_database_is_brought_up(tmp_path: Path) -> None:
    point_at(described("", tmp_path))
    try:
        for app in ("ledger", "vault", "staff", "process"):
            call_command("migrate", app, "0001", verbosity=0)
        call_command("migrate", verbosity=0)
        assert verify().whole
    finally:
        point_at(nowhere())
