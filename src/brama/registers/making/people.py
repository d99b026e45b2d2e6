"""The second stage: columns of persons in their final order, and the words, places and countries they are made of."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from brama.registers.files.arrays import Array, ArrayWriter, ends, narrow
from brama.registers.files.blobs import Blobs
from brama.registers.files.stretched import write_stretches
from brama.registers.files.strings import write_strings
from brama.registers.holders import HoldersWriter
from brama.registers.making.gathering import Gathered, through


@dataclass(frozen=True)
class Written:
    """What the later stages need to know. `key_persons` and `more_year_persons` are numbers of persons.

    `joined` records were made one with another of the same id; `without_holder` were attached to nobody.
    """

    count: int
    joined: int
    without_holder: int
    holders: HoldersWriter
    notes: Counter[str]
    words: list[str]
    keys: Array
    key_persons: Array
    more_years: Array
    more_year_persons: Array


@dataclass(frozen=True)
class _Ranked:
    """Texts in order, and from the number a text had to its place among them, counted from one."""

    texts: list[str]
    table: Array


@dataclass(frozen=True)
class Ordered:
    """The rows of all persons in the order of their ids, and what they are made of in that of the alphabet."""

    rows: Array
    places: _Ranked
    countries: _Ranked
    words: _Ranked


def in_order(gathered: Gathered) -> Ordered:
    """To be called once, when everything was gathered."""
    rows = gathered.rows()
    return Ordered(rows, *(_ranked(gathered, name) for name in ("places", "countries", "words")))


def write_people(writer: ArrayWriter, gathered: Gathered, ordered: Ordered) -> Written:
    rows, places, countries, words = ordered.rows, ordered.places, ordered.countries, ordered.words
    _write_ids(writer, gathered.blobs("ids"), rows)
    _write_words(writer, gathered.word_blobs(), rows, words.table - np.uint32(1))
    writer.write("people.births", gathered.column("births")[rows].astype(np.int32))
    writer.write("people.flags", gathered.column("flags")[rows])
    writer.write("people.places", narrow(places.table[gathered.column("places")[rows]]))
    writer.write("people.countries", narrow(countries.table[gathered.column("countries")[rows]]))
    for stem, ranked in (("places", places), ("countries", countries), ("words", words)):
        write_strings(writer, stem, ranked.texts)
    persons = np.full(gathered.count, -1, np.int64)
    persons[rows] = np.arange(len(rows))
    _write_extras(writer, gathered, persons)
    keys, key_persons = _kept(gathered.column("keys"), persons[gathered.row_column("key_rows")])
    years, year_persons = _kept(gathered.column("more_years"), persons[gathered.row_column("more_year_rows")])
    return Written(
        len(rows), gathered.joined, gathered.without_holder, gathered.holders, gathered.notes, words.texts, keys, key_persons, years,
        year_persons,
    )  # fmt: skip


def _ranked(gathered: Gathered, name: str) -> _Ranked:
    numbering = gathered.numberings.pop(name)
    texts = sorted(numbering)
    table = np.zeros(len(texts) + 1, np.uint32)
    table[[numbering[text] for text in texts]] = np.arange(1, len(texts) + 1)
    return _Ranked(texts, table)


def _write_ids(writer: ArrayWriter, ids: Blobs, rows: Array) -> None:
    write_stretches(writer, "people.id", ids.lengths_of(rows))
    _write_taken(writer, "people.ids", ids.data.dtype, ids.taken(rows))


def _write_words(writer: ArrayWriter, words: Blobs, rows: Array, table: Array) -> None:
    write_stretches(writer, "people.word", words.lengths_of(rows))
    _write_taken(writer, "people.words", np.dtype(np.uint32), (through(table, piece) for piece in words.taken(rows)))


def _write_taken(writer: ArrayWriter, stem: str, dtype: np.dtype[np.unsignedinteger], pieces: Iterator[Array]) -> None:
    with writer.stream(stem, dtype) as stream:
        for piece in pieces:
            stream.append(piece)


def _write_extras(writer: ArrayWriter, gathered: Gathered, persons: Array) -> None:
    extras, owners = gathered.blobs("extras"), persons[gathered.row_column("extra_rows")]
    order = np.argsort(owners, kind="stable")
    order = order[owners[order] >= 0]
    writer.write("extras.persons", owners[order].astype(np.uint32))
    writer.write("extras.offsets", ends(extras.lengths_of(order)))
    _write_taken(writer, "extras.text", np.dtype(np.uint8), extras.taken(order))


def _kept(values: Array, persons: Array) -> tuple[Array, Array]:
    kept = persons >= 0
    return values[kept], persons[kept]
