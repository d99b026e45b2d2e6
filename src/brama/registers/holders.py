"""Persons of whom papers speak that are records of their own: what the own record says and what each paper, kept apart.

A generation holds the persons with their papers joined. Of these few it keeps the parts too, so that an update can replace a person
and leave the papers, take a paper away, or find papers waiting for a holder who comes later. A whole generation lists all of
them, an update those who were touched since; what a later segment says of somebody counts.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import orjson

from brama.persons import Person
from brama.registers.errors import IndexDamaged
from brama.registers.files.arrays import ArrayReader, ArrayWriter, FileFacts, checksum
from brama.registers.files.strings import Strings, write_strings
from brama.registers.index import Register
from brama.registers.packing import packed, unpacked
from brama.registers.readers.joining import union
from brama.registers.readers.papers import OWN_FIRST
from brama.registers.segment import refused_if_broken

HOLDERS, PARTS, PAPERS, OF_PAPER = "holders", "holders.parts", "holders.papers", "holders.of_paper"


@dataclass(frozen=True)
class Holder:
    """`own` is None where nobody of this id stands in the register. Papers go by their id and are persons of the holder's id."""

    id: str
    own: Person | None
    papers: Mapping[str, Person]

    def person(self, notes: Counter[str]) -> Person | None:
        """The person with all papers joined, in an order that depends on what they say."""
        if self.own is None or not self.papers:
            return self.own
        silent: dict[str, Any] = {field: () for field in OWN_FIRST if getattr(self.own, field)}
        papers = [replace(paper, **silent) for paper in self.papers.values()] if silent else self.papers.values()
        return union([self.own, *sorted(papers, key=repr)], notes)


class HoldersWriter:
    """Takes holders in the order of their ids and writes them."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._parts: list[str] = []
        self._papers: list[tuple[bytes, str]] = []

    def add(self, holder: Holder) -> None:
        papers = {paper: packed(said) for paper, said in holder.papers.items()}
        parts = [holder.own and packed(holder.own), papers]
        self._ids.append(holder.id)
        self._parts.append(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS).decode())
        self._papers += [(paper.encode(), holder.id) for paper in papers if paper]

    def write(self, writer: ArrayWriter) -> None:
        """Write them, where there are any."""
        if self._ids:
            of_paper: dict[bytes, list[str]] = {}
            for paper, holder in sorted(self._papers):
                of_paper.setdefault(paper, []).append(holder)
            write_strings(writer, HOLDERS, self._ids)
            write_strings(writer, PARTS, self._parts)
            write_strings(writer, PAPERS, [paper.decode() for paper in of_paper])
            write_strings(writer, OF_PAPER, [orjson.dumps(holders).decode() for holders in of_paper.values()])


class Holders:
    """The holders of a register, by id and by paper."""

    def __init__(self, register: Register) -> None:
        pairs = zip(register.segments, register.manifests, strict=True)
        tables = [_Table(segment.folder, manifest.files) for segment, manifest in pairs]
        self._tables = [table for table in tables if table.there][::-1]
        self._updated = tables[1:]

    def find(self, id: str) -> Holder | None:
        """Him, as the latest segment has him."""
        return next((found for table in self._tables if (found := table.find(id))), None)

    def of_paper(self, paper: str) -> set[str]:
        """Ids of those who have or once had this paper."""
        return {holder for table in self._tables for holder in table.of_paper(paper)}

    def updated(self) -> Iterator[Holder]:
        """Those who were touched since the whole generation."""
        return (holder for table in self._updated for holder in table)

    def __iter__(self) -> Iterator[Holder]:
        seen = set[str]()
        for table in self._tables:
            for holder in table:
                if holder.id not in seen:
                    yield holder
            seen.update(table.ids())


class _Table:
    """The holders of one segment; none, where it was written before they were kept."""

    def __init__(self, folder: Path, files: Mapping[str, FileFacts]) -> None:
        self._folder = folder
        reader = ArrayReader(folder, files)
        self.there = f"{HOLDERS}.text" in reader
        stems = (HOLDERS, PARTS, PAPERS, OF_PAPER) if self.there else ()
        # Nobody opens these files but who updates, so nobody has looked at them yet.
        for name, facts in files.items():
            if name.startswith(f"{HOLDERS}.") and checksum(folder / name) != facts.sha256:
                raise IndexDamaged(file=str(folder / name), reason="checksum")
        self._strings: dict[str, Strings] = {stem: Strings(reader, stem) for stem in stems}

    def ids(self) -> Iterator[str]:
        return iter(self._strings[HOLDERS]) if self.there else iter(())

    def find(self, id: str) -> Holder | None:
        with refused_if_broken(self._folder):
            number = self._strings[HOLDERS].find(id)
            return None if number is None else self._holder(id, number)

    def of_paper(self, paper: str) -> Sequence[str]:
        with refused_if_broken(self._folder):
            number = self._strings[PAPERS].find(paper)
            holders: Sequence[str] = [] if number is None else orjson.loads(self._strings[OF_PAPER][number])
            return holders

    def __iter__(self) -> Iterator[Holder]:
        for number, id in enumerate(self.ids()):
            with refused_if_broken(self._folder):
                holder = self._holder(id, number)
            yield holder

    def _holder(self, id: str, number: int) -> Holder:
        own, papers = orjson.loads(self._strings[PARTS][number])
        said = {paper: unpacked(id, values) for paper, values in papers.items()}
        return Holder(id, None if own is None else unpacked(id, own), said)
