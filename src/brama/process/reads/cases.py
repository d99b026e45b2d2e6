"""What a signed-in member may ask: the list of cases of their duties (`listing.cases`), one case with what opens of it."""

from datetime import date
from typing import Any, NamedTuple

from brama.process.history.doings import Done, done_as_known
from brama.process.listing.cases import Cases, Row
from brama.process.purging.returning import came_before
from brama.process.seat import Seat, found, keys_of, opened_keys
from brama.process.steps import ACTS
from brama.process.writing import as_said, of_sections
from brama.vault.compartments import COMPARTMENTS, FILES, KEYS, SECTIONS


class Shown(NamedTuple):
    """One case as far as it opens: entries by section, who did what, and what this member's duties may do here."""

    reference: str
    step: str
    day: date
    version: int
    sections: dict[str, list[dict[str, Any]]]
    doings: list[Done]
    acts: tuple[str, ...]


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
    doings = done_as_known(case, of_sections(case, KEYS), keys)
    return Shown(reference, case.step, case.day, case.version, sections, doings, acts)
