"""`brama intake`: how many places there are and what is wanted, by two of the board: show, propose, confirm."""

from typing import TYPE_CHECKING, Annotated

import typer

from brama.cli.data import Data
from brama.cli.noun import noun
from brama.cli.records import DAMAGED, founded, names, seat
from brama.cli.terminal.say import plain, say

if TYPE_CHECKING:
    from brama.process.board.intake import Proposed

app = noun(
    help="How many places there are and what is wanted, by two of the board: show, propose, confirm.",
)


@app.command("show")
def show_intake(data: Data = None) -> None:
    """The intake that counts with its places left, and the proposal that waits for another of the board."""
    founded(data)
    from brama.process.board.intake import current, places_left, proposals, waiting

    mine = seat()
    found = proposals(mine)
    counts, waits = current(found), waiting(found)
    if counts:
        print(f"Intake {counts.number} counts: {_said(counts)}; left {places_left(counts)}.")
    if waits:
        by = plain(names(mine).handles().get(waits.by, DAMAGED))
        print(f"Intake {waits.number} waits, proposed by {by}: {_said(waits)}.")
    if not found:
        say("There is no intake; one of the board proposes it with `brama intake propose`.")


@app.command("propose")
def propose_intake(
    places: Annotated[int, typer.Argument(metavar="PLACES", help="How many may be admitted.")],
    skill: Annotated[
        list[str] | None, typer.Option("--skill", metavar="SKILL", help="Wanted; may be given more than once.")
    ] = None,
    experience: Annotated[
        str, typer.Option("--experience", metavar="LEVEL", help="What is wanted at least: none, some or much.")
    ] = "none",
    data: Data = None,
) -> None:
    """Propose an intake; it counts once another of the board has confirmed it. Prints its number."""
    founded(data)
    from brama.process.board.intake import propose
    from brama.process.board.ranking import Wanted

    number = propose(places, Wanted(tuple(skill or ()), experience), seat())
    print(f"Intake {number} is proposed; another of the board confirms it with `brama intake confirm {number}`.")


@app.command("confirm")
def confirm_intake(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="Of the proposal, as `brama intake show` has it.")],
    data: Data = None,
) -> None:
    """Confirm what another of the board has proposed: from now on it counts."""
    founded(data)
    from brama.process.board.intake import confirm

    confirm(number, seat())
    print(f"Intake {number} counts from now on.")


def _said(intake: "Proposed") -> str:
    skills = ", ".join(intake.wanted.skills) or "any"
    return f"places {intake.places}, skills {skills}, experience {intake.wanted.experience}"
