"""`brama staff` on keys of compartments: epoch, settle."""

from typing import Annotated, Final

import typer

from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.noun import noun
from brama.cli.records import founded, seat
from brama.cli.terminal.say import say

SETTLED_BY: Final = "Whoever holds one of these compartments runs `brama staff settle`, then two who may appoint do."

app = noun()


@app.command("epoch")
def order_epoch(
    compartment: Annotated[str, typer.Argument(metavar="COMPARTMENT", help="Whose keys are to be made anew.")],
    data: Data = None,
) -> None:
    """Order a new epoch of a compartment, as the security officer: after a lost device, say."""
    founded(data)
    from brama.staff.appointing.epochs import due, order
    from brama.staff.duties import COMPARTMENTS

    if compartment not in COMPARTMENTS:
        raise WrongUse(f"brama knows no compartment {compartment!r}, only {', '.join(COMPARTMENTS)}")
    order(seat(), compartment)
    print(f"A new epoch is due for: {', '.join(due())}.")
    say(SETTLED_BY)


@app.command("settle")
def settle_what_waits(
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="So many sections at most.")] = 1000,
    data: Data = None,
) -> None:
    """Do what waits for your keys: seal keys to newcomers, make and sign new epochs, encrypt anew."""
    founded(data)
    from brama.process.history.doings import stands
    from brama.process.openings.asking import forget_releases
    from brama.staff.appointing.epochs import settle, sign_waiting

    me = seat()
    forget_releases(me.day)
    done = settle(me, stands, limit)
    print(f"keys sealed: {done.sealed}", f"epochs proposed: {done.proposed}", f"names: {done.renamed}", sep="\n")
    print(f"sections re-keyed: {done.rekeyed}", f"handed over: {done.handed}", sep="\n")
    if "appointer" in me.duties:
        print(f"epochs now current: {', '.join(sign_waiting(me)) or 'none'}")
