"""Whole numbers in two files, two bytes in one and what is above them in the other: up to sixteen million take three bytes, not four."""

import numpy as np

from brama.registers.files.arrays import Array

LOW_BITS = 16
_LOW = np.uint32((1 << LOW_BITS) - 1)


def high_kind(bits: int) -> np.dtype[np.unsignedinteger]:
    """The kind of the upper halves of numbers of so many bits."""
    return np.dtype(np.uint8 if bits <= LOW_BITS + 8 else np.uint16)


def halved(numbers: Array) -> tuple[Array, Array]:
    """Lower and upper halves of numbers of 32 bits."""
    return (numbers & _LOW).astype(np.uint16), numbers >> np.uint32(LOW_BITS)


class Halves:
    """Numbers by their places."""

    def __init__(self, low: Array, high: Array) -> None:
        self._low, self._high = low, high

    def taken(self, places: Array) -> Array:
        """The numbers at these places, of 32 bits."""
        whole: Array = self._high[places].astype(np.uint32) << np.uint32(LOW_BITS) | self._low[places]
        return whole

    def fits(self, count: int, below: int) -> bool:
        """Whether there are so many numbers, all of them below the bound."""
        if not len(self._low) == len(self._high) == count:
            return False
        high = int(self._high.max(initial=0))
        return high << LOW_BITS | int(self._low[self._high == high].max(initial=0)) < max(below, 1)
