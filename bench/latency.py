"""How long one query takes in one process that has the register open, with scoring and evidence, and what it finds.

    python bench/latency.py DATA REGISTER queries.jsonl [--top 10 50] [--runs 3]

Prints one JSON object: for each top the `seconds` of every query after a warm-up by the clock, and `worked` by the processor (of
several runs through all of them its median), under `asked`; what each found in the largest of them; resident memory at the end in
MB (`resident` counts the mapped pages of the index that are in memory, `own` only what no other process could share).
"""

import argparse
import gc
import json
import time
from itertools import islice
from pathlib import Path
from typing import Any

import measure
from brama.persons.model import PartialDate, Person
from brama.registers.index import open_register
from brama.registers.shelf import Shelf
from brama.screening.screen import Screen

WARM_UP = 100


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("register")
    parser.add_argument("queries", type=Path)
    parser.add_argument(
        "--top", type=int, nargs="+", default=[10, 50], help="so many matches are shown with their evidence"
    )
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    gc.disable()  # as in the processes of a batch (brama.screening.batch)
    screen = Screen([open_register(Shelf(asked.data), asked.register)])
    persons = [_person(json.loads(line)) for line in asked.queries.read_text("utf-8").splitlines()]
    for person in islice(persons, WARM_UP):
        screen.one(person, max(asked.top), 0.0)
    runs = {top: [_run(screen, persons, top) for _ in range(asked.runs)] for top in asked.top}
    memory = {"resident": _memory("VmRSS"), "own": _memory("RssAnon")}
    found = runs[max(asked.top)][0]["found"]
    print(json.dumps({"asked": {top: _medians(each) for top, each in runs.items()}, "found": found, **memory}))


def _medians(runs: list[dict[str, Any]]) -> dict[str, list[float]]:
    return {kind: measure.medians([run[kind] for run in runs]) for kind in ("seconds", "worked")}


def _run(screen: Screen, persons: list[Person], top: int) -> dict[str, Any]:
    found, waits, works = [], [], []
    for person in persons:
        start, worked = time.perf_counter(), time.process_time()
        answer = screen.one(person, top, 0.0)
        waits.append(time.perf_counter() - start)
        works.append(time.process_time() - worked)
        found.append([match.id for match in answer.matches])
    return {"found": found, "seconds": waits, "worked": works}


def _person(row: dict[str, Any]) -> Person:
    said = row["properties"]
    births = tuple(PartialDate(*map(int, birth.split("-"))) for birth in said.get("birthDate", []))
    # Never the id: in this file it ends in the id of the person looked for.
    return Person("asked", tuple(said["name"]), births, tuple(said.get("birthPlace", [])))


def _memory(field: str) -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{field}:"))


if __name__ == "__main__":
    main()
