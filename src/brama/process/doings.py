"""Who did what in a case: closed with a key that only its staff of the moment hold, and signed by whoever did it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from brama.box.content import derived, opened, shut
from brama.box.context import bound
from brama.ledger.models import LedgerEntry
from brama.process.models import Case, Doing
from brama.process.writing import number_in_ledger, of_sections
from brama.vault.compartments import KEYS
from brama.vault.errors import ValueForged
from brama.vault.holder import Holder
from brama.vault.models import Item
from brama.vault.trust import Trust
from brama.vault.unseal import Keys
from brama.vault.values import Place, Signed, signed, unpacked, verified


class Done(NamedTuple):
    """One act of one member, and its day; none where it was written before days were."""

    act: str
    member: bytes
    day: date | None = None


class CaseKeys(NamedTuple):
    """The two keys of a case that are no section's: of its numbers in the ledger and of its doings."""

    trail: bytes
    doings: bytes


def case_keys(case: Case, keys: Keys) -> CaseKeys:
    """Opened by a member in whose time the case is; else NotYours."""
    return keys_among(of_sections(case, KEYS), case, keys)


def keys_among(found: Sequence[Item], case: Case, keys: Keys) -> CaseKeys:
    """The same, where the items of the case have been read already."""
    items = {item.section: item for item in found}
    shred = keys.shred.key(case.safe.slot)
    return CaseKeys(keys.body(items["trail"]), derived(keys.body(items["doings"]), shred, b"brama doings"))


def done(case: Case, keys: CaseKeys, trust: Trust) -> list[Done]:
    """All doings of a case in their order, each verified. Raises ValueForged where one is missing."""
    rows = list(case.doings.order_by("number"))
    _all_there(case, {row.number for row in rows}, keys.trail)
    return [_opened(case, row, keys.doings, trust) for row in rows]


def _all_there(case: Case, numbers: set[int], trail: bytes) -> None:
    """Every act of staff has left a doing: where there is none, the ledger says that the applicant acted.

    There may be more than the case says: somebody else has acted since it was read.
    """
    missing = {number_in_ledger(trail, number + 1) for number in set(range(1, case.version)) - numbers}
    if missing and not missing <= _applicants(case):
        raise ValueForged


def _applicants(case: Case) -> set[bytes]:
    """By which numbers the applicant's acts stand in the ledger; each has written something."""
    entries = LedgerEntry.objects.filter(seq__in=case.safe.items.values("entry"), member=b"")
    return {bytes(number) for number in entries.values_list("case", flat=True)}


def _opened(case: Case, row: Doing, key: bytes, trust: Trust) -> Done:
    place = _place(case, row.number)
    value = unpacked(opened(key, bytes(row.content), bound("doing", *place)))
    act, _, day = verified(place, value, trust.author(value.author)).decode().partition(" ")
    return Done(act, value.author, date.fromisoformat(day) if day else None)


def doing(case: Case, number: int, act: str, holder: Holder, keys: CaseKeys, day: date) -> tuple[Doing, Signed]:
    """A row to be saved, and the signed value whose digest goes to the ledger."""
    place = _place(case, number)
    value = signed(place, holder.member, holder.signing, f"{act} {day.isoformat()}".encode())
    return Doing(case=case, number=number, content=shut(keys.doings, value.packed(), bound("doing", *place))), value


def _place(case: Case, number: int) -> Place:
    return Place(bytes(case.safe.case), "doing", number)
