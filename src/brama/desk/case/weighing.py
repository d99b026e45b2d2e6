"""For and against, in one short list: what the matches, the background, the papers, the referees and the assessments say, each by a code.

It adds nothing up and decides nothing: it says where to look.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, Literal, NamedTuple

from brama.desk.case.applicant import Applicant
from brama.desk.case.checklist import looked_at
from brama.desk.case.gaps import LONG, gaps
from brama.process.procedure import FOR, REASONS
from brama.process.reads.dossier import Dossier

Weight = Literal["strong", "moderate", "weak", "for", "plain"]
TAG: Final[dict[Weight, str]] = {"strong": "against", "moderate": "doubt", "weak": "doubt", "for": "", "plain": "plain"}
"""How the stylesheet shows a weight; its word stands beside the colour."""
_ORDER: Final = tuple(TAG)
_MOST_GAPS: Final = 3


class Weighed(NamedTuple):
    """One line: its words by `desk-CODE` with these facts, its weight, and the part of the page where it comes from."""

    code: str
    weight: Weight
    place: str
    facts: dict[str, Any]

    @property
    def tag(self) -> str:
        return TAG[self.weight]


def weighed(case: Dossier, who: Applicant, matched: Sequence[str], before: int) -> list[Weighed]:
    """Every line, what speaks against first. `matched` says how the matches stand, `before` how many cases may be of the same person."""
    lines = [*_matches(matched), *_came_before(before), *(line for rule in _RULES for line in rule(case, who))]
    return sorted(lines, key=lambda line: _ORDER.index(line.weight))


def _matches(matched: Sequence[str]) -> Iterator[Weighed]:
    for state, weight in _MATCH.items():
        if count := matched.count(state):
            yield Weighed(f"weighed-match-{state}", weight, "matches", {"count": count})


def _came_before(others: int) -> Iterator[Weighed]:
    """That somebody applies again speaks neither for nor against them; that nobody asked would."""
    if others:
        yield Weighed("weighed-returned", "plain", "who", {"count": others})


_MATCH: Final[dict[str, Weight]] = {
    "same": "strong",
    "strong": "strong",
    "cannot_tell": "moderate",
    "open": "weak",
    "someone_else": "plain",
}


def _background(case: Dossier, who: Applicant) -> Iterator[Weighed]:
    found = sorted(gaps(who.timeline, case.today), key=lambda gap: -gap.months)
    for gap in found[:_MOST_GAPS]:
        facts = {"months": gap.months, "year": gap.begin[:4]}
        yield Weighed("weighed-gap", "moderate" if gap.months >= LONG else "weak", "timeline", facts)
    if not who.timeline:
        yield Weighed("weighed-no-timeline", "weak", "timeline", {})


def _papers(case: Dossier, who: Applicant) -> Iterator[Weighed]:
    if not who.papers:
        yield Weighed("weighed-no-document", "weak", "who", {})
    elif "document" in looked_at(case):
        yield Weighed("weighed-document-seen", "plain", "who", {})


def _referees(case: Dossier, who: Applicant) -> Iterator[Weighed]:
    if not who.referees:
        yield Weighed("weighed-no-referee", "weak", "referees", {})
    else:
        seen = "referees" in looked_at(case)
        yield Weighed(
            "weighed-referee-seen" if seen else "weighed-referee", "plain", "referees", {"count": len(who.referees)}
        )


def _skills(_: Dossier, who: Applicant) -> Iterator[Weighed]:
    if who.experience == "much":
        yield Weighed("weighed-experience", "for", "skills", {})


def _assessed(case: Dossier, _: Applicant) -> Iterator[Weighed]:
    given = {code for entry in case.of("assessment") for code in str(entry.said.get("reasons", "")).split()}
    for code in REASONS:
        if code in given:
            yield Weighed(f"assess-reasons-{code}", "for" if code in FOR else "moderate", "assessment", {})


_RULES: Final[tuple[Callable[[Dossier, Applicant], Iterator[Weighed]], ...]] = (
    _background,
    _papers,
    _referees,
    _skills,
    _assessed,
)
