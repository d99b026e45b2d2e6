"""What must be there before an act of screening: who has the case, its checklist, its assessments, the answers to its matches."""

from collections.abc import Callable, Mapping
from typing import Final

from brama.process.errors import FieldWrong
from brama.process.procedure import CHECKLIST
from brama.process.sight import Sight, one_of
from brama.process.taking import free_since, taker

ANSWERS = ("same", "someone_else", "cannot_tell")


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
    return one_of(sight, "answer", ANSWERS)


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


SCREENING: Final[Mapping[str, Callable[[Sight], bool]]] = {
    "taken": _taken,
    "another_took": _another_took,
    "taker_idle": _taker_idle,
    "items_known": _items_known,
    "assessed": _assessed,
    "assessed_twice": _assessed_twice,
    "match_there": _match_there,
    "answer_known": _answer_known,
    "matches_answered": _matches_answered,
}
