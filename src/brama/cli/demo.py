"""`brama demo`: everything on invented people, in a folder that is deleted when it ends. `screen` shows the screening alone."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Literal

import orjson
import typer
from rich.console import Console

from brama.cli.data import Data
from brama.cli.init import MEMBERS, ORGANISATIONS, founder_of, pair
from brama.cli.paper import cell, paper, table
from brama.cli.records import set_up
from brama.cli.say import plain, say
from brama.cli.story import Story
from brama.cli.today import today
from brama.persons import Person
from brama.registers.batch import Listed
from brama.registers.build import Reading, add
from brama.registers.index import open_register
from brama.registers.manifest import About, Manifest
from brama.registers.shelf import Shelf
from brama.screening.screen import Match, screen
from brama.simulate.outcome import judged
from brama.simulate.trial import Applicant, trial

if TYPE_CHECKING:
    from brama.demo.cast import Member
    from brama.demo.walking import Line

REGISTER = "invented"
LISTED, APPLICANTS, KNOWN, SEED = 20_000, 200, 60, 1863
TOP, THRESHOLD = 10, 0.5
CHUNK = 2_000

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.callback(invoke_without_command=True)
def demo(
    context: typer.Context,
    walk: Annotated[
        bool, typer.Option("--walk", help="Walk one applicant through the real servers, a line a step, and end.")
    ] = False,
    format: Annotated[Literal["table", "jsonl"], typer.Option(help="Of the walk.")] = "table",  # noqa: A002
    data: Data = None,  # noqa: ARG001  every command takes it; this one keeps nothing
) -> None:
    """Serve a house of invented people until Ctrl-C or the end of standard input, then delete it."""
    if context.invoked_subcommand is None:
        walk_invented(format) if walk else serve_invented()


def walk_invented(told: str) -> None:
    """One applicant, the whole road, by HTTP; ends with 0 only if everything held."""
    from brama.demo.running import running

    with running(say, today(), _founded, crowd=0) as house:
        from brama.demo.walk import walk

        WALKS[told](walk(house.gate, house.house, house.members, today()))
    say("Everything held: the road, who was turned away, and the ledger.")


def _walked_table(lines: "Iterator[Line]") -> None:
    rows = table("", "act", "by", "from", "to", "saw", "turned away", "ledger", numbers=("", "ledger"))
    for each in lines:
        by = f"{each.by} ({each.organisation})" if each.organisation else each.by
        told = (each.act, by, each.begin, each.to, ", ".join(each.saw), ", ".join(each.refused))
        rows.add_row(str(each.step), *map(cell, told), str(each.ledger))
    paper().print(rows)


def _walked_jsonl(lines: "Iterator[Line]") -> None:
    for each in lines:
        print(orjson.dumps(each.told()).decode(), flush=True)


WALKS = {"table": _walked_table, "jsonl": _walked_jsonl}


def serve_invented() -> None:
    """Found, fill, serve, and say where to begin."""
    from brama.demo.running import running

    console = paper()
    with running(console.print, today(), _founded) as house:
        from brama.demo.guide import Guide, serve

        begin, page = serve(Guide(house.gate, house.house, house.members, house.came))
        for line in _cast(house.members):
            console.print(line)
        console.print(f"Begin here: {begin}")
        console.print("It ends with Ctrl-C, or with the end of standard input.")
        with suppress(KeyboardInterrupt):
            _until_closed()
        page.shutdown()
    console.print("Ended; the folder is deleted.")


def _founded(folder: Path, day: date) -> "list[Member]":
    """The organisations and members that `brama init` invents, in this folder."""
    set_up(folder)
    from brama.demo.house import make

    return make(folder, dict(pair(each, "") for each in ORGANISATIONS), [founder_of(each) for each in MEMBERS], day)


def _cast(members: Sequence["Member"]) -> Iterator[str]:
    for each in members:
        yield f"{each.handle:<6} {each.passphrase}  {', '.join(each.duties)} ({each.organisation})"
    yield f"`./brama demo code HANDLE` prints the code of a member, such as {members[3].code()} for {members[3].handle} now."


def _until_closed() -> None:
    while sys.stdin and sys.stdin.read(4096):
        pass


@app.command("code")
def show_code(
    handle: Annotated[str, typer.Argument(metavar="HANDLE", help="One of the cast.")],
    data: Data = None,  # noqa: ARG001
) -> None:
    """Print the six digits that a member's device shows now."""
    from brama.demo.devices import code_of

    print(code_of(handle))


@app.command("seize")
def seize_disk(data: Data = None) -> None:  # noqa: ARG001
    """Copy the folder of the running demonstration and search it for what you typed, line by line on standard input."""
    from brama.demo.devices import read
    from brama.demo.seize import in_clear, seize

    records, members, written = read()
    typed = _typed()
    seized = seize(records, [*typed, *written, *(each.handle for each in members)])
    print(
        f"Copied {seized.files} files, {seized.size:,} bytes, and searched them for {seized.texts} texts in {seized.forms} forms:"
    )
    print(f"  what you typed ({len(typed)}), names of applicants, handles, passphrases, secrets of devices")
    for text, where in seized.found:
        print(f"  FOUND {plain(text)} in {plain(where)}")
    print("Found: nothing." if not seized.found else f"Found: {len(seized.found)}.")
    print("What stands in clear all the same:")
    for line in in_clear(records):
        print(f"  {line}")
    raise typer.Exit(bool(seized.found))


def _typed() -> list[str]:
    if sys.stdin and sys.stdin.isatty():
        say("Type what you wrote in the form, a line each (six letters or more); an empty line ends it.")
        return list(iter(lambda: input("> ").strip(), ""))
    return [line.strip() for line in sys.stdin if line.strip()] if sys.stdin else []


@app.command("screen")
def screen_invented(data: Data = None) -> None:  # noqa: ARG001  every command takes it; this one keeps nothing
    """Make an invented register and invented applicants, screen them, and show who was found and why."""
    show(paper(), LISTED, APPLICANTS, KNOWN)


def show(console: Console, listed: int, applicants: int, known: int) -> None:
    """Tell the whole story: invented, built, screened, judged, explained. Asks nothing, leaves nothing behind."""
    story = Story(console, THRESHOLD)
    story.begins(listed, applicants, known)
    with TemporaryDirectory(prefix="brama-demo-") as folder:
        made = story.timed("inventing them", lambda: trial(listed, applicants, known, SEED))
        built = story.timed("building the register", lambda: _built(Path(folder), made.register))
        answers = story.timed("screening the applicants", lambda: _matches(made.applicants, Path(folder)))
    story.ends(made.applicants, judged(made.applicants, answers, THRESHOLD), built.persons)


def _built(folder: Path, persons: Sequence[Person]) -> Manifest:
    batches = (Listed(tuple(persons[start : start + CHUNK])) for start in range(0, len(persons), CHUNK))
    # One process, here and below: at this size a second one costs more than it saves (a build of 2 s takes 7).
    return add(Shelf(folder), REGISTER, batches, About(source="invented by brama demo"), Reading())


def _matches(applicants: Iterable[Applicant], folder: Path) -> list[tuple[Match, ...]]:
    register = open_register(Shelf(folder), REGISTER)
    asked = (applicant.person for applicant in applicants)
    return [screened.matches for screened in screen(asked, (register,), TOP, THRESHOLD)]
