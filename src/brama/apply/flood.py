"""One bucket for the whole gate: how many applications are taken in at once. Who sends them is not known, so nobody is counted apart.

A number in a file that all processes lock: when the next of a steady stream would be due (generic cell rate algorithm, ITU-T I.371).
"""

import fcntl
import os
import struct
from math import ceil
from pathlib import Path
from typing import Final

from brama.apply.errors import Crowded

NAME: Final = "gate.flood"
LOOKS: Final = "gate.looks"
"""The bucket of look-ups: how many receipts are looked for, whether they lead anywhere or not."""
_DUE: Final = struct.Struct(">Q")  # milliseconds


def let_in(path: Path, burst: int, an_hour: int, now: float) -> None:
    """Take one from the bucket, which holds `burst` and fills by so many an hour. Raises Crowded with the minutes until there is one."""
    apart = 3600 / an_hour
    file = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX)
        due = min(max(_due(file), now), now + burst * apart)  # not later: a clock may have been set back
        wait = due - now - (burst - 1) * apart
        os.pwrite(file, _DUE.pack(int((due if wait > 0 else due + apart) * 1000)), 0)
        if wait > 0:
            raise Crowded(minutes=ceil(wait / 60))
    finally:
        os.close(file)


def _due(file: int) -> float:
    found = os.pread(file, _DUE.size, 0)
    return int(_DUE.unpack(found)[0]) / 1000 if len(found) == _DUE.size else 0.0
