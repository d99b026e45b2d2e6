"""What a signed-in member may ask: the list of cases of their duties, one case with what opens of it."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from brama.process.acts import Seat, found, keys_of, opened_keys
from brama.process.beside import Beside
from brama.process.beside import unpacked as unfolded
from brama.process.bundles import bundled
from brama.process.doings import Done, case_keys, done
from brama.process.models import Case
from brama.process.returning import came_before
from brama.process.steps import ACTS
from brama.process.summary import ORDER, Summary, current, unpacked
from brama.process.summing import Summing
from brama.process.writing import as_said, of_sections
from brama.vault import lists
from brama.vault.compartments import COMPARTMENTS, FILES, KEYS, SECTIONS, TIMES, Compartment
from brama.vault.errors import NotYours
from brama.vault.models import EpochState
from brama.vault.unseal import Keys


class Row(NamedTuple):
    """A line of a list. `name` and `level` are empty where the member's compartment may not know them; `number` is that of the safe."""

    reference: str
    step: str
    day: date
    name: str
    level: str
    flagged: bool
    summary: Summary
    number: int


Standing = Mapping[int, bytes]
"""Packed summaries of cases, by the number of their safe."""


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
        """Cases in this compartment's time, the flagged first, then those that wait longest and promise most."""
        return self.rows(self.standing(), first, count)

    def standing(self, steps: Iterable[str] | None = None) -> Standing:
        """Summaries of every case in this compartment's time, or of those at some steps."""
        times = TIMES[self._compartment]
        asked = times if steps is None else times.intersection(steps)
        facts = list(Case.objects.filter(step__in=times).values_list("safe_id", "version", "step"))
        self._bring_up({number: version for number, version, _ in facts})
        known = self._table.rows
        return {number: known[number].summary for number, _, step in facts if step in asked and number in known}

    def rows(self, standing: Standing, first: int = 0, count: int = 50) -> list[Row]:
        """Some of these cases in the order of the list."""
        wanted = in_order(standing)[first : first + count]
        facts = Case.objects.filter(safe__in=wanted).values_list("safe", "reference", "step", "day")
        beside = self.beside(wanted)
        found = {
            number: _row(unpacked(standing[number]), beside[number], case, step, day, number)
            for number, case, step, day in facts
        }
        return [found[number] for number in wanted if number in found]

    def beside(self, numbers: Iterable[int]) -> dict[int, Beside]:
        """What the list keeps of these cases beside their summaries."""
        return {number: unfolded(said) for number, said in self._table.more(numbers).items()}

    def _bring_up(self, standing: dict[int, int]) -> None:
        """New cases join the table, those that moved are summed up anew; where others write at the same time, theirs counts."""
        known = self._table.rows
        changed = [
            each
            for each, version in standing.items()
            if (row := known.get(each)) is None or row.version != version or not current(row.summary)
        ]
        summing = Summing(self._compartment, self._keys)
        fresh = {row.number: row for number in changed if (row := summing.row(number))}
        if not fresh and not self._outlived(standing):
            return
        fresh = bundled(self._table, fresh, self._keys.shred.all())
        rows = {number: row for number, row in {**known, **fresh}.items() if number in standing}
        lists.write(self._compartment, self._table, rows, self._keys)
        self._table = lists.read(self._compartment, self._keys)

    def _outlived(self, standing: Mapping[int, int]) -> bool:
        """Whether the table holds a case whose time here is over, or is sealed to an epoch that is over: whoever left has its key."""
        epoch, mine = self._table.table.epoch, self._keys.epochs.values()
        newer = any((each.compartment, each.state) == (self._compartment, EpochState.CURRENT) for each in mine)
        past = epoch is not None and epoch.state == EpochState.PAST and newer
        return past or not self._table.rows.keys() <= standing.keys()


def in_order(standing: Standing) -> list[int]:
    """The flagged first, then those that wait longest and promise most."""
    return [number for _, number in sorted([(said[ORDER], number) for number, said in standing.items()])]


def listed(seat: Seat, first: int = 0, count: int = 50) -> list[Row]:
    """The cases of this member's compartments, from `first`."""
    keys = keys_of(seat)
    mine = (Cases(compartment, keys) for compartment in COMPARTMENTS if compartment in keys.compartments())
    return [row for cases in mine for row in cases.page(0, first + count)][first : first + count]


def returned(reference: str, seat: Seat) -> int:
    """How many other cases, also erased ones, had a name that sounds so and this birth date. For screening; a question and no finding.

    Raises CaseMissing.
    """
    keys = keys_of(seat)
    return came_before(opened_keys(found(reference, keys), keys).trail, seat.day, keys)


def shown(reference: str, seat: Seat) -> Shown:
    """A case and what opens of it. Raises CaseMissing for what this member may not see."""
    keys = keys_of(seat)
    case = found(reference, keys)
    sections: dict[str, list[dict[str, Any]]] = {}
    for item in of_sections(case, [section for section in SECTIONS if section not in (*KEYS, FILES)]):
        if keys.given(item):
            sections.setdefault(item.section, []).append(as_said(keys.body(item)))
    acts = tuple(act.code for act in ACTS.values() if act.by in seat.duties and case.step in act.at)
    return Shown(reference, case.step, case.day, case.version, sections, _doings(case, keys), acts)


def _doings(case: Case, keys: Keys) -> list[Done]:
    try:
        return done(case, case_keys(case, keys), keys.trust)
    except NotYours:
        return []


def _row(summary: Summary, beside: Beside, reference: str, step: str, day: date, number: int) -> Row:
    name = beside.names[0] if beside.names else ""
    return Row(reference, step, day, name, summary.level, summary.flagged, summary, number)
