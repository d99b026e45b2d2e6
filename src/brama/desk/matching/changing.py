"""What a match stands on now, compared with what it stood on when it was answered."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple

from brama.desk.matching.evidence import START, STRENGTHS, SUM, Found
from brama.screening.evidence import Evidence

TOLD: Final = 1.0
"""Bits by which a weight must differ to be told as another one: how common a name is shifts a little with each generation."""


class Change(NamedTuple):
    """One difference to what an answer was given on. `before` is the weight it had then, where it has another one now."""

    what: Literal["new", "gone", "other", "unknown"]
    piece: Evidence
    before: float = 0.0


def changes(then: Found | None, now: Found) -> list[Change]:
    """What is new, gone or weighs something else; nothing where the evidence is as it was. None kept is unknown."""
    if then is None:
        return [Change("unknown", Evidence(SUM, now.weight))]
    told = [*_different(_pieces(then), _pieces(now))]
    if not told and _rank(now) < _rank(then):
        return [Change("other", Evidence(SUM, now.start + now.weight), then.start + then.weight)]
    return told


def _rank(found: Found) -> int:
    return [code for code, _ in STRENGTHS].index(found.strength)


_Key = tuple[str, str, str]


def _different(then: Mapping[_Key, Evidence], now: Mapping[_Key, Evidence]) -> Iterator[Change]:
    for key, piece in now.items():
        before = then.get(key)
        if before is None and _counts(piece):
            yield Change("new", piece)
        elif before is not None and abs(before.weight - piece.weight) >= TOLD:
            yield Change("other", piece, before.weight)
    yield from (Change("gone", piece) for key, piece in then.items() if key not in now and _counts(piece))


def _counts(piece: Evidence) -> bool:
    """Whether it is told that this came or went. A small correction that compares nothing, as for kinship, comes with the shares."""
    return bool(piece.facts) or abs(piece.weight) >= TOLD


def _pieces(found: Found) -> dict[_Key, Evidence]:
    """Every piece by what met what; the starting point is one of them. Pieces that say the same are one."""
    pieces: dict[_Key, Evidence] = {(START, "", ""): Evidence(START, found.start, {"count": found.label.persons})}
    for piece in found.evidence:
        key = (piece.code, _fact(piece, "ours"), _fact(piece, "theirs"))
        same = pieces.get(key)
        pieces[key] = piece._replace(weight=piece.weight + same.weight) if same else piece
    return pieces


def _fact(piece: Evidence, side: str) -> str:
    said: Any = piece.facts.get(side, "")
    return " / ".join(map(str, said)) if isinstance(said, list | tuple) else str(said)
