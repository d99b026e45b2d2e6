"""How a match weight came together, as numbers: the starting point, each piece of evidence, the sum. Whoever draws it takes them here."""

from collections.abc import Iterable, Sequence
from math import log2
from typing import Literal, NamedTuple

from brama.screening.evidence import Evidence
from brama.screening.screen import prior_in

Kind = Literal["start", "for", "against", "sum"]


class Bar(NamedTuple):
    """One row, from where the row before it ended; the sum begins at zero. `piece` is what the row says, where it is evidence."""

    kind: Kind
    begin: float
    end: float
    weight: float
    piece: Evidence | None = None


def starting_point(count: int) -> float:
    """What the size of a register says before looking, in bits."""
    prior = prior_in(count)
    return log2(prior / (1 - prior))


def bars(evidence: Sequence[Evidence], start: float) -> list[Bar]:
    """The rows in their order. The weights of all but the last add up to that of the last."""
    drawn, at = [Bar("start", 0.0, start, start)], start
    for piece in evidence:
        drawn.append(Bar("for" if piece.weight >= 0 else "against", at, at + piece.weight, piece.weight, piece))
        at += piece.weight
    return [*drawn, Bar("sum", 0.0, at, at)]


def span(ends: Iterable[tuple[float, float]]) -> tuple[float, float]:
    """The least and the greatest that is drawn, zero among them; never one point."""
    drawn = [0.0, *(at for pair in ends for at in pair)]
    low, high = min(drawn), max(drawn)
    return low, high if high > low else low + 1.0


def certain_percent(probability: float) -> float:
    """A probability in percent as a person reads it: never a round 100, because nothing here is certain; 0 is less than one."""
    if probability > 0.99:
        return min(int(probability * 1000) / 10, 99.9)
    return 0.0 if probability < 0.01 else float(round(probability * 100))
