"""Whether a case has every section that its acts wrote, and each the copies that the table gives: nothing taken out, put in, or hidden.

This asks for no key and reads nothing: that a section is what was signed is found by whoever opens it.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from brama.ledger.chain import Row, digests_of
from brama.process.application import MAY, MUST
from brama.process.history.done import BESIDE, row_of
from brama.process.models import Case
from brama.process.steps import STEPS, Act
from brama.vault.compartments import FILES, KEYS, SECTIONS, readers
from brama.vault.models import Copy, HandOver, Item

_FORM: Final = (*MUST, *MAY)
_WHOLE_FORM: Final = {"apply": {*_FORM, *KEYS}, "second_look": {*_FORM, "messages"}}
_NOBODY: Final = {section: frozenset(step for step in STEPS if not readers(section, step)) for section in SECTIONS}
"""Where nobody on the staff reads a section: what stood there once stays closed."""


class _Kept(NamedTuple):
    """A row of a section, where the ledger has it, and the compartments that have a copy."""

    item: int
    entry: int
    section: str
    held: frozenset[str]


class _Wrote(NamedTuple):
    """What an act has written: its row of the road, so many sections, and every step from then on."""

    act: Act
    sections: int
    steps: frozenset[str]


def whole(case: Case, entries: Sequence[Row]) -> bool:
    """Of a case that stands where these entries of the ledger have led it, all of them from its application on."""
    wrote = dict(zip([entry[0] for entry in entries], _wrote(entries), strict=True))
    kept = _kept(case)
    found: dict[int, list[str]] = {entry: [] for entry in wrote}
    for each in kept:
        found.setdefault(each.entry, []).append(each.section)
    return (
        found.keys() == wrote.keys()
        and all(_as_written(wrote[at], found[at]) for at in wrote)
        and _given(case, kept, wrote)
    )


def _wrote(entries: Sequence[Row]) -> Iterator[_Wrote]:
    """A section is sealed for who reads it where the case stood before the act; at a second look for those who are to look."""
    acts = [row_of(entry[1]) for entry in entries]
    after = list(accumulate(acts, lambda step, act: act.to or step, initial="applied"))
    sealed = [act.to if act.code == "second_look" else step for act, step in zip(acts, after, strict=False)]
    later = list(accumulate(reversed(after[1:]), lambda steps, step: steps | {step}, initial=frozenset[str]()))[:0:-1]
    for entry, act, step, steps in zip(entries, acts, sealed, later, strict=True):
        yield _Wrote(act, _sections(act, entry), steps | {step})


def _sections(act: Act, entry: Row) -> int:
    """Beside their digests stands that of the doing, where a member acted; in the entry of a vote the mark of its reason."""
    if act.code in BESIDE:
        return 0
    return 1 if act.code == "vote" else len(digests_of(entry)) - bool(entry[3])


def _kept(case: Case) -> list[_Kept]:
    rows: dict[tuple[int, int, str], set[str]] = {}
    columns = ("pk", "entry", "section", "copies__epoch__compartment")
    for item, entry, section, compartment in Item.objects.filter(safe=case.safe_id).order_by().values_list(*columns):
        rows.setdefault((item, entry, section), set()).update([compartment] if compartment else [])
    return [_Kept(*row, frozenset(held)) for row, held in rows.items()]


def _as_written(wrote: _Wrote, found: Sequence[str]) -> bool:
    """So many as the ledger says, of the sections that the act writes, and of none two, but of files."""
    single = [section for section in found if section != FILES]
    may = _WHOLE_FORM.get(wrote.act.code) or {section for section, _ in wrote.act.writes}
    return len(found) == wrote.sections and len(single) == len({*single}) and may.issuperset(found)


def _given(case: Case, kept: Sequence[_Kept], wrote: Mapping[int, _Wrote]) -> bool:
    """Whoever reads a section has a copy, or waits for one that somebody can hand on."""
    lacking = {
        (each.item, compartment)
        for each in kept
        if wrote[each.entry].steps.isdisjoint(_NOBODY[each.section])
        for compartment in {*readers(each.section, case.step)} - each.held
    }
    return not lacking or lacking <= _handed(case)


def _handed(case: Case) -> set[tuple[int, str]]:
    """What waits is asked first: what somebody hands on meanwhile has its copy then."""
    due = set(HandOver.objects.filter(item__safe=case.safe_id).values_list("item", "compartment"))
    held = set(Copy.objects.filter(item__safe=case.safe_id).values_list("item", "epoch__compartment"))
    there = {item for item, _ in held}
    return held | {(item, compartment) for item, compartment in due if item in there}
