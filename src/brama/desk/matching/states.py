"""How the matches of a case stand, for what the page weighs: those that the registers find now and those that the findings know."""

from brama.desk.matching.matches import Matched, Matches


def states(found: Matches) -> list[str]:
    """One for each match: the answer that it has, else `strong` where clearing waits for one, else `open`."""
    return [_state(each) for each in found.all()]


def _state(match: Matched) -> str:
    if match.state == "answered" and match.record.answered:
        return match.record.answered.answer
    return "strong" if match.must else "open"
