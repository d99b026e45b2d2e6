"""`brama compare`: two persons at a time, how much alike they are, and why."""

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import starmap
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from brama.cli.cores import cores
from brama.cli.data import Data
from brama.cli.finding.answers import compared, line, rounded_weight
from brama.cli.finding.explain import Waterfall, percent
from brama.cli.finding.reading import Encoding, SkipBad, read_whole, tell_bad, tell_passed
from brama.cli.finding.words import bits
from brama.cli.noun import noun
from brama.cli.terminal.paper import cell, paper, table
from brama.cli.terminal.progress import Progress
from brama.persons import Person
from brama.registers.readers.queries import read_pairs
from brama.registers.readers.tally import Tally
from brama.screening.batch import in_batches
from brama.screening.score import Comparison
from brama.screening.score import compare as compare_two

Pair = tuple[Person, Person]
Ask = Callable[[Sequence[Pair]], Iterable[Any]]

PAIRS = 2048
"""Pairs passed to another process at once: one is compared in less time than a process takes to start."""

app = noun()


@app.command()
def compare(
    file: Annotated[Path, typer.Argument(metavar="FILE", help='JSON lines {"a": entity, "b": entity}.')],
    format: Annotated[Literal["table", "jsonl"], typer.Option(help="How to answer.")] = "table",  # noqa: A002
    encoding: Encoding = None,
    skip_bad: SkipBad = False,
    _data: Data = None,
) -> None:
    """Compare two persons a line: higher is more alike.

    The weight is in bits and leaves the prior out; the probability supposes even odds before looking.
    """
    tally = Tally(skip_bad=skip_bad)
    pairs = read_whole(read_pairs(file, tally, encoding), file, tally)
    tell_bad(tally)
    tell_passed(tally)
    with Progress("comparing", len(pairs), streamed=format == "jsonl") as progress:
        FORMATS[format](pairs, progress)


def _compared(pairs: Sequence[Pair]) -> Iterable[Comparison]:
    return starmap(compare_two, pairs)


def _written(pairs: Sequence[Pair]) -> Iterable[bytes]:
    return (line(compared(comparison)) for comparison in _compared(pairs))


def _jsonl(pairs: Sequence[Pair], progress: Progress) -> None:
    # Written where they are compared: handing comparisons over between processes takes as long as comparing.
    for written in progress.over(in_batches(pairs, partial(_as_is, _written), cores(), PAIRS)):
        sys.stdout.buffer.write(written)
    sys.stdout.buffer.flush()


def _table(pairs: Sequence[Pair], progress: Progress) -> None:
    rows, done = table("a", "b", "bits", "probability", numbers=("bits", "probability")), []
    comparisons = progress.over(in_batches(pairs, partial(_as_is, _compared), cores(), PAIRS))
    for (a, b), comparison in zip(pairs, comparisons, strict=True):
        weight = bits(rounded_weight(comparison.evidence))
        rows.add_row(cell(_called(a)), cell(_called(b)), weight, percent(comparison.probability))
        done.append(comparison)
    on = paper()
    on.print(rows)
    if len(done) == 1:
        on.print(Waterfall(done[0], 0.0, "starting point (even odds)"))


def _as_is(ask: Ask) -> Ask:
    """Comparing needs nothing opened."""
    return ask


def _called(person: Person) -> str:
    return person.names[0] if person.names else person.id


FORMATS = {"table": _table, "jsonl": _jsonl}
