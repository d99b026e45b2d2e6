"""What every command that reads files shares: its options, and what it says of what was read."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from brama.cli.endings import WrongUse
from brama.cli.english.refused import reason, where
from brama.cli.finding.words import thousands
from brama.cli.terminal.progress import Progress
from brama.cli.terminal.say import plain, say
from brama.registers.readers.date_order import DATED
from brama.registers.readers.tally import Columns, Tally

Map = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="COLUMN=field", help="What a column of a CSV file means; several are allowed."),
]
Encoding = Annotated[str | None, typer.Option("--encoding", metavar="ENC", help="Of the text, such as cp1251.")]
SkipBad = Annotated[bool, typer.Option("--skip-bad", help="Leave broken lines out and count them.")]

Item = TypeVar("Item")
SCHEMAS = 5
SKIPPED = {
    "other_entity": "entities that are no persons",
    "other_row": "rows that are no persons",
    "no_name": "persons without a name",
    "blank_row": "blank rows",
}
NOTES = {
    "names_cut": "persons with more names than are kept",
    "values_cut": "persons with more values than are kept",
    "documents_joined": "documents joined to their holders",
    "removed": "entities to be taken out",
    "unread_births": "birth dates that could not be read",
    "unread_places": "birth places that could not be read",
    "unread_genders": "genders that could not be read",
    "unread_countries": "countries that could not be read",
    "unread_documents": "document numbers that could not be read",
    "unread_phones": "telephone numbers that could not be read",
    "unread_emails": "e-mail addresses that could not be read",
}


def mapping_of(said: Sequence[str] | None) -> dict[str, str]:
    """COLUMN=field as a table. A column may have an equals sign in its name, a field has none."""
    pairs = [each.rpartition("=") for each in said or ()]
    if not all(column and field for column, _, field in pairs):
        raise WrongUse("--map wants COLUMN=field, such as --map Прозвішча=last_name")
    mapping = {column: field for column, _, field in pairs}
    if twice := [column for column, _, field in pairs if mapping[column] != field]:
        raise WrongUse(f"--map says of column {twice[0]} that it means two things; say one")
    return mapping


def read_whole(items: Iterator[Item], file: Path, tally: Tally) -> list[Item]:
    """All that is read of a file. Nothing is answered before, so whoever waits for a large one sees how far it is."""
    with Progress(f"reading {plain(file.name)}", size_of([file])) as progress:
        return list(reached(items, tally, progress))


def reached(items: Iterator[Item], tally: Tally, progress: Progress) -> Iterator[Item]:
    """The items as they are read, with the progress told how many bytes that took."""
    for item in items:
        progress.reach(tally.bytes)
        yield item


def size_of(files: Sequence[Path]) -> int:
    """How many bytes the files have; what is no file is refused where it is read."""
    return sum(file.stat().st_size for file in files if file.is_file())


def tell_columns(tables: Sequence[Columns]) -> None:
    """Say how the columns of tables were understood, so that a wrong guess is seen at once."""
    for table in tables:
        read = ", ".join(f"{column} = {field}{_order(table, column)}" for column, field in table.read.items())
        ignored = f"; not read: {', '.join(table.ignored)}" if table.ignored else ""
        above = f", header in line {table.line}" if table.line > 1 else ""
        say(f"{table.file}{above}: {read}{ignored}")
        if table.surnames_missing:
            say(f"{table.file}: no column was understood as surnames; say which is with --map COLUMN=last_name")


def _order(table: Columns, column: str) -> str:
    return " (month first)" if table.month_first and table.read[column] == DATED else ""


def tell_bad(tally: Tally) -> None:
    """Say which lines were left out; the first of them with their place."""
    if not tally.bad:
        return
    say(f"bad lines left out: {thousands(tally.bad)}")
    for line in tally.first_bad:
        say(f"  {where(line.facts)}: {reason(str(line.facts.get('reason', line.code)))}")
    if tally.bad > len(tally.first_bad):
        say(f"  and {thousands(tally.bad - len(tally.first_bad))} more")


def tell_passed(tally: Tally) -> None:
    """Say what was passed over and what could not be read."""
    for line in counted({"skipped": tally.skipped, "notes": tally.notes, "schemas": tally.schemas}):
        say(line)


def counted(tally: Mapping[str, Mapping[str, int]]) -> Iterator[str]:
    """What was passed over and what was done beside reading, in words."""
    schemas = Counter(tally["schemas"]).most_common(SCHEMAS)
    which = ", ".join(f"{plain(schema)} {thousands(number)}" for schema, number in schemas)
    for name, words in (("skipped", SKIPPED), ("notes", NOTES)):
        for code, number in tally[name].items():
            more = f" ({which})" if code == "other_entity" and which else ""
            if number:
                yield f"{words.get(code, code)}: {thousands(number)}{more}"
