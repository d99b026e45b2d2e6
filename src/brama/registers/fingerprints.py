"""Persons as two numbers each, to tell in seconds who of ten million is still the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from brama.registers.columns import LAST, WORD
from brama.registers.files.arrays import Array
from brama.registers.keys import finalised, stable_hashes
from brama.registers.people import People

_PERSONS_AT_ONCE = 1 << 17
_NONE = np.zeros(0, np.uint64)


@dataclass(frozen=True)
class Fingerprints:
    """Of ids, and of all else that is said of a person; they do not depend on who else is there."""

    ids: Array
    contents: Array

    @classmethod
    def joined(cls, parts: Sequence["Fingerprints"]) -> "Fingerprints":
        ids, contents = ([getattr(part, name) for part in parts] for name in ("ids", "contents"))
        return cls(np.concatenate([_NONE, *ids]), np.concatenate([_NONE, *contents]))

    def same_in(self, other: "Fingerprints") -> Array:
        """Which of these are in the other with the same content."""
        places = other.places_of(self.ids)
        same: Array = places >= 0
        same[same] = other.contents[places[same]] == self.contents[same]
        return same

    def places_of(self, ids: Array) -> Array:
        """Where these ids stand among the ids here, -1 for those that do not."""
        order = np.argsort(self.ids)
        if not len(order):
            return np.full(len(ids), -1)
        places = order[np.minimum(self.ids.searchsorted(ids, sorter=order), len(order) - 1)]
        return np.where(self.ids[places] == ids, places, -1)


def fingerprints(people: People, persons: Array) -> Fingerprints:
    """Of these persons, whose numbers rise."""
    maker = _Maker(people)
    return Fingerprints.joined([maker.made(some) for some in slices(persons)])


def slices(persons: Array) -> Iterator[Array]:
    """As many at once as fit in memory whatever is made of them."""
    return (persons[start : start + _PERSONS_AT_ONCE] for start in range(0, len(persons), _PERSONS_AT_ONCE))


class _Maker:
    def __init__(self, people: People) -> None:
        self._people = people
        self._words = stable_hashes(people.word_texts)
        self._places, self._countries = (
            np.concatenate([_NONE, [0], stable_hashes(texts)]).astype(np.uint64)
            for texts in (people.place_names, people.country_names)
        )

    def made(self, persons: Array) -> Fingerprints:
        people = self._people
        marked, offsets = people.words_of(persons)
        contents = _folded(self._words[marked & WORD] + (marked >= LAST), np.diff(offsets))
        columns = (
            people.births[persons], people.flags[persons], self._extras(persons),
            self._places[people.places[persons]], self._countries[people.countries[persons]],
        )  # fmt: skip
        for column in columns:
            contents = finalised(contents ^ column.astype(np.uint64))
        return Fingerprints(_folded(*people.ids_of(persons)), contents)

    def _extras(self, persons: Array) -> Array:
        found = np.zeros(len(persons), np.uint64)
        owners, texts = self._people.extras_between(int(persons[0]), int(persons[-1]) + 1)
        if len(owners):
            places = np.minimum(owners.searchsorted(persons), len(owners) - 1)
            found = np.where(owners[places] == persons, stable_hashes(texts)[places], found)
        return found


def _folded(values: Array, lengths: Array) -> Array:
    """One number for each stretch of values, by what they are and where they stand."""
    before = np.cumsum(lengths) - lengths
    positions = np.arange(len(values)) - np.repeat(before, lengths)
    spread = finalised(values.astype(np.uint64) + finalised(positions.astype(np.uint64)))
    running = np.concatenate([np.zeros(1, np.uint64), np.cumsum(spread)])
    folded: Array = running[before + lengths] - running[before]
    return folded
