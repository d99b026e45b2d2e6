"""An invented population and what is asked of it, as FollowTheMoney JSON lines.

    python bench/population.py --persons 1000000 --queries 2000 --out DIR [--seed 1]

Writes DIR/persons.jsonl, one record a person, each in one script or romanisation, and DIR/queries.jsonl, the same
persons as an applicant writes them: mostly another spelling, without the patronymic, a diminutive, another order, a
typo, an OCR slip. The id of a query ends in the id of its person. Nobody in it exists.
"""

import argparse
import json
import random
import time
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator

import naming
from naming import STYLES, Names
from typos import typo

CHUNK = 50_000
SAME_SPELLING = 0.35  # many write their name as their papers do
FIRST_DAY, LAST_DAY = date(1940, 1, 1), date(2008, 12, 31)
OCR = (("rn", "m"), ("m", "rn"), ("l", "i"), ("i", "l"), ("u", "ii"), ("h", "b"), ("o", "0"), ("cl", "d"), ("в", "а"),
       ("и", "н"), ("п", "л"), ("ш", "щ"), ("о", "0"), ("і", "l"), ("е", "с"), ("м", "н"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class One:
    """A person as numbers: which names, which day."""

    id: str
    sex: str
    given: int
    father: int
    surname: int
    day: int
    style: str


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--persons", type=int, required=True)
    parser.add_argument("--queries", type=int, default=2000)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    write(asked.out, asked.persons, asked.queries, asked.seed)
    print(f"{asked.persons} persons, {asked.queries} queries in {asked.out}: {time.perf_counter() - start:.1f} s")


def write(folder: Path, persons: int, queries: int, seed: int) -> None:
    """Write both files; the same numbers and seed give the same bytes."""
    known = naming.names()
    wanted = set(random.Random(seed).sample(range(persons), min(queries, persons)))
    chance = random.Random(f"queries-{seed}")
    with (folder / "persons.jsonl").open("w", encoding="utf-8") as listed, (
        folder / "queries.jsonl").open("w", encoding="utf-8") as asked:  # fmt: skip
        for first in range(0, persons, CHUNK):
            size = min(CHUNK, persons - first)
            lines, people = _chunk(known, first, size, np.random.default_rng([seed, first]), wanted)
            listed.write("".join(lines))
            asked.writelines(json.dumps(_query(known, one, chance), ensure_ascii=False) + "\n" for one in people)


def _chunk(known: Names, first: int, size: int, chance: Generator, wanted: set[int]) -> tuple[list[str], list[One]]:
    """The lines of so many persons, and those of them that are asked for later."""
    styles = list(STYLES)
    style = _drawn([share for _, share in STYLES.values()], size, chance)
    sex = chance.integers(0, 2, size).tolist()
    given = {s: _drawn(known.given_weights[s], size, chance) for s in "mf"}
    father, surname = _drawn(known.father_weights, size, chance), _drawn(known.surname_weights, size, chance)
    place, looks = _drawn(known.place_weights, size, chance), chance.random((size, 4)).tolist()
    days = chance.integers(0, (LAST_DAY - FIRST_DAY).days + 1, size).tolist()
    lines, people = [], []
    for at in range(size):
        s = "mf"[sex[at]]
        one = One(f"p{first + at:08d}", s, given[s][at], father[at], surname[at], days[at], styles[style[at]])
        lines.append(_line(known, one, place[at], looks[at]))
        if first + at in wanted:
            people.append(one)
    return lines, people


def _drawn(weights: list[float] | list[int], size: int, chance: Generator) -> list[int]:
    sums = np.cumsum(np.array(weights, float))
    drawn: list[int] = np.searchsorted(sums, chance.random(size) * sums[-1], "right").tolist()
    return drawn


def _line(known: Names, one: One, place: int, looks: list[float]) -> str:
    """A record: most hold the patronymic, a full date and a place; some only the year, some nothing."""
    given, surname = known.given[one.sex][one.style][one.given], known.surname[one.sex][one.style][one.surname]
    patronymic = known.patronymic[one.sex][one.style][one.father] if looks[0] < 0.85 else ""
    surname = surname.upper() if looks[1] < 0.3 else surname
    first = f"{given} {patronymic}" if patronymic else given
    name = f"{surname} {first}" if looks[1] < 0.6 else f"{first} {surname}"
    born = _iso(one.day) if looks[2] < 0.92 else _iso(one.day)[:4]
    said = f'"name":["{name}"]' + (f',"birthDate":["{born}"]' if looks[2] < 0.97 else "")
    said += f',"birthPlace":["{known.place[one.style][place]}"]' if looks[3] < 0.7 else ""
    return f'{{"id":"{one.id}","schema":"Person","properties":{{{said}}}}}\n'


def _iso(day: int) -> str:
    return (FIRST_DAY + timedelta(day)).isoformat()


def _query(known: Names, one: One, chance: random.Random) -> dict[str, Any]:
    name, born = _perturbed(known, one, chance), _misremembered(FIRST_DAY + timedelta(one.day), chance)
    return {"id": f"q-{one.id}", "schema": "Person", "properties": {"name": [name], "birthDate": [born]}}


def _perturbed(known: Names, one: One, chance: random.Random) -> str:
    shares = [share for _, share in STYLES.values()]
    style = one.style if chance.random() < SAME_SPELLING else chance.choices([*STYLES], shares)[0]
    given = known.given[one.sex][style][one.given]
    if chance.random() < 0.12:
        short = chance.choice(known.diminutives[one.sex][one.given])
        given = naming.spell(short, style if style != "pl" else "be_passport")
    patronymic = known.patronymic[one.sex][style][one.father] if chance.random() < 0.6 else ""
    words = [word for word in (given, patronymic) if word]
    words.insert(chance.choice((0, len(words))), known.surname[one.sex][style][one.surname])
    name = " ".join(words)
    return _slipped(typo(name, chance) if chance.random() < 0.25 else name, chance)


def _slipped(name: str, chance: random.Random) -> str:
    """One letter read as another in a tenth of the names, as a scanner would."""
    here = [(old, new) for old, new in OCR if old in name] if chance.random() < 0.1 else []
    if not here:
        return name
    old, new = chance.choice(here)
    return name.replace(old, new, 1)


def _misremembered(born: date, chance: random.Random) -> str:
    """The date as given: 90% right, 4% day and month exchanged where that is a date, 3% a year off, 3% the year."""
    dice = chance.random()
    if dice < 0.90 or (dice < 0.94 and born.day > 12):
        return born.isoformat()
    if dice < 0.94:
        return f"{born.year}-{born.day:02d}-{born.month:02d}"
    if dice < 0.97:
        return f"{born.year + chance.choice((-1, 1))}{born.isoformat()[4:]}"
    return str(born.year)


if __name__ == "__main__":
    main()
