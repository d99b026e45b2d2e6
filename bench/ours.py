"""Brama for the bench: a register built in a folder of the bench's own, and the command line as anyone starts it."""

import os
import sys
from pathlib import Path

from brama.registers.build import Reading, add
from brama.registers.index import Register, open_register
from brama.registers.manifest import About
from brama.registers.readers.batches import batches
from brama.registers.readers.tally import Tally
from brama.registers.shelf import Shelf

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}


def command(*arguments: str | Path) -> list[str]:
    """The command line with this python, without the look of `./brama` whether everything is installed."""
    return [sys.executable, "-m", "brama", *map(str, arguments)]


def register_of(source: Path, name: str, data: Path) -> Register:
    """Build a register from FollowTheMoney JSON lines and open it."""
    tally = Tally()
    add(Shelf(data), name, batches("ftm", [source], tally), About(format="ftm"), Reading(tally=tally))
    return open_register(Shelf(data), name)
