"""Do our probabilities come true? A reliability diagram and the expected calibration error on the `check` half.

    python bench/calibrate.py --lists DIR [--prior 0.1] [--out docs/reliability.svg]

Pairs of listed persons: two names of one person, the most similar names of others, and random others, with birth dates
and places as far as the lists give them. One person's record serves both sides of a positive, so half of them lose date
and place on one side and a tenth get a slip in the date: that is an assumption, and the names alone need none of it.

The first line is the one in the diagram: negatives half hard and half random. Random pairs are easy and fill the lowest
bin, which makes any error look small; so the same is said for hard negatives only, for names only, and for even odds,
each with its widest gap in a bin that holds a thousandth of the weight.
"""

import argparse
import random
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

import lists
import measure
import options
import pairs
from brama.persons.model import PartialDate, Person
from brama.screening.score import compare
from diagram import reliability_svg
from lists import Listed, Named
from pairs import Pair

EVEN = 0.5
ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Weighed:
    """A pair of records as they are compared, whether they are one, and of which kind."""

    a: Listed
    b: Listed
    kind: str


@dataclass(frozen=True, slots=True)
class Setting:
    """What is compared: against which negatives, with or without births, under which prior."""

    negatives: str
    births: bool
    prior: float


HARDER = (("hard", True), ("mixed", False), ("hard", False))


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.lists(parser)
    parser.add_argument("--prior", type=float, default=0.1)
    parser.add_argument("--half", choices=("learn", "check"), default="check")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "reliability.svg")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    made = pairs.make(lists.read(asked.lists), asked.seed, lists.EU, per_positive=10)
    weighed = _weighed([p for p in made if p.half == asked.half and not p.kin], random.Random(asked.seed))
    print(f"{asked.half} half: {dict(Counter(w.kind for w in weighed))}")
    for setting in (Setting("mixed", True, asked.prior), *(Setting(*row, asked.prior) for row in HARDER)):
        _report(weighed, setting, asked.out if setting == Setting("mixed", True, asked.prior) else None)
    _report(weighed, Setting("hard", False, EVEN), None)


def _report(weighed: list[Weighed], setting: Setting, out: Path | None) -> None:
    chosen = [w for w in weighed if w.kind != "random" or setting.negatives == "mixed"]
    said = np.array([_probability(w, setting) for w in chosen])
    true = np.array([float(w.kind == "same") for w in chosen])
    weights = _weights(chosen, setting.prior)
    error, rows = measure.calibration_error(said, true, weights), measure.reliability(said, true, weights)
    widest = max((row for row in rows if row[2] >= 0.001), key=lambda row: abs(row[0] - row[1]))
    fields = "names, dates, places" if setting.births else "names only"
    print(f"{fields}, {setting.negatives} negatives, prior {setting.prior:g}: expected calibration error {error:.4f}; "
          f"widest gap: said {widest[0]:.2f}, true {widest[1]:.2f}, {widest[2]:.1%} of the weight")  # fmt: skip
    if out:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(reliability_svg(rows, error, setting.prior), "utf-8")


def _probability(pair: Weighed, setting: Setting) -> float:
    a, b = (one if setting.births else replace(one, births=(), places=()) for one in (pair.a, pair.b))
    return compare(_person(a), _person(b), prior=setting.prior).probability


def _weighed(made: list[Pair], chance: random.Random) -> list[Weighed]:
    sides = [side for pair in made for side in (pair.a, pair.b)]
    weighed = [Weighed(_one(p.a), _doubted(_one(p.b), chance), "same") for p in made if p.same]
    weighed += [Weighed(_one(p.a), _one(p.b), "hard") for p in made if not p.same]
    chosen = (chance.sample(sides, 2) for _ in range(len(made)))
    return weighed + [Weighed(_one(a), _one(b), "random") for a, b in chosen if a.person.id != b.person.id]


def _one(named: Named) -> Listed:
    return replace(named.person, names=(named.name,))


def _doubted(person: Listed, chance: random.Random) -> Listed:
    """The same person as another source would have them: often without birth, sometimes with a slip in it."""
    dice = chance.random()
    if dice < 0.5:
        return replace(person, births=(), places=())
    if dice > 0.9 and person.births:
        return replace(person, births=(_slipped(person.births[0], chance),))
    return person


def _slipped(birth: str, chance: random.Random) -> str:
    year, *rest = birth.split("-")
    forms = [year, "-".join([f"{int(year) + chance.choice((-1, 1))}", *rest])]
    if len(rest) == 2 and int(rest[1]) <= 12:
        forms.append("-".join([year, rest[1], rest[0]]))
    return chance.choice(forms)


def _person(listed: Listed) -> Person:
    births = tuple(PartialDate(*map(int, birth.split("-"))) for birth in listed.births)
    return Person(listed.id, listed.names, births, listed.places)


def _weights(weighed: list[Weighed], prior: float) -> measure.Scores:
    count = Counter(w.kind for w in weighed)
    others = len(count) - 1
    share = {"same": prior, "hard": (1 - prior) / others, "random": (1 - prior) / others}
    return np.array([share[w.kind] / count[w.kind] for w in weighed])


if __name__ == "__main__":
    main()
