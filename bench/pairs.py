"""Labelled pairs of names from the public lists: two spellings of one person, or the most similar names of two persons.

    python bench/pairs.py --lists DIR --out pairs.jsonl [--typo 1] [--births] [--sets eu_by eu_ru eu_xx]

One name on each side, nothing else unless `--births`. Persons fall into the halves `learn` and `check` by a hash of
their id, and no pair crosses. `clean` pairs leave out fields that hold no single full name, and positives without a
primary name. `kin` are negatives against an invented relative or near namesake (bench/kin.py): the lists hold too few
real ones. The order and the choice depend on `--seed` alone.
"""

import argparse
import hashlib
import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import lists
import options
from kin import invented
from lists import Listed, Named
from nearest import nearest
from typos import typo

POOLS = {"eu": lists.EU, "ofac": ("ofac",), "un": ("un",)}
SEVERAL = re.compile(r'[,;:()\[\]/"“”]| \.|\b(?:born|Text of)\b')


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names, and whether they are one person's."""

    a: Named
    b: Named
    same: bool
    group: str
    half: str
    clean: bool
    kin: bool = False


def make(people: list[Listed], seed: int, groups: Iterable[str], per_positive: int) -> list[Pair]:
    """All positives of the groups and `per_positive` times as many hard negatives."""
    wanted = set(groups)
    made: list[Pair] = []
    for pool in POOLS.values():
        for half in ("learn", "check") if wanted & set(pool) else ():
            inside = [named for p in people if p.group in pool and half_of(p.id) == half for named in _names(p)]
            made += _of_pool(inside, half, wanted, per_positive, random.Random(f"{seed}-{pool}-{half}"))
    return made


def half_of(person: str) -> str:
    """The half of a person: no seed, so that what was learnt on one half is never measured on it."""
    return ("learn", "check")[hashlib.sha256(person.encode()).digest()[0] & 1]


def _names(person: Listed) -> list[Named]:
    return [Named(person, name, at == 0) for at, name in enumerate(person.names)]


def _of_pool(
    named: list[Named], half: str, wanted: set[str], per_positive: int, chance: random.Random
) -> Iterator[Pair]:
    positives = [(a, b) for at, a in enumerate(named) for b in named[at + 1 :] if a.person.id == b.person.id]
    room = {group: per_positive * sum(a.person.group == group for a, _ in positives) for group in wanted}
    yield from (_pair(a, b, a.person.group, half, chance) for a, b in positives if a.person.group in wanted)
    seen: set[frozenset[int]] = set()
    for i, j in nearest(named, chance):
        group = named[i].person.group
        if room.get(group, 0) and frozenset((i, j)) not in seen:
            seen.add(frozenset((i, j)))
            room[group] -= 1
            yield _pair(named[i], named[j], group, half, chance)
    for one, relative in invented(named, chance):
        if one.person.group in wanted:
            yield replace(_pair(one, relative, one.person.group, half, chance), kin=True)


def _pair(one: Named, other: Named, group: str, half: str, chance: random.Random) -> Pair:
    a, b = chance.sample((one, other), 2)
    same = a.person.id == b.person.id
    return Pair(
        a, b, same, group, half, is_one_name(a.name) and is_one_name(b.name) and (a.primary or b.primary or not same)
    )


def is_one_name(name: str) -> bool:
    """Whether the field holds one full name: no list of variants, no bracket, no remark, no single word."""
    return not SEVERAL.search(name) and 2 <= len(name.split()) <= 5


def misspell(pairs: list[Pair], seed: int) -> list[Pair]:
    """The same pairs with one random typo in one of the two names, whatever the label."""
    return [_misspelt(pair, random.Random(f"{seed}-{pair.a.name}-{pair.b.name}")) for pair in pairs]


def _misspelt(pair: Pair, chance: random.Random) -> Pair:
    if chance.random() < 0.5:
        return replace(pair, a=replace(pair.a, name=typo(pair.a.name, chance)))
    return replace(pair, b=replace(pair.b, name=typo(pair.b.name, chance)))


def entity(named: Named, unique: str, births: bool) -> dict[str, object]:
    """The person as FollowTheMoney; ids are unique to a pair, because some matchers cache names by id."""
    said = {"name": [named.name]}
    if births:
        said |= {"birthDate": list(named.person.births), "birthPlace": list(named.person.places)}
    return {"id": unique, "schema": "Person", "properties": {key: values for key, values in said.items() if values}}


def rows(pairs: list[Pair], births: bool = False) -> Iterator[dict[str, object]]:
    """The pairs as they are written to a file."""
    for number, pair in enumerate(pairs):
        a, b = entity(pair.a, f"{number}-a", births), entity(pair.b, f"{number}-b", births)
        yield {
            "a": a,
            "b": b,
            "label": int(pair.same),
            "set": pair.group,
            "half": pair.half,
            "clean": pair.clean,
            "kin": pair.kin,
        }


def write(pairs: list[Pair], path: Path, births: bool = False) -> None:
    """Write JSON lines."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows(pairs, births))


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.lists(parser)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--sets", nargs="+", default=[*lists.EU], choices=[*lists.EU, "ofac", "un"])
    parser.add_argument("--typo", type=int, choices=(0, 1), default=0)
    parser.add_argument("--births", action="store_true", help="keep birth dates and places")
    parser.add_argument("--per-positive", type=int, default=10, help="negatives for each positive")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    made = make(lists.read(asked.lists), asked.seed, asked.sets, asked.per_positive)
    write(misspell(made, asked.seed) if asked.typo else made, asked.out, asked.births)
    print(f"{sum(p.same for p in made)} positives, {sum(not p.same for p in made)} negatives in {asked.out}")


if __name__ == "__main__":
    main()
