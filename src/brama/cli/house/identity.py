"""`brama cases identity`: the board's one-time opening of an identity: ask, requests, release, open."""

from typing import Annotated

import typer

from brama.cli.data import Data
from brama.cli.noun import Reference, noun
from brama.cli.records import DAMAGED, founded, names, seat
from brama.cli.terminal.say import plain, say

Number = Annotated[int, typer.Argument(metavar="NUMBER", min=1, help="Of the request, as it was printed when asked.")]

app = noun(
    help="The board's one-time opening of an identity: the board asks, screening releases, it opens once, for a day.",
)


@app.command("ask")
def ask_for_identity(
    reference: Reference,
    reason: Annotated[str, typer.Argument(metavar="REASON", help="Why the board needs to know who it is.")],
    data: Data = None,
) -> None:
    """As the board: ask for the identity of a case before it. Prints the number of the request."""
    founded(data)
    from brama.process.openings.asking import ask

    number = ask(reference.upper(), reason, seat())
    print(f"Request {number} for the identity of {reference.upper()}; good until tomorrow.")
    say("Somebody of screening releases it with `brama cases identity release`.")


@app.command("requests")
def list_requests(reference: Reference, data: Data = None) -> None:
    """The requests for an identity that nobody has released yet: who asks, and why."""
    founded(data)
    from brama.process.openings.asking import asked

    mine = seat()
    waiting = asked(reference.upper(), mine)
    handles = names(mine).handles()
    for each in waiting:
        print(
            f"{each.number}  {plain(handles.get(each.member, DAMAGED))}  {each.reason}  until {each.until.isoformat()}"
        )
    if not waiting:
        say("No request waits for a release.")


@app.command("release")
def release_identity(reference: Reference, number: Number, data: Data = None) -> None:
    """As screening: seal the key of the identity to the one member who asked, for this one opening."""
    founded(data)
    from brama.process.openings.release import release

    release(reference.upper(), number, seat())
    print(f"Request {number} is released: it opens once, for whoever asked, until its day is over.")


@app.command("open")
def open_identity(reference: Reference, number: Number, data: Data = None) -> None:
    """As the member who asked: show the identity, this once."""
    founded(data)
    from brama.cli.sheets import entry
    from brama.process.openings.release import open_once

    for line in entry(open_once(reference.upper(), number, seat())):
        print(line)
    say("This was shown once; whoever needs it again asks again.")
