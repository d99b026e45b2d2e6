"""The list of cases of one compartment: its sealed tables opened once, what has come or moved since summed up within a budget."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import inf
from typing import Final, NamedTuple

import numpy as np

from brama.process.listing.beside import Beside
from brama.process.listing.beside import unpacked as unfolded
from brama.process.listing.bundles import bundled
from brama.process.listing.columns import Standing, standing
from brama.process.listing.summary import Summary, current, packed
from brama.process.listing.summing import Summing
from brama.process.models import Case
from brama.vault.compartments import TIMES, Compartment
from brama.vault.models import EpochState
from brama.vault.tables import large
from brama.vault.tables.lists import Bytes, Numbers, Opened
from brama.vault.tables.lists import Row as Sealed
from brama.vault.tables.recent import Both
from brama.vault.unseal import Keys

SHORT: Final = 1_000
"""A list of no more cases is written whole, whatever has moved."""
MANY: Final = 200
"""Rows of the short table with which it joins the long one, in a look that finds nothing new."""
MOST: Final = 4_000
"""And whatever the look finds."""


class Row(NamedTuple):
    """A line of a list. `name` and `level` are empty where the member's compartment may not know them; `number` is that of the safe.

    `waits`: it has come or moved, and is not summed up yet.
    """

    reference: str
    step: str
    day: date
    name: str
    level: str
    flagged: bool
    summary: Summary
    number: int
    waits: bool = False


class _Facts(NamedTuple):
    """Every case in the compartment's time, by the number of its safe."""

    numbers: Numbers
    versions: Numbers
    steps: Sequence[str]


class Cases:
    """The list of one compartment, its tables opened once. A look sums up for so many seconds; what it leaves is in `waiting`."""

    def __init__(self, compartment: Compartment, keys: Keys, budget: float = inf) -> None:
        self._compartment, self._keys, self._budget = compartment, keys, budget
        self._lists = Both.read(compartment, keys)
        self.waiting: frozenset[int] = frozenset()

    def page(self, first: int = 0, count: int = 50) -> list[Row]:
        """Cases in this compartment's time, the flagged first, then those that wait longest and promise most."""
        return self.rows(self.standing(), first, count)

    def standing(self, steps: Iterable[str] | None = None) -> Standing:
        """Summaries of every case in this compartment's time, or of those at some steps."""
        times = TIMES[self._compartment]
        asked = times if steps is None else times.intersection(steps)
        facts = _facts(times)
        gone = self._bring_up(facts)
        chosen = ~np.isin(facts.numbers, gone)
        if asked != times:
            chosen &= np.array([step in asked for step in facts.steps], bool)
        return self._standing(facts.numbers[chosen])

    def rows(self, cases: Standing, first: int = 0, count: int = 50) -> list[Row]:
        """Some of these cases in the order of the list."""
        wanted = cases.cut(first, count).summaries()
        facts = Case.objects.filter(safe__in=list(wanted)).values_list("safe", "reference", "step", "day")
        beside, waiting = self.beside(wanted), self.waiting
        found = {
            number: _row(wanted[number], beside.get(number, Beside()), case, step, day, number)._replace(
                waits=number in waiting
            )
            for number, case, step, day in facts
        }
        return [found[number] for number in wanted if number in found]

    def beside(self, numbers: Iterable[int]) -> dict[int, Beside]:
        """What the list keeps of these cases beside their summaries."""
        return {number: unfolded(said) for number, said in self._lists.more(numbers).items()}

    def _standing(self, numbers: Numbers) -> Standing:
        columns = self._lists.columns
        at = columns.at(numbers)
        said = columns.said[at] if len(columns.said) else np.zeros((len(numbers), columns.said.shape[1]), np.uint8)
        new = (at < 0) | ~current(said[:, 0])
        said[new] = _unsummed(numbers[new])
        return standing(numbers, said)

    def _bring_up(self, facts: _Facts) -> list[int]:
        """What moved is summed up anew, new cases join; returns those that are gone meanwhile."""
        changed = self._changed(facts)
        summed = Summing(self._compartment, self._keys).within(changed, self._budget)
        self.waiting = frozenset(changed) - summed.keys()
        fresh = {number: row for number, row in summed.items() if row}
        if self._outlived(facts) or (fresh and self._is_short(fresh)) or self._is_quiet(fresh):
            self._join(facts, fresh)
        elif fresh:
            self._add(fresh)
        return [number for number, row in summed.items() if row is None]

    def _changed(self, facts: _Facts) -> list[int]:
        """Those that moved first: of what they were the list says something that is not true any more."""
        columns = self._lists.columns
        at = columns.at(facts.numbers)
        new = at < 0
        known = ~new
        known[known] = (columns.versions[at[known]] == facts.versions[known]) & current(columns.said[at[known], 0])
        order = np.lexsort((facts.numbers, new))
        return list(facts.numbers[order][~known[order]].tolist())

    def _is_short(self, fresh: Mapping[int, Sealed]) -> bool:
        return len(self._lists.long.numbers) + len(fresh) <= SHORT

    def _is_quiet(self, fresh: Mapping[int, Sealed]) -> bool:
        late = len(self._lists.late.numbers)
        return late + len(fresh) >= (MOST if fresh else MANY)

    def _add(self, fresh: Mapping[int, Sealed]) -> None:
        """Bundles are found among the short table alone, or each look would open what all of the long one say."""
        rows = bundled(fresh, self._lists, self._lists.late, self._keys.shred.all())
        self._lists = self._lists.add(rows, self._keys)

    def _join(self, facts: _Facts, fresh: Mapping[int, Sealed]) -> None:
        standing, long = set(facts.numbers.tolist()), self._lists.long
        new = bundled({**self._lists.short(), **fresh}, long, long, self._keys.shred.all())
        rows = {number: row for number, row in {**long.rows, **new}.items() if number in standing}
        self._lists = self._lists.join(rows, self._keys)

    def _outlived(self, facts: _Facts) -> bool:
        """Whether a table holds a case whose time here is over, or is sealed to an epoch that is over: whoever left has its key."""
        past = any(self._is_past(each) for each in (self._lists.long, self._lists.late))
        return past or not np.isin(self._lists.columns.numbers, facts.numbers, assume_unique=True).all()

    def _is_past(self, opened: Opened) -> bool:
        epoch, mine = opened.table.epoch, self._keys.epochs.values()
        newer = any((each.compartment, each.state) == (self._compartment, EpochState.CURRENT) for each in mine)
        return epoch is not None and epoch.state == EpochState.PAST and newer


def _facts(times: Iterable[str]) -> _Facts:
    facts = large.rows(Case.objects.filter(step__in=times).values_list("safe_id", "version", "step"))
    numbers, versions, steps = zip(*facts, strict=True) if facts else ((), (), ())
    return _Facts(np.array(numbers, np.int64), np.array(versions, np.int64), steps)


def _unsummed(numbers: Numbers) -> Bytes:
    """What stands for the summary of a case that has none yet: since when it is here, and nothing else. Such cases are the newest."""
    if not len(numbers):
        return np.zeros((0, 1), np.uint8)
    days = dict(Case.objects.filter(safe__gte=int(numbers.min())).values_list("safe_id", "day"))
    said = b"".join([packed(Summary(False, days.get(number, date.min))) for number in numbers.tolist()])
    return np.frombuffer(said, np.uint8).reshape(len(numbers), -1)


def _row(summary: Summary, beside: Beside, reference: str, step: str, day: date, number: int) -> Row:
    name = beside.names[0] if beside.names else ""
    return Row(reference, step, day, name, summary.level, summary.flagged, summary, number)
