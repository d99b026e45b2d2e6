"""Grants: above the budget of openings a second person is needed, of the same compartment, whose signature the ledger knows."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Final

from django.db import transaction
from django.db.models import Q

from brama.box.context import bound
from brama.box.errors import SignatureWrong
from brama.box.signing import sign, verify
from brama.ledger.record import holds, record
from brama.process.errors import FieldWrong, NotTogether
from brama.process.models import Grant, Openings
from brama.process.seat import Seat
from brama.staff.errors import AnotherPerson
from brama.vault.compartments import COMPARTMENTS, RIGHTS
from brama.vault.errors import KeyUntrusted
from brama.vault.models import EpochKey, EpochState
from brama.vault.trust import Trust

A_DAY: Final = 40
"""Pages that a member opens in a day without asking anybody, and so many more at most by one grant."""
MOST_MORE: Final = 80
"""So many more at most are granted to one member in a day, by however many."""
_READERS: Final = tuple(compartment for compartment in COMPARTMENTS if RIGHTS["identity"][compartment])


def allowed(by: Seat) -> int:
    """How many pages this member may open today."""
    return A_DAY + _more(by.member, by)


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
    left = MOST_MORE - _more(member, by)
    if not 1 <= more <= min(A_DAY, left):
        raise FieldWrong(field="more", allowed=(f"1 to {min(A_DAY, left)}",) if left else ("nothing more today",))
    if not _together(member, by.member):
        raise NotTogether
    given = Grant(member=member, day=by.day, more=more, by=by.member)
    given.signature = sign(by.holder.signing, _said(given))
    given.entry = record("grant_openings", by.day, by.holder, digests=[_digest(given)])
    given.save()


def _more(member: bytes, by: Seat) -> int:
    """What was granted to a member today, as far as it holds."""
    return sum(row.more for row in holding(Grant.objects.filter(member=member, day=by.day), by.trust))


def holding(given: Iterable[Grant], trust: Trust) -> Iterator[Grant]:
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
