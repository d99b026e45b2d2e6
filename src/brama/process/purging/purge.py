"""Purging: the shred key first, then what it shut; `scrub` overwrites what was deleted. What a purge does not reach: docs/threats.md."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import Error, transaction
from django.db.models import Min

from brama.ledger.models import LedgerEntry
from brama.ledger.record import record
from brama.ledger.signed import Signer
from brama.ledger.statement import Statement, stated
from brama.process.errors import CaseMissing, HalfErased
from brama.process.meetings.slots import let_go_of
from brama.process.models import Case
from brama.process.writing import locked, shred_keys
from brama.vault.errors import CaseShredded, ShredKeysMissing
from brama.vault.models import Notice, Safe

PERIODS: dict[str, int] = {
    "applied": 180, "screening": 365, "questions": 180, "cleared": 180, "booked": 90, "did_not_come": 90, "someone_else": 90,
    "stopped": 180, "verified": 180, "before_board": 180, "waiting_list": 365, "declined": 60, "second_look": 180, "set_aside": 180,
    "admitted": 90, "arrived": 365, "in_training": 365, "on_roster": 3650, "left": 30,
}  # fmt: skip
"""THE table of retention: after so many days without an act, a case at this step is purged; `declined` leaves time for a second look."""
NOTICES = 90
"""Days that a notice of a look-up is kept."""
TAGS = 730
"""Days since screening last took a case that the tags are kept by which its person is recognised; a purge does not take them."""


@dataclass(frozen=True)
class Purged:
    """What a purge did: `entry` is its place in the ledger, `number` what it stands there by; `hash` commits to all before it.

    `remains` is the last day of the tags by which the person is recognised; None where screening never took the case, or nobody says.
    """

    entry: int
    number: bytes
    day: date
    hash: bytes
    remains: date | None = None

    @property
    def statement(self) -> Statement:
        """What the applicant is shown, once, and may check against any later head."""
        return stated(self.entry, self.day, self.number, self.hash)


def due(day: date) -> list[str]:
    """References of the cases that the next purge takes: whose period is over, and what an earlier one has begun."""
    return list(dict.fromkeys([*past(day), *begun()]))


def past(day: date) -> list[str]:
    """References of the cases whose period is over."""
    return [
        reference
        for step, days in PERIODS.items()
        for reference in Case.objects.filter(step=step, day__lt=day - timedelta(days=days))
        .order_by("reference")
        .values_list("reference", flat=True)
    ]


def begun() -> list[str]:
    """References of the cases whose key is destroyed and whose rows stand: a purge was killed between the two, or had no room to write."""
    with suppress(ShredKeysMissing):
        slots = shred_keys().destroyed() & set(Safe.objects.values_list("slot", flat=True))
        return list(Case.objects.filter(safe__slot__in=slots).order_by("reference").values_list("reference", flat=True))
    return []


def due_since(day: date) -> date | None:
    """The first day on which the period of one of them was over."""
    oldest = {row["step"]: row["oldest"] for row in Case.objects.values("step").annotate(oldest=Min("day")).order_by()}
    over = (last + timedelta(days=PERIODS[step] + 1) for step, last in oldest.items())
    return min((each for each in over if each <= day), default=None)


def purge(reference: str, day: date, by: Signer) -> Purged:
    """Purge a case by a member; `scrub.whole` after the last. Its number in the ledger is none: nobody connects it with the acts before."""
    case = Case.objects.select_related("safe").filter(reference=reference).first()
    if case is None:
        raise CaseMissing
    return purged(case, "purge", day, by, b"")


def standing(case: Case) -> Case:
    if (now := locked(case)) is None:
        raise CaseMissing
    return now


def purged(case: Case, act: str, day: date, by: Signer | bytes, number: bytes) -> Purged:
    """Of several at once, one purges; the others find no case. The key is destroyed before the rows are: a kill leaves no way back.

    Raises HalfErased where the rows could not follow; whoever calls it in a transaction of their own has that in `destroying`, too.
    """
    with destroying(case):
        safe = Safe.objects.select_for_update().get(pk=standing(case).safe_id)
        if case.step == "booked":
            _give_back(safe.slot)
        entry = record(act, day, by, number)
        shred(safe.slot)
        Case.objects.filter(pk=case.pk).delete()
        safe.delete()
    return Purged(entry, number, day, bytes(LedgerEntry.objects.get(seq=entry).hash))


@contextmanager
def destroying(case: Case) -> Iterator[None]:
    """A transaction that destroys the key of a case. Where it fails only after that, it is no refusal that has changed nothing."""
    slot = case.safe.slot
    try:
        with transaction.atomic():
            yield
    except Error as error:
        if slot in shred_keys().destroyed():
            raise HalfErased from error
        raise


def _give_back(slot: int) -> None:
    """The place in the calendar that the case has taken; a purge that was killed before it ended has destroyed what finds it."""
    with suppress(CaseShredded):
        let_go_of(shred_keys().key(slot))


def shred(slot: int) -> None:
    """Destroy a shred key; one that is gone already was destroyed by a purge that was killed before it ended."""
    with suppress(CaseShredded):
        shred_keys().destroy(slot)


def forget_notices(day: date) -> int:
    """Delete notices whose period is over."""
    return Notice.objects.filter(day__lt=day - timedelta(days=NOTICES)).delete()[0]
