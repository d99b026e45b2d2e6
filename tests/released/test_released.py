"""An old database opens with new code: every released state, empty and full, in SQLite and in PostgreSQL."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest
from django.test import override_settings

from brama.ledger.verify import verify
from brama.process.alarms.canaries import alarms
from brama.process.alarms.notices import notices
from brama.process.board.intake import proposals, waiting
from brama.process.gate.receipt import received
from brama.process.nights import news
from brama.process.openings.asking import asked
from brama.process.reads.cases import listed, shown
from brama.staff.signing_in.sessions import seated
from brama.staff.signing_in.sign_in import sign_in
from brama.vault.holder import Holder
from brama.vault.own import ReceiptKeys
from tests.cast import APPLICATION, CHEAP, DAY, STAFF, House, Seated
from tests.process.founded import NOON, Rooted
from tests.process.road import Walk
from tests.released.bringing import as_released, filled, unmigrated, up_to_date
from tests.staff.conftest import secret_of

RELEASED = sorted(path for path in Path(__file__).parent.iterdir() if (path / "keys.json").is_file())
FOUNDED = [path for path in RELEASED if (path / "roots.json").is_file()]
"""Those with a staff room in them, whose people sign in."""


class Released(Rooted):
    """Whose people sign in by what was kept beside the state."""

    def __init__(self, folder: Path, signs_in: dict[str, list[str]]) -> None:
        super().__init__(folder)
        self.signs_in = signs_in


@pytest.fixture(params=RELEASED, ids=[path.name for path in RELEASED])
def state(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def old(state: Path, kind: str, tmp_path: Path) -> Iterator[House]:
    """The database as it was written then, brought up to this code."""
    with unmigrated(kind, tmp_path):
        filled(state, tmp_path)
        up_to_date()
        yield _house(tmp_path, json.loads((state / "keys.json").read_text()))


def _house(folder: Path, kept: dict[str, dict[str, list[str]]]) -> House:
    made = Released(folder, kept["signs_in"]) if "signs_in" in kept else House(folder)
    for handle, values in kept["seats"].items():
        member, sealing, signing, *public = map(bytes.fromhex, values)
        if public:
            made.authors[member] = public[0]
        duties = frozenset({STAFF[handle]} if handle in STAFF else {"appointer", "keyholder"})
        made.seats[handle] = Seated(member, duties, Holder(member, sealing, signing), DAY, made, b"")
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
    assert received(old.walks["applied"].receipt, DAY, old).case.step == "applied"
    assert verify().whole


@pytest.mark.parametrize("state", FOUNDED, ids=[path.name for path in FOUNDED])
def test_what_was_said_beside_the_cases_is_there_and_whoever_could_sign_in_can(old: Any) -> None:
    seats, walks = old.seats, old.walks
    assert (said := waiting(proposals(seats["roman"]))) and said.places == 12
    assert [request.reason for request in asked(walks["before_board"].reference, seats["symon"])] == ["safety"]
    assert [each.reference for each in news(seats["olena"])] == [walks["questions"].reference]
    assert [each.reference for each in alarms(seats["ivanna"])] == [walks["questions"].reference]
    assert [each.text for each in notices(seats["nadia"])] == ["They came to my mother."]
    later = NOON + timedelta(days=1)
    with override_settings(BRAMA_STAFF_COST=CHEAP):
        signed = {
            handle: sign_in(handle, passphrase, pyotp.TOTP(secret_of(address)).at(later), later).token
            for handle, (passphrase, address) in old.signs_in.items()
        }
    assert {handle.rsplit(maxsplit=1)[-1]: seated(token, later).member for handle, token in signed.items()} == {
        handle: seat.member for handle, seat in seats.items()
    }


def test_an_old_empty_database_is_brought_up(state: Path, kind: str, tmp_path: Path) -> None:
    with unmigrated(kind, tmp_path):
        as_released(state)
        up_to_date()
        assert verify().whole
