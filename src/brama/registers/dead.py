"""Persons of a segment that a later one removed or replaced: who they are, and how many of them bear which parts of a name."""

from dataclasses import dataclass, field

import numpy as np

from brama.registers.files.arrays import Array, ArrayReader, ArrayWriter

_STEMS = ("dead", "dead.skeletons", "dead.skeletons_holders", "dead.sounds", "dead.sounds_holders")


def _none() -> Array:
    return np.zeros(0, np.uint32)


@dataclass(frozen=True)
class Borne:
    """Parts of names by number, in order, and for each how many of the dead have it (`holders`)."""

    parts: Array = field(default_factory=_none)
    holders: Array = field(default_factory=_none)

    def by(self, parts: Array) -> int:
        """How many have one of these; who has two counts twice."""
        return int(self.holders[np.isin(self.parts, parts)].sum()) if len(self.parts) else 0


@dataclass(frozen=True)
class Dead:
    """`persons` by number, in order; the `skeletons` and `sounds` of their names."""

    persons: Array = field(default_factory=_none)
    skeletons: Borne = field(default_factory=Borne)
    sounds: Borne = field(default_factory=Borne)

    def alive(self, persons: Array) -> Array:
        """Which of these persons are not among them."""
        if not len(self.persons):
            return np.ones(len(persons), bool)
        places = np.minimum(self.persons.searchsorted(persons), len(self.persons) - 1)
        living: Array = self.persons[places] != persons
        return living


def borne(bearers: Array, parts: Array, owners: Array) -> Borne:
    """What these bear of names: the parts, and for each the place of its word among the bearers of words."""
    once = np.unique(bearers[owners].astype(np.uint64) << np.uint64(32) | parts)
    return Borne(*np.unique(once & np.uint64(2**32 - 1), return_counts=True))


def write_dead(writer: ArrayWriter, dead: Dead) -> None:
    arrays = (dead.persons, dead.skeletons.parts, dead.skeletons.holders, dead.sounds.parts, dead.sounds.holders)
    for stem, array in zip(_STEMS, arrays, strict=True):
        writer.write(stem, array.astype(np.uint32))


def read_dead(reader: ArrayReader) -> Dead:
    """Those of an update."""
    persons, skeletons, skeleton_holders, sounds, sound_holders = (reader[stem] for stem in _STEMS)
    return Dead(persons, Borne(skeletons, skeleton_holders), Borne(sounds, sound_holders))
