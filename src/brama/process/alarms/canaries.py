"""Planted cases: invented people whose pages nobody has a reason to open. The security officer and the partners are told who does.

A planted case is an application like any other: it came in by the gate, screening took it and asked, and its applicant, who is the
security officer, never answers. Nothing in the database tells it from others. What makes it a canary is that the officers keep the key
of its openings (`ledger.watch`), each in a row sealed to them alone. docs/decisions/0008-canaries-are-applications.md says why.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from os import urandom
from typing import Final, NamedTuple

from django.db import transaction

from brama.box.context import bound
from brama.box.errors import BoxRefused
from brama.box.keys import Opener, seal
from brama.ledger import rows
from brama.ledger.watch import OPENED, Watch, opening_key, openings_of
from brama.process.errors import NotFromHere
from brama.process.gate.receipt import Receipt
from brama.process.history.hands import forged
from brama.process.models import Canary, Case
from brama.process.seat import Seat, needs_duty
from brama.staff.models import Member, MemberState
from brama.vault.errors import KeyUntrusted, ValueForged
from brama.vault.models import ID
from brama.vault.trust import Trust
from brama.vault.values import Place, signed, unpacked, verified

STILL: Final = ("questions", "waiting_list")
"""Steps at which nobody of the staff has anything to do in a case: it waits for its applicant, or for a free place."""
_OFFICER: Final = "security_officer"
_KEY, _DAY = 32, 4


class Planted(NamedTuple):
    """A canary as officers read it: its watch, the case's id, and which officer began to watch it."""

    watch: Watch
    case: bytes
    by: bytes


class Alarm(NamedTuple):
    """A planted case was opened: entry of the ledger, day, by whom; and its reference, empty where it was purged since. Where it is not
    signed, somebody has written that in their name.
    """

    entry: int
    day: str
    member: bytes
    reference: str
    signed: bool = True


def watch(receipt: Receipt, by: Seat) -> None:
    """Watch the case of this receipt from now on, which the officer wrote and which stands still. Leaves no entry in the ledger, for
    that would say which case it is. Raises NotTheirDuty, NotFromHere.
    """
    needs_duty(by, _OFFICER, "canaries")
    case = receipt.case
    if case.step not in STILL:
        raise NotFromHere(act="watch", step=case.step)
    planted = Planted(Watch(opening_key(receipt.trail()), by.day), bytes(case.safe.case), by.member)
    with transaction.atomic():
        _seal(urandom(ID), planted, officers(by.trust), by)
        _share(by)


def planted(by: Seat) -> list[Planted]:
    """Every case that is watched, without what is `damaged`. Raises NotTheirDuty."""
    return list(_mine(by).values())


def damaged(by: Seat) -> int:
    """So many watches of this officer do not open, or nobody who may has written them: whoever opens those cases is told to nobody."""
    return Canary.objects.filter(member=by.member).count() - len(_mine(by))


def alarms(by: Seat) -> list[Alarm]:
    """Every opening of a planted case since it is watched, the oldest first. Officers who came later are given what there is."""
    mine = planted(by)
    with transaction.atomic():
        _share(by)
    watches, cases = [each.watch for each in mine], {each.watch.key: each.case for each in mine}
    references = _references(cases.values())
    seen = list(openings_of(rows.entries().filter(act=OPENED).iterator(), watches))
    false = forged([each.entry for each in seen], by.trust)
    return [
        Alarm(each.entry, each.day, each.member, references.get(cases[each.watch.key], ""), each.entry not in false)
        for each in seen
    ]


def officers(trust: Trust) -> dict[bytes, bytes]:
    """Public keys of the security officers who are here, by number. Duties are signed with the keys: a row alone makes no officer."""
    here = Member.objects.filter(state=MemberState.PRESENT, holds__duty=_OFFICER).order_by("pk")
    return {number: trust.reader(number) for number in map(bytes, here.values_list("number", flat=True))}


def watched() -> set[bytes]:
    """The planted cases, by the number of their rows, that an officer who is here still watches."""
    here = Member.objects.filter(state=MemberState.PRESENT, holds__duty=_OFFICER).values_list("number", flat=True)
    found = Canary.objects.filter(member__in=[bytes(number) for number in here])
    return {bytes(number) for number in found.values_list("number", flat=True)}


def _references(cases: Iterable[bytes]) -> dict[bytes, str]:
    found = Case.objects.filter(safe__case__in=list(cases)).values_list("safe__case", "reference")
    return {bytes(case): reference for case, reference in found}


def _share(by: Seat) -> None:
    """Give officers what they do not have yet, and take away what was of those who have left."""
    here = officers(by.trust)
    Canary.objects.exclude(member__in=list(here)).delete()
    for number, each in _mine(by).items():
        have = {bytes(member) for member in Canary.objects.filter(number=number).values_list("member", flat=True)}
        _seal(number, each, {member: public for member, public in here.items() if member not in have}, by)


def _seal(number: bytes, each: Planted, to: dict[bytes, bytes], by: Seat) -> None:
    body = each.watch.key + each.watch.since.toordinal().to_bytes(_DAY) + each.case
    for member, public in to.items():
        value = signed(_place(number, member), by.member, by.holder.signing, body)
        Canary.objects.create(number=number, member=member, sealed=seal(public, value.packed(), _info(number, member)))


def _mine(by: Seat) -> dict[bytes, Planted]:
    needs_duty(by, _OFFICER, "canaries")
    opener = Opener(by.holder.sealing)
    found = Canary.objects.filter(member=by.member).order_by("pk").values_list("number", "sealed")
    opened = {}
    for number, sealed in found:
        with suppress(BoxRefused, KeyUntrusted, ValueForged):
            opened[bytes(number)] = _opened(bytes(number), bytes(sealed), opener, by)
    return opened


def _opened(number: bytes, sealed: bytes, opener: Opener, by: Seat) -> Planted:
    value = unpacked(opener.open(sealed, _info(number, by.member)))
    author = by.trust.author(value.author)
    if _OFFICER not in author.duties:
        raise ValueForged
    body = verified(_place(number, by.member), value, author.signing)
    since = date.fromordinal(int.from_bytes(body[_KEY : _KEY + _DAY]))
    return Planted(Watch(body[:_KEY], since), body[_KEY + _DAY :], value.author)


def _place(number: bytes, member: bytes) -> Place:
    return Place(number + member, "canary", 1)


def _info(number: bytes, member: bytes) -> bytes:
    return bound("canary", number, member)
