"""The peers' scores of a file of pairs. Runs in the peers' own environment (bench/README.md), imports nothing of Brama.

    PEERS_PYTHON bench/peers_score.py pairs.jsonl scores.json [--matchers logic-v2 name-based ...]

Entities and folded names are made before the clock starts. nomenklatura caches names by the id of an entity, so every
entity of the file must have an id of its own; the program refuses a file where that is not so.
"""

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable
from itertools import starmap
from pathlib import Path
from typing import Any

import orjson
from followthemoney import model
from nomenklatura.matching import ScoringConfig, get_algorithm
from normality import ascii_text
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

TRAINED = ("logic-v2", "logic-v1", "name-based")
WARM_UP: list[dict[str, Any]] = [
    {"id": f"warm-up-{name}", "schema": "Person", "properties": {"name": [name]}} for name in ("Aa Bb", "Cc Dd")
]
PLAIN: dict[str, Callable[[str, str], float]] = {"WRatio": fuzz.WRatio, "Jaro-Winkler": JaroWinkler.similarity}


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--matchers", nargs="+", default=["logic-v2", "name-based", *PLAIN], choices=[*TRAINED, *PLAIN])
    asked = parser.parse_args()
    rows = [orjson.loads(line) for line in asked.pairs.read_bytes().splitlines()]
    ids = {row[side]["id"] for row in rows for side in "ab"}
    if len(ids) < 2 * len(rows):
        sys.exit("Two entities of this file share an id: nomenklatura would score the second by the first one's names.")
    asked.out.write_text(json.dumps({name: _timed(name, rows) for name in asked.matchers}))


def _timed(matcher: str, rows: list[dict[str, Any]]) -> dict[str, object]:
    score, prepare = (PLAIN[matcher], _folded) if matcher in PLAIN else (_trained(matcher), _entity)
    ready = [(prepare(row["a"]), prepare(row["b"])) for row in rows]
    score(*map(prepare, WARM_UP))  # loads the reference data, which is not the pairs' fault
    gc.disable()  # as for ours
    start = time.process_time()
    scores = list(starmap(score, ready))
    seconds = time.process_time() - start
    gc.enable()
    return {"scores": scores, "seconds": seconds}


def _trained(matcher: str) -> Callable[[Any, Any], float]:
    algorithm = get_algorithm(matcher)
    if algorithm is None:
        sys.exit(f"This nomenklatura has no {matcher}.")
    config = ScoringConfig.defaults()
    return lambda a, b: float(algorithm.compare(a, b, config).score)


def _entity(entity: dict[str, Any]) -> Any:
    return model.get_proxy(entity)


def _folded(entity: dict[str, Any]) -> str:
    return (ascii_text(entity["properties"]["name"][0]) or "").lower()


if __name__ == "__main__":
    main()
