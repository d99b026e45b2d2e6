"""The list of a compartment in two tables: the long one, and a short one of what was summed up since that was written.

Who sums up a few cases writes the short table alone, and not five megabytes for each look; at a quiet moment the two are joined. Where both
have a row of a case, that of the short one counts. The short one is read first: what is joined between the two readings stands in the long
one by then. Both are shut, masked and replaced as `lists` says.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, NamedTuple, Self

import numpy as np

from brama.vault.tables import lists
from brama.vault.tables.lists import Bytes, Numbers, Opened, Row
from brama.vault.unseal import Keys

LATE: Final = "late"
_TRIES: Final = 3


class Columns(NamedTuple):
    """Every row once, by number."""

    numbers: Numbers
    versions: Numbers
    said: Bytes

    def at(self, numbers: Numbers) -> Numbers:
        """Where each of these stands; -1 where it does not."""
        if not len(self.numbers):
            return np.full(len(numbers), -1)
        found = np.minimum(np.searchsorted(self.numbers, numbers), len(self.numbers) - 1)
        return np.where(self.numbers[found] == numbers, found, -1)


@dataclass(frozen=True)
class Both:
    """The two tables as they were read."""

    compartment: str
    long: Opened
    late: Opened

    @classmethod
    def read(cls, compartment: str, keys: Keys) -> Self:
        """The newest of each that this member can open."""
        late = lists.read(compartment, keys, LATE)
        return cls(compartment, lists.read(compartment, keys), late)

    @cached_property
    def columns(self) -> Columns:
        kept = ~np.isin(self.long.numbers, self.late.numbers)
        parts = [
            np.concatenate([getattr(self.long, part)[kept], getattr(self.late, part)])
            for part in ("numbers", "versions", "said")
        ]
        order = np.argsort(parts[0], kind="stable")
        return Columns(*(part[order] for part in parts))

    def summaries(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """The summaries of these cases, those that are here."""
        wanted = list(numbers)
        return {**self.long.summaries(wanted), **self.late.summaries(wanted)}

    def more(self, numbers: Iterable[int]) -> dict[int, bytes]:
        """What is known more of these cases, those that are here."""
        wanted = list(numbers)
        return {**self.long.more(wanted), **self.late.more(wanted)}

    def short(self) -> dict[int, Row]:
        """The rows of the short table with what is known more, as `join` takes them."""
        hidden = self.late.hidden(self.late.rows)
        return {number: row._replace(more=hidden[number]) for number, row in self.late.rows.items()}

    def add(self, fresh: Mapping[int, Row], keys: Keys) -> "Both":
        """These rows join the short table. Where somebody else has written meanwhile, they join theirs."""
        now = self
        for _ in range(_TRIES):
            if lists.write(self.compartment, now.late, {**now.late.rows, **fresh}, keys, LATE):
                return replace(now, late=lists.read(self.compartment, keys, LATE))
            now = Both.read(self.compartment, keys)
        return now

    def join(self, rows: Mapping[int, Row], keys: Keys) -> "Both":
        """The long table is these rows, and the short one is empty. Where others write at the same time, theirs counts."""
        written = lists.write(self.compartment, self.long, rows, keys)
        if written and self.late.table.epoch is not None:
            lists.write(self.compartment, self.late, {}, keys, LATE)
        return Both.read(self.compartment, keys)
