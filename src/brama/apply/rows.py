"""The rows of a step: a few stand open in a page and the others in a line that opens them, so that a page of thirty is as light as any.

What is not open is not sent: it waits in the state.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from brama.apply.asked import Asked
from brama.apply.state import Typed
from brama.apply.steps import Step

ROWS: Final = "rows"
"""The input that says how many rows there are."""
ROW: Final = "row"
"""What inputs of a row begin with, and buttons that open it."""
OPEN: Final = 3
"""So many rows stand open at once."""
_LETTERS: Final = 60
"""Of a row that stands in a line."""
_INPUT: Final = re.compile(rf"{ROW}(\d{{1,2}})-", re.ASCII)
_BUTTON: Final = re.compile(rf"{ROW}(\d{{1,2}})", re.ASCII)


class Line(NamedTuple):
    """A row that is not open, by its place from 0."""

    place: int
    text: str


def shown_rows(step: Step, typed: Typed | None) -> int:
    """How many rows there are: as many as there were, never more than there may be."""
    written = ((typed or {}).get(ROWS) or [""])[0]
    number = int(written) if written.isascii() and written.isdecimal() and len(written) < 4 else 0
    return min(max(number, step.first), step.most)


def one_more(step: Step, typed: Typed) -> Typed:
    """The same with a row added."""
    return {**typed, ROWS: [str(shown_rows(step, typed) + 1)]}


def together(before: Typed | None, sent: Typed) -> Typed:
    """What was sent of the rows that were open, with the others as they were before."""
    kept = {name: typed for name, typed in (before or {}).items() if _row(name) not in (None, *sent_rows(sent))}
    return {**kept, **sent}


def sent_rows(sent: Typed) -> list[int]:
    """The rows of which something was sent, empty or not."""
    return sorted({row for name in sent if (row := _row(name)) is not None})


def opened_by(button: str, rows: Sequence[Asked]) -> list[int]:
    """The row that this button opens, if there is such a one."""
    found = _BUTTON.fullmatch(button)
    return [int(found[1])] if found and int(found[1]) < len(rows) else []


def open_rows(rows: Sequence[Asked]) -> list[int]:
    """Those that are wrong; else the last that are filled in, and an empty one."""
    wrong = [place for place, row in enumerate(rows) if row.errors]
    return wrong[:OPEN] if wrong else sorted([*filled(rows), *empty(rows)[:OPEN]][-OPEN:])


def filled(rows: Sequence[Asked]) -> list[int]:
    """Those in which something stands."""
    return [place for place, row in enumerate(rows) if row.has_changed()]


def empty(rows: Sequence[Asked]) -> list[int]:
    """The others."""
    return [place for place, row in enumerate(rows) if not row.has_changed()]


def line(place: int, row: Asked) -> Line:
    """The beginning of what stands in it, choices in their words."""
    said = ", ".join(filter(None, (_said(row, name) for name in row.fields)))
    return Line(place, said if len(said) <= _LETTERS else f"{said[: _LETTERS - 1].rstrip()}…")


def _said(row: Asked, name: str) -> str:
    typed = " ".join(str(row[name].value() or "").split())
    return str(dict(getattr(row.fields[name].widget, "choices", ())).get(typed, typed)) if typed else ""


def _row(name: str) -> int | None:
    found = _INPUT.match(name)
    return int(found[1]) if found else None
