"""What changed between generations: which persons are new or different, which are gone, and how those stood before."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from brama.persons import Person
from brama.registers.errors import GenerationTooOld, NoSuchGeneration
from brama.registers.files.arrays import Array, ArrayWriter, ends
from brama.registers.files.strings import write_strings
from brama.registers.fingerprints import Fingerprints, fingerprints, slices
from brama.registers.former import CHANGED, REMOVED, Layer, write_former
from brama.registers.index import Register
from brama.registers.manifest import Manifest, read_manifest
from brama.registers.people import People
from brama.registers.segment import Segment
from brama.registers.shelf import Shelf

KEPT = 10
"""So many generations keep the list of what they changed."""


@dataclass(frozen=True)
class Touched:
    """Whoever was put in, replaced or removed since a generation. `layers` are the changes since then, the oldest first.

    Records are read as they are asked for; only the ids are held in memory.
    """

    register: Register
    layers: Sequence[Layer]

    def then(self) -> Iterator[Person]:
        """Those who stood there in that generation, as they stood."""
        seen = set[str]()
        for layer in self.layers:
            for id, former in layer.former():
                if id not in seen and former is not None:
                    yield former
                seen.add(id)

    def now(self) -> Iterator[Person]:
        """Those who stand there now, as they stand."""
        return filter(None, map(self.register.person, self.ids()))

    def ids(self) -> Iterator[str]:
        """All of them, each once."""
        return iter(dict.fromkeys(id for layer in self.layers for id in layer.ids()))


def touched_since(shelf: Shelf, register: Register, number: int) -> Touched:
    """Who was touched between that generation and the one that is open."""
    manifest = register.manifest
    if not 0 < number <= manifest.number:
        raise NoSuchGeneration(register=register.name, generation=number, newest=manifest.number)
    layers: list[Layer] = []
    while manifest.number > number:
        layers.insert(0, _layer(shelf.generation(register.name, manifest.number), manifest, number))
        if manifest.number == number + 1:
            break
        manifest = _before(shelf, manifest, number)
    return Touched(register, layers)


def _layer(folder: Path, manifest: Manifest, asked: int) -> Layer:
    if not manifest.before:
        raise GenerationTooOld(register=manifest.register, generation=asked, oldest=manifest.number)
    return Layer(folder, manifest.files)


def _before(shelf: Shelf, manifest: Manifest, asked: int) -> Manifest:
    try:
        return read_manifest(shelf.generation(manifest.register, manifest.number - 1), manifest.before)
    except FileNotFoundError:
        raise GenerationTooOld(register=manifest.register, generation=asked, oldest=manifest.number - 1) from None


Former = Mapping[str, Person | None]
"""Ids, each with the record that stood there before; None for a newcomer."""


def write_changes(writer: ArrayWriter, changed: Former, removed: Former) -> None:
    """Note the changes that are known one by one."""
    for stem, former in ((CHANGED, changed), (REMOVED, removed)):
        write_strings(writer, stem, sorted(former))
    write_former(writer, (former[id] for former in (changed, removed) for id in sorted(former)))


def write_difference(writer: ArrayWriter, old: Register, new: Segment) -> None:
    """Note how a whole generation differs from the one before."""
    before, now = _Living(old), fingerprints(new.people, np.arange(new.count))
    changed = np.flatnonzero(~now.same_in(before.fingerprints))
    removed = np.flatnonzero(~np.isin(before.fingerprints.ids, now.ids))
    _write_ids(writer, CHANGED, [(new.people, changed)])
    _write_ids(writer, REMOVED, before.numbers(removed))
    places = (before.fingerprints.places_of(now.ids[changed]), removed)
    write_former(writer, before.persons(np.concatenate(places)))


class _Living:
    """All living persons of a register, one segment after the other, and their fingerprints in the same order."""

    def __init__(self, register: Register) -> None:
        self._segments = register.segments
        self._living = [np.flatnonzero(segment.alive(np.arange(segment.count))) for segment in register.segments]
        self._starts = np.cumsum([0, *map(len, self._living)])
        pairs = zip(self._segments, self._living, strict=True)
        self.fingerprints = Fingerprints.joined([fingerprints(segment.people, persons) for segment, persons in pairs])

    def numbers(self, places: Array) -> Iterator[tuple[People, Array]]:
        """Those at these places, which rise, as numbers in their segments."""
        within = np.split(places, places.searchsorted(self._starts[1:-1]))
        parts = zip(self._segments, self._living, self._starts.tolist(), within, strict=False)
        return ((segment.people, living[some - start]) for segment, living, start, some in parts)

    def persons(self, places: Array) -> Iterator[Person | None]:
        """Those at these places, one by one; None where the place is none."""
        return (self._person(place) if place >= 0 else None for place in places.tolist())

    def _person(self, place: int) -> Person:
        at = int(self._starts.searchsorted(place, "right")) - 1
        return self._segments[at].person(int(self._living[at][place - self._starts[at]]))


def _write_ids(writer: ArrayWriter, stem: str, parts: Iterable[tuple[People, Array]]) -> None:
    counted = [np.zeros(0, np.int64)]
    with writer.stream(f"{stem}.text", np.uint8) as stream:
        for people, persons in parts:
            for some in slices(persons):
                text, lengths = people.ids_of(some)
                stream.append(text)
                counted.append(lengths)
    writer.write(f"{stem}.offsets", ends(np.concatenate(counted)))
