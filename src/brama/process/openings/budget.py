"""The budget of openings: how many pages with an identity a member may open in a day before a second person is needed.

A rule of the server and not of keys: whoever runs other code, or has a copy of the database with a member's keys, opens what the keys
open. What it gives is that reading much leaves a trace at once, and that the first forty are not silent either: each is in the ledger.
"""

from datetime import date, timedelta
from typing import Final, NamedTuple

from django.db import transaction

from brama.ledger.record import record
from brama.ledger.watch import NUMBER, OPENED, opening_key, opening_number
from brama.process.errors import OpeningsUsedUp
from brama.process.models import Case, Grant, Openings
from brama.process.openings.grants import allowed, holding
from brama.process.seat import Seat, found, keys_of, opened_keys
from brama.process.writing import of_sections
from brama.vault.unseal import Keys

KEPT: Final = timedelta(days=30)
"""How long the security officer sees what was granted."""


class Budget(NamedTuple):
    """How many pages a member has opened today, and how many there may be."""

    used: int
    allowed: int


class Granted(NamedTuple):
    """That another let a member open so many more on a day, and how many that member has opened, as far as that is still known."""

    day: date
    member: bytes
    more: int
    by: bytes
    opened: int


def open_page(reference: str, by: Seat) -> Budget:
    """Count that a page of a case is shown to this member, before it is. The same case counts once a day; a page on which this member
    sees no identity counts not at all.

    Raises CaseMissing, and OpeningsUsedUp where the budget is used up and nobody has granted more.
    """
    keys = keys_of(by)
    with transaction.atomic():
        case = found(reference, keys)
        if not _shows_identity(case, keys):
            return used(by)
        key = opening_key(opened_keys(case, keys).trail)
        return _counted(opening_number(key, by.member, by.day), by)


def used(by: Seat) -> Budget:
    """The budget of this member today."""
    return Budget(_opened(by.member, by.day), allowed(by))


def granted(by: Seat) -> list[Granted]:
    """What was granted in the last month, to whom and by whom, as far as it holds; the first one first."""
    given = holding(Grant.objects.filter(day__gt=by.day - KEPT).order_by("pk"), by.trust)
    return [
        Granted(row.day, bytes(row.member), row.more, bytes(row.by), _opened(bytes(row.member), row.day))
        for row in given
    ]


def forget_openings(day: date) -> int:
    """Delete what was counted on days that are over, and what was granted more than a month ago."""
    return Openings.objects.filter(day__lt=day).delete()[0] + Grant.objects.filter(day__lte=day - KEPT).delete()[0]


def _counted(number: bytes, by: Seat) -> Budget:
    """The row is locked until the transaction ends: of many at once, no more than are allowed get through."""
    Openings.objects.filter(member=by.member, day__lt=by.day).delete()
    Openings.objects.get_or_create(member=by.member, day=by.day)
    row = Openings.objects.select_for_update().get(member=by.member, day=by.day)
    pages, most = bytes(row.pages), allowed(by)
    seen = [pages[at : at + NUMBER] for at in range(0, len(pages), NUMBER)]
    if number in seen:
        return Budget(len(seen), most)
    if len(seen) >= most:
        raise OpeningsUsedUp(used=len(seen), allowed=most)
    Openings.objects.filter(pk=row.pk).update(pages=pages + number)
    record(OPENED, by.day, by.holder, number)
    return Budget(len(seen) + 1, most)


def _shows_identity(case: Case, keys: Keys) -> bool:
    return any(copy.epoch_id in keys.epochs for item in of_sections(case, ("identity",)) for copy in item.copies.all())


def _opened(member: bytes, day: date) -> int:
    row = Openings.objects.filter(member=member, day=day).first()
    return len(row.pages) // NUMBER if row else 0
