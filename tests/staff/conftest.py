"""A founded house for the tests: invented members, who sign in with what was shown to them once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
import pytest
from django.test import override_settings

from brama.ledger.models import LedgerEntry
from brama.staff.appointing import appoint
from brama.staff.appointing.founding import Shown, found
from brama.staff.seat import Seat
from brama.staff.signing_in.sessions import seated
from brama.staff.signing_in.sign_in import SignedIn, sign_in
from brama.vault.pepper import create_pepper
from brama.vault.shred import ShredKeys
from tests.cast import CHEAP, DAY, FOUNDERS, ORGANISATIONS
from tests.records import database

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def secret_of(address: str) -> str:
    """The secret of an otpauth address, in base32."""
    made = pyotp.parse_uri(address)
    assert isinstance(made, pyotp.TOTP)
    return made.secret


@dataclass
class House:
    """What was shown once, and a clock that moves so that no code is needed twice."""

    folder: Path
    passphrases: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)
    now: datetime = NOON

    def learn(self, shown: Shown) -> None:
        self.passphrases[shown.handle], self.secrets[shown.handle] = shown.passphrase, secret_of(shown.address)

    def code(self, handle: str, at: datetime | None = None) -> str:
        return pyotp.TOTP(self.secrets[handle]).at(at or self.now)

    def later(self, **by: float) -> datetime:
        self.now += timedelta(**by)
        return self.now

    def sign_in(self, handle: str, device: str = "") -> SignedIn:
        now = self.later(minutes=1)
        return sign_in(handle, self.passphrases[handle], self.code(handle), now, device)

    def seat(self, handle: str) -> Seat:
        return seated(self.sign_in(handle).token, self.now)


def admit(house: House, handle: str, organisation: str, *duties: str) -> None:
    """Propose by one, confirm by another, and remember what each was shown."""
    house.passphrases[handle] = appoint.propose(house.seat("wren"), handle, organisation, list(duties))
    house.secrets[handle] = secret_of(appoint.confirm(house.seat("heron"), handle).address)


@pytest.fixture
def house(kind: str, tmp_path: Path, cheap: None) -> Iterator[House]:
    """Eight members in three organisations, founded on an empty database of either kind."""
    with database(kind, tmp_path, _founded) as told:
        made = House(tmp_path)
        for shown in told:
            made.learn(shown)
        yield made
        assert not LedgerEntry.objects.exclude(member=b"").filter(signature=None).exists(), "what members do, they sign"


def _founded(folder: Path) -> list[Shown]:
    create_pepper(folder)
    ShredKeys(folder / "shred.keys").create()
    with override_settings(BRAMA_STAFF_COST=CHEAP):
        return found(ORGANISATIONS, FOUNDERS, DAY)
