"""The background as a picture: which kind of thing somebody did when, where nothing is known, and what can hardly have been at once.

Times are months counted from the year 0. A partial date is a span of months: what is drawn is as long as it may have been, what is said
to overlap does so for certain. Whatever the dates are, nothing that was written is left out of the list.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import Any, Final, NamedTuple

from brama.desk.case.background import Entry, Months, entries, now
from brama.desk.case.gaps import Gap, between, said
from brama.process.application import KINDS

MOST: Final = 150
"""Rows that are drawn; the others stand in the list alone."""
DEEPEST: Final = 6
"""Rows of one kind above each other."""
TOLD: Final = 12
"""Overlaps that are told."""
THIN, CHARACTER = 0.6, 1.1
"""Percents of the width: the thinnest bar, and about one character at the width of the desk."""
APART_BY: Final = 1.0
"""Percents of the width between a bar and the words beside it."""
ROOM: Final = 99.4
"""Percents of the width that the bars take: the last one has its right edge inside the picture."""
_STEPS: Final = (1, 2, 5, 10, 20, 50)
_TICKS: Final = 6
APART: Final = frozenset(
    frozenset(pair)
    for pair in (
        ("service", "study"), ("service", "work"), ("service", "travel"), ("detention", "study"), ("detention", "work"),
        ("detention", "service"), ("detention", "travel"),
    )
)  # fmt: skip
"""THE table of kinds that hardly go together: who serves or is held does nothing else then."""


class Block(NamedTuple):
    """A bar: where it begins and ends in percents of the width. Without an entry it is a gap. `beside` is where its words begin when
    they stand behind it, or end when they stand `before` it, where there is more room; 0 where they stand in it."""

    begin: float
    width: float
    entry: Entry | None
    months: int
    beside: float = 0.0
    before: bool = False

    @property
    def end(self) -> float:
        return self.begin + self.width

    @property
    def words(self) -> float:
        """About how wide what is written is."""
        return CHARACTER * (min(len(self.entry.what) + len(self.entry.where) + 2, 80) if self.entry else 10)

    @property
    def taken(self) -> float:
        """Where this bar and its words end."""
        return self.beside + self.words if self.beside and not self.before else self.end


class Lane(NamedTuple):
    """One kind, or the gaps, in as many rows as it needs."""

    kind: str
    rows: list[list[Block]]


class Overlap(NamedTuple):
    """Two that were at once for so many months at least."""

    one: Entry
    other: Entry
    months: int


class Tick(NamedTuple):
    """A year under the picture."""

    x: str
    year: int


class Timeline(NamedTuple):
    """What is drawn, and its words."""

    entries: list[Entry]
    lanes: list[Lane]
    ticks: list[Tick]
    gaps: list[Gap]
    overlaps: list[Overlap]
    undrawn: int


def timeline(background: Mapping[str, Any], day: date) -> Timeline:
    """The timeline of a background as it stood on this day."""
    rows = sorted(entries(background, day), key=lambda each: each.began)
    fit = [each for each in rows if not each.odd][:MOST]
    if not fit:
        return Timeline(rows, [], [], [], [], len(rows))
    axis = _axis(fit, day)
    empty = list(between(fit, day))
    lanes = [lane for kind in KINDS if (lane := _lane(kind, fit, axis))]
    if empty:
        lanes.append(Lane("gap", [_row(axis, [(months, None) for months in empty])]))
    deep = sum(len(row) for lane in lanes for row in lane.rows if lane.kind != "gap")
    gaps = [said(months) for months in empty]
    return Timeline(rows, lanes, list(_ticks(axis)), gaps, _overlaps(fit), len(rows) - deep)


def _axis(fit: Sequence[Entry], day: date) -> Months:
    begin, end = min(each.drawn[0] for each in fit), max(now(day), *(each.drawn[1] for each in fit))
    return begin, max(end, begin + 12)


def _lane(kind: str, fit: Sequence[Entry], axis: Months) -> Lane | None:
    """Each in the first row where it meets nobody; what fits in none of the rows is left to the list."""
    rows: list[list[Entry]] = []
    for entry in (each for each in fit if each.kind == kind):
        row = next((row for row in rows if row[-1].drawn[1] <= entry.drawn[0]), None)
        if row is not None:
            row.append(entry)
        elif len(rows) < DEEPEST:
            rows.append([entry])
    return Lane(kind, [_row(axis, [(each.drawn, each) for each in row]) for row in rows]) if rows else None


def _row(axis: Months, drawn: Sequence[tuple[Months, Entry | None]]) -> list[Block]:
    blocks = [_block(axis, months, entry) for months, entry in drawn]
    nexts, placed, free = [*(block.begin for block in blocks[1:]), 100.0], list[Block](), 0.0
    for block, after in zip(blocks, nexts, strict=True):
        placed.append(_worded(block, free, after))
        free = placed[-1].taken
    return placed


def _worded(block: Block, free: float, after: float) -> Block:
    """Words that a bar is too short for: on its side where more room is left, as a narrow screen needs; where neither fits, in it."""
    needed, before, behind = block.words + APART_BY, block.begin - free, after - block.end
    if block.width >= block.words or max(before, behind) <= needed:
        return block
    if behind >= before:
        return block._replace(beside=block.end + APART_BY)
    return block._replace(beside=block.begin - APART_BY, before=True)


def _block(axis: Months, months: Months, entry: Entry | None) -> Block:
    begin = min(_share(axis, months[0]), ROOM - THIN)
    return Block(begin, max(_share(axis, months[1]) - begin, THIN), entry, months[1] - months[0])


def _share(axis: Months, month: int) -> float:
    return ROOM * (month - axis[0]) / (axis[1] - axis[0])


def _overlaps(fit: Sequence[Entry]) -> list[Overlap]:
    found = []
    for one, other in combinations(fit, 2):
        begin, end = max(one.certain[0], other.certain[0]), min(one.certain[1], other.certain[1])
        if end > begin and frozenset((one.kind, other.kind)) in APART:
            found.append(Overlap(one, other, end - begin))
    return sorted(found, key=lambda each: -each.months)[:TOLD]


def _ticks(axis: Months) -> Iterator[Tick]:
    first, last = -(-axis[0] // 12), (axis[1] - 1) // 12
    step = next((step for step in _STEPS if (last - first) / step < _TICKS), _STEPS[-1])
    for year in range(first, last + 1, step):
        if _share(axis, year * 12) <= 88:  # its digits must fit, on a phone too
            yield Tick(f"{_share(axis, year * 12):.2f}%", year)
