"""Two persons compared: the match weight, the probability, and the evidence that adds up to it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import log2
from typing import NamedTuple

from brama.names.align import align
from brama.names.likeness import Likeness
from brama.names.met import Met
from brama.names.parts import Parts, Role, names_in
from brama.persons import Person
from brama.screening.evidence import Evidence
from brama.screening.fields import other_fields
from brama.screening.levels import KINSHIP, LEVELS, NAME_CODES, Level
from brama.screening.shares import SYLLABLE, Shares, shipped

EVEN = 0.5
_MANY_PAIRS = 1024
_MANY_HOLD, _FEW_EACH = 64, 4
"""Of very many names: so many with one skeleton are looked at, and so few of them compared with each."""
_ORDER = {code: place for place, code in enumerate(LEVELS)}


class Comparison(NamedTuple):
    """`weight` in bits is the sum of the evidence and leaves the prior out; `probability` has it in."""

    weight: float
    probability: float
    evidence: tuple[Evidence, ...]


def compare(a: Person, b: Person, shares: Shares | None = None, prior: float = EVEN) -> Comparison:
    """Compare two persons. `prior` is the probability, before looking, that they are one (Fellegi and Sunter 1969)."""
    evidence = (*_best_names(a.names, b.names, shares or shipped()), *other_fields(a, b))
    weight = round(sum([piece.weight for piece in evidence]), 3)
    return Comparison(weight, probability(weight, prior), evidence)


def probability(weight: float, prior: float) -> float:
    """The posterior of a match weight in bits over a prior probability."""
    odds: float = 2.0 ** min(weight, 300.0) * prior / (1 - prior)
    return odds / (1 + odds)


def _best_names(ours: Sequence[str], theirs: Sequence[str], shares: Shares) -> tuple[Evidence, ...]:
    """The pair of names that speaks most for one person; ties go by the names themselves, so that order changes nothing."""
    xs = [parts for name in ours for parts in names_in(name) if parts.tokens]
    ys = [parts for name in theirs for parts in names_in(name) if parts.tokens]
    if len(xs) == 1 == len(ys):
        return _evidence(_weighed(xs[0], ys[0], shares), xs[0], ys[0])
    weighed = [(_weighed(x, y, shares), x, y) for x, y in _worth_comparing(xs, ys)]
    most = max((found.weight for found, _, _ in weighed), default=0.0)
    best = [each for each in weighed if each[0].weight == most]
    return _evidence(*max(best, key=lambda each: sorted((_order(each[1]), _order(each[2]))))) if best else ()


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


class _Outcome(NamedTuple):
    """One row of the table of levels with its weight; `place` is where the row stands.

    `kin` is log2(kin/u) where the part is one that relatives have from one another, `own` what comes on top where it is a person's own
    name: 0 where it cannot be.
    """

    place: int
    code: str
    weight: float
    kin: float
    own: float


class _Weighed(NamedTuple):
    """Two names side by side, in numbers: what came of every meeting, in the order of the table, and how common what it shares is."""

    weight: float
    met: list[tuple[_Outcome, Met, float]]
    kinship: float


def _weighed(x: Parts, y: Parts, shares: Shares) -> _Weighed:
    least = SYLLABLE if x.syllables and y.syllables else 0.0
    met = [_valued(each, shares, least) for each in align(x, y)]
    kinship = _kinship(_kin_bits(met))
    met.sort(key=_place)
    weights = [outcome.weight for outcome, _, _ in met]
    return _Weighed(sum([*weights, kinship] if kinship else weights), met, kinship)


def _place(met: tuple[_Outcome, Met, float]) -> int:
    return met[0].place


_SHARING = {which for which, code in NAME_CODES.items() if LEVELS[code].spread}


def _valued(met: Met, shares: Shares, least: float) -> tuple[_Outcome, Met, float]:
    """The row of the table that came out, and how common what the two tokens share is, at the least; 0 where they share nothing."""
    role, level, ours, theirs = met
    if ours is None or theirs is None:
        return _row(role, None, 0.0), met, 0.0
    share = 0.0
    if (role, level) in _SHARING:
        share = shares.of(ours)
        if ours is not theirs:
            share = max(share, shares.of(theirs))
        share = max(share, least) if least else share
    return _row(role, level, share), met, share


@lru_cache(maxsize=1 << 16)
def _row(role: Role, level: Likeness | None, share: float) -> _Outcome:
    row = LEVELS[f"{role}_missing" if level is None else NAME_CODES[role, level]]
    handed_on, own = _kin_rows(role, row, level)
    u = row.u(share)
    return _Outcome(
        _ORDER[row.code], row.code, row.weight(share), log2(handed_on.kin / u), log2(own.kin / handed_on.kin)
    )


def _kin_rows(role: Role, row: Level, level: Likeness | None) -> tuple[Level, Level]:
    """What relatives share of a part that is handed on, and of one that is a person's own: of several given names one is, the others
    are those of fathers; and where nothing tells the given name from the surname, one of them is."""
    if level is None or role == "patronymic":
        return row, row
    return (LEVELS[NAME_CODES["patronymic", level]] if role == "given" else row), LEVELS[NAME_CODES["given", level]]


def _evidence(found: _Weighed, x: Parts, y: Parts) -> tuple[Evidence, ...]:
    said = [Evidence(outcome.code, outcome.weight, _facts(met, share, x, y)) for outcome, met, share in found.met]
    return (*said, Evidence("kinship", found.kinship)) if found.kinship else tuple(said)


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


def _kin_bits(met: list[tuple[_Outcome, Met, float]]) -> float:
    """How much more often two relatives come out like this than strangers: they share what is handed on, and no own name but by chance."""
    bits = sum([outcome.kin for outcome, _, _ in met])
    return bits + _own_bits(met) if bits >= _KIN_SILENT - _OWN_AT_MOST else bits


def _own_bits(met: list[tuple[_Outcome, Met, float]]) -> float:
    own: dict[str, list[float]] = {"given": [], "surname": [], "patronymic": []}
    for outcome, (role, _, ours, theirs), _ in met:
        if ours and theirs:
            own[role].append(outcome.own)
    if own["given"]:
        return max(own["given"])
    no_given = all(m.role != "given" for _, m, _ in met)
    return max(own["surname"]) if len(own["surname"]) > 1 and no_given else 0.0


_OWN_AT_MOST = 2.5
"""A part that differs is likelier one's own: by so many bits at most (0.9 of own names differ and 0.19 of surnames)."""
_KIN_SILENT = log2(0.03 / KINSHIP)
"""Under so many bits the correction rounds to what is not worth saying."""


def _kinship(bits: float) -> float:
    """Different persons are strangers or, seldom, relatives, who share names: what the table of strangers says is put right.

    u of the whole name is (1-k) prod(u) + k prod(kin) with k = KINSHIP, so the correction is -log2((1-k) + k 2^bits); 0 where it is
    hardly any.
    """
    if bits < _KIN_SILENT:
        return 0.0
    weight = round(-log2(1 - KINSHIP + KINSHIP * 2.0**bits), 3)
    return weight if weight <= -0.05 else 0.0
