"""A process that builds a register again and again, to be killed or starved: `python builder.py DATA PERSONS ROUNDS WORKERS`."""

import sys
from pathlib import Path

from brama.refusals import Refusal
from brama.registers.shelf import Shelf
from tests.registers.shelves import added, people


def main() -> int:
    data, count, rounds, workers = Path(sys.argv[1]), *map(int, sys.argv[2:])
    for number in range(rounds):
        try:
            added(Shelf(data), people(count, first=number + 1), workers=workers)
        except Refusal as refusal:
            print(refusal.code, flush=True)
            return 1
        print("built", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
