"""Two names weighed: the row of the table of levels that each of their meetings comes out as, and what relatives would share of them."""

from collections.abc import Iterable
from functools import lru_cache
from math import log2
from typing import NamedTuple

from brama.names.align import align
from brama.names.levels import Likeness
from brama.names.met import Met
from brama.names.parts import Parts, Role
from brama.screening.levels import KINSHIP, LEVELS, NAME_CODES, SOUNDED, Level
from brama.screening.shares import SYLLABLE, Shares

_ORDER = {code: place for place, code in enumerate(LEVELS)}


class Outcome(NamedTuple):
    """One row of the table of levels with its weight; `place` is where the row stands.

    `kin` is log2(kin/u) where the part is one that relatives have from one another, `own` what comes on top where it is a person's own
    name: 0 where it cannot be.
    """

    place: int
    code: str
    weight: float
    kin: float
    own: float


class Weighed(NamedTuple):
    """Two names side by side, in numbers: what came of every meeting, in the order of the table, and how common what it shares is."""

    weight: float
    met: list[tuple[Outcome, Met, float]]
    kinship: float


def weighed(x: Parts, y: Parts, shares: Shares, beside: float = 0.0) -> Weighed:
    """Two names aligned and weighed; `shares` says how common their parts are, `beside` what else they share as relatives do, in bits."""
    least = SYLLABLE if x.syllables and y.syllables else 0.0
    met = [_valued(each, shares, least) for each in align(x, y)]
    kinship = _kinship(_kin_bits(met, beside))
    met.sort(key=_place)
    weights = [outcome.weight for outcome, _, _ in met]
    return Weighed(sum([*weights, kinship] if kinship else weights), met, kinship)


def _place(met: tuple[Outcome, Met, float]) -> int:
    return met[0].place


_NAMESAKES = 4
"""Relatives bear one rare own name so many times as often as strangers, at most."""
_SHARING = {which for which, code in NAME_CODES.items() if LEVELS[code].spread}


def _valued(met: Met, shares: Shares, least: float) -> tuple[Outcome, Met, float]:
    """The row of the table that came out, and how common what the two tokens share is, at the least; 0 where they share nothing."""
    role, level, ours, theirs = met
    if ours is None or theirs is None:
        return _row(role, None, 0.0), met, 0.0
    share = 0.0
    if (role, level) in _SHARING:
        borne = shares.sounding if level in SOUNDED else shares.of
        share = borne(ours)
        if ours is not theirs:
            share = max(share, borne(theirs))
        share = max(share, least) if least else share
    return _row(role, level, share), met, share


@lru_cache(maxsize=1 << 16)
def _row(role: Role, level: Likeness | None, share: float) -> Outcome:
    row = LEVELS[f"{role}_missing" if level is None else NAME_CODES[role, level]]
    handed_on, own = _kin_rows(role, row, level)
    u = row.u(share)
    own_kin = log2(min(own.kin, _NAMESAKES * u) / handed_on.kin)
    return Outcome(_ORDER[row.code], row.code, row.weight(share), log2(handed_on.kin / u), own_kin)


def _kin_rows(role: Role, row: Level, level: Likeness | None) -> tuple[Level, Level]:
    """What relatives share of a part that is handed on, and of one that is a person's own: of several given names one is, the others
    are those of fathers; and where nothing tells the given name from the surname, one of them is."""
    if level is None or role == "patronymic":
        return row, row
    return (LEVELS[NAME_CODES["patronymic", level]] if role == "given" else row), LEVELS[NAME_CODES["given", level]]


def kin_beside(codes: Iterable[str]) -> float:
    """How much more often two relatives share these rows, beside their names, than strangers, in bits."""
    return sum(log2(LEVELS[code].kin / LEVELS[code].u()) for code in codes if LEVELS[code].kin)


def _kin_bits(met: list[tuple[Outcome, Met, float]], beside: float) -> float:
    """How much more often two relatives come out like this than strangers: they share what is handed on, and no own name but by chance."""
    bits = sum([outcome.kin for outcome, _, _ in met]) + beside
    return bits + _own_bits(met) if bits >= _KIN_SILENT - _OWN_AT_MOST else bits


def _own_bits(met: list[tuple[Outcome, Met, float]]) -> float:
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
