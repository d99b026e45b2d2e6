"""Numbered texts: one file with all of them end to end in UTF-8, one with where each begins."""

from collections.abc import Iterator, Sequence

import numpy as np

from brama.registers.files.arrays import Array, ArrayReader, ArrayWriter, ends


def write_strings(writer: ArrayWriter, stem: str, texts: Sequence[str]) -> None:
    encoded = [text.encode() for text in texts]
    writer.write_bytes(f"{stem}.text", b"".join(encoded))
    writer.write(f"{stem}.offsets", ends(np.fromiter(map(len, encoded), np.uint64, len(encoded))))


class Strings:
    """Texts by number."""

    def __init__(self, reader: ArrayReader, stem: str) -> None:
        self._text = reader[f"{stem}.text"].data
        self.offsets: Array = reader[f"{stem}.offsets"]
        self._offsets = self.offsets.data

    def __len__(self) -> int:
        return max(len(self._offsets) - 1, 0)

    def __getitem__(self, number: int) -> str:
        return str(self._text[self._offsets[number] : self._offsets[number + 1]], "utf-8")

    def __iter__(self) -> Iterator[str]:
        return map(self.__getitem__, range(len(self)))

    def find(self, text: str) -> int | None:
        """The number of a text, where the texts are in order; None if it is not there."""
        wanted = text.encode()
        low, high = 0, len(self)
        while low < high:
            middle = (low + high) // 2
            if self._text[self._offsets[middle] : self._offsets[middle + 1]].tobytes() < wanted:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self) and self[low] == text else None

    def of_bytes(self, most: int) -> Array:
        """The numbers of the texts of so many bytes at most."""
        return np.flatnonzero(np.diff(self.offsets) <= most)

    def holding(self, character: str) -> Array:
        """The numbers of the texts that hold a character of ASCII."""
        there = np.flatnonzero(np.frombuffer(self._text, np.uint8) == ord(character))
        return np.unique(self.offsets.searchsorted(there, "right") - 1)

    def fits(self) -> bool:
        """Whether the offsets rise and end where the text ends."""
        return (
            len(self.offsets) > 0
            and self.offsets[0] == 0
            and self.offsets[-1] == len(self._text)
            and rising(self.offsets)
        )


def rising(offsets: Array) -> bool:
    return bool(np.all(offsets[1:] >= offsets[:-1]))
