"""Who did what in a case: closed with a key that only its staff of the moment hold, and signed by whoever did it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from brama.box.content import derived, opened, shut
from brama.box.context import bound
from brama.ledger.chain import Row, digests_of
from brama.ledger.record import entries_of
from brama.process.errors import CaseDamaged
from brama.process.history.done import Done, row_of
from brama.process.history.reckoned import led
from brama.process.history.whole import whole
from brama.process.models import Case, Doing
from brama.process.steps import APPLICANT
from brama.process.writing import number_in_ledger, of_sections
from brama.vault.compartments import KEYS
from brama.vault.errors import CaseShredded, NotYours, ValueForged
from brama.vault.holder import Holder
from brama.vault.models import Item, Safe
from brama.vault.renewing import Stand
from brama.vault.trust import Trust
from brama.vault.unseal import Keys
from brama.vault.values import Place, Signed, signed, unpacked, verified

__all__ = ["CaseKeys", "Done", "case_keys", "doing", "done", "done_as_known", "keys_among", "stands"]


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
    if not {*KEYS} <= items.keys():
        raise NotYours
    keys.read_ahead(item.entry for item in items.values())
    shred = keys.shred.key(case.safe.slot)
    return CaseKeys(keys.body(items["trail"]), derived(keys.body(items["doings"]), shred, b"brama doings"))


def done(case: Case, keys: CaseKeys, trust: Trust) -> list[Done]:
    """All doings of a case in their order, each verified: signed by whoever had the duty then, and known to the ledger.

    Raises ValueForged where one is missing or by nobody who may, CaseDamaged where all together do not lead where the case stands, or
    where it lacks what they wrote (`whole`).
    """
    # There may be more than the case says: somebody else has acted since it was read.
    rows = {row.number: row for row in case.doings.filter(number__lt=case.version)}
    first, *numbers, following = (number_in_ledger(keys.trail, number) for number in range(1, case.version + 2))
    entries = entries_of([first, *numbers, following])
    acts = [_act(case, rows.get(at), entries.get(number), keys.doings, trust) for at, number in enumerate(numbers, 1)]
    written = [entries[number] for number in (first, *numbers) if number in entries]
    if led(acts) != case.step or ((following in entries or not whole(case, written)) and _still(case)):
        raise CaseDamaged
    return [each for each in acts if each.member]


def done_as_known(case: Case, items: Sequence[Item], keys: Keys) -> list[Done]:
    """The same as far as a member may know, of items of the case that were read: nothing where the keys were not handed on to them, or are
    no longer theirs."""
    try:
        return done(case, keys_among(items, case, keys), keys.trust)
    except NotYours:
        return []


def _still(case: Case) -> bool:
    """Whether the row says what it said: then nobody has acted meanwhile, and an act that comes after was taken back by somebody."""
    return Case.objects.filter(pk=case.pk, version=case.version).exists()


def stands(safe: Safe, keys: Keys) -> Stand:
    """Where a case stands, and whether this member opens the acts that led it there. Raises ValueForged, CaseDamaged, CaseShredded."""
    case = Case.objects.select_related("safe").filter(safe=safe).first()
    if case is None:
        raise CaseShredded
    try:
        done(case, case_keys(case, keys), keys.trust)
    except NotYours:
        return Stand(case.step, led=False)
    return Stand(case.step, led=True)


def _act(case: Case, row: Doing | None, entry: Row | None, key: bytes, trust: Trust) -> Done:
    """Every act of staff has left a doing: where there is none, the ledger says that the applicant acted."""
    if entry is None:
        raise ValueForged
    return _opened(case, row, entry, key, trust) if row else _of_applicant(entry)


def _of_applicant(entry: Row) -> Done:
    _, act, _, member, *_ = entry
    if member or row_of(act).by != APPLICANT:
        raise ValueForged
    return Done(act, b"")


def _opened(case: Case, row: Doing, entry: Row, key: bytes, trust: Trust) -> Done:
    seq, entered, on, member, *_ = entry
    place = _place(case, row.number)
    value = unpacked(opened(key, bytes(row.content), bound("doing", *place)))
    author = trust.author(value.author)
    act, *said = verified(place, value, author.signing).decode().split(" ")
    known = (entered, member) == (act, value.author) and value.digest() in digests_of(entry) and said[:1] in ([], [on])
    if not known or row_of(act).by not in author.duties or not author.was_here(seq):
        raise ValueForged
    return Done(act, value.author, date.fromisoformat(on) if said else None, tuple(said[1:]))


def doing(case: Case, number: int, act: Done, holder: Holder, keys: CaseKeys) -> tuple[Doing, Signed]:
    """A row to be saved, and the signed value whose digest goes to the ledger."""
    place, body = _place(case, number), " ".join(map(str, (act.act, act.day, *act.marks)))
    value = signed(place, act.member, holder.signing, body.encode())
    return Doing(case=case, number=number, content=shut(keys.doings, value.packed(), bound("doing", *place))), value


def _place(case: Case, number: int) -> Place:
    return Place(bytes(case.safe.case), "doing", number)
