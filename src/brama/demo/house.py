"""Making the house of the demonstration: founded, with a register of invented persons and applicants at every step of the road."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.core.management import call_command

from brama.box.passphrase import Cost
from brama.demo.cast import Member
from brama.persons import Person
from brama.registers.build import Reading, add
from brama.registers.manifest import About
from brama.registers.readers.batch import Listed
from brama.registers.shelf import Shelf
from brama.staff.appointing.founding import Founder, Shown, found
from brama.staff.models import SpentCode
from brama.staff.seat import Seat
from brama.staff.signing_in.sessions import seated, sign_out
from brama.staff.signing_in.sign_in import sign_in
from brama.vault.pepper import create_pepper
from brama.vault.shred import ShredKeys

REGISTER = "staff-list"
_CHUNK = 2_000
_QUICK = Cost(16 * 1024, 1, 1)
"""What a guess costs here: nobody's life hangs on these passphrases, and eleven of them are made while somebody waits."""


def make(folder: Path, organisations: Mapping[str, str], founders: Sequence[Founder], day: date) -> list[Member]:
    """An empty database and a founded house in this folder, which Django points at."""
    call_command("migrate", verbosity=0, interactive=False)
    create_pepper(folder)
    ShredKeys(folder / "shred.keys").create()
    settings.BRAMA_STAFF_COST = _QUICK
    return [_member(shown) for shown in found(organisations, founders, day)]


def _member(shown: Shown) -> Member:
    return Member(shown.handle, shown.organisation, tuple(shown.duties), shown.passphrase, shown.address)


def register(folder: Path, persons: Sequence[Person], day: date) -> None:
    """The list of invented persons against which is screened."""
    batches = (Listed(tuple(persons[at : at + _CHUNK])) for at in range(0, len(persons), _CHUNK))
    about = About(source="invented by brama demo", unverified=True, until=(day + timedelta(days=365)).isoformat())
    add(Shelf(folder), REGISTER, batches, about, Reading())


@contextmanager
def seats(members: Sequence[Member]) -> Iterator[dict[str, Seat]]:
    """Everybody signed in, to do what was done before the newcomer came; signed out again after it."""
    now = datetime.now(UTC)
    tokens = {each.handle: sign_in(each.handle, each.passphrase, each.code(), now).token for each in members}
    yield {handle: seated(token, now) for handle, token in tokens.items()}
    for token in tokens.values():
        sign_out(token)
    SpentCode.objects.all().delete()  # the newcomer may use the code that the device shows now
