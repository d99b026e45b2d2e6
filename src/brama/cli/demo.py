"""`brama demo`: everything on invented people, in a folder that is deleted when it ends. `screen` shows the screening alone."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import orjson
import typer

from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.finding.shown import APPLICANTS, KNOWN, LISTED, show
from brama.cli.init import MEMBERS, ORGANISATIONS, founder_of, pair
from brama.cli.noun import noun
from brama.cli.records import set_up
from brama.cli.seizing import app as seizing
from brama.cli.terminal.paper import cell, paper, table
from brama.cli.terminal.say import say
from brama.cli.today import today

if TYPE_CHECKING:
    from brama.demo.cast import Member
    from brama.demo.running import Running
    from brama.demo.walking import Line

app = noun()
app.add_typer(seizing)


@app.callback(invoke_without_command=True)
def demo(
    context: typer.Context,
    walk: Annotated[
        bool, typer.Option("--walk", help="Walk one applicant through the real servers, a line a step, and end.")
    ] = False,
    told: Annotated[
        Literal["table", "jsonl"] | None, typer.Option("--format", help="Of the walk; a table where nothing is said.")
    ] = None,
    _data: Data = None,
) -> None:
    """Serve a house of invented people until Ctrl-C or the end of standard input, then delete it."""
    if context.invoked_subcommand is not None:
        return
    if told and not walk:
        raise WrongUse("--format is how the walk is told; say `brama demo --walk --format ...`")
    walk_invented(told or "table") if walk else serve_invented()


WIDE, NARROW = 124, 93
"""Columns in which every step of the walk stands in a line or two; in fewer than the second, both ends of a step stand in one column."""
WORDS = {"act": 12, "by": 9, "from to": 14, "from": 12, "to": 12, "saw": 11, "turned away": 6}
"""The longest word of a column, which is not broken."""


def walk_invented(told: str) -> None:
    """One applicant, the whole road, by HTTP; ends with 0 only if everything held."""
    with house_of_its_own(say, crowd=0) as house:
        from brama.demo.walk import walk

        WALKS[told](walk(house.gate, house.house, house.members, today()))
    say("Everything held: the road, who was turned away, and the ledger.")


def _walked_table(lines: "Iterator[Line]") -> None:
    console = paper(in_a_pipe=WIDE)
    narrow = console.width < NARROW
    ends = ("from to",) if narrow else ("from", "to")
    rows = table("", "act", "by", *ends, "saw", "turned away", "ledger", numbers=("", "ledger"))
    for column in rows.columns:
        column.min_width = WORDS.get(str(column.header))
        column.width = column.min_width if narrow else None
    for each in lines:
        by = f"{each.by} ({each.organisation})" if each.organisation else each.by
        moved = (f"{each.begin} → {each.to}".lstrip(),) if narrow else (each.begin, each.to)
        told = (each.act, by, *moved, ", ".join(each.saw), ", ".join(each.refused))
        rows.add_row(str(each.step), *map(cell, told), str(each.ledger))
    console.print(rows)


def _walked_jsonl(lines: "Iterator[Line]") -> None:
    for each in lines:
        print(orjson.dumps(each.told()).decode(), flush=True)


WALKS = {"table": _walked_table, "jsonl": _walked_jsonl}


def serve_invented() -> None:
    """Found, fill, serve, and say where to begin."""
    console = paper()
    with house_of_its_own(console.print) as house:
        from brama.demo.guide import Guide, serve

        begin, page = serve(Guide(house.gate, house.house, house.members, house.came))
        for line in _cast(house.members):
            console.print(line, soft_wrap=True)
        console.print(f"Begin here: {begin}")
        console.print("It ends with Ctrl-C, or with the end of standard input.")
        with suppress(KeyboardInterrupt):
            _until_closed()
        page.shutdown()
    console.print("Ended; the folder is deleted.")


def house_of_its_own(tell: Callable[[str], None], crowd: int | None = None) -> "AbstractContextManager[Running]":
    """The demonstration while it runs. Settings of this machine's real house, its database above all, are none of its business."""
    from brama.demo.running import running

    for name in [each for each in os.environ if each.startswith("BRAMA_")]:
        del os.environ[name]
    return running(tell, today(), _founded, crowd)


def _founded(folder: Path, day: date) -> "list[Member]":
    """The organisations and members that `brama init` invents, in this folder."""
    set_up(folder)
    from brama.demo.house import make

    return make(folder, dict(pair(each, "") for each in ORGANISATIONS), [founder_of(each) for each in MEMBERS], day)


def _cast(members: Sequence["Member"]) -> Iterator[str]:
    for each in members:
        yield f"{each.handle:<6} {each.passphrase}  {', '.join(each.duties)} ({each.organisation})"
    yield "`./brama demo code HANDLE` prints the code that a member's device shows."
    yield f"For {members[3].handle} it is {members[3].code()} now."


def _until_closed() -> None:
    while sys.stdin and sys.stdin.read(4096):
        pass


@app.command("code")
def show_code(
    handle: Annotated[str, typer.Argument(metavar="HANDLE", help="One of the cast.")],
    _data: Data = None,
) -> None:
    """Print the six digits that a member's device shows now."""
    from brama.demo.devices import code_of

    print(code_of(handle))


@app.command("screen")
def screen_invented(_data: Data = None) -> None:
    """Make an invented register and invented applicants, screen them, and show who was found and why."""
    show(paper(), LISTED, APPLICANTS, KNOWN)
