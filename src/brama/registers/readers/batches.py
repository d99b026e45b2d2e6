"""Registers' files as a build takes them: batches that any process can read, persons and their papers apart."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from brama.persons import Person
from brama.registers.entries import Attached
from brama.registers.readers import LISTS, check_format, csv_table, ftm
from brama.registers.readers.batch import Batch
from brama.registers.readers.papers import papers_in
from brama.registers.readers.tally import Tally
from brama.registers.readers.text import Chunk, chunks

PERSONS_AT_ONCE = 5_000


def batches(
    form: str,
    paths: Sequence[str | Path],
    tally: Tally,
    encoding: str | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Iterator[Batch]:
    """Yield the batches of a register's files; their sizes are bytes of the files as they lie there.

    Where lines stand for themselves they are read by who gets the batch, else here, and counted in `tally`.
    """
    check_format(form, paths, mapping)
    if form == "ftm":
        yield from map(Lines, chunks(paths, encoding))
        return
    # A mapping is for tables alone, and `check_format` has seen to that.
    persons = csv_table.read(paths, tally, encoding, mapping) if mapping else LISTS[form](paths, tally, encoding)
    before = 0
    while some := tuple(islice(persons, PERSONS_AT_ONCE)):
        yield Counted(some, tally.bytes - before)
        before = tally.bytes


@dataclass(frozen=True, slots=True)
class Lines:
    """FollowTheMoney lines, not read yet."""

    chunk: Chunk

    @property
    def size(self) -> int:
        return self.chunk.size

    def read(self, tally: Tally) -> Iterator[Person | Attached]:
        yield from ftm.parse(self.chunk, tally)
        yield from papers_in(self.chunk.block, tally)


@dataclass(frozen=True, slots=True)
class Counted:
    """Persons that were read and counted already."""

    persons: tuple[Person, ...]
    size: int

    def read(self, _: Tally) -> Iterator[Person | Attached]:
        return iter(self.persons)
