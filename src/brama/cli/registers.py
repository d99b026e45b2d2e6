"""`brama registers`: lists of persons from outside: add, list, show, remove."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from brama.cli.data import Data, data_folder
from brama.cli.finding.adding import add, change, not_empty, source_of
from brama.cli.finding.manifests import about_before, listing, manifest_before, sheet, told
from brama.cli.finding.reading import Encoding, Map, SkipBad, mapping_of, tell_bad
from brama.cli.noun import noun
from brama.cli.terminal.paper import paper
from brama.cli.terminal.say import say
from brama.cli.today import today
from brama.registers import index
from brama.registers.errors import NobodyRead
from brama.registers.index import manifest_of
from brama.registers.readers.tally import Tally
from brama.registers.shelf import Shelf

Name = Annotated[str, typer.Argument(metavar="NAME", help="Small letters, digits, - and _.")]

app = noun(
    help="Lists of persons from outside: add, list, show, remove.",
)


def _day(said: str) -> str:
    """A day as manifests have it; none where nothing is said."""
    try:
        return said and date.fromisoformat(said).isoformat()
    except ValueError:
        raise typer.BadParameter(f"{said!r} is no day; write yyyy-mm-dd") from None


def _text(said: str) -> str:
    """What was typed, in UTF-8: bytes that mean nothing there are marked."""
    return os.fsencode(said).decode("utf-8", "replace")


Files = Annotated[list[str], typer.Argument(metavar="FILE", help="One or several, of one format.")]
Format = Annotated[
    Literal["ftm", "csv", "ofac", "un"] | None,
    typer.Option("--format", help="Of the files; guessed where it is not said."),
]
Update = Annotated[bool, typer.Option("--update", help="The files hold changes: add, replace by id, remove.")]
Source = Annotated[
    str | None,
    typer.Option(parser=_text, metavar="TEXT", help='Where the list comes from; "" takes back what was said.'),
]
Until = Annotated[
    str | None,
    typer.Option(parser=_day, metavar="DATE", help='The last day it may be held, yyyy-mm-dd; "" for none.'),
]
Unverified = Annotated[
    bool | None,
    typer.Option("--unverified/--verified", help="Whether nobody vouches for it: matches say so.", show_default=False),
]


@app.command("add")
def add_register(  # noqa: PLR0913, PLR0917  one argument for each option of the command line
    name: Name,
    files: Files,
    form: Format = None,
    mappings: Map = None,
    update: Update = False,
    skip_bad: SkipBad = False,
    encoding: Encoding = None,
    source: Source = None,
    until: Until = None,
    unverified: Unverified = None,
    data: Data = None,
) -> None:
    """Add a register, or put a new generation of it in place of the old one.

    Whatever goes wrong on the way, the old generation serves on. What was said of it with --source, --until
    and --unverified holds for the new one, unless something else is said.
    """
    shelf, tally = Shelf(data_folder(data)), Tally(skip_bad=skip_bad)
    shelf.register(name)  # a name that cannot be is refused before anything is read
    paths, mapped = _apart(files, mappings)
    given = source_of(not_empty(paths, encoding) if update else paths, form, encoding, mapping_of(mapped))
    options = {"source": source, "until": until, "unverified": unverified}
    said: dict[str, Any] = {option: value for option, value in options.items() if value is not None}
    before, built = manifest_before(shelf, name), today().isoformat()
    about = replace(about_before(shelf, name), format=given.format, built=built, **said)
    try:
        manifest = (change if update else add)(shelf, name, given, about, tally)
    except NobodyRead:
        tell_bad(tally)  # what is wrong with every line is why nobody was read
        raise
    tell_bad(tally)
    for line in told(manifest, before):
        print(line)


def _apart(words: list[str], mapped: list[str] | None) -> tuple[list[Path], list[str]]:
    """Files and mappings. Behind `--map A=name` a further `B=birth_date` is another mapping, unless it is a file."""
    more = [word for word in words if mapped and "=" in word and not Path(word).exists()]
    return [Path(word) for word in words if word not in more], [*(mapped or ()), *more]


@app.command("list")
def list_registers(data: Data = None) -> None:
    """List the registers, each with the generation that serves."""
    shelf = Shelf(data_folder(data))
    names = shelf.names()
    if names:
        paper().print(listing(shelf, names, today()))
    else:
        say("There is no register yet; `brama registers add NAME FILE...` makes one.")


@app.command("show")
def show_register(
    name: Name,
    verify: Annotated[
        bool, typer.Option("--verify", help="Read every byte of it and look whether all agrees.")
    ] = False,
    data: Data = None,
) -> None:
    """Show what is known of a register: where it comes from, what was read, what was passed over."""
    shelf = Shelf(data_folder(data))
    paper().print(sheet(manifest_of(shelf, name), today()))
    if verify:
        index.verify(shelf, name)
        print("Every byte is as it was written.")


@app.command("remove")
def remove_register(name: Name, data: Data = None) -> None:
    """Delete a register: every generation of it."""
    Shelf(data_folder(data)).remove(name)
    print(f"{name}: every generation was removed.")
