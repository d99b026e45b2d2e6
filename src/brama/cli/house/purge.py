"""`brama purge`: destroy what is past its period, or one case; the security officer's."""

from typing import TYPE_CHECKING, Annotated

import typer

from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.noun import noun
from brama.cli.records import founded, seat
from brama.cli.terminal.say import say

if TYPE_CHECKING:
    from brama.process.purging.sweep import Swept

app = noun()


@app.command()
def purge(
    reference: Annotated[str | None, typer.Argument(metavar="REF", help="One case, whatever its period.")] = None,
    due: Annotated[bool, typer.Option("--due", help="Every case and notice past its period.")] = False,
    data: Data = None,
) -> None:
    """Destroy the key of a case, then what it opened. Nobody can bring it back.

    What a purge does not reach (a copy of the shred keys, worn-out blocks of a disk) is named in docs/threats.md.
    """
    if due == (reference is not None):
        raise WrongUse("brama purge wants either --due or the reference of one case")
    founded(data)
    from brama.process.purging.sweep import purge_due, purge_one

    officer = seat()
    officer.needs("security_officer")
    if reference:
        _tell(purge_one(reference.upper(), officer.day, officer.holder))
        return
    swept = purge_due(officer.day, officer.holder)
    _tell(swept)
    counts = f"cases {len(swept.purged)}, notices {swept.notices}, openings of an identity {swept.releases}"
    print(f"Past their period: {counts}.")


def _tell(swept: "Swept") -> None:
    for each, entry in swept.purged.items():
        print(f"{each} is purged: entry {entry} of the ledger.")
    for each in swept.left:
        say(f"{each} is left: its key is not in shred.keys; bring that file back, then purge again.")
    if not swept.overwritten:
        say(
            "It is erased; what was deleted is overwritten by the next purge, while nobody reads or writes, as the owner of the database."
        )
