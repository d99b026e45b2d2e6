"""Persons of a segment that a later one removed or replaced: who they are, and how many of them bear which parts of a name."""

from dataclasses import dataclass, field

import numpy as np

from brama.registers.files.arrays import Array, ArrayReader, ArrayWriter

DEAD, SKELETONS, HOLDERS = "dead", "dead.skeletons", "dead.holders"


def _none() -> Array:
    return np.zeros(0, np.uint32)


@dataclass(frozen=True)
class Dead:
    """`persons` by number, in order; `skeletons` that some of them have, in order too, and for each how many do (`holders`)."""

    persons: Array = field(default_factory=_none)
    skeletons: Array = field(default_factory=_none)
    holders: Array = field(default_factory=_none)

    def alive(self, persons: Array) -> Array:
        """Which of these persons are not among them."""
        if not len(self.persons):
            return np.ones(len(persons), bool)
        places = np.minimum(self.persons.searchsorted(persons), len(self.persons) - 1)
        living: Array = self.persons[places] != persons
        return living

    def skeleton_holders(self, skeletons: Array) -> int:
        """How many of them have one of these skeletons; who has two counts twice."""
        return int(self.holders[np.isin(self.skeletons, skeletons)].sum())


def write_dead(writer: ArrayWriter, dead: Dead) -> None:
    for stem, array in ((DEAD, dead.persons), (SKELETONS, dead.skeletons), (HOLDERS, dead.holders)):
        writer.write(stem, array.astype(np.uint32))


def read_dead(reader: ArrayReader) -> Dead:
    """Those of an update. One that was written before they were counted says only who they are."""
    counted = (reader[SKELETONS], reader[HOLDERS]) if SKELETONS in reader else ()
    return Dead(reader[DEAD], *counted)
