"""Where a case stands, reckoned from what was done in it: the step that its row says is never believed alone.

Each act must begin where the road lets it, by whoever was let, and after what it needs, as far as the signed acts alone can tell. What is
asked of an act besides needs the case opened, and was asked when it was done. A road that becomes narrower must still let pass what was
done before.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from brama.process.errors import CaseDamaged
from brama.process.history.done import QUORUM, Done, anew, barred, of_this_round, row_of, since, voted
from brama.process.history.marks import mark
from brama.process.history.setting_aside import proposer
from brama.process.history.taking import free_since, taker
from brama.process.meetings.bookings import BOOKING, MOST, OF_SCREENERS
from brama.process.steps import Act

_Before = Sequence[Done]


def led(acts: Sequence[Done]) -> str:
    """The step to which these acts lead, of staff and applicant in their order. Raises CaseDamaged where one could not have been done."""
    step = "applied"
    for at, each in enumerate(acts):
        row, before = row_of(each.act), acts[:at]
        if step not in row.at or barred(row, each.member, before) or not _asked(row, each, before):
            raise CaseDamaged
        step = row.to or step
    return step


def _asked(row: Act, done: Done, before: _Before) -> bool:
    return all(_ASKED[needs](done, before) for needs in row.needs if needs in _ASKED)


def _taken(done: Done, before: _Before) -> bool:
    return taker(_of_staff(before)) == done.member


def _another_took(done: Done, before: _Before) -> bool:
    return taker(_of_staff(before)) != done.member


def _taker_idle(done: Done, before: _Before) -> bool:
    return done.day is None or free_since(_of_staff(before), done.day)


def _of_staff(acts: _Before) -> _Before:
    return [each for each in acts if each.member]


def _assessed(_done: Done, before: _Before) -> bool:
    return any(each.act == "assess" for each in since("take_again", before))


def _another_assessed(done: Done, before: _Before) -> bool:
    return [each.member for each in since("take_again", before) if each.act == "assess"][-1:] != [done.member]


def _aside_proposed(_done: Done, before: _Before) -> bool:
    return bool(proposer(before))


def _back_proposed(_done: Done, before: _Before) -> bool:
    return bool(proposer(before, "propose_back"))


def _bookings_left(_done: Done, before: _Before) -> bool:
    screened = max((at for at, each in enumerate(before) if each.act in OF_SCREENERS), default=-1)
    return sum(each.act in BOOKING for each in before[screened + 1 :]) < MOST


def _recognised(done: Done, before: _Before) -> bool:
    """By whoever verifies, and at this meeting: another booking has other words."""
    booked = max((at for at, each in enumerate(before) if each.act in BOOKING), default=-1)
    return any((each.act, each.member) == ("recognise", done.member) for each in before[booked + 1 :])


def _first_vote(done: Done, before: _Before) -> bool:
    return done.member not in voted(before)


def _vote_shut(done: Done, before: _Before) -> bool:
    """The first vote alone is shut, and is opened once."""
    opened = any(each.act == "open_vote" for each in of_this_round(before))
    return not opened and next(iter(voted(before)), b"") == done.member


def _vote_open(done: Done, before: _Before) -> bool:
    return done.member in voted(before) and not _vote_shut(done, before)


def _first_anew(done: Done, before: _Before) -> bool:
    return done.member not in anew(before)


def _others_voted(done: Done, before: _Before) -> bool:
    return bool(voted(before).keys() - {done.member})


def _quorum(done: Done, before: _Before) -> bool:
    """Two have voted so: their marks open to this outcome with the numbers that the decision tells."""
    return sum(_bears(vote, done) for vote in voted(before).values()) >= QUORUM


def _bears(vote: Done, decision: Done) -> bool:
    """A vote of before there were marks counts as one of whoever has voted: what it was, the board alone has read."""
    opened = {mark(vote.member, decision.act, number) for number in decision.marks}
    return not vote.marks or vote.marks[0] in opened


def _first_second_look(_done: Done, before: _Before) -> bool:
    return all(each.act != "second_look" for each in before)


def _identity_asked(_done: Done, before: _Before) -> bool:
    return _count("request_identity", before) > _count("release_identity", before)


def _identity_released(done: Done, before: _Before) -> bool:
    asked = any((each.act, each.member) == ("request_identity", done.member) for each in before)
    return asked and _count("release_identity", before) > _count("open_identity", before)


def _count(act: str, before: _Before) -> int:
    return sum(each.act == act for each in before)


_ASKED: Final[Mapping[str, Callable[[Done, _Before], bool]]] = {
    "taken": _taken, "another_took": _another_took, "taker_idle": _taker_idle, "assessed": _assessed,
    "another_assessed": _another_assessed,
    "aside_proposed": _aside_proposed, "back_proposed": _back_proposed, "bookings_left": _bookings_left, "recognised": _recognised,
    "first_vote": _first_vote, "vote_shut": _vote_shut, "vote_open": _vote_open, "first_anew": _first_anew,
    "others_voted": _others_voted, "quorum": _quorum,
    "first_second_look": _first_second_look, "identity_asked": _identity_asked, "identity_released": _identity_released,
}  # fmt: skip
"""Conditions of the road as far as the acts alone answer them."""
