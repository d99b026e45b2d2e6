"""Opening a register: the generation that serves, as one or two segments, checked before anything is believed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

from brama.persons import Person
from brama.registers.dead import Dead, read_dead
from brama.registers.errors import IndexDamaged, NoSuchRegister
from brama.registers.files.arrays import ArrayReader, checksum
from brama.registers.manifest import About, Manifest, read_about, read_manifest
from brama.registers.segment import Segment, refused_if_broken
from brama.registers.shelf import Serving, Shelf

READ_WHOLE = 64 << 20
"""Up to this many bytes all checksums are checked at opening. Above, reading everything would take longer than most questions."""
_TRIES = 5

Seen = TypeVar("Seen")


@dataclass(frozen=True)
class Register:
    """An open register. It stays readable, as it was, whatever is added or removed meanwhile.

    `manifests` belong to the segments. A later segment overrides an earlier one; each says which of its persons are alive.
    """

    name: str
    manifests: tuple[Manifest, ...]
    segments: tuple[Segment, ...]

    @property
    def manifest(self) -> Manifest:
        """Of the generation that serves."""
        return self.manifests[-1]

    @property
    def number(self) -> int:
        return self.manifest.number

    @property
    def count(self) -> int:
        return self.manifest.persons

    def person(self, id: str) -> Person | None:
        """The person with this id, as the latest generation has him."""
        for segment in reversed(self.segments):
            number = segment.number(id)
            if number is not None:
                return segment.person(number) if segment.alive(np.array([number]))[0] else None
        return None

    def skeleton_holders(self, skeletons: Sequence[str]) -> int:
        """How many persons have a token of which one of these is the first skeleton."""
        return sum(segment.skeleton_holders(skeletons) for segment in self.segments)

    def sound_holders(self, sound: str) -> int:
        """How many persons have a token that sounds so (brama.names.encode.sounding)."""
        return sum(segment.sound_holders(sound) for segment in self.segments)


def open_register(shelf: Shelf, name: str) -> Register:
    """Open the generation that serves. Refuses what is truncated or was changed."""
    return _while_it_serves(shelf, name, lambda serving: _opened(shelf, name, _manifest(shelf, name, serving)))


def manifest_of(shelf: Shelf, name: str) -> Manifest:
    """What the serving generation says of itself; opens nothing else."""
    return _while_it_serves(shelf, name, lambda serving: _manifest(shelf, name, serving))


def about_of(shelf: Shelf, name: str) -> About:
    """What was said of the register when it was added, also where another version of Brama wrote it."""
    return _while_it_serves(
        shelf, name, lambda serving: read_about(shelf.generation(name, serving.number), serving.checksum)
    )


def _while_it_serves(shelf: Shelf, name: str, look: Callable[[Serving], Seen]) -> Seen:
    """Look at the serving generation; should another take its place and the files go meanwhile, look at that one."""
    for _ in range(_TRIES):
        serving = shelf.serving(name)
        try:
            return look(serving)
        except FileNotFoundError as error:
            if shelf.serving(name) == serving:
                raise IndexDamaged(file=str(error.filename), reason="missing") from error
    raise NoSuchRegister(register=name)


def _manifest(shelf: Shelf, name: str, serving: Serving) -> Manifest:
    return read_manifest(shelf.generation(name, serving.number), serving.checksum)


def verify(shelf: Shelf, name: str) -> None:
    """Read every byte of the serving generation and look whether all of it agrees."""
    register = open_register(shelf, name)
    for manifest, segment in zip(register.manifests, register.segments, strict=True):
        _check_all(segment.folder, manifest, segment)


def _opened(shelf: Shelf, name: str, manifest: Manifest) -> Register:
    folder = shelf.generation(name, manifest.number)
    reader = ArrayReader(folder, manifest.files)
    if not manifest.base:
        return Register(name, (manifest,), (_segment(reader, manifest, Dead()),))
    below = read_manifest(shelf.generation(name, manifest.base), manifest.base_checksum)
    below_reader = ArrayReader(shelf.generation(name, below.number), below.files)
    segments = (_segment(below_reader, below, read_dead(reader)), _segment(reader, manifest, Dead()))
    return Register(name, (below, manifest), segments)


def _segment(reader: ArrayReader, manifest: Manifest, dead: Dead) -> Segment:
    segment = Segment(reader, dead)
    if segment.count != manifest.records:
        raise IndexDamaged(file=str(reader.folder), reason="content")
    if manifest.bytes <= READ_WHOLE:
        _check_all(reader.folder, manifest, segment)
    return segment


def _check_all(folder: Path, manifest: Manifest, segment: Segment) -> None:
    for name, facts in manifest.files.items():
        if checksum(folder / name) != facts.sha256:
            raise IndexDamaged(file=str(folder / name), reason="checksum")
    with refused_if_broken(folder):
        if not segment.fits():
            raise IndexDamaged(file=str(folder), reason="content")
