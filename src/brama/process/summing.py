"""Summing up a case for the sealed list of one compartment: what its line shows and what it is searched by, from what opens."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Final

import orjson

from brama.box.content import derived
from brama.box.errors import BoxRefused
from brama.ledger.models import LedgerEntry
from brama.process import beside, summary
from brama.process.beside import NO_TEXTS, TEXTS, Beside
from brama.process.doings import Done, case_keys, done
from brama.process.errors import RoadRefused
from brama.process.models import Case
from brama.process.setting_aside import proposer, spared
from brama.process.summary import Summary
from brama.process.taking import acted, taker
from brama.process.writing import of_sections
from brama.screening.recognise import sounds_of
from brama.screening.retold import sketch
from brama.vault import lists, tags
from brama.vault.compartments import Compartment
from brama.vault.errors import CaseShredded, KeyUntrusted, NotYours, ValueForged
from brama.vault.models import Item
from brama.vault.unseal import Keys

_SECTIONS: Final = ("identity", "contact", "background", "skills", "motivation", "assessment")
UNREADABLE: Final = (BoxRefused, KeyUntrusted, NotYours, RoadRefused, ValueForged, ValueError, LookupError)
"""What a case is refused by that somebody has tampered with, or that holds what no form writes."""


class Summing:
    """Sums up cases for one compartment, with the keys of a member who holds it."""

    def __init__(self, compartment: Compartment, keys: Keys) -> None:
        self._compartment, self._keys = compartment, keys

    def row(self, number: int) -> lists.Row | None:
        """What the list shows of the case of this safe; None where it is gone.

        One that cannot be read is flagged and has no name: somebody must look at it, and the list of all others stays whole.
        """
        case = Case.objects.select_related("safe").filter(safe=number).first()
        if case is None:
            return None
        try:
            return self._row(case, *self._read(case))
        except CaseShredded:
            return None

    def _read(self, case: Case) -> tuple[Summary, Beside]:
        try:
            said, doings = self._said(case), self._doings(case)
            more = self._beside(said)
            return _summary(case, said, doings), more._replace(texts=NO_TEXTS) if spared(doings) else more
        except UNREADABLE:
            return Summary(flagged=True, since=waits_since(case)), Beside()

    def _row(self, case: Case, summed: Summary, more: Beside) -> lists.Row:
        hidden = lists.hidden(self._keys.shred.key(case.safe.slot), beside.packed(more))
        return lists.Row(case.safe_id, case.safe.slot, case.version, summary.packed(summed), hidden)

    def _said(self, case: Case) -> Mapping[str, Mapping[str, Any]]:
        newest = {item.section: item for item in of_sections(case, _SECTIONS)}
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

    def _doings(self, case: Case) -> list[Done]:
        try:
            return done(case, case_keys(case, self._keys), self._keys.trust) if case.version > 1 else []
        except NotYours:
            return []

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


def _summary(case: Case, said: Mapping[str, Mapping[str, Any]], doings: list[Done]) -> Summary:
    contact, skills, assessed = (said.get(each, {}) for each in ("contact", "skills", "assessment"))
    return Summary(
        flagged=str(assessed.get("flagged", "")).lower() in ("true", "yes"),
        since=waits_since(case),
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
