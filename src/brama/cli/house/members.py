"""`brama staff` on who comes and goes: add, confirm, remove, list."""

from typing import Annotated

import typer

from brama.cli.data import Data
from brama.cli.house.epochs import SETTLED_BY
from brama.cli.noun import Handle, noun
from brama.cli.records import founded, names, seat
from brama.cli.terminal.once import SHOWN_ONCE, show_once
from brama.cli.terminal.paper import cell, paper, table
from brama.cli.terminal.say import say

app = noun()


@app.command("add")
def add_member(
    handle: Handle,
    organisation: Annotated[str, typer.Option("--organisation", metavar="NAME", help="Where the member belongs.")],
    duty: Annotated[list[str], typer.Option("--duty", metavar="DUTY", help="May be given more than once.")],
    data: Data = None,
) -> None:
    """Propose a member; prints the passphrase. Another who may appoint confirms, and is shown the code's address."""
    founded(data)
    from brama.staff.appointing.appoint import propose

    propose(seat(), handle, organisation, duty, tell=show_once)
    say(f"{SHOWN_ONCE} Another who may appoint confirms with `brama staff confirm`.")


@app.command("confirm")
def confirm_member(handle: Handle, data: Data = None) -> None:
    """Confirm whom another has proposed; prints the address of the codes, which goes into the member's own device."""
    founded(data)
    from brama.staff.appointing.appoint import confirm

    confirmed = confirm(seat(), handle, tell=lambda shown: show_once(shown.address))
    say(f"{SHOWN_ONCE} {confirmed.handle} is now {', '.join(confirmed.duties)}.")


@app.command("remove")
def remove_member(
    handle: Handle,
    leave_canaries: Annotated[
        bool, typer.Option("--leave-canaries", help="Also where planted cases are then watched by nobody any more.")
    ] = False,
    data: Data = None,
) -> None:
    """Remove a member at once and for good."""
    founded(data)
    from brama.process.alarms.leaving import remove, remove_with_canaries
    from brama.process.purging.scrub import at_once
    from brama.staff.appointing.epochs import due

    (remove_with_canaries if leave_canaries else remove)(seat(), handle)
    at_once()
    print(f"Removed; a new epoch is due for: {', '.join(due()) or 'nothing'}.")
    say(SETTLED_BY)


@app.command("list")
def list_members(data: Data = None) -> None:
    """List the members, also who is proposed and who has left."""
    founded(data)
    rows = table("handle", "organisation", "duties", "state")
    for each in names(seat()).members():
        rows.add_row(cell(each.handle), cell(each.organisation), ", ".join(each.duties), each.state)
    paper().print(rows)
