"""Sorting all keys of a build into buckets, a partition of the keys at a time, so that memory stays bounded."""

from contextlib import ExitStack
from functools import partial
from pathlib import Path

import numpy as np

from brama.registers.files.arrays import Array, ArrayWriter
from brama.registers.files.halves import halved, high_kind
from brama.registers.postings import HEAVY, HEAVY_BITS, TAG_BITS
from brama.registers.workers import Crew

POSTINGS_AT_ONCE = 1 << 22
PER_BUCKET = 16


class Spill:
    """Keys with their persons on the disk, by partition.

    One number holds both: the partition is known, so the next bits of the key and the person fit in 64, and a plain sort does it all.
    """

    def __init__(self, folder: Path, persons: int, expected: int) -> None:
        """`expected` is about how many keys there will be: it decides about memory, not about the result."""
        self._person_bits = np.uint64(max(persons - 1, 1).bit_length())
        bits = max(1, (expected // POSTINGS_AT_ONCE).bit_length(), int(self._person_bits) + HEAVY_BITS - 64)
        self._bits = np.uint64(bits)
        self._paths = [folder / f"spill{number}" for number in range(1 << bits)]
        self._counts = np.zeros(1 << bits, np.int64)

    def add(self, keys: Array, persons: Array) -> None:
        """Take in keys and whose they are. The same twice counts once."""
        partitions = keys >> (np.uint64(64) - self._bits)
        clear = ~((np.uint64(1) << self._person_bits) - np.uint64(1))
        together = (keys << self._bits) & clear | persons.astype(np.uint64)
        order = np.argsort(partitions.astype(np.uint16), kind="stable")
        counts = np.bincount(partitions.astype(np.int64), minlength=len(self._paths))
        for path, piece in zip(self._paths, np.split(together[order], np.cumsum(counts)[:-1]), strict=True):
            with open(path, "ab") as file:
                file.write(piece.data)
        self._counts += counts

    def write(self, writer: ArrayWriter, crew: Crew) -> None:
        """Write the table of buckets. To be called once."""
        bits = max(int(self._bits), int(self._counts.sum() // PER_BUCKET).bit_length())
        heavy_keys, heavy_counts, sizes = [], [], []
        kinds = (("persons_low", np.uint16), ("persons_high", high_kind(int(self._person_bits))), ("tags", np.uint8))
        with ExitStack() as files:
            low, high, tags = (files.enter_context(writer.stream(f"postings.{name}", kind)) for name, kind in kinds)
            parts = crew.map_numbers(partial(self._part, bits), self._paths)
            for number, sorted_part in enumerate(parts):
                lower, upper = halved(sorted_part.persons)
                low.append(lower)
                high.append(upper)
                tags.append(sorted_part.tags)
                sizes.append(sorted_part.bucket_sizes)
                heavy_keys.append(sorted_part.heavy_keys(number))
                heavy_counts.append(sorted_part.heavy_counts)
        _write_offsets(writer, sizes)
        writer.write("postings.heavy_keys", np.concatenate(heavy_keys))
        writer.write("postings.heavy_counts", np.concatenate(heavy_counts))

    def _part(self, bucket_bits: int, path: Path) -> "_Part":
        part = np.fromfile(path, np.uint64) if path.exists() else np.zeros(0, np.uint64)
        path.unlink(missing_ok=True)
        part.sort()
        return _Part(part[firsts(part)], int(self._person_bits), int(self._bits), bucket_bits)


def _write_offsets(writer: ArrayWriter, sizes: list[Array]) -> None:
    total, dtype = sum(int(some.sum()) for some in sizes), np.uint32
    with writer.stream("postings.offsets", dtype if total < 2**32 else np.uint64) as stream:
        before = 0
        for some in sizes:
            running = np.cumsum(some) + before
            stream.append(running - some)
            before = int(running[-1])
        stream.append(np.array([before]))


def firsts(sorted_values: Array) -> Array:
    """Where a value is another than the one before."""
    first: Array = np.concatenate([[True], sorted_values[1:] != sorted_values[:-1]])[: len(sorted_values)]
    return first


class _Part:
    """The sorted postings of one partition of the keys."""

    def __init__(self, together: Array, person_bits: int, partition_bits: int, bucket_bits: int) -> None:
        keys = together >> np.uint64(person_bits)
        edges = np.append(np.flatnonzero(firsts(keys)), len(keys))
        counts = np.diff(edges)
        heavy = counts > HEAVY
        self._key_bits, self._partition_bits = 64 - person_bits, partition_bits
        self._heavy, self.heavy_counts = keys[edges[:-1][heavy]], counts[heavy].astype(np.uint32)
        light = np.repeat(~heavy, counts)
        keys = keys[light]
        inner = bucket_bits - partition_bits
        self.persons = (together[light] & np.uint64((1 << person_bits) - 1)).astype(np.uint32)
        self.tags = (keys >> np.uint64(self._key_bits - inner - TAG_BITS)).astype(np.uint8)
        self.bucket_sizes = np.bincount(
            (keys >> np.uint64(self._key_bits - inner)).astype(np.int64), minlength=1 << inner
        )

    def heavy_keys(self, partition: int) -> Array:
        """As much of the whole keys as is kept."""
        known = self._heavy >> np.uint64(self._key_bits + self._partition_bits - HEAVY_BITS)
        whole: Array = known | np.uint64(partition << (HEAVY_BITS - self._partition_bits))
        return whole
