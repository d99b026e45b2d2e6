"""`brama demo seize`: the disk of the running demonstration searched for what was typed into it."""

import sys
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

import typer

from brama.cli.data import Data
from brama.cli.noun import noun
from brama.cli.terminal.say import plain, say

if TYPE_CHECKING:
    from brama.demo.seize import Seized

app = noun()


@app.command("seize")
def seize_disk(_data: Data = None) -> None:
    """Copy the folder of the running demonstration and search it for what you typed, line by line on standard input."""
    from brama.demo.devices import read
    from brama.demo.seize import in_clear, seize

    records, _, written = read()
    typed = _typed()
    seized = seize(records, [*typed, *written])
    for line in _told(seized, typed, len(written)):
        print(line)
    print("What stands in clear all the same:")
    for line in (*_of_register(seized), *in_clear(records)):
        print(f"  {line}")
    raise typer.Exit(bool(seized.found))


def _told(seized: "Seized", typed: Sequence[str], written: int) -> Iterator[str]:
    searched = [text for text in typed if text not in seized.short]
    yield f"Copied {seized.files} files, {seized.size:,} bytes, and searched them for {seized.texts} texts in {seized.forms} forms:"
    yield f"  what you typed ({len(searched)}); names of applicants, passphrases, secrets of devices ({written})"
    if seized.short:
        yield f"  too short to search for, as chance finds them anywhere: {plain(', '.join(seized.short))}"
    yield from (f"  FOUND {plain(text)} in {plain(where)}" for text, where in seized.found)
    yield f"Found: {len(seized.found) or 'nothing'}."


def _of_register(seized: "Seized") -> Iterator[str]:
    yield "the list that is screened against: 20 000 invented persons, as a public list lies on any disk"
    for text in seized.listed:
        yield f"  {plain(text)} stands in it: a word of the list, which says nothing of whoever applied"


def _typed() -> list[str]:
    """Lines to the first empty one or the end."""
    if sys.stdin and sys.stdin.isatty():
        say("Type what you wrote in the form, a line each (six letters or more); an empty line ends it.")
    return list(takewhile(bool, (line.strip() for line in sys.stdin or ())))
