"""Two persons compared: the match weight, the probability, and the evidence that adds up to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log2

from brama.names.align import Met, align
from brama.names.likeness import Likeness
from brama.names.parts import Parts, Role, names_in
from brama.names.tokens import Token
from brama.persons import Person
from brama.screening.evidence import Evidence
from brama.screening.fields import other_fields
from brama.screening.levels import KINSHIP, LEVELS, NAME_CODES
from brama.screening.shares import Shares, shipped

EVEN = 0.5
_MANY_PAIRS = 1024
_MANY_HOLD, _FEW_EACH = 64, 4
"""Of very many names: so many with one skeleton are looked at, and so few of them compared with each."""
_ORDER = {code: place for place, code in enumerate(LEVELS)}


@dataclass(frozen=True, slots=True)
class Comparison:
    """`weight` in bits is the sum of the evidence and leaves the prior out; `probability` has it in."""

    weight: float
    probability: float
    evidence: tuple[Evidence, ...]


def compare(a: Person, b: Person, shares: Shares | None = None, prior: float = EVEN) -> Comparison:
    """Compare two persons. `prior` is the probability, before looking, that they are one (Fellegi and Sunter 1969)."""
    evidence = (*_best_names(a.names, b.names, shares or shipped()), *other_fields(a, b))
    weight = round(sum(e.weight for e in evidence), 3)
    return Comparison(weight, probability(weight, prior), evidence)


def probability(weight: float, prior: float) -> float:
    """The posterior of a match weight in bits over a prior probability."""
    odds: float = 2.0 ** min(weight, 300.0) * prior / (1 - prior)
    return odds / (1 + odds)


def _best_names(ours: Sequence[str], theirs: Sequence[str], shares: Shares) -> tuple[Evidence, ...]:
    """The pair of names that speaks most for one person; ties go by the names themselves, so that order changes nothing."""
    pairs = _worth_comparing(
        [parts for name in ours for parts in names_in(name)],
        [parts for name in theirs for parts in names_in(name)],
    )
    weighed = [(_name_evidence(x, y, shares), x, y) for x, y in pairs if x.tokens and y.tokens]
    if not weighed:
        return ()
    if len(weighed) == 1:
        return weighed[0][0]
    return max(
        weighed, key=lambda found: (sum(e.weight for e in found[0]), sorted((_texts(found[1]), _texts(found[2]))))
    )[0]


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


def _texts(parts: Parts) -> list[str]:
    return [token.text for token in parts.tokens]


def _name_evidence(x: Parts, y: Parts, shares: Shares) -> tuple[Evidence, ...]:
    found = [_said(m.role, m.likeness, m.ours, m.theirs, _share(m, shares)) for m in align(x, y)]
    said = sorted([evidence for evidence, _ in found], key=_place)
    kin = _kinship(sum(bits for _, bits in found))
    return (*said, kin) if kin else tuple(said)


def _place(evidence: Evidence) -> int:
    return _ORDER[evidence.code]


_SHARING = {which for which, code in NAME_CODES.items() if LEVELS[code].spread}


def _share(met: Met, shares: Shares) -> float:
    """How common what two tokens share is; 0 where they share nothing."""
    if met.ours is None or met.theirs is None or met[:2] not in _SHARING:
        return 0.0
    return max(shares.of(met.ours), shares.of(met.theirs))


@lru_cache(maxsize=1 << 18)
def _said(
    role: Role, level: Likeness, ours: Token | None, theirs: Token | None, share: float
) -> tuple[Evidence, float]:
    """The evidence of one meeting, and log2(kin/u): how much better than chance kinship would explain it."""
    facts: dict[str, object] = {side: token.text for side, token in (("ours", ours), ("theirs", theirs)) if token}
    row = LEVELS[NAME_CODES[role, level] if ours and theirs else f"{role}_missing"]
    if share:
        facts["share"] = share
    return Evidence(row.code, row.weight(share), facts), log2(row.kin / row.u(share))


def _kinship(bits: float) -> Evidence | None:
    """Different persons are strangers or, seldom, relatives, who share names: what the table of strangers says is put right.

    u of the whole name is (1-k) prod(u) + k prod(kin) with k = KINSHIP, so the correction is -log2((1-k) + k 2^bits).
    """
    weight = round(-log2(1 - KINSHIP + KINSHIP * 2.0**bits), 3)
    return Evidence("kinship", weight) if weight <= -0.05 else None
