"""The shapes in which answers leave the program: the JSON lines and CSV rows that others build on.

Weights are rounded as they are printed: each piece of evidence first, the weight is the sum of the rounded pieces. So
whoever adds the printed evidence gets the printed weight.
"""

from collections.abc import Container, Iterable, Mapping
from typing import Protocol

import orjson

from brama.screening.evidence import Evidence

DECIMALS = 3
# Far enough that what is nearly certain still has an order.
PROBABILITY_DECIMALS = 12
CSV_COLUMNS = ("query", "id", "register", "weight", "probability", "name", "codes", "reliability")
UNVERIFIED = "unverified"
"""How a register is labelled that nobody vouches for, wherever a match in it is shown."""
# A spreadsheet runs what begins with these; an apostrophe keeps it text.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Weighed(Protocol):
    """What a comparison and a match have in common."""

    @property
    def probability(self) -> float: ...
    @property
    def evidence(self) -> tuple[Evidence, ...]: ...


class Found(Weighed, Protocol):
    """A match: a comparison with somebody in a register."""

    @property
    def id(self) -> str: ...
    @property
    def register(self) -> str: ...
    @property
    def name(self) -> str: ...


def rounded_weight(evidence: Iterable[Evidence]) -> float:
    """The weight as it is printed: the sum of the printed weights. Adding zero turns a -0.0 into 0.0."""
    return round(sum(round(piece.weight, DECIMALS) for piece in evidence), DECIMALS) + 0.0


def compared(comparison: Weighed) -> dict[str, object]:
    """A comparison as JSON."""
    return {
        "weight": rounded_weight(comparison.evidence),
        "probability": round(comparison.probability, PROBABILITY_DECIMALS),
        "evidence": [_piece(piece) for piece in comparison.evidence],
    }


def match(found: Found, unverified: Container[str] = ()) -> dict[str, object]:
    """A match as JSON. One in a register that nobody vouches for says so behind what every match has."""
    parts = compared(found)
    who = {"id": found.id, "register": found.register}
    return {**who, "weight": parts["weight"], "probability": parts["probability"], "name": found.name,
            "evidence": parts["evidence"], **({UNVERIFIED: True} if found.register in unverified else {})}  # fmt: skip


def answer(query: str, lists: Mapping[str, Iterable[Found]], unverified: Container[str] = ()) -> dict[str, object]:
    """What is said about one person asked for: `matches`, or `gained` and `lost`."""
    return {
        "query": query,
        **{name: [match(found, unverified) for found in matches] for name, matches in lists.items()},
    }


def line(shape: Mapping[str, object]) -> bytes:
    """One JSON line."""
    return orjson.dumps(shape, option=orjson.OPT_APPEND_NEWLINE, default=list)


def row(query: str, found: Found, unverified: Container[str] = ()) -> list[str]:
    """A match as a row of CSV_COLUMNS."""
    shape = match(found)
    codes = " ".join(piece.code for piece in found.evidence)
    label = UNVERIFIED if found.register in unverified else ""
    weight, probability = str(shape["weight"]), str(shape["probability"])
    return [_cell(query), _cell(found.id), found.register, weight, probability, _cell(found.name), codes, label]


def _piece(piece: Evidence) -> dict[str, object]:
    return {"code": piece.code, "weight": round(piece.weight, DECIMALS) + 0.0, **piece.facts}


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text
