"""Whoever has come in, as the process knows them: what they can open, and a case that is theirs to see."""

from datetime import date
from typing import Protocol

from brama.process.errors import CaseMissing, NotTheirDuty
from brama.process.history.doings import CaseKeys, case_keys
from brama.process.models import Case
from brama.process.writing import shred_keys
from brama.vault.errors import CaseShredded, NotYours
from brama.vault.holder import Holder
from brama.vault.trust import Trust
from brama.vault.unseal import Keys


class Seat(Protocol):
    """A signed-in member."""

    @property
    def member(self) -> bytes: ...
    @property
    def duties(self) -> frozenset[str]: ...
    @property
    def holder(self) -> Holder: ...
    @property
    def day(self) -> date: ...
    @property
    def trust(self) -> Trust: ...


def keys_of(seat: Seat) -> Keys:
    """What this member can open."""
    return Keys(seat.holder, seat.trust, shred_keys())


def needs_duty(by: Seat, duty: str, act: str) -> None:
    """Raise NotTheirDuty where this member does not have the duty that an act needs."""
    if duty not in by.duties:
        raise NotTheirDuty(act=act, duty=duty)


def found(reference: str, keys: Keys) -> Case:
    """The case, where this member may see it now; else CaseMissing, which does not tell a closed case from none."""
    case = Case.objects.select_related("safe").filter(reference=reference).first()
    if case is None or not case.safe.items.filter(copies__epoch__in=keys.epochs).exists():
        raise CaseMissing
    return case


def opened_keys(case: Case, keys: Keys) -> CaseKeys:
    """The keys of a case that are no section's. Raises CaseMissing where this member does not open them."""
    try:
        return case_keys(case, keys)
    except (NotYours, CaseShredded) as error:
        raise CaseMissing from error
