"""Two buckets for the whole gate: how many applications are taken in at once, and how many receipts are looked for. Who sends them is not
known, so nobody is counted apart.

One number each, when the next of a steady stream would be due (generic cell rate algorithm, ITU-T I.371), in memory that the processes of a
server share: on the disk it would say to the second when somebody applied. The file is their lock, and empty. A restart fills the buckets.
"""

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from mmap import mmap
from pathlib import Path
from typing import Final

from brama.apply.errors import Crowded
from brama.apply.locked import locked

NAME: Final = "gate.flood"
LOOKS: Final = "gate.looks"
"""The bucket of look-ups: how many receipts are looked for, whether they lead anywhere or not."""
_DUE: Final = struct.Struct("=Q")  # milliseconds
_PLACES: Final = {NAME: 0, LOOKS: _DUE.size}
_MEMORY: Final = mmap(-1, len(_PLACES) * _DUE.size)
"""Anonymous and shared: whoever imports this before it forks shares it with its children (`brama.serving`)."""


def let_in(path: Path, burst: int, an_hour: int, now: float) -> None:
    """Take one from the bucket, which holds `burst` and fills by so many an hour. Raises Crowded with the minutes until there is one."""
    apart = 3600 / an_hour
    with _alone(path):
        due = min(max(_due(path.name), now), now + burst * apart)  # not later: a clock may have been set back
        wait = due - now - (burst - 1) * apart
        _set(path.name, due if wait > 0 else due + apart)
    if wait > 0:
        raise Crowded(minutes=ceil(wait / 60))


def give_back(path: Path, an_hour: int) -> None:
    """Put one back that was taken for nothing."""
    with _alone(path):
        _set(path.name, max(_due(path.name) - 3600 / an_hour, 0.0))


def fill() -> None:
    """As after a restart."""
    for name in _PLACES:
        _set(name, 0.0)


def _due(name: str) -> float:
    return int(_DUE.unpack_from(_MEMORY, _PLACES[name])[0]) / 1000


def _set(name: str, due: float) -> None:
    _DUE.pack_into(_MEMORY, _PLACES[name], int(due * 1000))


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    with locked(path) as file:
        os.ftruncate(file, 0)  # an older gate wrote the time
        yield
