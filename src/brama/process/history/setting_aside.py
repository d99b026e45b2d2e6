"""Setting aside what repeats a text: proposed by one screener, done by another, and taken back by two in the same way.

Nothing is decided about anybody: a case set aside is kept as long as one that waits, its applicant reads what those who wait read, on the
same days, and one person alone takes a case out, by sparing it or by taking it.
"""

from collections.abc import Sequence
from typing import Final

from brama.process.history.done import Done
from brama.process.steps import TAKES

ASIDE: Final = "set_aside"
"""The step at which such a case stands."""
REASONS: Final = ("copies", "machine", "mockery")
"""Why: copies of one text, written by a machine to keep us busy, or to mock us."""
UNSEEN: Final = ("propose_aside", ASIDE, "spare", "propose_back", "bring_back")
"""Acts that leave no trace on what a receipt shows."""
_ENDS: Final = (*TAKES, "spare", ASIDE, "bring_back")
"""Acts after which what was proposed before them counts no more."""


def proposer(doings: Sequence[Done], proposes: str = "propose_aside") -> bytes:
    """Who has proposed it, where that still counts; empty where nobody has."""
    said = [each for each in doings if each.act in (proposes, *_ENDS)]
    return said[-1].member if said and said[-1].act == proposes else b""


def spared(doings: Sequence[Done]) -> bool:
    """Whether somebody has said that this case is no copy, and nobody has proposed otherwise since."""
    said = [each.act for each in doings if each.act in ("propose_aside", "spare")]
    return said[-1:] == ["spare"]
