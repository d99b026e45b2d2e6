"""The budget of openings: how many pages with an identity a member may open in a day before a second person is needed.

A rule of the server and not of keys: whoever runs other code, or has a copy of the database with a member's keys, opens what the keys
open. What it gives is that reading much leaves a trace at once, and that the first forty are not silent either: each is in the ledger.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from hashlib import sha256
from typing import Final, NamedTuple

from django.db import transaction
from django.db.models import Q

from brama.box.context import bound
from brama.box.errors import SignatureWrong
from brama.box.signing import sign, verify
from brama.ledger.record import holds, record
from brama.ledger.watch import NUMBER, OPENED, opening_key, opening_number
from brama.process.errors import FieldWrong, NotTogether, OpeningsUsedUp
from brama.process.models import Case, Grant, Openings
from brama.process.seat import Seat, found, keys_of, opened_keys
from brama.process.writing import of_sections
from brama.staff.errors import AnotherPerson
from brama.vault.compartments import COMPARTMENTS, RIGHTS
from brama.vault.errors import KeyUntrusted
from brama.vault.models import EpochKey, EpochState
from brama.vault.trust import Trust
from brama.vault.unseal import Keys

A_DAY: Final = 40
"""Pages that a member opens in a day without asking anybody."""
MOST_MORE: Final = 80
"""So many more at most are granted to one member in a day, by however many."""
KEPT: Final = timedelta(days=30)
"""How long the security officer sees what was granted."""
_READERS: Final = tuple(compartment for compartment in COMPARTMENTS if RIGHTS["identity"][compartment])


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
    return Budget(_opened(by.member, by.day), _allowed(by))


def granted(by: Seat) -> list[Granted]:
    """What was granted in the last month, to whom and by whom, as far as it holds; the first one first."""
    given = _holding(Grant.objects.filter(day__gt=by.day - KEPT).order_by("pk"), by.trust)
    return [
        Granted(row.day, bytes(row.member), row.more, bytes(row.by), _opened(bytes(row.member), row.day))
        for row in given
    ]


def grant(member: bytes, more: int, by: Seat, seen: int | None = None) -> None:
    """Grant another member of one's compartment so many openings more today. Signed, and in the ledger.

    `seen` is how many grants of today the page showed: what was granted since, and is just this, is the same press once more.
    Raises AnotherPerson, NotTogether, FieldWrong.
    """
    if member == by.member:
        raise AnotherPerson
    with transaction.atomic():
        Openings.objects.get_or_create(member=member, day=by.day)
        Openings.objects.select_for_update().get(member=member, day=by.day)
        if not _granted_since(member, more, by, seen):
            _grant(member, more, by)


def _granted_since(member: bytes, more: int, by: Seat, seen: int | None) -> bool:
    today = Grant.objects.filter(day=by.day).order_by("pk").values_list("member", "more", "by")
    same = (member, more, by.member)
    return seen is not None and any((bytes(who), some, bytes(giver)) == same for who, some, giver in today[seen:])


def _grant(member: bytes, more: int, by: Seat) -> None:
    left = MOST_MORE - sum(row.more for row in _holding(Grant.objects.filter(member=member, day=by.day), by.trust))
    if not 1 <= more <= min(A_DAY, left):
        raise FieldWrong(field="more", allowed=(f"1 to {min(A_DAY, left)}",) if left else ("nothing more today",))
    if not _together(member, by.member):
        raise NotTogether
    given = Grant(member=member, day=by.day, more=more, by=by.member)
    given.signature = sign(by.holder.signing, _said(given))
    given.entry = record("grant_openings", by.day, by.holder, digests=[_digest(given)])
    given.save()


def forget_openings(day: date) -> int:
    """Delete what was counted on days that are over, and what was granted more than a month ago."""
    return Openings.objects.filter(day__lt=day).delete()[0] + Grant.objects.filter(day__lte=day - KEPT).delete()[0]


def _counted(number: bytes, by: Seat) -> Budget:
    """The row is locked until the transaction ends: of many at once, no more than are allowed get through."""
    Openings.objects.filter(member=by.member, day__lt=by.day).delete()
    Openings.objects.get_or_create(member=by.member, day=by.day)
    row = Openings.objects.select_for_update().get(member=by.member, day=by.day)
    pages, allowed = bytes(row.pages), _allowed(by)
    seen = [pages[at : at + NUMBER] for at in range(0, len(pages), NUMBER)]
    if number in seen:
        return Budget(len(seen), allowed)
    if len(seen) >= allowed:
        raise OpeningsUsedUp(used=len(seen), allowed=allowed)
    Openings.objects.filter(pk=row.pk).update(pages=pages + number)
    record(OPENED, by.day, by.holder, number)
    return Budget(len(seen) + 1, allowed)


def _shows_identity(case: Case, keys: Keys) -> bool:
    return any(copy.epoch_id in keys.epochs for item in of_sections(case, ("identity",)) for copy in item.copies.all())


def _opened(member: bytes, day: date) -> int:
    row = Openings.objects.filter(member=member, day=day).first()
    return len(row.pages) // NUMBER if row else 0


def _allowed(by: Seat) -> int:
    given = _holding(Grant.objects.filter(member=by.member, day=by.day), by.trust)
    return A_DAY + sum(row.more for row in given)


def _holding(given: Iterable[Grant], trust: Trust) -> Iterator[Grant]:
    """Those that hold: given by another who is here in the same compartment, signed, and known to the ledger."""
    for row in given:
        member, giver = bytes(row.member), bytes(row.by)
        if giver != member and _together(member, giver) and _true(row, trust):
            yield row


def _together(one: bytes, other: bytes) -> bool:
    here = EpochKey.objects.filter(Q(member=one) | Q(member=other), epoch__state=EpochState.CURRENT)
    held = here.filter(epoch__compartment__in=_READERS).values_list("member", "epoch__compartment")
    by_member: dict[bytes, set[str]] = {one: set(), other: set()}
    for member, compartment in held:
        by_member[bytes(member)].add(compartment)
    return bool(by_member[one] & by_member[other])


def _true(given: Grant, trust: Trust) -> bool:
    try:
        author = trust.author(bytes(given.by))
        verify(author.signing, _said(given), bytes(given.signature))
    except (SignatureWrong, KeyUntrusted):
        return False
    return author.was_here(given.entry) and holds(given.entry, _digest(given))


def _said(given: Grant) -> bytes:
    return bound("openings granted", bytes(given.member), str(given.day), given.more, bytes(given.by))


def _digest(given: Grant) -> bytes:
    return sha256(bytes(given.signature)).digest()
