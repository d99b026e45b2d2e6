"""The people of the cast in a real staff room, with everything that was shown to them or unlocked for them."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest
from django.test import override_settings

from brama.staff.appointing.founding import Founder, Shown, found
from brama.staff.errors import SignInRefused
from brama.staff.signing_in.sessions import seated
from brama.staff.signing_in.sign_in import sign_in
from brama.staff.vouching.trust import StaffTrust
from brama.vault.pepper import create_pepper
from brama.vault.shred import ShredKeys
from brama.vault.trust import Remembered, TrustedAuthor, TrustedEpoch
from tests import copies
from tests.cast import CHEAP, DAY, STAFF, House, Seated
from tests.records import database

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
ORGANISATIONS = {"Alder group of Zarnica": "group", "Birch house of Zarnica": "house", "Cedar unit of Zarnica": "unit"}
KEEPERS = ("Zarnica wren", "Zarnica heron", "Zarnica crane")


class Rooted(House):
    """Whose keys are trusted by what stands in the staff room, and in the fingerprints."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.trust = Remembered(StaffTrust())

    def epoch(self, compartment: str) -> TrustedEpoch:
        return self.trust.epoch(compartment)

    def author(self, member: bytes) -> TrustedAuthor:
        return self.trust.author(member)

    def reader(self, member: bytes) -> bytes:
        return self.trust.reader(member)


class Founded(Rooted):
    """The people of the cast in a real staff room: founded, signed in, trusted by two signatures and fingerprints."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        create_pepper(folder)
        ShredKeys(folder / "shred.keys").create()
        self.secrets: list[str | bytes] = [*ORGANISATIONS]
        self.shown: dict[str, Shown] = {}
        for shown in found(ORGANISATIONS, self._founders(), DAY):
            self.shown[shown.handle] = shown
            self._sign_in(shown.handle, shown.passphrase, pyotp.parse_uri(shown.address))

    def _founders(self) -> list[Founder]:
        group, house, unit = ORGANISATIONS
        where = {"screener": group, "verifier": house, "security_officer": group}
        staff = [Founder(f"Zarnica {handle}", where.get(duty, unit), (duty,)) for handle, duty in STAFF.items()]
        return [*staff, *(Founder(handle, group, ("appointer", "keyholder")) for handle in KEEPERS)]

    def _sign_in(self, handle: str, passphrase: str, totp: Any) -> None:
        with pytest.raises(SignInRefused):
            sign_in(handle, passphrase + "x", totp.at(NOON), NOON)
        later = NOON + timedelta(minutes=5)
        signed = sign_in(handle, passphrase, totp.at(later), later)
        seat = seated(signed.token, later)
        keys = seat.holder
        self.secrets += [handle, passphrase, totp.secret, totp.byte_secret(), signed.token, signed.device]
        self.secrets += [keys.sealing[:64], keys.sealing[64:], keys.signing]
        self.seats[handle.rsplit(maxsplit=1)[-1]] = Seated(seat.member, seat.duties, keys, DAY, self, b"")

    def copied(self, folder: Path) -> "Founded":
        """The same people where their records were copied to; of what was trusted before, it remembers nothing."""
        made = copy(self)
        made.folder, made.trust = folder, Remembered(StaffTrust())
        made.seats = {handle: replace(seat, trust=made) for handle, seat in self.seats.items()}
        return made


@contextmanager
def founded(kind: str, folder: Path) -> Iterator[Founded]:
    """Such a house in records of this kind: founded once by a process of the tests, and copied. Passphrases cost next to nothing."""
    with override_settings(BRAMA_STAFF_COST=CHEAP), database(kind, folder, Founded) as told:
        copies.begun((kind, "founded"))
        yield told.copied(folder)
