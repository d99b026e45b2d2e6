"""`brama purge`: destroy what is past its period, or one case; the security officer's."""

from typing import Annotated

import typer

from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.records import founded, seat

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


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
    from brama.process import purge as acts
    from brama.process.openings import forget_openings
    from brama.process.release import forget_releases

    officer = seat()
    officer.needs("security_officer")
    references = acts.due(officer.day) if reference is None else [reference.upper()]
    for each in references:
        print(f"{each} is purged: entry {acts.purge(each, officer.day, officer.member).entry} of the ledger.")
    if due:
        forget_openings(officer.day)
        notices, releases = acts.forget_notices(officer.day), forget_releases(officer.day)
        print(f"Past their period: cases {len(references)}, notices {notices}, openings of an identity {releases}.")
    acts.scrub()
