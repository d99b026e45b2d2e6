"""What a signed-in member may ask: the list of cases of their duties, one case with what opens of it."""

import struct
from datetime import date
from typing import Any, NamedTuple

import orjson

from brama.process.acts import Seat, found, keys_of
from brama.process.doings import Done, case_keys, done
from brama.process.models import Case
from brama.process.steps import ACTS
from brama.process.writing import of_sections
from brama.vault import lists
from brama.vault.compartments import COMPARTMENTS, FILES, KEYS, SECTIONS, TIMES, Compartment
from brama.vault.errors import CaseShredded, NotYours
from brama.vault.unseal import Keys

_SUMMARY = struct.Struct(">?L15s44s")
_ORDER = struct.Struct(">?L")
"""What a summary begins with, and a list is sorted by: whether nobody flagged the case, and the day of its last act."""


class Row(NamedTuple):
    """A line of a list. `name` and `level` are empty where the member's compartment may not know them."""

    reference: str
    step: str
    day: date
    name: str
    level: str
    flagged: bool


class Shown(NamedTuple):
    """One case as far as it opens: entries by section, who did what, and what this member's duties may do here."""

    reference: str
    step: str
    day: date
    version: int
    sections: dict[str, list[dict[str, Any]]]
    doings: list[Done]
    acts: tuple[str, ...]


class Cases:
    """The list of one compartment, its sealed table opened once."""

    def __init__(self, compartment: Compartment, keys: Keys) -> None:
        self._compartment, self._keys = compartment, keys
        self._table = lists.read(compartment, keys)

    def page(self, first: int = 0, count: int = 50) -> list[Row]:
        """Cases in this compartment's time, the flagged and the longest waiting first."""
        standing = self._standing()
        self._bring_up(standing)
        known = self._table.rows
        order = sorted((*_ORDER.unpack_from(known[number].summary), number) for number in standing if number in known)
        wanted = [number for *_, number in order[first : first + count]]
        facts = Case.objects.filter(safe__in=wanted).values_list("safe", "reference", "step", "day")
        found = {number: _row(known[number].summary, reference, step, day) for number, reference, step, day in facts}
        return [found[number] for number in wanted if number in found]

    def _standing(self) -> dict[int, int]:
        """Version by number, of every case in this compartment's time."""
        return dict(Case.objects.filter(step__in=TIMES[self._compartment]).values_list("safe_id", "version"))

    def _bring_up(self, standing: dict[int, int]) -> None:
        """New cases join the table, those that moved are summed up anew; where others write at the same time, theirs counts."""
        known = self._table.rows
        changed = [each for each, version in standing.items() if each not in known or known[each].version != version]
        fresh = {row.number: row for number in changed if (row := _summed_up(number, self._keys))}
        if not fresh:
            return
        rows = {number: row for number, row in {**known, **fresh}.items() if number in standing}
        lists.write(self._compartment, self._table, rows, self._keys)
        self._table = lists.read(self._compartment, self._keys)


def listed(seat: Seat, first: int = 0, count: int = 50) -> list[Row]:
    """The cases of this member's compartments, from `first`."""
    keys = keys_of(seat)
    mine = (Cases(compartment, keys) for compartment in COMPARTMENTS if compartment in keys.compartments())
    return [row for cases in mine for row in cases.page(0, first + count)][first : first + count]


def shown(reference: str, seat: Seat) -> Shown:
    """A case and what opens of it. Raises CaseMissing for what this member may not see."""
    keys = keys_of(seat)
    case = found(reference, keys)
    sections: dict[str, list[dict[str, Any]]] = {}
    for item in of_sections(case, [section for section in SECTIONS if section not in (*KEYS, FILES)]):
        if _mine(item, keys):
            sections.setdefault(item.section, []).append(orjson.loads(keys.body(item)))
    acts = tuple(act.code for act in ACTS.values() if act.by in seat.duties and case.step in act.at)
    return Shown(reference, case.step, case.day, case.version, sections, _doings(case, keys), acts)


def _doings(case: Case, keys: Keys) -> list[Done]:
    try:
        return done(case, case_keys(case, keys), keys.trust)
    except NotYours:
        return []


def _summed_up(number: int, keys: Keys) -> lists.Row | None:
    """What the list shows of a case, from what opens; None where nothing does."""
    case = Case.objects.select_related("safe").filter(safe=number).first()
    if case is None:
        return None
    newest = {item.section: item for item in of_sections(case, ("identity", "assessment"))}
    try:
        said = {section: orjson.loads(keys.body(item)) for section, item in newest.items() if _mine(item, keys)}
    except CaseShredded:
        return None
    assessed, names = said.get("assessment", {}), said.get("identity", {}).get("names") or [""]
    calm = str(assessed.get("flagged", "")).lower() not in ("true", "yes")
    texts = str(assessed.get("level", "")).encode()[:15], str(names[0]).encode()[:44]
    return lists.Row(number, case.safe.slot, case.version, _SUMMARY.pack(calm, case.day.toordinal(), *texts))


def _mine(item: Any, keys: Keys) -> bool:
    return any(copy.epoch_id in keys.epochs for copy in item.copies.all())


def _row(summary: bytes, reference: str, step: str, day: date) -> Row:
    calm, _, level, name = _SUMMARY.unpack(summary)
    return Row(reference, step, day, _text(name), _text(level), not calm)


def _text(written: bytes) -> str:
    return written.rstrip(b"\0").decode(errors="ignore")
