"""Who acts: a member that has signed in, with what their session unlocks."""

from dataclasses import dataclass, field
from datetime import date

from brama.staff.errors import DutyMissing
from brama.staff.vouching.trust import StaffTrust
from brama.vault.holder import Holder


@dataclass(frozen=True)
class Seat:
    """One signed-in member for one request. `duties` are those that two have signed; `session` is the hash of the token."""

    member: bytes
    duties: frozenset[str]
    holder: Holder = field(repr=False)
    day: date
    trust: StaffTrust = field(repr=False)
    session: bytes

    def needs(self, *duties: str) -> None:
        """Refuse, with DutyMissing, who holds none of these."""
        if not self.duties.intersection(duties):
            raise DutyMissing(duties=list(duties))
