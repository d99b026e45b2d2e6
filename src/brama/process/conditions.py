"""What must be there before an act: one small question each, by the code that the road names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import orjson

from brama.process.doings import Done
from brama.process.errors import ConditionUnmet, FieldWrong
from brama.process.models import Case, Slot
from brama.process.procedure import CHECKLIST
from brama.process.slots import slot_number
from brama.process.steps import TAKES, Act
from brama.process.writing import of_sections
from brama.vault.unseal import Keys

OUTCOMES = {"admit": "admit", "wait": "wait", "decline": "decline"}
"""Votes by the act that they lead to."""
ANSWERS = ("same", "someone_else", "cannot_tell")
QUORUM = 2
IDLE = timedelta(days=1)
"""For how long a case stays with a screener who does nothing in it: a whole day, reckoned in days."""


@dataclass(frozen=True)
class Sight:
    """What the acting member sees of a case: its doings, its sections as far as they open, the fields of the act."""

    case: Case
    act: Act
    keys: Keys
    doings: Sequence[Done]
    fields: dict[str, Any]
    day: date

    def said(self, section: str) -> list[dict[str, Any]]:
        """The entries of a section, oldest first, with the id of each author; without those that nobody opens since a decline."""
        return [said_in(self.keys, item) for item in of_sections(self.case, (section,)) if item.copies.all()]

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
    if sight.fields["answer"] not in ANSWERS:
        raise FieldWrong(field="answer", allowed=ANSWERS)
    return True


def _matches_answered(sight: Sight) -> bool:
    found = sight.said("findings")
    if sum(each["kind"] == "match" for each in found) != sum(each.act == "match" for each in sight.since("take_again")):
        return False  # one was taken out of the database
    answered = {each["match"] for each in found if each["kind"] == "answer_match"}
    strong = {each["match"] for each in found if each["kind"] == "match" and each["strong"] in (True, "true", "yes")}
    return strong <= answered


def _recognised(sight: Sight) -> bool:
    return any(each.act == "recognise" and each.member == sight.me for each in sight.doings)


def _outcome_known(sight: Sight) -> bool:
    if sight.fields["outcome"] not in OUTCOMES:
        raise FieldWrong(field="outcome", allowed=tuple(OUTCOMES))
    return True


def _votes(sight: Sight) -> dict[bytes, str]:
    """Votes since the case was last brought, by member. As many as the doings say, and by the same members."""
    voters = [each.member for each in sight.since("bring") if each.act == "vote"]
    cast = [each for each in sight.said("decision") if each["kind"] == "vote"][-len(voters) :] if voters else []
    return {each["author"]: each["outcome"] for each in cast if each["author"] in voters}


def _first_vote(sight: Sight) -> bool:
    return sight.me not in _votes(sight)


def _quorum(sight: Sight) -> bool:
    return sum(outcome == OUTCOMES[sight.act.code] for outcome in _votes(sight).values()) >= QUORUM


def _match_was_put(sight: Sight) -> bool:
    """A decline that rests on a match says which question was put and what was answered."""
    return sight.fields["reason"] != "match" or bool(sight.fields.get("question") and sight.fields.get("answer"))


def _slot_new(sight: Sight) -> bool:
    return not Slot.objects.filter(number=slot_number(sight.fields["slot"])).exclude(taken=False).exists()


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
    "first_vote": _first_vote,
    "quorum": _quorum,
    "match_was_put": _match_was_put,
    "slot_new": _slot_new,
}


OF_FIELDS = frozenset({"items_known", "match_there", "answer_known", "outcome_known", "match_was_put", "slot_new"})
"""Conditions of what is said with an act: they cannot be asked before it is said."""


def check(sight: Sight) -> None:
    """Raise ConditionUnmet for the first condition of the act that is not met."""
    for needs in sight.act.needs:
        if not CONDITIONS[needs](sight):
            raise ConditionUnmet(act=sight.act.code, needs=needs)
