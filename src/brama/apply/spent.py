"""Which forms under way were sent: marks of their random numbers, so that nobody who goes back is shown again what was stored.

A page that stays open brings its whole state along, and its key lives on for some hours; the mark says that it is over. A mark tells the
period in which it was made, as long as a form may stay open, and never the hour. It goes after the next period.
"""

import os
import struct
from hashlib import sha256
from pathlib import Path
from typing import Final

from brama.apply.locked import locked

NAME: Final = "gate.spent"
_MARK: Final = struct.Struct(">I16s")


def spend(path: Path, number: str, period: int) -> bool:
    """Mark it; False where it was marked already."""
    with locked(path) as file:
        kept = _kept(file, period)
        fresh = _mark(number) not in kept.values()
        if fresh:
            _write(file, [*kept, _MARK.pack(period, _mark(number))])
    return fresh


def is_spent(path: Path, number: str, period: int) -> bool:
    """Whether it was marked."""
    try:
        with locked(path, flags=0) as file:
            return _mark(number) in _kept(file, period).values()
    except FileNotFoundError:
        return False


def _mark(number: str) -> bytes:
    return sha256(number.encode()).digest()[:16]


def _kept(file: int, period: int) -> dict[bytes, bytes]:
    """Rows and their marks of this period and the one before; of the next too, for a clock may have been set back."""
    content = os.pread(file, os.fstat(file).st_size, 0)
    rows = dict.fromkeys(content[at : at + _MARK.size] for at in range(0, len(content) - _MARK.size + 1, _MARK.size))
    kept = {row: mark for row in rows for made, mark in [_MARK.unpack(row)] if abs(period - made) <= 1}
    if len(kept) < len(rows):
        _write(file, [*kept])
    return kept


def _write(file: int, rows: list[bytes]) -> None:
    """Sorted, so that their order tells nothing."""
    os.pwrite(file, b"".join(sorted(rows)), 0)
    os.ftruncate(file, len(rows) * _MARK.size)
    os.fdatasync(file)
