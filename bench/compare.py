"""The table of the matchers: Brama and its peers on the same labelled pairs of names, in the same run.

    python bench/compare.py --lists DIR [--peers PEERS_PYTHON] [--sets eu_by eu_ru eu_xx ofac un] [--errors N] [--runs N]

Five parts, side by side: the whole, the halves of the persons (`learn`, `check`), and the `clean` pairs of both
halves: those whose fields hold one full name, one of them the primary one. The dirt of the lists stays in the other
three. `kin` sets the clean positives against invented relatives and near namesakes: on the Belarus list hardly two
real persons share a surname, so that its own negatives stop telling good matchers apart.
"""

import argparse
import gc
import json
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import lists
import measure
import options
import pairs
from brama.persons.model import Person
from brama.registers.readers.queries import read_pairs
from brama.registers.readers.tally import Tally
from brama.screening.score import compare
from measure import Scores
from pairs import Pair

ROOT = Path(__file__).resolve().parent.parent
PARTS: dict[str, Callable[[Pair], bool]] = {
    "whole": lambda pair: not pair.kin,
    "learn": lambda pair: not pair.kin and pair.half == "learn",
    "check": lambda pair: not pair.kin and pair.half == "check",
    "clean": lambda pair: not pair.kin and pair.clean,
    "kin": lambda pair: pair.kin or (pair.same and pair.clean),
}
WRITTEN = {0: "as written", 1: "one typo"}


@dataclass(frozen=True, slots=True)
class Column:
    """What one matcher said of every pair, and how long it took."""

    scores: Scores
    seconds: float


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.lists(parser)
    options.peers(parser)
    parser.add_argument("--matchers", nargs="+", default=["logic-v2", "name-based", "WRatio", "Jaro-Winkler"])
    parser.add_argument("--sets", nargs="+", default=[*lists.EU], choices=[*lists.EU, "ofac", "un"])
    parser.add_argument("--typo", type=int, nargs="+", default=[0, 1], choices=(0, 1))
    parser.add_argument("--per-positive", type=int, default=10, help="negatives for each positive")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show our N worst of each kind")
    parser.add_argument(
        "--errors-of", nargs="+", default=["learn"], choices=("learn", "check"), help="whoever tunes reads learn only"
    )
    parser.add_argument("--runs", type=int, default=1, help="of each matcher; the speed is that of the median run")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    made = pairs.make(lists.read(asked.lists), asked.seed, asked.sets, asked.per_positive)
    if not asked.peers:
        print("Without --peers PYTHON the peers' lines are left out (bench/README.md makes their environment).")
    for typo in asked.typo:
        written = pairs.misspell(made, asked.seed) if typo else made
        columns = {"brama": _median([ours(written) for _ in range(asked.runs)])}
        if asked.peers:
            told = [theirs(written, asked.peers, asked.matchers) for _ in range(asked.runs)]
            columns |= {name: _median([columns[name] for columns in told]) for name in asked.matchers}
        _tables(written, columns, WRITTEN[typo])
        _speeds(columns)
        _errors(written, columns["brama"].scores, asked.errors, asked.errors_of)


def _median(runs: list[Column]) -> Column:
    """The scores are the same in all of them."""
    return replace(runs[0], seconds=statistics.median(run.seconds for run in runs))


def ours(written: list[Pair]) -> Column:
    with tempfile.TemporaryDirectory() as folder:
        pairs.write(written, Path(folder) / "pairs.jsonl")
        ready = list(read_pairs(Path(folder) / "pairs.jsonl", Tally()))
    compare(Person("a", ("Aa Bb",)), Person("b", ("Cc Dd",)))  # loads the tables, as the peers do before their clock
    gc.disable()  # as in the processes of a batch (brama.screening.batch)
    start = time.process_time()  # of the processor: others may be at work on the machine
    scores = [compare(a, b).weight for a, b in ready]
    seconds = time.process_time() - start
    gc.enable()
    return Column(np.array(scores), seconds)


def theirs(written: list[Pair], python: Path, matchers: list[str]) -> dict[str, Column]:
    with tempfile.TemporaryDirectory() as folder:
        asked, answered = Path(folder) / "pairs.jsonl", Path(folder) / "scores.json"
        pairs.write(written, asked)
        subprocess.run(
            [python, Path(__file__).with_name("peers_score.py"), asked, answered, "--matchers", *matchers], check=True
        )
        told = json.loads(answered.read_text())
    return {name: Column(np.array(column["scores"]), column["seconds"]) for name, column in told.items()}


def _tables(written: list[Pair], columns: dict[str, Column], how: str) -> None:
    for group in _groups(written):
        chosen = {part: _chosen(written, group, belongs) for part, belongs in PARTS.items()}
        count = {label: int(chosen["whole"][label].sum()) for label in (True, False)}
        print(f"\n{group}, {how}: {count[True]} positives, {count[False]} negatives")
        print(f"{'':14}" + "".join(f"{part:>7}: AUC  R@1% R@.1% P@R95" for part in PARTS))
        for matcher, column in columns.items():
            cells = (_cells(column.scores[chosen[part][True]], column.scores[chosen[part][False]]) for part in PARTS)
            print(f"{matcher:14}" + "".join(cells))


def _groups(written: list[Pair]) -> list[str]:
    return sorted({pair.group for pair in written})


def _chosen(written: list[Pair], group: str, belongs: Callable[[Pair], bool]) -> dict[bool, NDArray[np.bool_]]:
    return {
        label: np.array([(p.group, p.same) == (group, label) and belongs(p) for p in written])
        for label in (True, False)
    }


def _cells(positives: Scores, negatives: Scores) -> str:
    if not len(positives) or not len(negatives):
        return f"{'-':>12}  {'-':>5} {'-':>5} {'-':>5}"
    auc = measure.area_under_curve(positives, negatives)
    at = [measure.recall_at(positives, negatives, rate) for rate in (0.01, 0.001)]
    return f"{auc:12.4f}  {at[0]:.3f} {at[1]:.3f} {measure.precision_at_recall(positives, negatives, 0.95):.3f}"


def _speeds(columns: dict[str, Column]) -> None:
    speed = {name: len(column.scores) / column.seconds for name, column in columns.items()}
    print("\npairs/s of processor time, one core: " + ", ".join(f"{name} {pace:,.0f}" for name, pace in speed.items()))


def _errors(written: list[Pair], scores: Scores, count: int, halves: list[str]) -> None:
    for group in _groups(written) if count else ():
        chosen = _chosen(written, group, lambda pair: pair.half in halves and not pair.kin)
        kin = _chosen(written, group, lambda pair: pair.half in halves and pair.kin)
        threshold = measure.threshold_at(scores[chosen[False]], 0.001)
        lost = [at for at in np.argsort(scores, kind="stable") if chosen[True][at] and scores[at] <= threshold]
        high = [at for at in np.argsort(-scores, kind="stable") if chosen[False][at]]
        print(f"\n{group}: {len(lost)} positives at or under {threshold:.2f}, the threshold at 0.1% false positives")
        _show(written, scores, lost[:count])
        print(f"{group}: highest negatives")
        _show(written, scores, high[:count])
        print(f"{group}: highest invented relatives")
        _show(written, scores, [at for at in np.argsort(-scores, kind="stable") if kin[False][at]][:count])


def _show(written: list[Pair], scores: Scores, which: list[int]) -> None:
    for at in which:
        print(f"{scores[at]:8.2f} | {written[at].a.name} | {written[at].b.name} | {written[at].half}")


if __name__ == "__main__":
    main()
