"""Persons as they stood before a generation changed or removed them, kept beside the list of what it changed."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from pathlib import Path

import numpy as np
import orjson

from brama.persons import Person
from brama.registers.errors import IndexDamaged
from brama.registers.files.arrays import ArrayReader, ArrayWriter, FileFacts, checksum, ends
from brama.registers.files.strings import Strings
from brama.registers.packing import packed, unpacked
from brama.registers.segment import refused_if_broken

CHANGED, REMOVED, FORMER = "changed", "removed", "former"
STEMS = (CHANGED, REMOVED, FORMER)
_AT_ONCE = 1 << 12


class Layer:
    """What one generation changed: the ids of whom it put in, replaced or removed, each with the record that stood there before."""

    def __init__(self, folder: Path, files: Mapping[str, FileFacts]) -> None:
        self._folder = folder
        reader = ArrayReader(folder, files)
        self._ids = [Strings(reader, stem) for stem in (CHANGED, REMOVED)]
        self._former = Strings(reader, FORMER)
        # Nobody opens these files but who asks for changes, so nobody has looked at them yet.
        for name, facts in files.items():
            if name.startswith(tuple(f"{stem}." for stem in STEMS)) and checksum(folder / name) != facts.sha256:
                raise IndexDamaged(file=str(folder / name), reason="checksum")

    def ids(self) -> Iterator[str]:
        with refused_if_broken(self._folder):
            yield from chain.from_iterable(self._ids)

    def former(self) -> Iterator[tuple[str, Person | None]]:
        """Each id with the record that stood there before; None for a newcomer."""
        with refused_if_broken(self._folder):
            for id, text in zip(self.ids(), self._former, strict=True):
                yield id, unpacked(id, orjson.loads(text)) if text else None


def write_former(writer: ArrayWriter, persons: Iterable[Person | None]) -> None:
    """Write the former records in the order of the ids: those changed, then those removed."""
    rest, lengths = iter(persons), [np.zeros(0, np.int64)]
    with writer.stream(f"{FORMER}.text", np.uint8) as stream:
        while some := list(islice(rest, _AT_ONCE)):
            texts = [_packed(person) for person in some]
            stream.append(b"".join(texts))
            lengths.append(np.fromiter(map(len, texts), np.int64, len(texts)))
    writer.write(f"{FORMER}.offsets", ends(np.concatenate(lengths)))


def _packed(person: Person | None) -> bytes:
    """Nothing at all for nobody."""
    return b"" if person is None else orjson.dumps(packed(person))
