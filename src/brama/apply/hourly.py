"""The keys of forms under way: one for each hour, in a file of their own beside the database, gone when no form may last so long.

Whoever seizes a disk and has a page of before finds no key for it. Several processes share the file and lock it; it outlives a restart.
"""

import os
import struct
from math import ceil
from pathlib import Path
from typing import Final

from brama.apply.locked import locked
from brama.box.content import KEY, new_key

NAME: Final = "gate.keys"
_SLOT: Final = struct.Struct(f">Q{KEY}s")
_EMPTY: Final = bytes(_SLOT.size)


class HourlyKeys:
    """Places for as many hours as a form may take; hour n stands at n modulo that, so that a new key is written over the oldest."""

    def __init__(self, path: Path, hours: int) -> None:
        self._path, self._hours = path, hours

    def now(self, hour: int) -> bytes:
        """The key of this hour, made where it is not there yet. Keys that no form needs any more are written over with zeros."""
        with locked(self._path) as file:
            self._forget(file, hour)
            stands, key = self._at(file, hour)
            if stands != hour:
                key = new_key()
                os.pwrite(file, _SLOT.pack(hour, key), hour % self._hours * _SLOT.size)
                os.fdatasync(file)
        return key

    def of(self, hour: int, now: int) -> bytes | None:
        """The key of an hour, None where it is too long ago. One of a later hour is there after a clock was set back, and opens too."""
        if abs(now - hour) >= self._hours:
            return None
        with locked(self._path) as file:
            stands, key = self._at(file, hour)
        return key if stands == hour else None

    def _forget(self, file: int, hour: int) -> None:
        # All that the file has: it may be of a gate on which forms could stay open longer.
        for place in range(ceil(os.fstat(file).st_size / _SLOT.size)):
            (stands,) = struct.unpack(">Q", os.pread(file, 8, place * _SLOT.size).ljust(8, b"\0"))
            if stands and (abs(hour - stands) >= self._hours or stands % self._hours != place):
                os.pwrite(file, _EMPTY, place * _SLOT.size)
                os.fdatasync(file)

    def _at(self, file: int, hour: int) -> tuple[int, bytes]:
        found = os.pread(file, _SLOT.size, hour % self._hours * _SLOT.size)
        stands, key = _SLOT.unpack(found.ljust(_SLOT.size, b"\0"))
        return stands, key
