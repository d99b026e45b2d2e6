"""`brama cases`: applications, as far as whoever is signed in may see them: list, show, act; what else it knows stands in files beside."""

import sys
from collections import Counter
from typing import Annotated

import typer

from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.house.applying import app as applying
from brama.cli.house.identity import app as identity
from brama.cli.house.openings import app as openings
from brama.cli.noun import Reference, noun
from brama.cli.records import founded, names, seat
from brama.cli.terminal.paper import cell, paper, table
from brama.cli.terminal.say import say

STANDARD_INPUT = "-"

app = noun(
    help="Applications, as far as whoever is signed in may see them: list, show, apply, act, identity, openings, grant.",
)
app.add_typer(applying)
app.add_typer(openings)
app.add_typer(identity, name="identity")


@app.command("list")
def list_cases(
    first: Annotated[int, typer.Option("--first", min=1, metavar="N", help="Begin with this one.")] = 1,
    count: Annotated[int, typer.Option("--count", min=1, metavar="N", help="At most so many.")] = 50,
    data: Data = None,
) -> None:
    """List the cases in the time of your duties, the flagged and the longest waiting first."""
    founded(data)
    from brama.process.reads.cases import listed

    rows = table("case", "step", "since", "name", "level", "")
    found = listed(seat(), first - 1, count)
    for row in found:
        flag = "flagged" if row.flagged else ""
        rows.add_row(row.reference, row.step, row.day.isoformat(), cell(row.name), cell(row.level), flag)
    if found:
        paper().print(rows)
    else:
        say("No case is in the time of your duties.")


@app.command("show")
def show_case(reference: Reference, data: Data = None) -> None:
    """Show what you may see of a case, who did what in it, and what you may do."""
    founded(data)
    from brama.cli.sheets import sheet
    from brama.process.openings.budget import open_page
    from brama.process.reads.cases import returned, shown

    mine = seat()
    handles = names(mine).handles()
    budget = open_page(reference.upper(), mine)
    case = shown(reference.upper(), mine)
    for line in sheet(case, handles):
        print(line)
    if "identity" in case.sections:
        say(f"Page opened ({budget.used} of {budget.allowed} today).")
    if others := returned(reference.upper(), mine):
        say(f"A name that sounds so, with this birth date, has applied before ({others}); it may be the same person.")


@app.command("act")
def act_on_case(
    reference: Reference,
    code: Annotated[str, typer.Argument(metavar="ACT", help="A row of the road; `cases show REF` names yours.")],
    fields: Annotated[
        list[str] | None, typer.Argument(metavar="[FIELD=VALUE ...]", help="FIELD=- is read from standard input.")
    ] = None,
    seen: Annotated[
        int | None, typer.Option(metavar="VERSION", help="Only where the case is still as you saw it.")
    ] = None,
    data: Data = None,
) -> None:
    """Do an act of the road, then hand on what waits for you."""
    founded(data)
    from brama.process.acts import act
    from brama.process.history.doings import stands
    from brama.process.seat import keys_of
    from brama.vault.handing import settle

    mine = seat()
    case = act(reference.upper(), code, mine, _values(fields or []), seen)
    print(f"{case.reference}: {code} is done; it stands at {case.step}, version {case.version}.")
    keys = keys_of(mine)
    while settle(keys, stands):
        pass


def _values(fields: list[str]) -> dict[str, str]:
    """FIELD=VALUE as a table. One value may come from standard input, where no list of processes shows it."""
    pairs = [field.partition("=") for field in fields]
    if not all(name and sign for name, sign, _ in pairs):
        raise WrongUse("an act takes FIELD=VALUE, such as text=- for standard input")
    if twice := [name for name, count in Counter(name for name, *_ in pairs).items() if count > 1]:
        raise WrongUse(f"{twice[0]} is given twice; an act takes each FIELD=VALUE once")
    if sum(value == STANDARD_INPUT for *_, value in pairs) > 1:
        raise WrongUse("only one field can be read from standard input")
    return {name: sys.stdin.read().strip() if value == STANDARD_INPUT else value for name, _, value in pairs}
