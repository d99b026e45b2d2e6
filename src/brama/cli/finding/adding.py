"""Adding files to a register: a whole generation, or the changes to the one that serves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from brama.cli.cores import cores
from brama.cli.finding.reading import reached, size_of, tell_columns
from brama.cli.terminal.progress import Progress
from brama.cli.terminal.say import say
from brama.registers import build, update
from brama.registers.errors import FileEmpty
from brama.registers.manifest import About, Manifest
from brama.registers.readers import columns_of, guess_format
from brama.registers.readers.batches import batches
from brama.registers.readers.changes import read_changes
from brama.registers.readers.ofac import part_of
from brama.registers.readers.opening import blocks
from brama.registers.readers.tally import Tally
from brama.registers.shelf import Shelf


@dataclass(frozen=True)
class Source:
    """Files and how they are to be read."""

    files: Sequence[Path]
    format: str
    encoding: str | None
    mapping: Mapping[str, str]


def source_of(files: Sequence[Path], form: str | None, encoding: str | None, mapping: Mapping[str, str]) -> Source:
    """The source with its format, guessed where it was not said. For tables, says how the columns are understood."""
    source = Source(files, form or _guessed(files, encoding), encoding, mapping)
    if source.format == "csv":
        tell_columns([columns_of(file, encoding, mapping) for file in files])
    if source.format == "ofac" and "ofac_names" not in [part_of(file, encoding) for file in files]:
        say("OFAC's other names stand in alt.csv, which was not given; they are missing.")
    return source


def not_empty(files: Sequence[Path], encoding: str | None) -> list[Path]:
    """Those of the files that say anything: where nothing changed, a file of changes is empty, packed or not, or a blank line."""
    return [file for file in files if _says_anything(file, encoding)]


def _says_anything(file: Path, encoding: str | None) -> bool:
    try:
        return any(block.strip() for block in blocks(file, encoding))
    except FileEmpty:
        return False


def _guessed(files: Sequence[Path], encoding: str | None) -> str:
    return guess_format(files, encoding) if files else "ftm"


def add(shelf: Shelf, name: str, source: Source, about: About, tally: Tally) -> Manifest:
    """Build the register anew from the source."""
    with _progress(name, source) as progress:
        portions = batches(source.format, source.files, tally, source.encoding, source.mapping)
        return build.add(shelf, name, portions, about, build.Reading(cores(), source.files, tally, progress.reach))


def change(shelf: Shelf, name: str, source: Source, about: About, tally: Tally) -> Manifest:
    """Lay the changes in the source over the register."""
    with _progress(name, source) as progress:
        changes = read_changes(source.format, source.files, tally, source.encoding, source.mapping)
        return update.update(
            shelf, name, reached(changes, tally, progress), about, build.Reading(cores(), source.files, tally)
        )


def _progress(name: str, source: Source) -> Progress:
    return Progress(f"reading for {name}", size_of(source.files), then=f"indexing {name}")
