"""Purging by the security officer, one case or whatever is past its period, and overwriting after it: one way for all doors."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from brama.ledger.signed import Signer
from brama.process.errors import CaseMissing
from brama.process.openings.asking import forget_releases
from brama.process.openings.budget import forget_openings
from brama.process.purging import scrub
from brama.process.purging.purge import due, forget_notices, purge
from brama.vault.errors import ShredKeysMissing


@dataclass
class Swept:
    """What was done: of each case its entry in the ledger, cases whose key is away and which stand as before, how much else went, and
    whether everything that was deleted is overwritten; else the next purge does it.
    """

    purged: dict[str, int] = field(default_factory=dict)
    left: list[str] = field(default_factory=list)
    notices: int = 0
    releases: int = 0
    overwritten: bool = False


def purge_one(reference: str, day: date, by: Signer) -> Swept:
    """Purge one case. Raises CaseMissing, ShredKeysMissing."""
    swept = Swept({reference: purge(reference, day, by).entry})
    swept.overwritten = scrub.whole(day, by)
    return swept


def purge_due(day: date, by: Signer) -> Swept:
    """Purge every case that is past its period, and forget whatever else is; what was deleted is overwritten whatever stops it."""
    swept = Swept()
    try:
        _purge_all(due(day), day, by, swept)
        swept.notices, swept.releases = forget_notices(day), forget_releases(day)
        forget_openings(day)
    finally:
        swept.overwritten = scrub.whole(day, by)
    return swept


def _purge_all(references: Iterable[str], day: date, by: Signer, swept: Swept) -> None:
    """One that somebody else has purged meanwhile is gone, one whose key is away is left for when it is back: the others go."""
    for reference in references:
        try:
            with suppress(CaseMissing):
                swept.purged[reference] = purge(reference, day, by).entry
        except ShredKeysMissing:
            swept.left.append(reference)
