"""What must be there before an act: one small question each, by the code that the road names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Final

import orjson

from brama.process.ballots import Vote, counted
from brama.process.bookings import BOOKING, HALVES, Bookings, Entry, left
from brama.process.doings import Done, case_keys
from brama.process.errors import ConditionUnmet, FieldWrong
from brama.process.models import Case, Slot
from brama.process.procedure import CHECKLIST
from brama.process.reasons import ASKED, for_outcome
from brama.process.slots import slot_number
from brama.process.steps import TAKES, Act
from brama.process.writing import of_sections
from brama.vault.unseal import Keys

OUTCOMES = {"admit": "admit", "wait": "wait", "decline": "decline"}
"""Votes by the act that they lead to."""
ANSWERS = ("same", "someone_else", "cannot_tell")
QUORUM = 2
MET_OUTCOMES: Final = ("verified", "differences")
"""What a meeting may end in where it is the person: the document agrees, or differs in what the record of the meeting names."""
STOPPED: Final = ("wrong_word", "wish", "unsafe", "other")
"""Why a meeting was stopped."""
CALLED_OFF: Final = ("ill", "house", "unsafe", "other")
"""Why the house calls a meeting off; the applicant reads it."""
IDLE = timedelta(days=1)
"""For how long a case stays with a screener who does nothing in it: a whole day, reckoned in days."""


@dataclass(frozen=True)
class Sight:
    """What the acting member sees of a case: its doings, its sections as far as they open, the fields of the act, the day."""

    case: Case
    act: Act
    keys: Keys
    doings: Sequence[Done]
    fields: dict[str, Any]
    day: date

    def said(self, section: str) -> list[dict[str, Any]]:
        """The entries of a section, oldest first, with the id of each author; without those that nobody opens since a decline."""
        return [dict(entry.said) for entry in self.entries(section)]

    def entries(self, section: str) -> list[Entry]:
        """The same with the place of each in the ledger."""
        items = [item for item in of_sections(self.case, (section,)) if item.copies.all()]
        return [Entry(item.entry, said_in(self.keys, item)) for item in items]

    @cached_property
    def me(self) -> bytes:
        """Who acts."""
        return self.keys.holder.member

    def since(self, act: str) -> list[Done]:
        """Doings after the last of these acts; all where there was none."""
        last = max((at for at, each in enumerate(self.doings) if each.act == act), default=-1)
        return list(self.doings[last + 1 :])


def said_in(keys: Keys, item: Any) -> dict[str, Any]:
    """One entry, verified, with its author."""
    return {**orjson.loads(keys.body(item)), "author": keys.signed(item).author}


def taker(doings: Sequence[Done]) -> bytes:
    """With whom a case in screening is; nobody's number where nobody has taken it, or it was let go."""
    held = [each for each in doings if each.act in (*TAKES, "release")]
    return held[-1].member if held and held[-1].act != "release" else b""


def free_since(doings: Sequence[Done], day: date) -> bool:
    """Whether whoever took the case has let a whole day pass without an act in it. Older acts than the days of acts count as of no day."""
    mine = [each.day for each in doings if each.member == taker(doings) and each.day]
    return not mine or day - max(mine) > IDLE


def _taken(sight: Sight) -> bool:
    return taker(sight.doings) == sight.me


def _another_took(sight: Sight) -> bool:
    return taker(sight.doings) != sight.me


def _taker_idle(sight: Sight) -> bool:
    return free_since(sight.doings, sight.day)


def _items_known(sight: Sight) -> bool:
    if not set(str(sight.fields.get("items", "")).split()) <= set(CHECKLIST):
        raise FieldWrong(field="items", allowed=CHECKLIST)
    return True


def _assessed(sight: Sight) -> bool:
    return any(each.act == "assess" for each in sight.since("take_again"))


def _assessed_twice(sight: Sight) -> bool:
    flagged = any(each["flagged"] in (True, "true", "yes") for each in sight.said("assessment"))
    return not flagged or any(each.act == "assess_again" for each in sight.since("take_again"))


def _match_there(sight: Sight) -> bool:
    return any(each["kind"] == "match" and each["match"] == sight.fields["match"] for each in sight.said("findings"))


def _answer_known(sight: Sight) -> bool:
    return _one_of(sight, "answer", ANSWERS)


def _matches_answered(sight: Sight) -> bool:
    """Every strong match since it was last noted: one that is noted again has other evidence than the answer was given on."""
    found = sight.said("findings")
    if sum(each["kind"] == "match" for each in found) != sum(each.act == "match" for each in sight.since("take_again")):
        return False  # one was taken out of the database
    waiting: set[str] = set()
    for each in found:
        if each["kind"] == "match" and each["strong"] in (True, "true", "yes"):
            waiting.add(each["match"])
        if each["kind"] == "answer_match":
            waiting.discard(each["match"])
    return not waiting


def _recognised(sight: Sight) -> bool:
    """By whoever verifies, and at this meeting: another booking has other words."""
    booked = max((seq for seq, said in sight.entries("booking") if said["kind"] in BOOKING), default=0)
    mine = [each for each in sight.entries("meeting_record") if each.said["author"] == sight.me]
    known = any(each.act == "recognise" and each.member == sight.me for each in sight.doings)
    return known and any(seq > booked and said["kind"] == "recognise" for seq, said in mine)


