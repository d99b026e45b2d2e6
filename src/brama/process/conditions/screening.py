"""What must be there before an act of screening: who has the case, its checklist, its assessments, the answers to its matches."""

from collections.abc import Callable, Mapping
from typing import Final

from brama.process.conditions.sight import Sight, one_of, says
from brama.process.errors import ActedBefore, FieldWrong
from brama.process.history.assessing import awaits_second
from brama.process.history.taking import free_since, taker
from brama.process.procedure import ANSWERS, CHECKLIST, LEVELS, REASONS, YES_OR_NO, is_yes


def _taken(sight: Sight) -> bool:
    return taker(sight.doings) == sight.me


def _another_took(sight: Sight) -> bool:
    return taker(sight.doings) != sight.me


def _taker_idle(sight: Sight) -> bool:
    return free_since(sight.doings, sight.day)


def _items_known(sight: Sight) -> bool:
    return not sight.fields.get("items") or _all_of(sight, "items", CHECKLIST)


def _all_of(sight: Sight, field: str, allowed: tuple[str, ...]) -> bool:
    """Whether a field has words of a table, at least one. Raises FieldWrong."""
    words = set(str(sight.fields[field]).split())
    if not words or not words <= set(allowed):
        raise FieldWrong(field=field, allowed=allowed)
    return True


def _judged_known(sight: Sight) -> bool:
    one_of(sight, "level", LEVELS)
    _all_of(sight, "reasons", REASONS)
    return one_of(sight, "flagged", YES_OR_NO)


def _assessed(sight: Sight) -> bool:
    return any(each.act == "assess" for each in sight.since("take_again"))


def _another_assessed(sight: Sight) -> bool:
    """Whoever assessed it last is not the second. Of two who both assessed, and now it is flagged, the other one is."""
    last = [each.member for each in sight.since("take_again") if each.act == "assess"][-1:]
    if last == [sight.me]:
        raise ActedBefore(act=sight.act.code, did="assess")
    return True


def _assessed_twice(sight: Sight) -> bool:
    return not awaits_second(sight.said("assessment"), sight.doings)


def _match_there(sight: Sight) -> bool:
    return any(each["kind"] == "match" and each["match"] == sight.fields["match"] for each in sight.said("findings"))


def _matches_answered(sight: Sight) -> bool:
    """Every strong match since it was last noted: one that is noted again has other evidence than the answer was given on."""
    found = sight.said("findings")
    if sum(each["kind"] == "match" for each in found) != sum(each.act == "match" for each in sight.since("take_again")):
        return False  # one was taken out of the database
    waiting: set[str] = set()
    for each in found:
        if each["kind"] == "match" and is_yes(each["strong"]):
            waiting.add(each["match"])
        if each["kind"] == "answer_match":
            waiting.discard(each["match"])
    return not waiting


SCREENING: Final[Mapping[str, Callable[[Sight], bool]]] = {
    "taken": _taken,
    "another_took": _another_took,
    "taker_idle": _taker_idle,
    "items_known": _items_known,
    "judged_known": _judged_known,
    "strong_known": says("strong", YES_OR_NO),
    "assessed": _assessed,
    "another_assessed": _another_assessed,
    "assessed_twice": _assessed_twice,
    "match_there": _match_there,
    "answer_known": says("answer", ANSWERS),
    "matches_answered": _matches_answered,
}
