"""All chunks of a build put together: global numbers for words and places, persons in the order of their ids, one row for each.

The order of the records, the size of the chunks and who made them leave no trace: rows go by id, words and places by the alphabet,
and what several records say of one id is joined in an order that depends on what they say.
"""

import heapq
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Any, NamedTuple

import numpy as np
import orjson

from brama.persons import Person
from brama.registers.columns import ATTACHED, EXTRA, LAST, PAPER, WORD, Row, names_of, person_of
from brama.registers.files.arrays import Array, ends
from brama.registers.files.blobs import Blobs
from brama.registers.holders import Holder, HoldersWriter
from brama.registers.making.chunks import Chunk, chunk_of
from brama.registers.making.order import order_of, runs_of_equals
from brama.registers.making.words import Numbering
from brama.registers.readers.joining import union

NUMBERED = ("words", "places", "countries")
JOINED_AT_ONCE = 20_000


class Gathered:
    """Chunks, with the numbers of the whole in place of their own."""

    def __init__(self) -> None:
        self.chunks: list[Chunk] = []
        self.starts: list[int] = [0]
        self.numberings = {name: Numbering() for name in NUMBERED}
        self.joined = 0
        self.without_holder = 0
        self.holders = HoldersWriter()
        self.notes = Counter[str]()

    @property
    def count(self) -> int:
        return self.starts[-1]

    def add(self, chunk: Chunk) -> None:
        numbers: dict[str, Any] = {name: self._renumbered(name, chunk) for name in NUMBERED}
        self.chunks.append(replace(chunk, lists={}, **numbers))
        self.starts.append(self.count + len(chunk.ids))

    def _renumbered(self, name: str, chunk: Chunk) -> Array:
        numbering = self.numberings[name]
        table = np.array([0, *(numbering[text] for text in chunk.lists[name])], np.uint32)
        return through(table, getattr(chunk, name))

    def rows(self) -> Array:
        """One row for each person, in the order of ids. To be called once, when everything was added."""
        ids = self.blobs("ids")
        order, doubtful = order_of(ids)
        attached = (self.column("flags") & ATTACHED)[order] > 0
        keep, joining = ~attached, _Joining(self)
        for start, end in heapq.merge(runs_of_equals(doubtful), _alone(attached, doubtful)):
            rows = joining.settled(sorted((ids[row], row) for row in order[start:end].tolist()))
            keep[start:end] = np.arange(end - start) < len(rows)
            order[start : start + len(rows)] = rows
        joining.flush()
        self.joined = joining.joined
        self.without_holder = int(np.count_nonzero(~keep)) - self.joined
        kept: Array = order[keep]
        return kept

    def column(self, name: str) -> Array:
        return np.concatenate([np.zeros(0, np.uint8), *(getattr(chunk, name) for chunk in self.chunks)])

    def row_column(self, name: str) -> Array:
        """A column of row numbers, counted over all chunks."""
        parts = zip(self.chunks, self.starts, strict=False)
        return np.concatenate(
            [np.zeros(0, np.int64), *(getattr(chunk, name).astype(np.int64) + start for chunk, start in parts)]
        )

    def blobs(self, name: str) -> Blobs:
        return Blobs.joined([getattr(chunk, name) for chunk in self.chunks])

    def word_blobs(self) -> Blobs:
        """The words of each row, as numbers."""
        lengths = [np.zeros(0, np.int64), *(np.diff(chunk.word_offsets) for chunk in self.chunks)]
        return Blobs(self.column("words"), ends(np.concatenate(lengths)).astype(np.int64))


class _Said(NamedTuple):
    """A row as it was read."""

    attached: bool
    paper: str
    person: Person


def _alone(attached: Array, doubtful: Array) -> Iterator[tuple[int, int]]:
    """Start and end of every attached row that looks like none beside it."""
    beside = np.concatenate([[False], doubtful]) | np.concatenate([doubtful, [False]])
    return ((row, row + 1) for row in np.flatnonzero(attached & ~beside[: len(attached)]).tolist())


class _Joining:
    """Makes one row of several that share an id."""

    def __init__(self, gathered: Gathered) -> None:
        self.joined = 0
        self._gathered = gathered
        self._spelt = {name: list(numbering) for name, numbering in gathered.numberings.items()}
        self._persons: list[Person] = []

    def settled(self, rows: list[tuple[bytes, int]]) -> list[int]:
        """The rows to keep of some that may share their ids."""
        ones = (self._one_row([row for _, row in same]) for _, same in groupby(rows, key=lambda pair: pair[0]))
        return [row for row in ones if row is not None]

    def flush(self) -> None:
        if self._persons:
            self._gathered.add(chunk_of(self._persons))
            self._persons = []

    def _one_row(self, rows: list[int]) -> int | None:
        said = sorted((self._read(row) for row in rows), key=lambda one: (one.attached, repr(one.person)))
        person = self._joined([one.person for one in said if not one.attached])
        papers: dict[str, list[Person]] = {}
        for one in said:
            if one.attached:
                papers.setdefault(one.paper, []).append(one.person)
        if papers:
            joined = {paper: union(several, self._gathered.notes) for paper, several in papers.items()}
            holder = Holder(said[0].person.id, person, joined)
            self._gathered.holders.add(holder)
            person = holder.person(self._gathered.notes)
        return None if person is None else self._kept(person, rows)

    def _joined(self, persons: list[Person]) -> Person | None:
        return union(persons, self._gathered.notes) if len(persons) > 1 else next(iter(persons), None)

    def _kept(self, person: Person, rows: list[int]) -> int:
        """The number of the row in which the person stands from now on."""
        if len(rows) == 1:
            return rows[0]
        self.joined += len(rows) - 1
        self._persons.append(person)
        row = self._gathered.count + len(self._persons) - 1
        if len(self._persons) == JOINED_AT_ONCE:
            self.flush()
        return row

    def _read(self, number: int) -> "_Said":
        place = bisect_right(self._gathered.starts, number) - 1
        chunk, local = self._gathered.chunks[place], number - self._gathered.starts[place]
        flags, place, country = (int(column[local]) for column in (chunk.flags, chunk.places, chunk.countries))
        words = chunk.words[chunk.word_offsets[local] : chunk.word_offsets[local + 1]].tolist()
        extras = orjson.loads(chunk.extras[bisect_left(chunk.extra_rows, local)]) if flags & EXTRA else {}
        row = Row(
            chunk.ids[local].decode(), names_of(words, lambda number: self._text("words", number)), int(chunk.births[local]),
            flags, self._said("places", place), self._said("countries", country),
        )  # fmt: skip
        return _Said(bool(flags & ATTACHED), extras.get(PAPER, ""), person_of(row, extras))

    def _said(self, name: str, number: int) -> tuple[str, ...]:
        return (self._text(name, number),) if number else ()

    def _text(self, name: str, number: int) -> str:
        return self._spelt[name][number - 1]


def through(table: Array, marked: Array) -> Array:
    """Numbers looked up in a table; the mark of a last word stays."""
    looked_up: Array = table[marked & WORD] | (marked & np.uint32(LAST))
    return looked_up
