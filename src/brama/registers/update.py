"""Updating a register with a file of changes: a small generation laid over the last whole one.

There are never more than two layers: an update holds all that was changed since the whole generation, so that a question asks two
segments at most. When the changes have grown, everything is built anew.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np

from brama.persons import Person
from brama.registers.build import Reading, counted, write_segment
from brama.registers.changes import Former, write_changes
from brama.registers.dead import write_dead
from brama.registers.effect import Effect, Latest, effect_of
from brama.registers.entries import Attached, Change
from brama.registers.errors import NobodyLeft
from brama.registers.holders import Holder, Holders, HoldersWriter
from brama.registers.index import Register, open_register, verify
from brama.registers.manifest import About, Manifest
from brama.registers.readers.batch import Listed
from brama.registers.readers.tally import Tally
from brama.registers.shelf import Shelf
from brama.registers.site import Site, site
from brama.registers.workers import Crew

MOST_CHANGED = 10
"""All is built anew when one in so many persons of the whole generation was changed."""
LISTED_AT_ONCE = 20_000


def update(shelf: Shelf, name: str, changes: Iterable[Change], about: About, reading: Reading) -> Manifest:
    """Build a generation in which these persons are added, replaced or removed; of two changes to one id the later counts.

    Papers are joined to whoever holds them when all changes are made, as if the register had been built from what it now holds.
    Where nothing is different then, nor anything new said about the register, no generation is made; the manifest is that which serves.
    """
    # Refuses what is not there or damaged: an update of nothing would be a register of changes.
    open_register(shelf, name)
    with site(shelf, name) as place, Crew(reading.workers) as crew:
        old = place.old or open_register(shelf, name)
        holders = Holders(old)
        effect = effect_of(old, holders, changes, reading.tally.notes)
        latest = effect.latest
        if not latest and not effect.holders and _said_before(old.manifest.about, about):
            return old.manifest
        grown = _laid_over(old, latest) * MOST_CHANGED > old.manifests[0].records
        if grown:
            verify(shelf, name)  # what is copied gets new checksums: damage that was in it could never be seen again
        batches = _everybody(old, holders, effect) if grown else [Listed(_upper(old, latest))]
        # What is written now was counted when the changes were read.
        manifest, built = write_segment(place, crew, batches, about, replace(reading, tally=Tally()))
        manifest = replace(manifest, tally=counted(reading.tally))
        (built if grown else _touched(holders, effect)).write(place.writer)
        if not grown:
            manifest = _laid(place, old, latest, manifest)
        if not manifest.persons:
            raise NobodyLeft(register=name)
        write_changes(place.writer, *_sorted_out(old, latest))
        return place.publish(manifest)


def _said_before(before: About, about: About) -> bool:
    return replace(about, format=before.format, built=before.built) == before


def _touched(holders: Holders, effect: Effect) -> HoldersWriter:
    """All holders who were touched since the whole generation."""
    touched = {holder.id: holder for holder in holders.updated()} | effect.holders
    writer = HoldersWriter()
    for id in sorted(touched, key=str.encode):
        writer.add(touched[id])
    return writer


def _laid_over(old: Register, latest: Latest) -> int:
    return len(latest) + sum(segment.count for segment in old.segments[1:])


def _sorted_out(old: Register, latest: Latest) -> tuple[Former, Former]:
    """Who stands there and who is gone, each with the record that stood there before."""
    there = {identifier: old.person(identifier) for identifier, person in latest.items() if person}
    return there, {identifier: old.person(identifier) for identifier, person in latest.items() if not person}


def _upper(old: Register, latest: Latest) -> tuple[Person, ...]:
    """Everybody who is different from the whole generation, now or by an earlier update."""
    earlier = (segment.person(number) for segment in old.segments[1:] for number in range(segment.count))
    return (*(person for person in earlier if person.id not in latest), *filter(None, latest.values()))


def _laid(place: Site, old: Register, latest: Latest, manifest: Manifest) -> Manifest:
    """Note who of the whole generation is replaced or gone, and make the manifest one of an update."""
    base, below = old.segments[0], old.manifests[0]
    numbers = [number for identifier in latest if (number := base.number(identifier)) is not None]
    dead = np.union1d(base.dead.persons, np.array(numbers, np.uint32)).astype(np.uint32)
    write_dead(place.writer, base.without(dead))
    checksum = old.manifest.base_checksum or place.checksum
    persons = base.count - len(dead) + manifest.records
    return replace(manifest, persons=persons, base=below.number, base_checksum=checksum)


def _everybody(old: Register, holders: Holders, effect: Effect) -> Iterator[Listed]:
    """All persons of the register with the changes made; those with papers in parts."""
    parts = {holder.id: holder for holder in holders} | effect.holders
    elsewhere = effect.latest.keys() | parts.keys()
    yield Listed(tuple(person for id, person in effect.latest.items() if person and id not in parts))
    yield Listed(tuple(entry for holder in parts.values() for entry in _in_parts(holder)))
    for segment in old.segments:
        for start in range(0, segment.count, LISTED_AT_ONCE):
            numbers = np.arange(start, min(start + LISTED_AT_ONCE, segment.count))
            persons = map(segment.person, numbers[segment.alive(numbers)].tolist())
            yield Listed(tuple(person for person in persons if person.id not in elsewhere))


def _in_parts(holder: Holder) -> Iterator[Person | Attached]:
    if holder.own is not None:
        yield holder.own
    for paper, said in holder.papers.items():
        yield Attached(said, paper)
