"""Rows of numbers of different lengths, end to end: one file with the numbers, one with where each row begins."""

import numpy as np

from brama.registers.files.arrays import Array, stretches
from brama.registers.files.strings import rising


class Table:
    """Rows by number."""

    def __init__(self, offsets: Array, values: Array) -> None:
        self._offsets, self._values = offsets, values

    def rows(self, numbers: Array) -> tuple[Array, Array]:
        """What these rows hold, end to end, and for each value which of the rows it is of."""
        begins = self._offsets[numbers].astype(np.int64)
        lengths = self._offsets[numbers + 1] - begins
        if (lengths == 1).all():
            return self._values[begins], np.arange(len(numbers))
        return self._values[stretches(begins, lengths, len(self._values))], np.repeat(np.arange(len(numbers)), lengths)

    def fits(self, rows: int, below: int) -> bool:
        """Whether there are so many rows, with every value below the bound."""
        return cut(self._offsets, rows, len(self._values)) and int(self._values.max(initial=0)) < max(below, 1)


def cut(offsets: Array, rows: int, values: int) -> bool:
    """Whether `offsets` cut so many values into so many rows."""
    return len(offsets) == rows + 1 and int(offsets[0]) == 0 and int(offsets[-1]) == values and rising(offsets)
