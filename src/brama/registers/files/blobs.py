"""Many short byte strings in memory, end to end: a list of ten million bytes objects would take five times as much."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from brama.registers.files.arrays import Array, stretches

TAKEN_AT_ONCE = 1 << 18


@dataclass(frozen=True)
class Blobs:
    """`offsets` are one more than there are strings."""

    data: Array
    offsets: Array

    @classmethod
    def of(cls, strings: Sequence[bytes]) -> "Blobs":
        lengths = np.fromiter(map(len, strings), np.int64, len(strings))
        return cls(
            np.frombuffer(b"".join(strings), np.uint8), np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        )

    @classmethod
    def joined(cls, parts: Sequence["Blobs"]) -> "Blobs":
        lengths = np.concatenate([np.zeros(0, np.int64), *(part.lengths for part in parts)])
        data = np.concatenate([np.zeros(0, np.uint8), *(part.data for part in parts)])
        return cls(data, np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64))

    @property
    def lengths(self) -> Array:
        return np.diff(self.offsets)

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, number: int) -> bytes:
        return bytes(self.data[self.offsets[number] : self.offsets[number + 1]].data)

    def taken(self, numbers: Array) -> Iterator[Array]:
        """The strings of these numbers end to end, in pieces of bounded size."""
        for start in range(0, len(numbers), TAKEN_AT_ONCE):
            some = numbers[start : start + TAKEN_AT_ONCE]
            yield self.data[stretches(self.offsets[some], self.lengths_of(some), len(self.data))]

    def lengths_of(self, numbers: Array) -> Array:
        lengths: Array = self.offsets[numbers + 1] - self.offsets[numbers]
        return lengths
