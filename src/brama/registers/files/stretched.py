"""Where each of many stretches of one array lies: the length of every one, and only of every sixteenth where it begins."""

import numpy as np

from brama.registers.files.arrays import Array, ArrayReader, ArrayWriter, ends, narrow, stretches

_APART = 16


def write_stretches(writer: ArrayWriter, stem: str, lengths: Array) -> None:
    """Of stretches that lie end to end, from the beginning."""
    writer.write(f"{stem}_lengths", narrow(lengths))
    writer.write(f"{stem}_offsets", ends(lengths)[:-1][::_APART])


class Stretched:
    """Stretches by number."""

    def __init__(self, lengths: Array, begins: Array) -> None:
        self._lengths, self._begins = lengths, begins
        self._each, self._every = lengths.data, begins.data

    @classmethod
    def read(cls, reader: ArrayReader, stem: str) -> "Stretched":
        """As `write_stretches` wrote them."""
        return cls(reader[f"{stem}_lengths"], reader[f"{stem}_offsets"])

    def __len__(self) -> int:
        return len(self._each)

    def __getitem__(self, number: int) -> slice:
        block = number // _APART
        start = self._every[block] + sum(self._each[block * _APART : number])
        return slice(start, start + self._each[number])

    def taken(self, numbers: Array) -> tuple[Array, Array]:
        """Where these begin, and how long they are."""
        before = numbers.astype(np.int64) % _APART
        lengths = self._lengths[stretches(numbers - before, before, _APART * len(numbers))]
        up_to = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])
        after = np.cumsum(before)
        starts = self._begins[numbers // _APART] + up_to[after] - up_to[after - before]
        return starts, self._lengths[numbers].astype(np.int64)

    def fits(self, total: int) -> bool:
        """Whether they lie end to end and fill an array of this length. Adds up every length."""
        blocks = -(-len(self) // _APART)
        if len(self._begins) != blocks or not blocks:
            return len(self._begins) == blocks and total == 0
        sums = np.add.reduceat(self._lengths, np.arange(0, len(self), _APART), dtype=np.int64)
        reached = np.cumsum(sums)
        return bool(reached[-1] == total and self._begins[0] == 0 and np.array_equal(self._begins[1:], reached[:-1]))
