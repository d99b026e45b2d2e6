"""`brama cases` on how many identities a day are opened: openings, grant."""

from typing import Annotated

import typer

from brama.cli.data import Data
from brama.cli.noun import noun
from brama.cli.records import founded, names, seat

app = noun()


@app.command("openings")
def count_openings(data: Data = None) -> None:
    """How many pages with an identity you have opened today, and how many you may."""
    founded(data)
    from brama.process.openings.budget import used

    budget = used(seat())
    print(f"{budget.used} of {budget.allowed} pages opened today.")


@app.command("grant")
def grant_openings(
    handle: Annotated[str, typer.Argument(metavar="HANDLE", help="Another member of your compartment.")],
    more: Annotated[int, typer.Argument(metavar="NUMBER", min=1, help="So many pages more, today.")],
    data: Data = None,
) -> None:
    """Let another member of your compartment open more pages today. It is signed, and in the ledger."""
    founded(data)
    from brama.process.openings.grants import grant

    mine = seat()
    grant(names(mine).number(handle), more, mine)
    print(f"Granted: {more} more today.")
