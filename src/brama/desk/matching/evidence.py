"""A match with all that it stands on, as it is shown and as it is kept beside an answer."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Final, NamedTuple

import orjson

from brama.registers.manifest import Manifest
from brama.screening.evidence import Evidence
from brama.screening.screen import Match, numbers_shared
from brama.screening.waterfall import starting_point

STRENGTHS: Final[tuple[tuple[str, float], ...]] = (("strong", 0.9), ("moderate", 0.5), ("weak", 0.2))
"""THE table of strengths, by the least probability of each. What is below the last is not shown."""
STRONG: Final = STRENGTHS[0][1]
LEAST: Final = STRENGTHS[-1][1]
START, SUM = "start", "sum"


class Label(NamedTuple):
    """A register as it is named wherever a match in it is shown: what its manifest says."""

    name: str
    generation: int
    persons: int
    unverified: bool = False
    until: str = ""
    source: str = ""

    def is_past(self, day: date) -> bool:
        """Whether it is held longer than was said."""
        return bool(self.until) and self.until < day.isoformat()


@dataclass(frozen=True)
class Found:
    """A person of a register who may be the person of the case."""

    label: Label
    id: str
    name: str
    probability: float
    evidence: tuple[Evidence, ...]

    @property
    def code(self) -> str:
        """What the findings of a case know the match by."""
        return f"{self.label.name}:{self.id}"

    @property
    def weight(self) -> float:
        return sum(piece.weight for piece in self.evidence)

    @property
    def start(self) -> float:
        """What the size of the register says before looking, in bits."""
        return starting_point(self.label.persons)

    @property
    def strength(self) -> str:
        """Its row in the table; weak too, where it has fallen below the table since it was kept."""
        return next((code for code, least in STRENGTHS if self.probability >= least), STRENGTHS[-1][0])

    @property
    def is_weak(self) -> bool:
        """Whether it may stand aside. Who shares a document, a phone or an address may not, under whatever name."""
        return self.strength == STRENGTHS[-1][0] and not numbers_shared(self.evidence)

    @property
    def digest(self) -> str:
        """By what a page that was shown says which evidence it showed."""
        return sha256(packed(self).encode()).hexdigest()[:32]


def labelled(manifest: Manifest) -> Label:
    """What a generation says of itself."""
    about = manifest.about
    return Label(
        manifest.register, manifest.number, manifest.persons, about.unverified, str(about.until), str(about.source)
    )


def found_in(label: Label, match: Match) -> Found:
    """A match as the desk has it."""
    return Found(label, match.id, match.name, match.probability, match.evidence)


def packed(found: Found, **also: object) -> str:
    """As it is kept in the findings: codes, facts and weights, never sentences. `also` says on which day, and whether it is lost."""
    body = {
        "label": found.label._asdict(),
        "id": found.id,
        "name": found.name,
        "probability": round(found.probability, 6),
        "evidence": [
            {"code": piece.code, "weight": round(piece.weight, 3), "facts": dict(piece.facts)}
            for piece in found.evidence
        ],
        **also,
    }
    return orjson.dumps(body, default=list).decode()


class Kept(NamedTuple):
    """What was kept: the match as it was then, the day, and whether it was noted as no longer found."""

    found: Found
    day: str
    lost: bool


def unpacked(written: object) -> Kept | None:
    """What was kept; None where it is of another make, as what was noted at the command line."""
    try:
        said = orjson.loads(str(written))
        label = Label(**said["label"])
        evidence = tuple(Evidence(str(e["code"]), float(e["weight"]), dict(e["facts"])) for e in said["evidence"])
        found = Found(label, str(said["id"]), str(said["name"]), float(said["probability"]), evidence)
        return Kept(found, str(said.get("day", "")), bool(said.get("lost", False)))
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
        return None


def bare(code: str) -> Found:
    """A match of which nothing but its code can be read."""
    register, _, id = code.partition(":")
    return Found(Label(register, 0, 0), id, "", 0.0, ())
