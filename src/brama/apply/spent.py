"""Which forms under way were sent: marks of their random numbers, so that nobody who goes back is shown again what was stored.

A page that stays open brings its whole state along, and its key lives on for some hours; the mark says that it is over. A mark tells the
period in which it was made, as long as a form may stay open, and never the hour. It goes after the next period.
"""

import os
import struct
from collections.abc import Collection, Iterable
from hashlib import sha256
from pathlib import Path
from typing import Final, TypeAlias

from brama.apply.locked import locked

NAME: Final = "gate.spent"
_MARK: Final = struct.Struct(">I16s")
_Row: TypeAlias = tuple[int, bytes]
"""A period, and a mark that was made in it."""


def spend(path: Path, number: str, period: int, *more: str) -> bool:
    """Mark it, and more with it; False where it was marked already."""
    with locked(path) as file:
        kept = _kept(file, period)
        fresh = _mark(number) not in {mark for _, mark in kept}
        if fresh:
            _write(file, [*kept, *((period, _mark(each)) for each in (number, *more))])
    return fresh


def is_spent(path: Path, numbers: Iterable[str], period: int) -> bool:
    """Whether one of them was marked."""
    try:
        with locked(path, flags=0) as file:
            return not {mark for _, mark in _kept(file, period)}.isdisjoint(map(_mark, numbers))
    except FileNotFoundError:
        return False


def _mark(number: str) -> bytes:
    return sha256(number.encode()).digest()[:16]


def _kept(file: int, period: int) -> set[_Row]:
    """What is there of this period and the one before; of the next too, for a clock may have been set back."""
    content = os.pread(file, os.fstat(file).st_size, 0)
    rows: set[_Row] = {*_MARK.iter_unpack(content[: len(content) // _MARK.size * _MARK.size])}
    kept = {row for row in rows if abs(period - row[0]) <= 1}
    if len(kept) < len(rows):
        _write(file, kept)
    return kept


def _write(file: int, rows: Collection[_Row]) -> None:
    """Sorted, so that their order tells nothing."""
    os.pwrite(file, b"".join(_MARK.pack(*row) for row in sorted(rows)), 0)
    os.ftruncate(file, len(rows) * _MARK.size)
    os.fdatasync(file)
