"""`brama screen`: the persons of a file looked for in registers, with the reasons for every match."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated, Literal

import typer

from brama.cli.cores import cores
from brama.cli.data import Data, data_folder
from brama.cli.endings import WrongUse
from brama.cli.finding.asking import Asking, asked_for
from brama.cli.finding.found import FORMATS, Answers, changes, matches
from brama.cli.finding.reading import (
    Encoding,
    Map,
    SkipBad,
    mapping_of,
    read_whole,
    tell_bad,
    tell_columns,
    tell_passed,
)
from brama.cli.noun import noun
from brama.cli.terminal.progress import Progress
from brama.cli.terminal.say import say
from brama.cli.today import today
from brama.persons import Person
from brama.registers.readers import read_queries
from brama.registers.readers.tally import Tally
from brama.registers.shelf import Shelf
from brama.screening.batch import screen_batch
from brama.screening.screen import Limits
from brama.screening.since import laid_aside, screen_since

THRESHOLD = 0.5

app = noun()


@app.command()
def screen(  # noqa: PLR0913, PLR0917  one argument for each option of the command line
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE",
            help="Persons: FollowTheMoney JSON lines, or CSV. Further words are registers, as after --register.",
        ),
    ],
    register: Annotated[list[str], typer.Option(metavar="NAME", help="A register to ask; may be given several times.")],
    top: Annotated[int, typer.Option(min=1, help="At most so many matches for each person.")] = 10,
    threshold: Annotated[
        float | None,
        typer.Option(
            min=0,
            max=1,
            metavar="P",
            help="The least probability shown; 0 means all of the top. If not given, 0.5, and whoever shares a document, phone or e-mail.",
        ),
    ] = None,
    since: Annotated[
        int | None, typer.Option(min=1, metavar="GENERATION", help="Only who gained or lost a match since then.")
    ] = None,
    format: Annotated[Literal["table", "jsonl", "csv"], typer.Option(help="How to answer.")] = "table",  # noqa: A002
    map: Map = None,  # noqa: A002
    encoding: Encoding = None,
    skip_bad: SkipBad = False,
    data: Data = None,
) -> None:
    """Look for every person of FILE in the registers, best match first."""
    shelf = Shelf(data_folder(data))
    file, more = _apart(words, shelf.names())
    if since is not None and len({*register, *more}) > 1:
        raise WrongUse("brama screen --since takes exactly one --register")
    asking = asked_for(shelf, [*register, *more])
    persons = _persons(file, Tally(skip_bad=skip_bad), encoding, mapping_of(map))
    for caution in asking.cautions(today()):
        say(caution)
    limits = Limits(top, THRESHOLD if threshold is None else threshold, numbers=threshold is None)
    progress = Progress("screening", len(persons), streamed=format != "table")
    answering = (
        _matches(persons, asking, limits, progress)
        if since is None
        else _changes(persons, asking, limits, progress, since)
    )
    with answering as answers:
        FORMATS[format](answers, asking)


def _apart(words: Sequence[str], known: Sequence[str]) -> tuple[Path, list[str]]:
    """The file, and registers named behind `--register NAME` without another: where one word alone can be the file, it is."""
    unknown = [word for word in words if word not in known]
    files = [word for word in unknown if Path(word).is_file()]
    file = next((some[0] for some in (files, unknown) if len(some) == 1), words[0])
    more = list(words)
    more.remove(file)
    return Path(file), more


def _persons(file: Path, tally: Tally, encoding: str | None, mapping: Mapping[str, str]) -> list[Person]:
    """The persons of the file; how it was understood, and what of it could not be read, is said."""
    persons = read_whole(read_queries(file, tally, encoding, mapping), file, tally)
    tell_columns(tally.columns)
    tell_bad(tally)
    tell_passed(tally)
    return persons


@contextmanager
def _matches(persons: Sequence[Person], asking: Asking, limits: Limits, progress: Progress) -> Iterator[Answers]:
    with progress:
        yield matches(persons, progress.over(screen_batch(persons, asking.wanted, limits, cores())))


@contextmanager
def _changes(
    persons: Sequence[Person], asking: Asking, limits: Limits, progress: Progress, since: int
) -> Iterator[Answers]:
    with ExitStack() as stack:
        with Progress("looking at what changed"):
            laid = stack.enter_context(laid_aside(asking.wanted, since, cores()))
        stack.enter_context(progress)
        yield changes(persons, progress.over(screen_since(persons, laid, limits, cores())))
