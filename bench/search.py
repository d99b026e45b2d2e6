"""One alias asked of all listed persons, who are indexed by their primary names alone: how often is the person found?

    python bench/search.py --lists DIR [--peers PEERS_PYTHON] [--queries 3000] [--runs N]

Names only. The groups are the lists of Belarus, of Russia and Ukraine, and all others (OFAC, UN, other EU lists). The
same person on another list is no wrong answer: entries that share a full birth date and most of a name have no rank, nor
have those of two lists that share a whole name where no year of birth speaks against it. A few persons have dozens of
aliases, noms de guerre mostly: beside the share of all aliases stands that in which every person weighs one.
"""

import argparse
import json
import random
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

from rapidfuzz import fuzz

import lists
import measure
import options
import ours
import pairs
from brama.registers.readers.queries import read_queries
from brama.registers.readers.tally import Tally
from brama.screening.screen import Screen
from lists import Listed, Named
from nearest import fold

GROUPS = {"eu_by": ("eu_by",), "eu_ru": ("eu_ru",), "others": ("eu_xx", "ofac", "un")}
TOPS = (1, 10, 50)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.lists(parser)
    options.peers(parser)
    parser.add_argument("--methods", nargs="+", default=["trigrams", "words", "brute", "blocking"])
    parser.add_argument("--queries", type=int, default=3000, help="at most so many of each group")
    parser.add_argument("--runs", type=int, default=1, help="of ours; of the times the median is printed")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    people = lists.read(asked.lists)
    queries = _queries(people, asked.queries, random.Random(asked.seed))
    if not asked.peers:
        print("Without --peers PYTHON the peers' lines are left out (bench/README.md makes their environment).")
    with tempfile.TemporaryDirectory() as folder:
        index, aliases = Path(folder) / "listed.jsonl", Path(folder) / "aliases.jsonl"
        _write(index, [(Named(p, p.names[0], True), p.id) for p in people])
        _write(aliases, [(query, f"{number}") for number, query in enumerate(queries)])
        found = {"brama": _ours(index, aliases, Path(folder), asked.runs)}
        found |= theirs(index, aliases, asked.peers, asked.methods) if asked.peers else {}
    _table(queries, found, _twins(people))


def _queries(people: list[Listed], most: int, chance: random.Random) -> list[Named]:
    chosen: list[Named] = []
    for groups in GROUPS.values():
        aliases = [Named(p, name, False) for p in people if p.group in groups for name in p.names[1:]]
        chosen += chance.sample(aliases, min(most, len(aliases)))
    return chosen


def _write(path: Path, named: list[tuple[Named, str]]) -> None:
    rows = (json.dumps(pairs.entity(one, unique, births=False), ensure_ascii=False) for one, unique in named)
    path.write_text("".join(f"{row}\n" for row in rows), "utf-8")


def _ours(index: Path, aliases: Path, folder: Path, runs: int) -> list[list[str]]:
    screen = Screen([ours.register_of(index, "listed", folder)])
    persons = list(read_queries(aliases, Tally()))
    waits = []
    for _ in range(runs):
        start = time.perf_counter()
        found = [[match.id for match in screen.one(person, max(TOPS), 0.0).matches] for person in persons]
        waits.append(1000 * (time.perf_counter() - start) / len(found))
    wait = statistics.median(waits)
    print(f"brama: {wait:.2f} ms a query, one core, scoring and evidence included")
    return found


def theirs(index: Path, aliases: Path, python: Path, methods: list[str]) -> dict[str, list[list[str]]]:
    with tempfile.NamedTemporaryFile(suffix=".json") as answered:
        program = Path(__file__).with_name("peers_search.py")
        subprocess.run([python, program, index, aliases, answered.name, "--methods", *methods], check=True)
        return {method: told["found"] for method, told in json.loads(Path(answered.name).read_text()).items()}


def _twins(people: list[Listed]) -> dict[str, set[str]]:
    """The other entries that are the same person, as far as the lists themselves show."""
    born: dict[str, list[Listed]] = {}
    for person in people:
        for birth in person.births:
            born.setdefault(birth, []).append(person)
    twins: dict[str, set[str]] = {}
    for birth, entries in born.items():
        for one in entries if len(birth) == 10 else ():
            twins.setdefault(one.id, set()).update(
                other.id for other in entries if other.id != one.id and _alike(one, other)
            )
    for one, other in _of_one_name(people):
        twins.setdefault(one.id, set()).add(other.id)
    return twins


def _of_one_name(people: list[Listed]) -> Iterator[tuple[Listed, Listed]]:
    """Entries of two lists with one whole name, its words in any order, of which none says another year of birth."""
    named: dict[str, list[Listed]] = {}
    for person in people:
        for name in {" ".join(sorted(fold(name).split())) for name in person.names}:
            if " " in name:
                named.setdefault(name, []).append(person)
    pairs_named = (pair for entries in named.values() for pair in permutations(entries, 2))
    return ((one, other) for one, other in pairs_named if one.group != other.group and _one_year(one, other))


def _one_year(one: Listed, other: Listed) -> bool:
    ours, theirs = ({birth[:4] for birth in person.births} for person in (one, other))
    return not (ours and theirs) or bool(ours & theirs)


def _alike(one: Listed, other: Listed) -> bool:
    return any(fuzz.token_set_ratio(fold(a), fold(b)) >= 75 for a in one.names for b in other.names)


def _rank(wanted: str, found: list[str], twins: set[str]) -> int | None:
    ranked = [entry for entry in found if entry not in twins]
    return ranked.index(wanted) + 1 if wanted in ranked else None


def _table(queries: list[Named], found: dict[str, list[list[str]]], twins: dict[str, set[str]]) -> None:
    for group, parts in GROUPS.items():
        count = sum(query.person.group in parts for query in queries)
        print(f"\n{group}: {count} aliases; recall at 1, 10, 50: whole / learn / check / every person weighing one")
        for method, answers in found.items():
            ranks: dict[str, list[int | None]] = {"learn": [], "check": []}
            of_each: dict[str, list[int | None]] = {}
            for query, answer in zip(queries, answers, strict=True):
                if query.person.group in parts:
                    rank = _rank(query.person.id, answer, twins.get(query.person.id, set()))
                    ranks[pairs.half_of(query.person.id)].append(rank)
                    of_each.setdefault(query.person.id, []).append(rank)
            shown = ([ranks["learn"] + ranks["check"]], [ranks["learn"]], [ranks["check"]], [*of_each.values()])
            print(f"{method:10}" + "  /  ".join(map(_recalls, shown)))


def _recalls(parts: list[list[int | None]]) -> str:
    """Recall at each top, the mean over these parts."""
    return " ".join(
        f"{statistics.fmean(measure.recall_in_top(part, top) for part in parts) if parts else 0:.3f}" for top in TOPS
    )


if __name__ == "__main__":
    main()
