"""The background as it was written, row by row, with the months that its dates may mean.

Times are months counted from the year 0. A partial date is a span of months.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from brama.process.application import KINDS

OLDEST, AHEAD = 1900 * 12, 5 * 12
"""Months: what begins before, or so long after today, is no date of a life that is lived now."""
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


def entries(background: Mapping[str, Any], day: date) -> Iterator[Entry]:
    """Every row, also what is odd, as it stood on this day."""
    rows = background.get("timeline")
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, dict):
            said = {name: str(row.get(name) or "").strip() for name in ("kind", "what", "where", "from", "to")}
            kind = said["kind"] if said["kind"] in KINDS else "nothing"
            began, ended = _months(said["from"]), _months(said["to"]) if said["to"] else (now(day), now(day))
            yield Entry(
                kind, said["what"], said["where"], said["from"], said["to"], began or NEVER, ended or NEVER,
                _odd(began, ended, now(day)),
            )  # fmt: skip


def _odd(began: Months | None, ended: Months | None, latest: int) -> str:
    if began is None or ended is None:
        return "unread"
    if began[0] < OLDEST or max(began[1], ended[1]) > latest + AHEAD:
        return "far"
    return "reversed" if ended[1] <= began[0] else ""


def _months(typed: str) -> Months | None:
    """The months that a partial date may mean."""
    parts = [int(part) if part.isascii() and part.isdecimal() and len(part) <= 4 else -1 for part in typed.split("-")]
    if not 1 <= len(parts) <= 3 or min(parts) < 1 or (len(parts) > 1 and parts[1] > 12):
        return None
    first = parts[0] * 12 + (parts[1] - 1 if len(parts) > 1 else 0)
    return first, first + (1 if len(parts) > 1 else 12)


def now(day: date) -> int:
    """The end of the month of this day."""
    return day.year * 12 + day.month


def written(month: int) -> str:
    """As a partial date."""
    return f"{month // 12:04}-{month % 12 + 1:02}"
