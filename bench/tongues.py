"""Invented persons of many tongues, written in one published way and asked for in another: are they found, and told from namesakes?

    python bench/tongues.py [--persons 100] [--half check] [--only TONGUE ...] [--seed 1] [--peers PEERS_PYTHON] [--errors N]

Nobody in it exists. Names and ways to write them stand in bench/tables/tongues: romanisations and transcriptions as standards, passports
and newspapers have them, none of them Brama's. Each tongue prints how often the person is found by the name alone among those of all
tongues (recall at 1 and 10), and how many pairs are known as one person at 1% and 0.1% false positives, where the negatives share
the surname and the father with another given name, or the given name with another surname. Of the given names and surnames every
second one is of the half `learn`, which may be read to mend rules; the others are of `check`.
"""

import argparse
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import compare
import measure
import options
import search
import spoilt
from lists import Listed, Named
from measure import Scores
from pairs import Pair
from spelling import HALVES, Invented, Tongue, namesakes, people, tongues

TOPS, RATES = (1, 10), (0.01, 0.001)
OF_EACH = 5
"""Namesakes of either kind beside each person."""
TRIES = 20


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--persons", type=int, default=100, help="at most so many of each tongue")
    parser.add_argument("--half", choices=HALVES, default="check")
    parser.add_argument("--only", nargs="+", choices=[*tongues()], default=[*tongues()], metavar="TONGUE")
    parser.add_argument("--seed", type=int, default=1)
    options.peers(parser)
    parser.add_argument("--methods", nargs="+", default=["trigrams"])
    parser.add_argument("--matchers", nargs="+", default=["logic-v2"])
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show our N worst of each kind and tongue")
    asked = parser.parse_args()
    written = [pair for name in asked.only for pair in _of_tongue(tongues()[name], asked)]
    alike = [pair for pair in written if pair.same]
    found, scores = _found(alike, asked), {"brama": compare.ours(written).scores}
    if asked.peers:
        scores |= {name: column.scores for name, column in compare.theirs(written, asked.peers, asked.matchers).items()}
    _table(written, alike, found, scores)
    _errors(written, alike, found["brama"], scores["brama"], asked.errors)


def _of_tongue(tongue: Tongue, asked: argparse.Namespace) -> Iterator[Pair]:
    chance = random.Random(f"{asked.seed}-{tongue.name}-{asked.half}")
    persons = people(tongue, asked.half, asked.persons, chance)
    for number, one in enumerate(persons):
        listed = Named(Listed(f"{tongue.name}-{number}", tongue.name, ()), "", True)
        name, other = _two_ways(tongue, one, chance)
        for each in (one, *namesakes(one, persons, OF_EACH, chance)):
            same = each is one
            theirs = other if same else each.written(chance.choice([*tongue.writings.values()]), chance)
            a, b = Named(listed.person, name, True), Named(listed.person, theirs, False)
            yield Pair(a, b, same, tongue.name, asked.half, clean=True, kin=not same)


def _two_ways(tongue: Tongue, one: Invented, chance: random.Random) -> tuple[str, str]:
    """The name in two ways of writing; they may come to one for a name that has none of the letters that set them apart."""
    for _ in range(TRIES):
        name, other = (one.written(way, chance) for way in chance.sample([*tongue.writings.values()], 2))
        if name != other:
            break
    return name, other


def _found(alike: list[Pair], asked: argparse.Namespace) -> dict[str, list[list[str]]]:
    with tempfile.TemporaryDirectory() as folder:
        index, queries = Path(folder) / "listed.jsonl", Path(folder) / "asked.jsonl"
        spoilt.write(index, [(pair.a.person.id, pair.a.name) for pair in alike])
        spoilt.write(queries, [(pair.a.person.id, pair.b.name) for pair in alike])
        found = {"brama": spoilt.ours_of(index, [pair.b.name for pair in alike], Path(folder))}
        return found | (search.theirs(index, queries, asked.peers, asked.methods) if asked.peers else {})


def _table(
    written: list[Pair], alike: list[Pair], found: dict[str, list[list[str]]], scores: dict[str, Scores]
) -> None:
    heads = [*(f"{method} at 1 / 10" for method in found), *(f"{name} at 1% / .1%" for name in scores)]
    print("".ljust(14) + "".join(head.rjust(24) for head in heads))
    for group in dict.fromkeys(pair.group for pair in alike):
        _line(group, [pair for pair in alike if pair.group == group], alike, found, _cells(written, scores, group))
    _line("all", alike, alike, found, _cells(written, scores, ""))


def _line(name: str, mine: list[Pair], alike: list[Pair], found: dict[str, list[list[str]]], cells: list[str]) -> None:
    chosen = {pair.a.person.id for pair in mine}
    ranked = [
        [ids.index(pair.a.person.id) + 1 if pair.a.person.id in ids else None
         for pair, ids in zip(alike, answers, strict=True) if pair.a.person.id in chosen]
        for answers in found.values()
    ]  # fmt: skip
    recalled = [" / ".join(f"{measure.recall_in_top(ranks, top):.2f}" for top in TOPS) for ranks in ranked]
    print(name.ljust(14) + "".join(cell.rjust(24) for cell in (*recalled, *cells)))


def _cells(written: list[Pair], scores: dict[str, Scores], group: str) -> list[str]:
    """Of a tongue, or of all of them."""
    label = np.array([pair.same for pair in written])
    mine = np.array([not group or pair.group == group for pair in written])
    return [
        " / ".join(f"{measure.recall_at(column[mine & label], column[mine & ~label], rate):.2f}" for rate in RATES)
        for column in scores.values()
    ]


def _errors(written: list[Pair], alike: list[Pair], found: list[list[str]], scores: Scores, count: int) -> None:
    missed = {pair.a.person.id for pair, ids in zip(alike, found, strict=True) if pair.a.person.id not in ids[:1]}
    for group in dict.fromkeys(pair.group for pair in written) if count else ():
        ranked = [at for at in np.argsort(scores, kind="stable") if written[at].group == group]
        print(f"\n{group}: lowest of one person (* not found first), highest of two")
        low = [at for at in ranked if written[at].same][:count]
        for at in [*low, *[at for at in reversed(ranked) if not written[at].same][:count]]:
            pair = written[at]
            star = "*" if pair.same and pair.a.person.id in missed else " "
            print(f"{scores[at]:8.2f} {star} {pair.a.name} | {pair.b.name}")


if __name__ == "__main__":
    main()
