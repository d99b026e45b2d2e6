"""Invented persons who are easily taken for one another, and one invented person who is hardly recognised.

    python bench/doubles.py [--persons 500] [--half learn] [--errors N]

Each negative is another person by construction: one part of the name, or two, is another name, and no form of it in
Belarusian, Russian, Ukrainian or Polish is a form of the first. Each name is written as lists write it, each side by a
writing of its own; where two differ by their fathers, by writings that tell them. A woman's maiden name is left out: of
two who share given name and patronymic alone nobody can say which they are. The Arabic names are of three parts and
exchange one. Whoever tunes looks at `learn` alone.

For every kind of negative: recall of all positives (but the Arabic ones for the Arabic kind) at 1 and 0.1 per cent of
its kind; for every kind of positive: its recall where 1 and 0.1 per cent of all negatives stand higher.
"""

import argparse

import numpy as np

import measure
from beings import SEEDS, Row, rows
from brama.persons import Person
from brama.screening.score import Comparison, compare


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--persons", type=int, default=500)
    parser.add_argument("--half", choices=tuple(SEEDS), default="learn")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show the N worst of each kind")
    asked = parser.parse_args()
    made = list(rows(asked.persons, SEEDS[asked.half]))
    found = [compare(Person("a", (row.a,)), Person("b", (row.b,))) for row in made]
    scores = np.array([one.weight for one in found])
    kinds = list(dict.fromkeys(row.kind for row in sorted(made, key=lambda row: row.same)))
    for kind in kinds:
        _report(kind, made, scores)
        _show(kind, made, found, asked.errors)


def _report(kind: str, made: list[Row], scores: measure.Scores) -> None:
    mine, same = np.array([row.kind == kind for row in made]), np.array([row.same for row in made])
    arabic = np.array([row.kind.startswith("Arabic") == kind.startswith("Arabic") for row in made])
    positives, negatives = (same & mine, ~same) if (same & mine).any() else (same, mine)
    ours, theirs = scores[positives & arabic], scores[negatives & arabic]
    recall = [measure.recall_at(ours, theirs, rate) for rate in (0.01, 0.001)]
    label = "one" if (same & mine).any() else "two"
    print(f"{label} {kind:28}{mine.sum():6}  AUC {measure.area_under_curve(ours, theirs):.4f}  "
          f"R@1% {recall[0]:.3f}  R@.1% {recall[1]:.3f}  median {np.median(scores[mine]):6.1f}")  # fmt: skip


def _show(kind: str, made: list[Row], found: list[Comparison], count: int) -> None:
    mine = sorted(
        (c.weight if row.same else -c.weight, at)
        for at, (row, c) in enumerate(zip(made, found, strict=True))
        if row.kind == kind
    )
    for weight, at in mine[:count]:
        said = " ".join(f"{e.code}{e.weight:+.1f}" for e in found[at].evidence)
        print(f"    {abs(weight):6.1f} | {made[at].a} | {made[at].b} | {said}")


if __name__ == "__main__":
    main()
