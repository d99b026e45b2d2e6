"""Summing up a case for the sealed list of one compartment: what its line shows and what it is searched by, from what opens."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from time import monotonic
from typing import Any, Final, NamedTuple

import orjson

from brama.box.content import derived
from brama.box.errors import BoxRefused
from brama.ledger.models import LedgerEntry
from brama.process.application import MUST
from brama.process.errors import CaseDamaged, RoadRefused
from brama.process.history.doings import Done, done_as_known
from brama.process.history.setting_aside import proposer, spared
from brama.process.history.taking import acted, taker
from brama.process.listing import beside, summary
from brama.process.listing.beside import NO_TEXTS, TEXTS, Beside
from brama.process.listing.summary import Summary
from brama.process.models import Case
from brama.process.procedure import is_yes
from brama.process.writing import of_cases
from brama.screening.recognise import sounds_of
from brama.screening.retold import sketch
from brama.vault.compartments import KEYS, Compartment
from brama.vault.errors import CaseShredded, KeyUntrusted, NotYours, ValueForged
from brama.vault.models import Item
from brama.vault.tables import lists, tags
from brama.vault.unseal import Keys

_SECTIONS: Final = ("identity", "contact", "background", "skills", "motivation", "assessment")
TOGETHER: Final = 8
"""Cases that are read at once: so many are summed up before the clock is asked again."""
UNREADABLE: Final = (BoxRefused, KeyUntrusted, NotYours, RoadRefused, ValueForged, ValueError, LookupError)
"""What a case is refused by that somebody has tampered with, or that holds what no form writes."""


class _Read(NamedTuple):
    """What was read of some cases at once: their items, and the day of the applicant's last act."""

    items: Mapping[int, list[Item]]
    waits: Mapping[int, str]


class Summing:
    """Sums up cases for one compartment, with the keys of a member who holds it."""

    def __init__(self, compartment: Compartment, keys: Keys) -> None:
        self._compartment, self._keys = compartment, keys

    def within(self, numbers: Sequence[int], budget: float) -> dict[int, lists.Row | None]:
        """What the list shows of the cases of these safes, in their order, as many as so many seconds allow: a few at least.

        None where a case is gone.
        """
        end, found = monotonic() + budget, dict[int, lists.Row | None]()
        for at in range(0, len(numbers), TOGETHER):
            if at and monotonic() >= end:
                break
            some = numbers[at : at + TOGETHER]
            found |= {**dict.fromkeys(some), **self.rows(some)}
        return found

    def rows(self, numbers: Sequence[int]) -> dict[int, lists.Row]:
        """What the list shows of the cases of these safes, without those that are gone: a handful of queries for all of them.

        One that cannot be read is flagged and has no name: somebody must look at it, and the list of all others stays whole.
        """
        cases = Case.objects.select_related("safe").filter(safe__in=numbers)
        found = list(cases.order_by("safe"))
        read = self._read_together(found)
        rows = (self._row(case, read) for case in found)
        return {row.number: row for row in rows if row}

    def _read_together(self, cases: Sequence[Case]) -> _Read:
        safes = [case.safe_id for case in cases]
        entries = Item.objects.filter(safe__in=safes).values_list("safe", "entry")
        places = [(safe, seq) for safe, seq in entries]
        rows = self._keys.read_ahead(seq for _, seq in places)
        theirs = sorted((seq, safe) for safe, seq in places if seq in rows and not rows[seq][3])
        waits = {safe: rows[seq][2] for seq, safe in theirs}
        return _Read(of_cases(cases, (*_SECTIONS, *KEYS)), waits)

    def _row(self, case: Case, read: _Read) -> lists.Row | None:
        try:
            summed, more = self._summed(case, read)
            hidden = lists.hidden(self._keys.shred.key(case.safe.slot), beside.packed(more))
        except CaseShredded:
            return None
        return lists.Row(case.safe_id, case.safe.slot, case.version, summary.packed(summed), hidden)

    def _summed(self, case: Case, read: _Read) -> tuple[Summary, Beside]:
        items, waits = read.items.get(case.safe_id, []), case.day
        try:
            waits = date.fromisoformat(read.waits.get(case.safe_id, waits.isoformat()))
            said, doings = self._said(items), self._doings(case, items)
            more = self._beside(said)
            return _summary(said, doings, waits), more._replace(texts=NO_TEXTS) if spared(doings) else more
        except UNREADABLE:
            return Summary(flagged=True, since=waits), Beside()

    def _said(self, items: Sequence[Item]) -> Mapping[str, Mapping[str, Any]]:
        newest = {item.section: item for item in items if item.section in _SECTIONS}
        return {
            section: _object(orjson.loads(self._keys.body(item)))
            for section, item in newest.items()
            if self._mine(item)
        }

    def _mine(self, item: Item) -> bool:
        """Whether the compartment of this list reads it: what a member opens besides is not for the others."""
        epochs = self._keys.epochs
        held = (epochs[copy.epoch_id].compartment for copy in item.copies.all() if copy.epoch_id in epochs)
        return self._compartment in held

    def _doings(self, case: Case, items: Sequence[Item]) -> list[Done]:
        if case.version == 1:
            _as_it_came(case, items)
            return []
        return done_as_known(case, [item for item in items if item.section in KEYS], self._keys)

    def _beside(self, said: Mapping[str, Mapping[str, Any]]) -> Beside:
        if self._compartment != tags.HELD_BY:
            return Beside()
        identity = said.get("identity", {})
        names = tuple(dict.fromkeys(_texts((*_list(identity.get("names")), identity.get("latin")))))
        return Beside(names, sounds_of(names), *self._sketches(said))

    def _sketches(self, said: Mapping[str, Mapping[str, Any]]) -> tuple[bytes, ...]:
        texts = (str(said.get(section, {}).get(field, "")) for section, field in TEXTS)
        return (b"".join([sketch(text, self._key) for text in texts]),) if self._key else ()

    @cached_property
    def _key(self) -> bytes:
        """The key of the sketches: as long as screening keeps its tags, whatever becomes of the list."""
        secret = tags.secret(self._keys)
        return derived(secret, b"", b"brama retold") if secret else b""


def _as_it_came(case: Case, items: Sequence[Item]) -> None:
    """A case in which nobody has acted yet stands where it came in, with what its applicant has signed. Raises CaseDamaged."""
    if case.step != "applied" or not {item.section for item in items}.issuperset(MUST):
        raise CaseDamaged


def _summary(said: Mapping[str, Mapping[str, Any]], doings: list[Done], waits: date) -> Summary:
    contact, skills, assessed = (said.get(each, {}) for each in ("contact", "skills", "assessment"))
    return Summary(
        flagged=is_yes(assessed.get("flagged")),
        since=waits,
        level=str(assessed.get("level", "")),
        experience=str(skills.get("experience", "")),
        language=str(contact.get("language", "")),
        taker=taker(doings),
        acted=acted(doings),
        proposer=proposer(doings) or proposer(doings, "propose_back"),
    )


def waits_since(case: Case) -> date:
    """The day of the applicant's last act: since then they wait for us."""
    theirs = LedgerEntry.objects.filter(seq__in=case.safe.items.values("entry"), member=b"").order_by("-seq")
    return theirs.values_list("day", flat=True).first() or case.day


def _object(said: Any) -> Mapping[str, Any]:
    """A section as an object: one application that is none must not keep the list from everybody."""
    return said if isinstance(said, Mapping) else {}


def _list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else []


def _texts(said: Iterable[Any]) -> list[str]:
    return [str(each) for each in said if each]
