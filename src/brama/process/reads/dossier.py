"""One case with everything that opens of it: each entry with its author and day, who did what and when, and what may be done now.

What cannot be done stands there with the refusal that it would meet, so that a page can say why before anybody tries.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

from brama.ledger.models import LedgerEntry
from brama.process.conditions import OF_FIELDS, Sight, check, separated
from brama.process.errors import CaseMissing, RoadRefused
from brama.process.history.doings import Done, case_keys, done
from brama.process.history.in_order import in_order
from brama.process.history.taking import taker
from brama.process.listing.summing import waits_since
from brama.process.meetings.bookings import Entry as Written
from brama.process.models import Case
from brama.process.seat import Seat, found, keys_of
from brama.process.steps import Act, acts_at
from brama.process.writing import as_said, of_sections
from brama.vault.compartments import KEYS, SECTIONS, TIMES
from brama.vault.errors import CaseShredded, NotYours
from brama.vault.models import Item
from brama.vault.unseal import Keys
from brama.vault.values import RECEIPT

_NO_TEXT: Final = (*KEYS, "files")
"""Sections that hold no text."""


class Entry(NamedTuple):
    """One entry of a section. `author` is a member's number, or b"" for the applicant; `day` and `seq` are those of the ledger."""

    section: str
    number: int
    said: dict[str, Any]
    author: bytes
    day: date
    seq: int


@dataclass(frozen=True)
class Dossier:
    """A case as one member sees it now. `waits_since` is the day of the applicant's last act, `everything` is what anybody did, the oldest
    first; `acts` are those of the member's duties at this step, each with what stands in its way or None.
    """

    reference: str
    step: str
    day: date
    version: int
    today: date
    me: bytes
    entries: tuple[Entry, ...]
    doings: tuple[Done, ...]
    acts: Mapping[str, RoadRefused | None]
    waits_since: date
    everything: tuple[Done, ...]

    def newest(self, section: str) -> dict[str, Any]:
        """The last entry of a section; empty where none opens."""
        return next((entry.said for entry in reversed(self.entries) if entry.section == section), {})

    def of(self, section: str, *kinds: str) -> tuple[Entry, ...]:
        """Entries of a section, oldest first, or those of some kinds."""
        mine = (entry for entry in self.entries if entry.section == section)
        return tuple(entry for entry in mine if not kinds or entry.said.get("kind") in kinds)

    @property
    def sections(self) -> dict[str, list[dict[str, Any]]]:
        """What each section says, oldest first."""
        said: dict[str, list[dict[str, Any]]] = {}
        for entry in self.entries:
            said.setdefault(entry.section, []).append(entry.said)
        return said

    @property
    def taker(self) -> bytes:
        """With whom the case is; b"" where nobody has it."""
        return taker(self.doings) if self.step in ("screening", "questions") else b""

    @property
    def may(self) -> frozenset[str]:
        """The acts that nothing stands in the way of, but for what is said with them."""
        return frozenset(code for code, refusal in self.acts.items() if refusal is None)


@dataclass(frozen=True)
class _Read(Sight):
    """A sight whose sections have been opened already."""

    read: Sequence[Entry] = ()

    def entries(self, section: str) -> list[Written]:
        return [
            Written(each.seq, {**each.said, "author": each.author}) for each in self.read if each.section == section
        ]


def dossier(reference: str, seat: Seat) -> Dossier:
    """The case for this member. Raises CaseMissing for what they may not see, for what is over for them, and for what is not there."""
    keys = keys_of(seat)
    case = found(reference, keys)
    if not any(case.step in TIMES[compartment] for compartment in TIMES if compartment in keys.compartments()):
        raise CaseMissing
    try:
        entries, opened = _entries(case, keys), case_keys(case, keys)
        doings = tuple(done(case, opened, keys.trust))
    except (NotYours, CaseShredded) as error:
        raise CaseMissing from error
    rows = [row for duty in sorted(seat.duties) for row in acts_at(case.step, duty)]
    acts = {row.code: _in_the_way(_Read(case, _asked(row), keys, doings, {}, seat.day, entries)) for row in rows}
    return Dossier(
        reference=reference,
        step=case.step,
        day=case.day,
        version=case.version,
        today=seat.day,
        me=seat.member,
        entries=entries,
        doings=doings,
        acts=acts,
        waits_since=waits_since(case),
        everything=in_order(case, opened.trail, doings),
    )


def _asked(row: Act) -> Act:
    """The act without the conditions of what is said with it."""
    return row._replace(needs=tuple(needs for needs in row.needs if needs not in OF_FIELDS))


def _in_the_way(sight: Sight) -> RoadRefused | None:
    try:
        separated(sight)
        check(sight)
    except RoadRefused as refusal:
        return refusal
    return None


def _entries(case: Case, keys: Keys) -> tuple[Entry, ...]:
    items = of_sections(case, [section for section in SECTIONS if section not in _NO_TEXT])
    mine = [item for item in items if keys.given(item)]
    days = dict(LedgerEntry.objects.filter(seq__in={item.entry for item in mine}).values_list("seq", "day"))
    return tuple(_entry(item, keys, days[item.entry]) for item in sorted(mine, key=lambda each: each.entry))


def _entry(item: Item, keys: Keys, day: date) -> Entry:
    body, author = keys.written(item)
    said = as_said(body)
    return Entry(
        item.section,
        item.number,
        said if isinstance(said, dict) else {"": said},
        b"" if author == RECEIPT else author,
        day,
        item.entry,
    )
