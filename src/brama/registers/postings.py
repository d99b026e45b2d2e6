"""Persons by key: all kinds of keys in one table of buckets.

The top bits of a key choose its bucket, the next eight are its tag, kept beside every person. So a person of another key with the same
bucket and tag comes along now and then; whoever asks compares the persons anyway. Keys that too many persons share keep their count
and nobody: they choose no one.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np

from brama.registers.files.arrays import Array, ArrayReader, stretches
from brama.registers.files.halves import Halves
from brama.registers.files.strings import rising

TAG_BITS = 8
HEAVY_BITS = 40
"""So much of a key is kept of those that have a count only."""
HEAVY = 50_000
"""Above this, a key keeps no persons."""
_FEW = 64
"""Buckets above this length are searched one by one: they are sorted by tag."""


@dataclass(frozen=True)
class Spans:
    """For each key asked: where its persons begin, how many are there, and how many there are in all, kept or not."""

    starts: Array
    lengths: Array
    counts: Array


class Postings:
    """Looks up many keys at once."""

    def __init__(self, reader: ArrayReader) -> None:
        self._offsets, self._tags = reader["postings.offsets"], reader["postings.tags"]
        self._persons = Halves(reader["postings.persons_low"], reader["postings.persons_high"])
        self._tag_bytes = self._tags.data
        self._heavy, self._heavy_counts = reader["postings.heavy_keys"], reader["postings.heavy_counts"]
        bits = max(len(self._offsets) - 1, 1).bit_length() - 1
        self._bucket_shift, self._tag_shift = np.uint64(64 - bits), np.uint64(64 - bits - TAG_BITS)

    def look_up(self, keys: Array) -> Spans:
        """Where the persons of these keys are."""
        buckets = (keys >> self._bucket_shift).astype(np.int64)
        tags = (keys >> self._tag_shift).astype(np.uint8)
        begins = self._offsets[buckets].astype(np.int64)
        sizes = self._offsets[buckets + 1] - begins
        many = np.flatnonzero(sizes > _FEW)
        starts, lengths = self._scanned(begins, sizes, tags, many)
        if len(many):
            starts[many], lengths[many] = self._halved(begins[many], sizes[many], tags[many])
        return Spans(starts, lengths, self._counted(keys, lengths))

    def _scanned(self, begins: Array, sizes: Array, tags: Array, without: Array) -> tuple[Array, Array]:
        """Where the entries with the tag begin in each bucket, and how many there are."""
        sizes[without], whole = 0, sizes[without]
        owners = np.repeat(np.arange(len(sizes)), sizes)
        places = stretches(begins, sizes, len(self._tags))
        sizes[without] = whole
        hits = np.flatnonzero(self._tags[places] == tags[owners])
        owners, starts = owners[hits], begins.copy()
        starts[owners[::-1]] = places[hits][
            ::-1
        ]  # of several values for one place the last stays: the first of its bucket
        return starts, np.bincount(owners, minlength=len(sizes))

    def _halved(self, begins: Array, sizes: Array, tags: Array) -> tuple[list[int], list[int]]:
        """The same for long buckets, which are sorted by tag. They are few: to halve them one by one takes a fifth of the time that all
        at once would."""
        starts, lengths = [], []
        for begin, end, tag in zip(begins.tolist(), (begins + sizes).tolist(), tags.tolist(), strict=True):
            starts.append(bisect_left(self._tag_bytes, tag, begin, end))
            lengths.append(bisect_right(self._tag_bytes, tag, starts[-1], end) - starts[-1])
        return starts, lengths

    def gather(self, spans: Spans) -> tuple[Array, Array]:
        """All persons of these spans, and for each the number of the span it comes from."""
        persons = self._persons.taken(stretches(spans.starts, spans.lengths, len(self._tags)))
        return persons, np.repeat(np.arange(len(spans.lengths)), spans.lengths)

    def _counted(self, keys: Array, lengths: Array) -> Array:
        if not len(self._heavy):
            return lengths
        wanted = keys >> np.uint64(64 - HEAVY_BITS)
        places = np.minimum(self._heavy.searchsorted(wanted), len(self._heavy) - 1)
        return np.where(self._heavy[places] == wanted, self._heavy_counts[places], lengths)

    def fits(self, persons: int) -> bool:
        """Whether the parts agree with one another. Looks at every posting."""
        buckets = len(self._offsets) - 1
        return (
            buckets >= 2 and buckets & (buckets - 1) == 0
            and self._offsets[0] == 0 and self._offsets[-1] == len(self._tags) and rising(self._offsets)
            and len(self._heavy) == len(self._heavy_counts) and rising(self._heavy)
            and self._persons.fits(len(self._tags), persons)
        )  # fmt: skip
