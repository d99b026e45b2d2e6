"""The last stage: every key of every person, and how many persons hold each word, skeleton and sound."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from brama.registers.columns import LAST, WORD
from brama.registers.files.arrays import Array, ArrayReader, ArrayWriter, stretches
from brama.registers.files.stretched import Stretched
from brama.registers.keys import date_keys, pair_keys, skeleton_keys, year_keys
from brama.registers.making.people import Written
from brama.registers.making.spill import Spill, firsts
from brama.registers.sounds import HASHES, HOLDERS, TOKENS
from brama.registers.workers import Crew

PERSONS_AT_ONCE = 1 << 17
PAIRED = 8
"""Pairs are made of so many tokens of a name: a name of a thousand words would have half a million."""
KEYS_A_PERSON = 12
"""About how many there are, for choosing the number of partitions."""


def write_postings(writer: ArrayWriter, reader: ArrayReader, written: Written, crew: Crew) -> None:
    spill = Spill(writer.folder, written.count, written.count * KEYS_A_PERSON + len(written.keys))
    spill.add(written.keys, written.key_persons)
    words = np.zeros(len(reader["words.offsets"]) - 1, np.uint32)
    skeletons = np.zeros(len(reader["skeletons.hashes"]), np.uint32)
    sounds = np.zeros(len(reader[HASHES]), np.uint32)
    bounds = range(0, written.count, PERSONS_AT_ONCE)
    for found in crew.map_numbers(lambda start: _found(reader, written, start), bounds):
        np.add.at(words, *found.words)
        np.add.at(skeletons, *found.skeletons)
        np.add.at(sounds, *found.sounds)
        spill.add(found.keys, found.persons)
    writer.write("words.holders", words)
    writer.write("skeletons.holders", skeletons)
    writer.write(HOLDERS, sounds)
    spill.write(writer, crew)


@dataclass(frozen=True)
class _Found:
    """The keys of some persons, and how many of them hold which words, skeletons and sounds."""

    keys: Array
    persons: Array
    words: tuple[Array, Array]
    skeletons: tuple[Array, Array]
    sounds: tuple[Array, Array]


def _found(reader: ArrayReader, written: Written, start: int) -> _Found:
    part = _Slice(reader, written, start, min(start + PERSONS_AT_ONCE, written.count))
    words, _ = _once(part.words, part.word_persons)
    skeletons, persons = _once(part.skeletons, part.persons)
    sounds, _ = _once(part.sounds, part.persons)
    keys = list(part.keys(part.hashes[skeletons], persons))
    return _Found(
        np.concatenate([some for some, _ in keys]), np.concatenate([some for _, some in keys]), _tallied(words), _tallied(skeletons),
        _tallied(sounds),
    )  # fmt: skip


def _tallied(values: Array) -> tuple[Array, Array]:
    counts = np.bincount(values.astype(np.int64))
    there = np.flatnonzero(counts)
    return there, counts[there].astype(np.uint32)


class _Slice:
    """Some persons in a row, their names taken apart. Names are numbered within the slice."""

    def __init__(self, reader: ArrayReader, written: Written, start: int, end: int) -> None:
        persons = np.arange(start, end)
        starts, lengths = Stretched.read(reader, "people.word").taken(persons)
        marked = reader["people.words"][starts[0] : starts[-1] + lengths[-1]]
        self.words = marked & np.uint32(WORD)
        self.word_persons = np.repeat(persons, lengths)
        names = np.concatenate([[0], np.cumsum(marked >= LAST)])[:-1] if len(marked) else np.zeros(0, np.int64)
        tokens = reader["tokens.offsets"].astype(np.int64)
        begins = tokens[self.words]
        counts = tokens[self.words.astype(np.int64) + 1] - begins
        tokens_held = stretches(begins, counts, len(reader["tokens.skeletons"]))
        self.skeletons, self.sounds = reader["tokens.skeletons"][tokens_held], reader[TOKENS][tokens_held]
        self.persons, self.names = np.repeat(self.word_persons, counts), np.repeat(names, counts)
        self.births = reader["people.births"][start:end]
        self.start, self.end = start, end
        self.hashes = reader["skeletons.hashes"]
        self.written = written

    def keys(self, hashes: Array, persons: Array) -> Iterator[tuple[Array, Array]]:
        """All keys. `hashes` are those of the skeletons of each person, each once."""
        yield skeleton_keys(hashes), persons
        yield from self._years(hashes, persons)
        yield from self._name_pairs()
        whole = (self.births % 100 > 0) & (self.births // 100 % 100 > 0)
        yield date_keys(self.births[whole]), np.flatnonzero(whole) + self.start

    def _years(self, hashes: Array, persons: Array) -> Iterator[tuple[Array, Array]]:
        years = self.births[persons - self.start] // 10000
        known = years > 0
        yield year_keys(hashes[known], years[known]), persons[known]
        more = (self.written.more_year_persons >= self.start) & (self.written.more_year_persons < self.end)
        owners, years = self.written.more_year_persons[more], self.written.more_years[more]
        begins = persons.searchsorted(owners)
        counts = persons.searchsorted(owners, "right") - begins
        yield (
            year_keys(hashes[stretches(begins, counts, len(hashes))], np.repeat(years, counts)),
            np.repeat(owners, counts),
        )

    def _name_pairs(self) -> Iterator[tuple[Array, Array]]:
        """Names of as many tokens lie under one another in a table; each two columns of it are pairs."""
        counts = np.bincount(self.names) if len(self.names) else np.zeros(0, np.int64)
        begins = np.cumsum(counts) - counts
        tokens = np.minimum(counts, PAIRED)
        for size in range(2, PAIRED + 1):
            chosen = begins[tokens == size]
            hashes = self.hashes[self.skeletons[chosen[:, None] + np.arange(size)]]
            for one, other in combinations(range(size), 2):
                yield pair_keys(hashes[:, one], hashes[:, other]), self.persons[chosen]


def _once(values: Array, persons: Array) -> tuple[Array, Array]:
    """Each value once a person, persons in order."""
    together = np.sort(persons.astype(np.uint64) << np.uint64(32) | values)
    together = together[firsts(together)]
    return together & np.uint64(2**32 - 1), (together >> np.uint64(32)).astype(np.int64)
