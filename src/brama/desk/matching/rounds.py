"""The round: every case in the time of screening against the registers as they are now. It tells who gained or lost a match.

What was found the last time stands in the findings of each case: strong matches are noted there, and so is that one is found no more.
Each case is done for itself; a round that was broken off is gone on with by beginning another.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from django.db import transaction

from brama.desk.matching.matches import Matched, Matches, matches_of
from brama.desk.matching.noting import note
from brama.desk.matching.registers import Trouble
from brama.process import nights
from brama.process.errors import CaseMissing, Stale
from brama.process.listing.cases import Cases, Row
from brama.process.nights import Counts
from brama.process.reads.dossier import Dossier, dossier
from brama.process.seat import keys_of
from brama.process.steps import SCREENING
from brama.refusals import Refusal
from brama.staff.seat import Seat
from brama.vault.unseal import Keys

_TOGETHER: Final = 1000
_PAUSES: Final = 20
"""So often at least the page says how far it is."""


@dataclass(frozen=True)
class Told:
    """What the round has to say of one case. `noted` is whether the findings hold it now; `busy` that somebody was at it."""

    reference: str
    step: str
    gained: tuple[Matched, ...] = ()
    lost: tuple[Matched, ...] = ()
    changed: tuple[Matched, ...] = ()
    noted: bool = True
    busy: bool = False
    refusal: Refusal | None = None

    @property
    def news(self) -> bool:
        return bool(self.gained or self.lost or self.changed or self.busy or self.refusal)


@dataclass
class Round:
    """A round under way: iterate it, once. `news` is what was told so far; `troubled` are registers that could not be asked."""

    seat: Seat
    references: tuple[str, ...]
    done: int = 0
    gained: int = 0
    lost: int = 0
    changed: int = 0
    left: int = 0
    troubled: set[Trouble] = field(default_factory=set)
    news: list[Told] = field(default_factory=list)

    @property
    def total(self) -> int:
        return len(self.references)

    @property
    def pauses(self) -> bool:
        """Whether it is time to say how far it is."""
        return self.done % max(self.total // _PAUSES, 1) == 0

    @property
    def troubles(self) -> list[Trouble]:
        return sorted(self.troubled)

    def __iter__(self) -> Iterator[Told]:
        for reference in self.references:
            told = self._one(reference)
            self.done += 1
            self.gained += len(told.gained)
            self.lost += len(told.lost)
            self.changed += len(told.changed)
            self.left += told.busy or told.refusal is not None
            self.news += [told] if told.news else []
            yield told

    def _one(self, reference: str) -> Told:
        try:
            case = dossier(reference, self.seat)
            if not case.newest("identity"):
                return Told(reference, case.step)
            found = matches_of(case)
            self.troubled |= set(found.registers.troubles)
            return _told(self.seat, case, found)
        except CaseMissing:
            return Told(reference, "")  # closed or erased since the round began
        except Stale:
            return Told(reference, "", busy=True)
        except Refusal as refusal:
            return Told(reference, "", refusal=refusal)


def begun(seat: Seat) -> Round:
    """A round over every case that this session opens for screening."""
    return Round(seat, tuple(dict.fromkeys(row.reference for row in _listed(keys_of(seat)))))


@contextmanager
def telling(going: Round) -> Iterator[None]:
    """While a round goes on: however it ends, its news as far as it has come is kept for the page of the morning. What was noted is told
    by no other round.
    """
    try:
        yield
    finally:
        news = [each for each in going.news if each.gained or each.lost or each.changed]
        counts = {
            each.reference: Counts(len(each.gained), len(each.lost), len(each.changed), each.noted) for each in news
        }
        nights.tell(counts, going.seat)


def _listed(keys: Keys) -> Iterator[Row]:
    if "screening" not in keys.compartments():
        return
    cases = Cases("screening", keys)
    for first in count(0, _TOGETHER):
        if not (rows := cases.page(first, _TOGETHER)):
            return
        yield from rows


def _told(seat: Seat, case: Dossier, found: Matches) -> Told:
    unread = {each.register for each in found.registers.troubles}
    here = [each for each in found.all() if each.here and each.strong and not each.told]
    known = [each for each in found.all() if not each.here and each.record.was_noted and not each.record.lost]
    lost = tuple(each for each in known if each.found.label.name not in unread and "" not in unread)
    gained = tuple(each for each in here if not each.record.was_noted or each.record.lost)
    changed = tuple(each for each in here if each not in gained)
    noted = case.step in SCREENING and found.may_answer
    if noted:
        _note(seat, case, here, lost)
    return Told(case.reference, case.step, gained, lost, changed, noted)


def _note(seat: Seat, case: Dossier, here: list[Matched], lost: tuple[Matched, ...]) -> None:
    version = case.version
    with transaction.atomic():
        for each in here:
            version = note(seat, case.reference, each.found, version)
        for each in lost:
            version = note(seat, case.reference, each.found, version, lost=True)
