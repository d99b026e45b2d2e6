"""Registers as their manifests describe them: one line in the list, one sheet, and what is said when one was added."""

from collections.abc import Iterator, Sequence
from datetime import date

from rich.table import Table
from rich.text import Text

from brama.cli.finding.answers import UNVERIFIED
from brama.cli.finding.asking import is_past
from brama.cli.finding.reading import counted
from brama.cli.finding.words import thousands
from brama.cli.terminal.paper import cell, table
from brama.registers.errors import IndexDamaged, NoSuchRegister, OtherLayout
from brama.registers.index import READ_WHOLE, about_of, manifest_of
from brama.registers.manifest import About, Manifest
from brama.registers.shelf import Shelf

NUMBERS = ("generation", "persons")
UNITS = ("bytes", "kB", "MB", "GB")


def listing(shelf: Shelf, names: Sequence[str], today: date) -> Table:
    """A row for each register. One that is damaged does not hide the others."""
    rows = table("register", "generation", "persons", "added", "held until", "source", numbers=NUMBERS)
    for name in names:
        try:
            rows.add_row(*_row(manifest_of(shelf, name), today))
        except OtherLayout:
            rows.add_row(cell(name), "", "", "", "", "written by another version; add it again")
        except IndexDamaged:
            rows.add_row(cell(name), "", "", "", "", "damaged; add it again")
    return rows


def manifest_before(shelf: Shelf, name: str) -> Manifest | None:
    """That of the register so far; None where none is there that can be read."""
    try:
        return manifest_of(shelf, name)
    except (NoSuchRegister, IndexDamaged):
        return None


def about_before(shelf: Shelf, name: str) -> About:
    """What was said of it so far; nothing where that cannot be read."""
    try:
        return about_of(shelf, name)
    except (NoSuchRegister, IndexDamaged):
        return About()


def _row(manifest: Manifest, today: date) -> list[str | Text]:
    about = manifest.about
    source = f"{about.source} ({UNVERIFIED})" if about.unverified else about.source
    persons = thousands(manifest.persons)
    return [cell(manifest.register), str(manifest.number), persons, about.built, _until(manifest, today), cell(source)]


def sheet(manifest: Manifest, today: date) -> Table:
    """All that is known of one generation."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    for name, said in _facts(manifest, today):
        if said:
            grid.add_row(name, cell(said))
    return grid


def _facts(manifest: Manifest, today: date) -> Iterator[tuple[str, str]]:
    about = manifest.about
    laid_over = f" (changes, laid over {manifest.base})" if manifest.base else ""
    yield "register", manifest.register
    yield "generation", f"{manifest.number}{laid_over}"
    yield "persons", thousands(manifest.persons)
    yield "added", about.built
    yield "source", about.source
    yield "reliability", "unverified: a match in it is a question, not a finding" if about.unverified else ""
    yield "held until", _until(manifest, today)
    yield "format", about.format
    for name, facts in manifest.inputs.items():
        yield "file", f"{name}, {size(facts.bytes)}, sha256 {facts.sha256}"
    for columns in manifest.tally["columns"]:
        yield "columns", ", ".join(f"{column} = {field}" for column, field in columns.items())
    yield from (("", line) for line in counted(manifest.tally))
    yield "bad lines", f"{thousands(manifest.tally['bad'])} left out" if manifest.tally["bad"] else ""
    yield "on the disk", size(manifest.bytes)
    large = manifest.bytes > READ_WHOLE
    yield "when it is opened", "only sizes are checked; --verify reads every byte" if large else ""


def told(manifest: Manifest, before: Manifest | None) -> Iterator[str]:
    """What is said when a register was added, or changed by nothing."""
    if before and manifest.number == before.number:
        yield f"{manifest.register}: nothing changed, generation {manifest.number} serves on."
        return
    yield f"{manifest.register}: generation {manifest.number} serves, {thousands(manifest.persons)} persons."
    yield from (f"  {line}" for line in counted(manifest.tally))


def _until(manifest: Manifest, today: date) -> str:
    until = manifest.about.until
    return f"{until} (past)" if is_past(until, today) else until


def size(count: float) -> str:
    """Bytes in the unit that fits."""
    power = 0
    while count >= 1000 and power < len(UNITS) - 1:
        count, power = count / 1000, power + 1
    return f"{count:.1f} {UNITS[power]}" if power else f"{count:.0f} {UNITS[0]}"
