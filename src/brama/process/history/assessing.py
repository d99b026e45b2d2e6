"""Assessing: whoever flags a case asks for a second screener, and what was said before the flag is no second look at it."""

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Any

from brama.process.history.done import Done, since
from brama.process.procedure import is_yes


def awaits_second(assessments: Sequence[Mapping[str, Any]], doings: Sequence[Done]) -> bool:
    """Whether a case was flagged, and in this look nobody has assessed it a second time since; assessments oldest first."""
    if not any(is_yes(each.get("flagged")) for each in assessments):
        return False
    if not any(each.act == "assess_again" for each in since("take_again", doings)):
        return True
    later = takewhile(lambda each: each.get("kind") != "assess_again", reversed(assessments))
    return any(is_yes(each.get("flagged")) for each in later)
