"""A process that builds a register again and again, to be killed or starved: DATA PERSONS ROUNDS WORKERS behind its name."""

import sys
from pathlib import Path

from brama.names.parts import names_in
from brama.refusals import Refusal
from brama.registers.shelf import Shelf
from tests.registers.shelves import added, people

names_in(
    "Ivan Lesovik"
)  # The tables of names are read where this is imported, not by everybody who is forked from there.


def builds(data: Path, count: int, rounds: int, workers: int) -> int:
    """Says each build once it serves, or why it was refused."""
    for number in range(rounds):
        try:
            added(Shelf(data), people(count, first=number + 1), workers=workers)
        except Refusal as refusal:
            print(refusal.code, flush=True)
            return 1
        print("built", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(builds(Path(sys.argv[1]), *map(int, sys.argv[2:])))
