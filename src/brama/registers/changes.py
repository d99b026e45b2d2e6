"""What changed between generations: which persons are new or different, which are gone."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from brama.registers.errors import GenerationTooOld, NoSuchGeneration
from brama.registers.files.arrays import Array, ArrayReader, ArrayWriter, ends
from brama.registers.files.strings import Strings, write_strings
from brama.registers.fingerprints import Fingerprints, fingerprints, slices
from brama.registers.index import Register
from brama.registers.manifest import Manifest, read_manifest
from brama.registers.people import People
from brama.registers.segment import Segment, refused_if_broken
from brama.registers.shelf import Shelf

KEPT = 10
"""So many generations keep the list of what they changed."""
STEMS = ("changed", "removed")


@dataclass(frozen=True)
class Changes:
    """Ids of persons who are new or no longer the same, and ids of those who are gone."""

    changed: frozenset[str]
    removed: frozenset[str]


def changed_since(shelf: Shelf, register: Register, number: int) -> Changes:
    """What changed between that generation and the one that is open."""
    manifest = register.manifest
    if not 0 < number <= manifest.number:
        raise NoSuchGeneration(register=register.name, generation=number, newest=manifest.number)
    touched = set[str]()
    while manifest.number > number:
        touched.update(_touched(shelf.generation(register.name, manifest.number), manifest, number))
        if manifest.number == number + 1:
            break
        manifest = _before(shelf, manifest, number)
    there = frozenset(id for id in touched if register.person(id) is not None)
    return Changes(there, frozenset(touched) - there)


def _touched(folder: Path, manifest: Manifest, asked: int) -> list[str]:
    """Ids that this generation changed or removed."""
    if not manifest.before:
        raise GenerationTooOld(register=manifest.register, generation=asked, oldest=manifest.number)
    reader = ArrayReader(folder, manifest.files)
    with refused_if_broken(folder):
        return [id for stem in STEMS for id in Strings(reader, stem)]


def _before(shelf: Shelf, manifest: Manifest, asked: int) -> Manifest:
    try:
        return read_manifest(shelf.generation(manifest.register, manifest.number - 1), manifest.before)
    except FileNotFoundError:
        raise GenerationTooOld(register=manifest.register, generation=asked, oldest=manifest.number - 1) from None


def write_changes(writer: ArrayWriter, changed: Iterable[str], removed: Iterable[str]) -> None:
    """Note the changes that are known one by one."""
    for stem, ids in zip(STEMS, (changed, removed), strict=True):
        write_strings(writer, stem, sorted(ids))


def write_difference(writer: ArrayWriter, old: Register, new: Segment) -> None:
    """Note how a whole generation differs from the one before."""
    living = [np.flatnonzero(segment.alive(np.arange(segment.count))) for segment in old.segments]
    pairs = list(zip(old.segments, living, strict=True))
    before = Fingerprints.joined([fingerprints(segment.people, persons) for segment, persons in pairs])
    now = fingerprints(new.people, np.arange(new.count))
    _write_ids(writer, "changed", [(new.people, np.flatnonzero(~now.same_in(before)))])
    gone = np.split(~np.isin(before.ids, now.ids), np.cumsum([len(persons) for persons in living])[:-1])
    _write_ids(
        writer,
        "removed",
        [(segment.people, persons[some]) for (segment, persons), some in zip(pairs, gone, strict=True)],
    )


def _write_ids(writer: ArrayWriter, stem: str, parts: Iterable[tuple[People, Array]]) -> None:
    counted = [np.zeros(0, np.int64)]
    with writer.stream(f"{stem}.text", np.uint8) as stream:
        for people, persons in parts:
            for some in slices(persons):
                text, lengths = people.ids_of(some)
                stream.append(text)
                counted.append(lengths)
    writer.write(f"{stem}.offsets", ends(np.concatenate(counted)))
