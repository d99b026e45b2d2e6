"""Cases of a list by columns: which of them, in which order, without unpacking what is known of each."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brama.process.listing.summary import COLUMNS, FLAGGED, Summary, unpacked
from brama.vault.tables.lists import Bytes, Numbers

Chosen = NDArray[np.bool_]


@dataclass(frozen=True)
class Standing:
    """Some cases: the numbers of their safes, and their summaries (`summary.COLUMNS`)."""

    numbers: Numbers
    said: NDArray[np.void]

    def __len__(self) -> int:
        return len(self.numbers)

    @property
    def flagged(self) -> Chosen:
        flagged: Chosen = self.said["mark"] == FLAGGED
        return flagged

    @property
    def untaken(self) -> Chosen:
        untaken: Chosen = self.said["taker"] == b""
        return untaken

    def where(self, chosen: Chosen | Numbers) -> "Standing":
        """Those that are chosen, or stand at these places, in their order."""
        return Standing(self.numbers[chosen], self.said[chosen])

    def of(self, numbers: Iterable[int]) -> Chosen:
        """Which of them are these."""
        return np.isin(self.numbers, list(numbers))

    def in_order(self) -> "Standing":
        """The flagged first, then those that wait longest and promise most."""
        return self.where(self._order())

    def _order(self) -> Numbers:
        ranks = self.said["mark"].astype(np.int64) << 32 | self.said["rank"]
        return np.lexsort((self.numbers, ranks))

    def cut(self, first: int, count: int) -> "Standing":
        """Some of them in the order of the list."""
        return self.where(self._order()[first : first + count])

    def summaries(self) -> dict[int, Summary]:
        return {number: unpacked(said.tobytes()) for number, said in zip(self.numbers.tolist(), self.said, strict=True)}


def standing(numbers: Numbers, said: Bytes) -> Standing:
    """Summaries as a table has them."""
    return Standing(numbers, np.ascontiguousarray(said).view(COLUMNS).reshape(-1))
