"""Two persons compared: the match weight, the probability, and the evidence that adds up to it."""

from collections.abc import Iterator, Sequence
from math import log2
from typing import NamedTuple

from brama.names.met import Met
from brama.names.parts import Parts, Role, names_in
from brama.persons import Person
from brama.screening.evidence import Evidence
from brama.screening.fields import other_fields
from brama.screening.levels import FALSE_NAME, HIDDEN, HOUSEHOLD, NUMBERS, RELATIVES, SAME_NUMBER
from brama.screening.shares import Shares, shipped
from brama.screening.weighing import Weighed, kin_beside, weighed

EVEN = 0.5
_LEAST_SAID = 0.05
"""Bits of a correction that is worth saying."""
_NOT_TOLD = (*NUMBERS, RELATIVES, HOUSEHOLD)
_MANY_PAIRS = 1024
_MANY_HOLD, _FEW_EACH = 64, 4
"""Of very many names: so many with one skeleton are looked at, and so few of them compared with each."""


class Comparison(NamedTuple):
    """`weight` in bits is the sum of the evidence and leaves the prior out; `probability` has it in."""

    weight: float
    probability: float
    evidence: tuple[Evidence, ...]


def compare(a: Person, b: Person, shares: Shares | None = None, prior: float = EVEN) -> Comparison:
    """Compare two persons. `prior` is the probability, before looking, that they are one (Fellegi and Sunter 1969)."""
    beside = tuple(other_fields(a, b))
    known_by = {piece.code for piece in beside} & SAME_NUMBER
    evidence = (*_best_names(a.names, b.names, shares or shipped(), kin_beside(sorted(known_by))), *beside)
    if known_by:
        evidence = (*evidence, *_false_name(evidence))
    weight = round(sum([piece.weight for piece in evidence]), 3)
    return Comparison(weight, probability(weight, prior), evidence)


def _false_name(evidence: Sequence[Evidence]) -> Iterator[Evidence]:
    """Where a number is shared: m of all else that they say of themselves is (1-f) m + f u with f = FALSE_NAME, so the correction is
    log2((1-f) + f 2^-told); nothing where it is hardly any. Relatives explain a shared number as well as before."""
    told = sum(piece.weight for piece in evidence if not piece.code.startswith(_NOT_TOLD))
    weight = round(log2(1 - FALSE_NAME + FALSE_NAME * 2.0**-told), 3)
    if weight >= _LEAST_SAID:
        yield Evidence(HIDDEN, weight)


def probability(weight: float, prior: float) -> float:
    """The posterior of a match weight in bits over a prior probability."""
    odds: float = 2.0 ** min(weight, 300.0) * prior / (1 - prior)
    return odds / (1 + odds)


def _best_names(ours: Sequence[str], theirs: Sequence[str], shares: Shares, kin: float) -> tuple[Evidence, ...]:
    """The pair of names that speaks most for one person; ties go by the names themselves, so that order changes nothing."""
    xs = [parts for name in ours for parts in names_in(name) if parts.tokens]
    ys = [parts for name in theirs for parts in names_in(name) if parts.tokens]
    if len(xs) == 1 == len(ys):
        return _evidence(weighed(xs[0], ys[0], shares, kin), xs[0], ys[0], kin)
    found = [(weighed(x, y, shares, kin), x, y) for x, y in _worth_comparing(xs, ys)]
    most = max((each.weight for each, _, _ in found), default=0.0)
    best = [each for each in found if each[0].weight == most]
    return _evidence(*max(best, key=lambda each: sorted((_order(each[1]), _order(each[2])))), kin) if best else ()


def _order(parts: Parts) -> tuple[tuple[str, ...], tuple[Role, ...]]:
    """The roles are in it, for capitals alone tell `Lee KIM` from `LEE Kim`."""
    return parts.order, parts.roles


def _worth_comparing(ours: list[Parts], theirs: list[Parts]) -> list[tuple[Parts, Parts]]:
    """All pairs of names; where these are many, those that share a skeleton, for no other can be the best."""
    if len(ours) * len(theirs) <= _MANY_PAIRS:
        return [(x, y) for x in ours for y in theirs]
    sharing = [*_nearest(ours, theirs), *((x, y) for y, x in _nearest(theirs, ours))]
    return sharing or list(zip(ours, theirs, strict=False))


def _nearest(ours: list[Parts], theirs: list[Parts]) -> Iterator[tuple[Parts, Parts]]:
    """For each name the few on the other side that share the rarest skeletons with it."""
    holding: dict[str, list[Parts]] = {}
    for y in theirs:
        for key in _skeletons(y):
            holding.setdefault(key, []).append(y)
    for x in ours:
        shared: dict[Parts, float] = {}
        for key in _skeletons(x):
            held = holding.get(key, [])
            for y in held[:_MANY_HOLD]:
                shared[y] = shared.get(y, 0.0) + 1 / len(held)
        for y in sorted(shared, key=lambda y: (-shared[y], y.order))[:_FEW_EACH]:
            yield x, y


def _skeletons(parts: Parts) -> list[str]:
    return sorted({key for token in parts.tokens for key in token.skeletons})


def _evidence(found: Weighed, x: Parts, y: Parts, kin: float) -> tuple[Evidence, ...]:
    said = [Evidence(outcome.code, outcome.weight, _facts(met, share, x, y)) for outcome, met, share in found.met]
    code = HOUSEHOLD if kin else RELATIVES
    return (*said, Evidence(code, found.kinship)) if found.kinship else tuple(said)


def _facts(met: Met, share: float, x: Parts, y: Parts) -> dict[str, object]:
    """What met what, how common it is, and that neither name tells which part it is, where the code says surname for want of a better."""
    role, _, ours, theirs = met
    facts: dict[str, object] = {}
    if ours:
        facts["ours"] = ours.text
    if theirs:
        facts["theirs"] = theirs.text
    if share:
        facts["share"] = share
    if role == "surname" and not ((ours and x.tells(ours)) or (theirs and y.tells(theirs))):
        facts["role"] = "unknown"
    return facts
