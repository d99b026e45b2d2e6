"""THE table of reasons: why the board admits, lets wait or declines. Each has words of its own for the applicant and for the board.

An applicant is told the reason by its code alone, in words that give nothing away: whoever was found by a register reads the same as
whoever contradicted themselves. What members write beside it stays with the board.
"""

from typing import Final, NamedTuple


class Reason(NamedTuple):
    """For which outcomes it may be given, and whether it must have been put to the applicant as a question first."""

    outcomes: tuple[str, ...]
    asked: bool = False


REASONS: Final[dict[str, Reason]] = {
    "needed": Reason(("admit",)),
    "ready": Reason(("admit",)),
    "few_places": Reason(("wait", "decline")),
    "other_skills": Reason(("wait", "decline")),
    "not_yet": Reason(("wait", "decline")),
    "safety": Reason(("wait", "decline")),
    "unclear": Reason(("decline",)),
    "match": Reason(("decline",), asked=True),
    "tie": Reason(("decline",), asked=True),
    "contradiction": Reason(("decline",), asked=True),
}
ASKED: Final = frozenset(code for code, reason in REASONS.items() if reason.asked)


def for_outcome(outcome: str) -> tuple[str, ...]:
    """The reasons that may be given for an outcome."""
    return tuple(code for code, reason in REASONS.items() if outcome in reason.outcomes)
