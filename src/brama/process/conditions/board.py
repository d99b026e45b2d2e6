"""What must be there before an act of the board: votes, an outcome and its reason, and the question that was put before a decline."""

from collections.abc import Callable, Mapping
from typing import Final

from brama.process.conditions.sight import Sight, one_of, says
from brama.process.history.ballots import Vote, counted
from brama.process.history.done import QUORUM, anew, voted
from brama.process.reasons import ASKED, for_outcome

OUTCOMES = {"admit": "admit", "wait": "wait", "decline": "decline"}
"""Votes by the act that they lead to."""


def _reason_known(sight: Sight) -> bool:
    return one_of(sight, "reason", for_outcome(sight.fields.get("outcome", sight.act.code)))


def votes(sight: Sight) -> list[Vote]:
    """Votes of this round, the first one first. As many as the doings say, and by the same members."""
    return counted(bytes(sight.case.safe.case), sight.said("decision"), voted(sight.doings))


def _first_vote(sight: Sight) -> bool:
    """Asked of who did what: a vote that was taken out of the database was cast all the same."""
    return sight.me not in voted(sight.doings)


def _vote_shut(sight: Sight) -> bool:
    return any(vote.member == sight.me and vote.choice is None for vote in votes(sight))


def _vote_open(sight: Sight) -> bool:
    return any(vote.member == sight.me and vote.choice for vote in votes(sight))


def _first_anew(sight: Sight) -> bool:
    return sight.me not in anew(sight.doings)


def _others_voted(sight: Sight) -> bool:
    return any(vote.member != sight.me for vote in votes(sight))


def _disagreed(sight: Sight) -> bool:
    return len({vote.choice.outcome for vote in votes(sight) if vote.choice}) > 1


def agreeing(sight: Sight) -> list[Vote]:
    """The open votes for the outcome of this act."""
    return [vote for vote in votes(sight) if vote.choice and vote.choice.outcome == OUTCOMES[sight.act.code]]


def _quorum(sight: Sight) -> bool:
    return len({vote.member for vote in agreeing(sight)}) >= QUORUM


def bearing(sight: Sight) -> list[Vote]:
    """The votes for this outcome that bear the reason: by others than who decides. What must be asked about and was not is borne by those
    alone that say why asking would endanger somebody.
    """
    reason = str(sight.fields["reason"])
    feared = reason in ASKED and not _put(sight)
    others = [(vote, vote.choice) for vote in agreeing(sight) if vote.member != sight.me and vote.choice]
    return [vote for vote, choice in others if choice.reason == reason and (choice.danger or not feared)]


def _put(sight: Sight) -> bool:
    return any(each.act == "ask" for each in sight.doings)


def _reason_voted(sight: Sight) -> bool:
    """The applicant is told a reason for which somebody else has voted, and not one that who decides chooses alone."""
    return bool(bearing(sight))


def _match_was_put(sight: Sight) -> bool:
    """A decline that rests on a match, a tie or a contradiction, be it only in a vote, says which question was put and what was answered,
    and one was put in this case; unless two have recorded in their votes why asking would endanger somebody."""
    choices = [vote.choice for vote in agreeing(sight) if vote.choice]
    if not ASKED.intersection({str(sight.fields["reason"]), *(choice.reason for choice in choices)}):
        return True
    told = _put(sight) and sight.fields.get("question") and sight.fields.get("answer")
    feared = {vote.member for vote in agreeing(sight) if vote.choice and vote.choice.danger}
    return bool(told) or len(feared) >= QUORUM


BOARD: Final[Mapping[str, Callable[[Sight], bool]]] = {
    "outcome_known": says("outcome", tuple(OUTCOMES)),
    "reason_known": _reason_known,
    "first_vote": _first_vote,
    "vote_shut": _vote_shut,
    "vote_open": _vote_open,
    "first_anew": _first_anew,
    "others_voted": _others_voted,
    "disagreed": _disagreed,
    "quorum": _quorum,
    "match_was_put": _match_was_put,
    "reason_voted": _reason_voted,
}
