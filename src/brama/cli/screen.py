"""`brama screen`: the persons of a file looked for in registers, with the reasons for every match."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Annotated, Literal

import typer

from brama.cli.asking import Asking, asked_for
from brama.cli.cores import cores
from brama.cli.data import Data, data_folder
from brama.cli.endings import WrongUse
from brama.cli.found import FORMATS, Answers, changes, matches
from brama.cli.progress import Progress
from brama.cli.reading import Encoding, Map, SkipBad, mapping_of, tell_bad, tell_columns, tell_passed
from brama.cli.say import say
from brama.cli.today import today
from brama.persons import Person
from brama.registers.readers import read_queries
from brama.registers.readers.tally import Tally
from brama.registers.shelf import Shelf
from brama.screening.batch import screen_batch
from brama.screening.since import laid_aside, screen_since

THRESHOLD = 0.5

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.command()
def screen(  # noqa: PLR0913, PLR0917  one argument for each option of the command line
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Persons: FollowTheMoney JSON lines, or CSV.")],
    register: Annotated[list[str], typer.Option(metavar="NAME", help="A register to ask; may be given several times.")],
    more: Annotated[list[str] | None, typer.Argument(metavar="", hidden=True)] = None,
    top: Annotated[int, typer.Option(min=1, help="At most so many matches for each person.")] = 10,
    threshold: Annotated[
        float, typer.Option(min=0, max=1, metavar="P", help="The least probability shown; 0 means all of the top.")
    ] = THRESHOLD,
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
    tally = Tally(skip_bad=skip_bad)
    names = dict.fromkeys([*register, *(more or ())])
    if since is not None and len(names) > 1:
        raise WrongUse("brama screen --since takes exactly one --register")
    asking = asked_for(Shelf(data_folder(data)), list(names))
    persons = list(read_queries(file, tally, encoding, mapping_of(map)))
    tell_columns(tally.columns)
    tell_bad(tally)
    tell_passed(tally)
    for caution in asking.cautions(today()):
        say(caution)
    limits = top, threshold
    with _matches(persons, asking, limits) if since is None else _changes(persons, asking, limits, since) as answers:
        FORMATS[format](answers, asking)


@contextmanager
def _matches(persons: Sequence[Person], asking: Asking, limits: tuple[int, float]) -> Iterator[Answers]:
    with Progress("screening", len(persons)) as progress:
        yield matches(persons, progress.over(screen_batch(persons, asking.wanted, *limits, cores())))


@contextmanager
def _changes(persons: Sequence[Person], asking: Asking, limits: tuple[int, float], since: int) -> Iterator[Answers]:
    with ExitStack() as stack:
        with Progress("looking at what changed"):
            laid = stack.enter_context(laid_aside(asking.wanted, since, cores()))
        progress = stack.enter_context(Progress("screening", len(persons)))
        yield changes(persons, progress.over(screen_since(persons, laid, *limits, cores())))