def _met_known(sight: Sight) -> bool:
    return _one_of(sight, "outcome", MET_OUTCOMES)


def _stopped_known(sight: Sight) -> bool:
    return not sight.fields.get("reason") or _one_of(sight, "reason", STOPPED)


def _call_off_known(sight: Sight) -> bool:
    return _one_of(sight, "reason", CALLED_OFF)


def _one_of(sight: Sight, field: str, allowed: tuple[str, ...]) -> bool:
    if sight.fields[field] not in allowed:
        raise FieldWrong(field=field, allowed=allowed)
    return True


def _outcome_known(sight: Sight) -> bool:
    return _one_of(sight, "outcome", tuple(OUTCOMES))


def _reason_known(sight: Sight) -> bool:
    known = for_outcome(sight.fields.get("outcome", sight.act.code))
    if sight.fields["reason"] not in known:
        raise FieldWrong(field="reason", allowed=known)
    return True


def votes(sight: Sight) -> list[Vote]:
    """Votes since the case was last brought, the first one first. As many as the doings say, and by the same members."""
    voters = [each.member for each in sight.since("bring") if each.act == "vote"]
    return counted(bytes(sight.case.safe.case), sight.said("decision"), voters)


def _first_vote(sight: Sight) -> bool:
    return all(vote.member != sight.me for vote in votes(sight))


def _vote_shut(sight: Sight) -> bool:
    return any(vote.member == sight.me and vote.choice is None for vote in votes(sight))


def _others_voted(sight: Sight) -> bool:
    return any(vote.member != sight.me for vote in votes(sight))


def _disagreed(sight: Sight) -> bool:
    return len({vote.choice.outcome for vote in votes(sight) if vote.choice}) > 1


def _agreeing(sight: Sight) -> list[Vote]:
    return [vote for vote in votes(sight) if vote.choice and vote.choice.outcome == OUTCOMES[sight.act.code]]


def _quorum(sight: Sight) -> bool:
    return len(_agreeing(sight)) >= QUORUM


def _match_was_put(sight: Sight) -> bool:
    """A decline that rests on a match, a tie or a contradiction says which question was put and what was answered, unless two have
    recorded in their votes why asking would endanger somebody."""
    if sight.fields["reason"] not in ASKED or (sight.fields.get("question") and sight.fields.get("answer")):
        return True
    return sum(bool(vote.choice and vote.choice.danger) for vote in _agreeing(sight)) >= QUORUM


def _slot_new(sight: Sight) -> bool:
    return not Slot.objects.filter(number=slot_number(sight.fields["slot"])).exclude(taken=False).exists()


def _offer_dated(sight: Sight) -> bool:
    """A half of a day that is to come, offered until that day or an earlier one."""
    day, until = _day(sight, "day"), _day(sight, "until")
    return _one_of(sight, "half", HALVES) and sight.day <= until <= day


def _day(sight: Sight, field: str) -> date:
    try:
        return date.fromisoformat(str(sight.fields[field]))
    except ValueError as error:
        raise FieldWrong(field=field, allowed=("2026-11-26",)) from error


def _day_before(sight: Sight) -> bool:
    """House and hour are told on the day before at the earliest: what is not told yet, nobody can be made to tell."""
    entries = sight.entries("booking")
    meeting = Bookings(sight.case, case_keys(sight.case, sight.keys).trail, entries).meeting()
    if meeting is None or not meeting.offer.day:
        return False
    return timedelta(0) <= date.fromisoformat(meeting.offer.day) - sight.day <= timedelta(1)


def _bookings_used_up(sight: Sight) -> bool:
    """A case that may still book needs no clearing again where it stands."""
    return sight.case.step != "cleared" or not left(sight.case, case_keys(sight.case, sight.keys).trail)


CONDITIONS: dict[str, Callable[[Sight], bool]] = {
    "taken": _taken,
    "another_took": _another_took,
    "taker_idle": _taker_idle,
    "items_known": _items_known,
    "assessed": _assessed,
    "assessed_twice": _assessed_twice,
    "match_there": _match_there,
    "answer_known": _answer_known,
    "matches_answered": _matches_answered,
    "recognised": _recognised,
    "outcome_known": _outcome_known,
    "reason_known": _reason_known,
    "first_vote": _first_vote,
    "vote_shut": _vote_shut,
    "others_voted": _others_voted,
    "disagreed": _disagreed,
    "quorum": _quorum,
    "match_was_put": _match_was_put,
    "slot_new": _slot_new,
    "offer_dated": _offer_dated,
    "day_before": _day_before,
    "bookings_used_up": _bookings_used_up,
    "met_known": _met_known,
    "stopped_known": _stopped_known,
    "call_off_known": _call_off_known,
}


OF_FIELDS = frozenset({
    "items_known", "match_there", "answer_known", "outcome_known", "match_was_put", "slot_new", "offer_dated", "met_known",
    "call_off_known", "stopped_known", "reason_known",
})  # fmt: skip
"""Conditions of what is said with an act: they cannot be asked before it is said."""


def check(sight: Sight) -> None:
    """Raise ConditionUnmet for the first condition of the act that is not met."""
    for needs in sight.act.needs:
        if not CONDITIONS[needs](sight):
            raise ConditionUnmet(act=sight.act.code, needs=needs)
