"""Building a whole generation of a register from everything a source holds."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from brama.registers.changes import write_changes, write_difference
from brama.registers.dead import Dead
from brama.registers.errors import NobodyRead
from brama.registers.files.arrays import FileFacts, checksum
from brama.registers.holders import HoldersWriter
from brama.registers.making.chunks import encoded
from brama.registers.making.gathering import Gathered
from brama.registers.making.lexicon import Begun, begin_lexicon, write_lexicon
from brama.registers.making.people import Written, in_order, write_people
from brama.registers.making.postings import write_postings
from brama.registers.manifest import About, Manifest
from brama.registers.readers.batch import Batch
from brama.registers.readers.tally import Tally
from brama.registers.segment import Segment
from brama.registers.shelf import Shelf
from brama.registers.site import Site, site
from brama.registers.workers import Crew

Progress = Callable[[int], None]
"""Told how much of the source was read so far, in the unit of `Batch.size`."""


@dataclass
class Reading:
    """How a source is read, and what is counted meanwhile. `inputs` are the files it comes from, for the manifest."""

    workers: int = 1
    inputs: Sequence[Path] = ()
    tally: Tally = field(default_factory=Tally)
    progress: Progress | None = None


def add(shelf: Shelf, name: str, batches: Iterable[Batch], about: About, reading: Reading) -> Manifest:
    """Build a whole generation and let it serve."""
    with site(shelf, name) as place, Crew(reading.workers) as crew:
        place.look_through()
        manifest, holders = write_segment(place, crew, batches, about, reading)
        holders.write(place.writer)
        if not manifest.records:
            raise NobodyRead(register=name)
        if place.old is None:
            write_changes(place.writer, {}, {})
        else:
            write_difference(place.writer, place.old, Segment(place.reader(), Dead()))
        return place.publish(manifest)


def write_segment(
    place: Site, crew: Crew, batches: Iterable[Batch], about: About, reading: Reading
) -> tuple[Manifest, HoldersWriter]:
    """Write the files of all persons in the batches. The manifest is as for a whole generation; the holders are not written yet."""
    written, begun = _written(place, crew, _gathered(batches, crew, reading))
    reading.tally.notes.update(written.notes)
    write_lexicon(place.writer, begun, crew)
    write_postings(place.writer, place.reader(), written, crew)
    manifest = Manifest(
        place.name, place.number, about, persons=written.count, records=written.count, words=len(written.words), files={},
        inputs=_inputs(reading.inputs),
        tally=counted(reading.tally) | {"joined": written.joined, "without_holder": written.without_holder}, before=place.checksum,
    )  # fmt: skip
    return manifest, written.holders


def _gathered(batches: Iterable[Batch], crew: Crew, reading: Reading) -> Gathered:
    gathered, done = Gathered(), 0
    for chunk, tally, size in crew.map(partial(encoded, skip_bad=reading.tally.skip_bad), batches):
        gathered.add(chunk)
        reading.tally.add(tally)
        done += size
        if reading.progress is not None:
            reading.progress(done)
    return gathered


def _written(place: Site, crew: Crew, gathered: Gathered) -> tuple[Written, Begun]:
    """Write the persons while their words are being read."""
    ordered = in_order(gathered)
    begun = begin_lexicon(ordered.words.texts, crew)
    return write_people(place.writer, gathered, ordered), begun


def _inputs(paths: Sequence[Path]) -> dict[str, FileFacts]:
    """What was read, by name without folder: whose machine it lay on concerns nobody. Of a name that comes twice, also the folder."""
    names = Counter(path.name for path in paths)
    told = (path.name if names[path.name] == 1 else f"{path.parent.name}/{path.name}" for path in paths)
    return {
        _in_utf8(name): FileFacts(path.stat().st_size, checksum(path)) for name, path in zip(told, paths, strict=True)
    }


def _in_utf8(name: str) -> str:
    """The name of a file may be bytes of any encoding."""
    return os.fsencode(name).decode("utf-8", "replace")


def counted(tally: Tally) -> dict[str, Any]:
    """What was counted while reading, for the manifest."""
    counters = {name: dict(getattr(tally, name)) for name in ("skipped", "schemas", "notes", "reasons")}
    columns = [columns.read for columns in tally.columns]
    return {**counters, "persons": tally.persons, "bad": tally.bad, "columns": columns}
