"""What the table of levels says, beside what the `learn` half of the lists shows; and the shipped term frequencies.

    python bench/estimate.py --lists DIR [--pairs 300000] [--sets eu_by eu_ru eu_xx] [--shares]

m is the share of a level among true pairs: two spellings of one person, every person weighing one. u is its share among
random pairs of different persons, one spelling each. A level of a part of the name is a share of the pairs in which both
have that part, `initial` of those in which one has an initial for it, `missing` of all pairs; a date with the year or the
month alone is a share of the pairs in which one date is no fuller. Where something is shared, u is fitted as `chance` +
`spread` * (share of the persons who bear it), over bins of equal ratio. A * marks what is more than four times off where
at least ten were seen or expected. What is counted follows from how the code reads and aligns names today.

m of birth dates and places is not there to be learned: a person of these lists has one of each, copied from list to list,
and where there are several it is the list that is in doubt. With --shares nothing is printed, and the table of term
frequencies is written again.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from math import log10
from pathlib import Path

import numpy as np

import lists
import options
import pairs
from brama.names.align import align
from brama.names.parts import Parts, names_in, parts_of
from brama.names.token import Token
from brama.persons.model import PartialDate
from brama.screening.dates import date_code
from brama.screening.levels import LEVELS, NAME_CODES, Level
from brama.screening.places import place_code
from brama.screening.shares import share_key, shipped, sound_key
from lists import Listed

SHARES = Path(__file__).resolve().parent.parent / "src" / "brama" / "screening" / "tables" / "shares.tsv"
HEADER = """\
# How many persons in a million bear a part of a name, under any spelling. key<TAB>per million. Keys: consonant skeleton, sound + how it
# sounds, given + family of given names, father + his family (see brama.screening.shares). Counts over one half of the persons on the EU,
# OFAC and UN lists, three or more.
# Made by bench/estimate.py; no row stands for a person.
"""
FEWEST = 3
"""Persons who must bear a part of a name before it is a row: none may stand for a person."""
SPELLINGS = 6
"""Spellings of one person that are paired with one another."""
FAR, SEEN = 4.0, 10
Tally = defaultdict[tuple[str, int], float]
LEARNED = ("surname", "given", "patronymic", "birth")


@dataclass(slots=True)
class Counts:
    """How often levels came out, by group of pairs that could have had them and by how common the part of a name is."""

    levels: Tally = field(default_factory=lambda: defaultdict(float))
    groups: Tally = field(default_factory=lambda: defaultdict(float))
    shares: Tally = field(default_factory=lambda: defaultdict(float))

    def add(self, level: str, group: str, share: float, weight: float) -> None:
        """Count one outcome; a level that is none only fills the group."""
        at = round(3 * log10(share)) if share else 0
        self.groups[group, at] += weight
        self.shares[group, at] += weight * share
        if level in LEVELS and _group(level) == group:
            self.levels[level, at] += weight

    def of(self, level: str) -> tuple[float, float]:
        """How often a level came out, and out of how many."""
        group = _group(level)
        return (sum(n for (code, _), n in self.levels.items() if code == level),
                sum(n for (other, _), n in self.groups.items() if other == group))  # fmt: skip


def _group(level: str) -> str:
    """The pairs out of which a level is counted."""
    part, _, ending = level.rpartition("_")
    if part in {"birth_year", "birth_month"} and ending == "same":
        return part
    if level.startswith(("birth_place", "birth_country")):
        return part
    if level.startswith("birth"):
        return "birth"
    return {"missing": "pairs", "initial": f"{part}_initials"}.get(ending, part)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.lists(parser)
    parser.add_argument("--pairs", type=int, default=300_000, help="random pairs of different persons")
    parser.add_argument("--sets", nargs="+", default=[*lists.EU], choices=[*lists.EU, "ofac", "un"])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shares", action="store_true", help=f"write {SHARES.name}, and nothing else")
    asked = parser.parse_args()
    learn = [person for person in lists.read(asked.lists) if pairs.half_of(person.id) == "learn"]
    if asked.shares:
        SHARES.write_text(HEADER + "".join(f"{key}\t{count}\n" for key, count in _shares(learn)), "utf-8")
        return
    people = [person for person in learn if person.group in asked.sets]
    chance = random.Random(asked.seed)
    print(f"{len(people)} persons of the learn half: {', '.join(asked.sets)}")
    _print(_same(people, chance), _different(people, asked.pairs, chance))


def _shares(people: list[Listed]) -> Iterator[tuple[str, int]]:
    """Keys that enough persons bear, and how many in a million do."""
    bearers = Counter(
        key
        for p in people
        for key in {key for name in p.names for token in parts_of(name).tokens for key in _keys(token)}
    )
    return ((key, round(count / len(people) * 1e6)) for key, count in sorted(bearers.items()) if count >= FEWEST)


def _keys(token: Token) -> Iterator[str]:
    yield share_key(token)
    if not (token.families or token.fathers):
        yield sound_key(token)


def _same(people: list[Listed], chance: random.Random) -> Counts:
    counts = Counts()
    for person in people:
        names = [names_in(name)[0] for name in chance.sample(person.names, min(SPELLINGS, len(person.names)))]
        spelt = list(combinations(names, 2))
        for x, y in spelt:
            _names(counts, x, y, 1 / len(spelt))
    return counts


def _different(people: list[Listed], count: int, chance: random.Random) -> Counts:
    counts = Counts()
    for _ in range(count):
        a, b = chance.sample(people, 2)
        _names(counts, names_in(chance.choice(a.names))[0], names_in(chance.choice(b.names))[0], 1)
        if a.births and b.births:
            _births(counts, *(PartialDate(*map(int, one.births[0].split("-"))) for one in (a, b)))
        if a.places and b.places and (code := place_code(a.places[0], b.places[0])):
            counts.add(code, _group(code), 0, 1)
    return counts


def _names(counts: Counts, x: Parts, y: Parts, weight: float) -> None:
    if x.tokens and y.tokens:
        counts.add("", "pairs", 0, weight)
        for met in align(x, y):
            if met.ours is None or met.theirs is None:
                counts.levels[f"{met.role}_missing", 0] += weight
                continue
            initial = "initial" in (met.ours.kind, met.theirs.kind)
            group = f"{met.role}_initials" if initial else met.role
            counts.add(NAME_CODES[met.role, met.likeness], group, shipped().of(met.ours), weight)


def _births(counts: Counts, ours: PartialDate, theirs: PartialDate) -> None:
    code = date_code(ours, theirs)
    bare = min((date.month > 0) + (date.day > 0) for date in (ours, theirs))
    for group in ("birth", *(("birth_year", "birth_month")[bare : bare + 1])):
        counts.add(code, group, 0, 1)


def _print(same: Counts, other: Counts) -> None:
    print(
        f"{'level':25}{'m':>8} {'table':>8}   {'u':>9} {'table':>9}   {'chance':>8} {'table':>8}   {'spread':>7} table"
    )
    for level in LEVELS.values():
        if level.code.startswith(LEARNED):
            birth = level.code.startswith("birth")
            m = f"{'-':>8} {level.m:8.4f} " if birth else _cells(same.of(level.code), level.m, "8.4f")
            fitted = _fitted(level, other) if level.spread else ""
            print(
                f"{level.code:25}{m}  {_cells(other.of(level.code), _mean_u(level, other), '9.2g')}  {fitted}".rstrip()
            )
    print("\nm of births and places: a person of these lists has one of each, so it cannot be learned from them.")


def _cells(counted: tuple[float, float], table: float, form: str) -> str:
    seen, total = counted
    if not total:
        return f"{'-':>{form[0]}} {table:{form}} "
    share = seen / total
    far = max(seen, table * total) >= SEEN and not table / FAR <= share <= table * FAR
    return f"{share:{form}} {table:{form}}{'*' if far else ' '}"


def _mean_u(level: Level, counts: Counts) -> float:
    """What the table's u comes to, over the pairs that were seen."""
    bins = [(n, counts.shares[at] / n) for at, n in counts.groups.items() if at[0] == _group(level.code)]
    return sum(n * level.u(share) for n, share in bins) / sum(n for n, _ in bins) if bins else level.u()


def _fitted(level: Level, counts: Counts) -> str:
    """Weighted least squares of the rate in each bin on the share: a line whose ends are no less than 0."""
    bins = [(at, n) for at, n in sorted(counts.groups.items()) if at[0] == _group(level.code)]
    sizes = np.array([n for _, n in bins])
    if not counts.of(level.code)[0] or len(bins) < 2:
        return f"{'-':>8} {level.chance:8.2g}   {'-':>7} {level.spread:g}"
    shares = np.array([counts.shares[at] for at, _ in bins]) / sizes
    rates = np.array([counts.levels[level.code, at[1]] for at, _ in bins]) / sizes
    spread, chance = np.polyfit(shares, rates, 1, w=np.sqrt(sizes))
    return f"{max(chance, 0):8.2g} {level.chance:8.2g}   {max(spread, 0):7.2f} {level.spread:g}"


if __name__ == "__main__":
    main()
