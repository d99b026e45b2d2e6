"""The people of the tests, all invented: who they are, what they may do, and one who applies."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from brama.box.keys import new_sealing_keys
from brama.box.passphrase import Cost
from brama.box.signing import new_signing_keys
from brama.staff.appointing.founding import Founder
from brama.staff.duties import compartments
from brama.vault.epochs import new_epoch, seal_epoch_key
from brama.vault.errors import KeyUntrusted
from brama.vault.holder import Holder
from brama.vault.models import Epoch, EpochState
from brama.vault.pepper import create_pepper
from brama.vault.shred import ShredKeys
from brama.vault.trust import TrustedAuthor, TrustedEpoch
from tests import copies
from tests.records import database

DAY = date(2026, 11, 20)
COMPARTMENT_OF = {
    "screener": "screening", "verifier": "meeting", "board": "board", "trainer": "training", "registrar": "training", "welfare": "welfare",
}  # fmt: skip
STAFF = {
    "olena": "screener", "halina": "screener", "symon": "screener", "wanda": "verifier", "piotr": "verifier", "taras": "board",
    "roman": "board", "bohdan": "board", "vera": "trainer", "maksym": "registrar", "nadia": "welfare", "ivanna": "security_officer",
}  # fmt: skip

ORGANISATIONS = {"Alder": "group", "Birch": "house", "Cedar": "unit"}
FOUNDERS = (
    Founder("wren", "Cedar", ("appointer", "keyholder")),
    Founder("heron", "Alder", ("appointer", "keyholder")),
    Founder("crane", "Birch", ("appointer", "keyholder")),
    Founder("finch", "Alder", ("screener",)),
    Founder("robin", "Alder", ("screener",)),
    Founder("swift", "Birch", ("verifier",)),
    Founder("stork", "Cedar", ("board",)),
    Founder("owl", "Cedar", ("security_officer",)),
)
CHEAP = Cost(64, 1, 1)
"""Of passphrases in tests that guess or sign in again and again."""

APPLICATION: dict[str, Any] = {
    "identity": {
        "names": ["Дзмітрый Лясовік", "Dzmitry Liasovik"],
        "birthDate": "1991-03-07",
        "documents": ["MP7654321"],
    },
    "contact": {"matrix": "@heron:example.org"},
    "background": {"residence": "Białystok", "work": "electrician"},
    "skills": {"drives": "lorry", "languages": ["be", "pl"]},
    "motivation": {"text": "My brother taught me to repair what is broken."},
    "referees": {"first": "Kastus Vyshynski, Vilnius"},
}


@dataclass
class House:
    """Compartments with keys and members who hold them, without the paperwork of the staff room."""

    folder: Path
    authors: dict[bytes, bytes] = field(default_factory=dict)
    seats: dict[str, "Seated"] = field(default_factory=dict)
    walks: dict[str, Any] = field(default_factory=dict)
    left: dict[bytes, int] = field(default_factory=dict)

    def epoch(self, compartment: str) -> TrustedEpoch:
        row = Epoch.objects.get(compartment=compartment, state=EpochState.CURRENT)
        return TrustedEpoch(compartment, row.number, bytes(row.public), row.pk)

    def author(self, member: bytes) -> TrustedAuthor:
        if member not in self.authors:
            raise KeyUntrusted
        duties = next((seat.duties for seat in self.seats.values() if seat.member == member), frozenset[str]())
        return TrustedAuthor(self.authors[member], duties, compartments(duties), self.left.get(member))

    def reader(self, member: bytes) -> bytes:
        return next(seat.sealing_public for seat in self.seats.values() if seat.member == member)


@dataclass
class Seated:
    """A member at work."""

    member: bytes
    duties: frozenset[str]
    holder: Holder
    day: date
    trust: House
    sealing_public: bytes


def house(folder: Path) -> House:
    """A house with everybody in it, in the database that Django points at."""
    create_pepper(folder)
    ShredKeys(folder / "shred.keys").create()
    made = House(folder)
    for place, (handle, duty) in enumerate(STAFF.items(), 1):
        sealing, signing = new_sealing_keys(), new_signing_keys()
        member = place.to_bytes(16)
        made.authors[member] = signing.public
        holder = Holder(member, sealing.private, signing.private)
        made.seats[handle] = Seated(member, frozenset({duty}), holder, DAY, made, sealing.public)
    for compartment in dict.fromkeys(COMPARTMENT_OF.values()):
        open_epoch(made, compartment, 1)
    return made


@contextmanager
def housed(kind: str, folder: Path) -> Iterator[House]:
    """Such a house in records of this kind: made once by a process of the tests, and copied."""
    with database(kind, folder, house) as told:
        copies.begun((kind, "house"))
        made = House(folder, dict(told.authors))
        made.seats = {handle: replace(seat, trust=made) for handle, seat in told.seats.items()}
        yield made


def open_epoch(made: House, compartment: str, number: int, without: str = "") -> None:
    """A new current epoch, sealed to everybody who holds the compartment."""
    epoch, private = new_epoch(compartment, number)
    for handle, seat in made.seats.items():
        if handle != without and compartment in {COMPARTMENT_OF.get(duty) for duty in seat.duties}:
            seal_epoch_key(epoch, private, seat.member, seat.sealing_public)
    Epoch.objects.filter(compartment=compartment, state=EpochState.CURRENT).update(state=EpochState.PAST)
    Epoch.objects.filter(pk=epoch.pk).update(state=EpochState.CURRENT)
