"""With whom a case in screening is, and when another may take it over."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from brama.process.history.done import Done
from brama.process.steps import TAKES

IDLE: Final = timedelta(days=1)
"""For how long a case stays with a screener who does nothing in it: a whole day, reckoned in days."""


def taker(doings: Sequence[Done]) -> bytes:
    """The number of whoever has the case; empty where nobody has taken it, or it was let go."""
    held = [each for each in doings if each.act in (*TAKES, "release")]
    return held[-1].member if held and held[-1].act != "release" else b""


def acted(doings: Sequence[Done]) -> date | None:
    """The day on which whoever has the case last did something in it; None where acts had no days yet."""
    with_whom = taker(doings)
    return max((each.day for each in doings if each.member == with_whom and each.day), default=None)


def free_since(doings: Sequence[Done], day: date) -> bool:
    """Whether whoever took the case has let a whole day pass without an act in it. Acts of before they had days were long ago."""
    last = acted(doings)
    return last is None or day - last > IDLE
