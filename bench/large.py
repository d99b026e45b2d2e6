"""A register of millions: building it, its size, single queries with scoring and evidence, and what they find.

    python bench/large.py --persons 1000000 [--queries 2000] [--runs 3] [--folder DIR] [--peers PEERS_PYTHON]

The population is invented (bench/population.py) and kept in DIR for the next run; the register is built anew. Of
several runs the medians are printed. Linux only: memory is read from /proc as the sum of the proportional set sizes of
all processes of the build.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import measure
import options
import ours
import population

TOPS = (1, 10, 50)
SHOWN = (10, 50)
"""What `screen` shows unless asked otherwise, and as many as recall is measured of."""
TICK = 0.25


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--persons", type=int, default=1_000_000)
    parser.add_argument("--queries", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--folder", type=Path, metavar="DIR", help="where the population is kept; else a temporary folder"
    )
    parser.add_argument("--runs", type=int, default=3, help="of each thing whose speed is measured")
    options.peers(parser)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as temporary:
        made = _population(asked.folder or Path(temporary), asked.persons, asked.queries, asked.seed)
        _ours(made, asked.persons, Path(temporary), asked.runs)
        if asked.peers:
            _theirs(made, asked.peers, Path(temporary), asked.runs)
        else:
            print("Without --peers PYTHON tantivy's line is left out (bench/README.md makes its environment).")


def _population(folder: Path, persons: int, queries: int, seed: int) -> Path:
    made = folder / f"population-{persons}-{queries}-{seed}"
    if not (made / "queries.jsonl").is_file():
        made.mkdir(parents=True, exist_ok=True)
        population.write(made, persons, queries, seed)
    return made


def _ours(made: Path, persons: int, data: Path, runs: int) -> None:
    add = ours.command("registers", "add", "people", made / "persons.jsonl", "--format", "ftm", "--data", data)
    built = []
    for _ in range(runs):
        shutil.rmtree(data / "registers", ignore_errors=True)
        built.append(_watched(add))
    seconds, peak = measure.medians(built)
    disk = sum(path.stat().st_size for path in (data / "registers").rglob("*") if path.is_file())
    print(f"brama: built in {seconds:.1f} s, {persons / seconds:,.0f} records/s, peak memory {peak / 2**30:.2f} GB")
    print(f"brama: {disk / 2**20:,.0f} MB on disk")
    program, queries = Path(__file__).with_name("latency.py"), made / "queries.jsonl"
    asking: list[str | Path] = [
        sys.executable,
        program,
        data,
        "people",
        queries,
        "--top",
        *map(str, SHOWN),
        "--runs",
        f"{runs}",
    ]
    told = json.loads(subprocess.run(asking, env=ours.ENVIRONMENT, check=True, stdout=subprocess.PIPE).stdout)
    print(f"brama: resident {told['resident']:,.0f} MB, of which its own {told['own']:,.0f} MB")
    for top, took in told["asked"].items():
        print(f"brama: one query, the best {top} with their evidence: {_waits(took)}")
    print(f"brama: {_recalls(made, told['found'])}")


def _theirs(made: Path, python: Path, folder: Path, runs: int) -> None:
    answered = folder / "found.json"
    program = Path(__file__).with_name("peers_search.py")
    asking: list[str | Path] = [
        python,
        program,
        made / "persons.jsonl",
        made / "queries.jsonl",
        answered,
        "--methods",
        "words",
    ]
    tolds = []
    for _ in range(runs):
        subprocess.run(asking, check=True)
        tolds.append(json.loads(answered.read_text())["words"])
    (built,) = measure.medians([[told["build_seconds"]] for told in tolds])
    took = {"seconds": measure.medians([told["seconds"] for told in tolds])}
    print(f"tantivy, words and dates, unscored: built in {built:.1f} s")
    print(f"tantivy: one query {_waits(took)}; {_recalls(made, tolds[0]['found'])}")


def _recalls(made: Path, found: list[list[str]]) -> str:
    lines = (made / "queries.jsonl").read_text("utf-8").splitlines()
    wanted = [json.loads(line)["id"].removeprefix("q-") for line in lines]
    ranks = [each.index(who) + 1 if who in each else None for who, each in zip(wanted, found, strict=True)]
    recalls = " / ".join(f"{measure.recall_in_top(ranks, top):.3f}" for top in TOPS)
    return f"recall at {' / '.join(map(str, TOPS))}: {recalls}"


def _waits(took: dict[str, list[float]]) -> str:
    kinds = (("", "seconds"), (" of processor time", "worked"))
    return ", ".join(_times(took[key]) + how for how, key in kinds if key in took)


def _times(seconds: list[float]) -> str:
    half, most = (1000 * measure.percentile(seconds, share) for share in (0.5, 0.99))
    return f"p50 {half:.2f} ms, p99 {most:.2f} ms"


def _watched(command: list[str]) -> tuple[float, int]:
    """Seconds a command took, and the most memory in bytes that it and its children held together."""
    start, peak = time.perf_counter(), 0
    running = subprocess.Popen(command, env=ours.ENVIRONMENT, stdout=subprocess.DEVNULL)
    while running.poll() is None:
        peak = max(peak, sum(map(_held, _family(running.pid))))
        time.sleep(TICK)
    if running.returncode:
        sys.exit(f"The build ended with status {running.returncode}.")
    return time.perf_counter() - start, peak


def _family(root: int) -> list[int]:
    """A process and everything it started."""
    children = [int(pid) for path in Path(f"/proc/{root}/task").glob("*/children") for pid in _read(path).split()]
    return [root, *(pid for child in children for pid in _family(child))]


def _held(pid: int) -> int:
    lines = [line.split() for line in _read(Path(f"/proc/{pid}/smaps_rollup")).splitlines()]
    return next((int(line[1]) * 1024 for line in lines if line[0] == "Pss:"), 0)


def _read(path: Path) -> str:
    """A file of /proc, empty when its process has ended meanwhile."""
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return ""


if __name__ == "__main__":
    main()
