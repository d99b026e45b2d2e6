"""The background as a picture: which kind of thing somebody did when, where nothing is known, and what can hardly have been at once.

Times are months counted from the year 0. A partial date is a span of months: what is drawn is as long as it may have been, what is said
to overlap does so for certain. Whatever the dates are, nothing that was written is left out of the list.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any, Final, NamedTuple

from brama.process.application import KINDS

GAP: Final = 3
"""Months without anything that are shown."""
MOST: Final = 150
"""Rows that are drawn; the others stand in the list alone."""
DEEPEST: Final = 6
"""Rows of one kind above each other."""
TOLD: Final = 12
"""Overlaps that are told."""
OLDEST, AHEAD = 1900 * 12, 5 * 12
"""Months: what begins before, or so long after today, is no date of a life that is lived now."""
THIN, SHORT, CHARACTER = 0.6, 15.0, 1.1
"""Percents of the width: the thinnest bar, one too short for most words, and about one character at the width of the desk."""
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

Months = tuple[int, int]
"""From the beginning of the first to the beginning of the second."""
NEVER: Final = (0, 0)


@dataclass(frozen=True)
class Entry:
    """One row of the background as it was written. `began` and `ended` are the months in which it may have.

    `odd` is what is wrong with its dates: unread, reversed, far, or nothing. What is odd is not drawn.
    """

    kind: str
    what: str
    where: str
    since: str
    until: str
    began: Months
    ended: Months
    odd: str = ""

    @property
    def drawn(self) -> Months:
        """As long as it may have been."""
        return self.began[0], self.ended[1]

    @property
    def certain(self) -> Months:
        """What lay between beginning and end in any case; empty where that is nothing."""
        return self.began[1], self.ended[0]


class Block(NamedTuple):
    """A bar: where it begins and ends in percents of the width. Without an entry it is a gap. `beside` is where its words begin when
    they stand behind it, where there is more room; 0 where they stand in it."""

    begin: float
    width: float
    entry: Entry | None
    months: int
    beside: float = 0.0

    @property
    def end(self) -> float:
        return self.begin + self.width

    @property
    def words(self) -> int:
        """About how many characters are written."""
        return min(len(self.entry.what) + len(self.entry.where) + 2, 80) if self.entry else 10


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
    gaps: list[tuple[str, str, int]]
    overlaps: list[Overlap]
    undrawn: int


def timeline(background: Mapping[str, Any], day: date) -> Timeline:
    """The timeline of a background as it stood on this day."""
    entries = sorted(_entries(background, day), key=lambda each: each.began)
    fit = [each for each in entries if not each.odd][:MOST]
    if not fit:
        return Timeline(entries, [], [], [], [], len(entries))
    axis = _axis(fit, day)
    gaps = list(_gaps(fit, _now(day)))
    lanes = [lane for kind in KINDS if (lane := _lane(kind, fit, axis))]
    if gaps:
        lanes.append(Lane("gap", [_row(axis, [(gap, None) for gap in gaps])]))
    deep = sum(len(row) for lane in lanes for row in lane.rows if lane.kind != "gap")
    said = [(_written(begin), _written(end - 1), end - begin) for begin, end in gaps]
    return Timeline(entries, lanes, list(_ticks(axis)), said, _overlaps(fit), len(entries) - deep)


def _entries(background: Mapping[str, Any], day: date) -> Iterator[Entry]:
    rows = background.get("timeline")
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict):
            said = {name: str(row.get(name) or "").strip() for name in ("kind", "what", "where", "from", "to")}
            kind = said["kind"] if said["kind"] in KINDS else "nothing"
            began, ended = _months(said["from"]), _months(said["to"]) if said["to"] else (_now(day), _now(day))
            yield Entry(
                kind, said["what"], said["where"], said["from"], said["to"], began or NEVER, ended or NEVER,
                _odd(began, ended, _now(day)),
            )  # fmt: skip


def _odd(began: Months | None, ended: Months | None, now: int) -> str:
    if began is None or ended is None:
        return "unread"
    if began[0] < OLDEST or max(began[1], ended[1]) > now + AHEAD:
        return "far"
    return "reversed" if ended[1] <= began[0] else ""


def _months(written: str) -> Months | None:
    """The months that a partial date may mean."""
    parts = [int(part) if part.isascii() and part.isdecimal() and len(part) <= 4 else -1 for part in written.split("-")]
    if not 1 <= len(parts) <= 3 or min(parts) < 1 or (len(parts) > 1 and parts[1] > 12):
        return None
    first = parts[0] * 12 + (parts[1] - 1 if len(parts) > 1 else 0)
    return first, first + (1 if len(parts) > 1 else 12)


def _now(day: date) -> int:
    return day.year * 12 + day.month


def _axis(fit: Sequence[Entry], day: date) -> Months:
    begin, end = min(each.drawn[0] for each in fit), max(_now(day), *(each.drawn[1] for each in fit))
    return begin, max(end, begin + 12)


def _gaps(fit: Sequence[Entry], now: int) -> Iterator[Months]:
    """Months of which nothing is told, between what is. Where somebody lived does not say what they did."""
    told = sorted(each.drawn for each in fit if each.kind != "residence") or sorted(each.drawn for each in fit)
    reached = told[0][0]
    for begin, end in [*told, (now, now)]:
        if begin - reached >= GAP:
            yield reached, begin
        reached = max(reached, end)


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
    nexts = [*(block.begin for block in blocks[1:]), 100.0]
    return [block._replace(beside=_beside(block, after)) for block, after in zip(blocks, nexts, strict=True)]


def _beside(block: Block, after: float) -> float:
    wanted = block.words * CHARACTER
    return block.end + 1 if block.width < min(wanted, SHORT) and after - block.end > wanted else 0.0


def _block(axis: Months, months: Months, entry: Entry | None) -> Block:
    begin = min(_share(axis, months[0]), 100 - THIN)
    return Block(begin, max(_share(axis, months[1]) - begin, THIN), entry, months[1] - months[0])


def _share(axis: Months, month: int) -> float:
    return 100 * (month - axis[0]) / (axis[1] - axis[0])


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


def _written(month: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}"
