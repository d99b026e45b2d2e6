"""`brama staff`: members by handle: add, confirm, remove, list, recover, pepper, passphrase, epoch, sign-in, sign-out, settle."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from brama.cli.credentials import Stdin, credentials, may_be_asked
from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.noun import noun
from brama.cli.records import SESSION, founded, names, opened, seat
from brama.cli.terminal.once import show_once
from brama.cli.terminal.paper import cell, paper, table
from brama.cli.terminal.say import say
from brama.cli.terminal.secret import secret

DEVICE = "BRAMA_DEVICE"
SHOWN_ONCE = "This was shown once."
SETTLED_BY = "Whoever holds one of these compartments runs `brama staff settle`, then two who may appoint do."

Handle = Annotated[str, typer.Argument(metavar="HANDLE", help="The name chosen in the house, never a real one.")]

app = noun(
    help="Members by handle: add, confirm, remove, list, recover, pepper, passphrase, epoch, sign-in, sign-out, settle.",
)


@app.command("sign-in")
def sign_in_member(
    handle: Handle,
    stdin: Stdin = False,
    data: Data = None,
) -> None:
    """Sign in with passphrase and code; prints a token for $BRAMA_SESSION, good for 15 idle minutes and 10 hours.

    $BRAMA_DEVICE may name a file in which this terminal keeps what lets strangers' wrong guesses not slow it down.
    """
    may_be_asked(stdin)
    founded(data)
    from brama.staff.signing_in.sign_in import sign_in

    passphrase, code = credentials()
    signed_in = sign_in(handle, passphrase, code, datetime.now(UTC), _device())
    _keep_device(signed_in.device)
    print(signed_in.token)


@app.command("sign-out")
def sign_out_member(data: Data = None) -> None:
    """End the session of $BRAMA_SESSION at once."""
    founded(data)
    from brama.staff.signing_in.sessions import sign_out

    sign_out(os.environ.get(SESSION, ""))
    print("Signed out.")


@app.command("passphrase")
def change_own_passphrase(data: Data = None) -> None:
    """A new passphrase of your own: asks for the present one, on the terminal or as a line of standard input."""
    founded(data)
    from brama.staff.signing_in.changing import change_passphrase

    me = seat()
    change_passphrase(me, secret("Present passphrase: "), tell=_show)
    say(SHOWN_ONCE)


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

    propose(seat(), handle, organisation, duty, tell=_show)
    say(f"{SHOWN_ONCE} Another who may appoint confirms with `brama staff confirm`.")


@app.command("confirm")
def confirm_member(handle: Handle, data: Data = None) -> None:
    """Confirm whom another has proposed; prints the address of the codes, which goes into the member's own device."""
    founded(data)
    from brama.staff.appointing.appoint import confirm

    confirmed = confirm(seat(), handle, tell=lambda shown: _show(shown.address))
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


@app.command("recover")
def recover_member(handle: Handle, data: Data = None) -> None:
    """A lost passphrase, by two keyholders: the first begins, the second is shown a new passphrase."""
    founded(data)
    from brama.staff.keyholders.recovery import begin, begun, finish

    keyholder = seat()
    if begun(keyholder, handle):
        finish(keyholder, handle, tell=_show)
        say(f"{SHOWN_ONCE} The codes of the member's own device stay as they were.")
    else:
        begin(keyholder, handle)
        print("Begun; another keyholder finishes with the same command within seven days.")


@app.command("pepper")
def recover_pepper(data: Data = None) -> None:
    """A lost pepper, by two keyholders: the first begins, the second writes it back. Asks for passphrase and code, for without the
    pepper nobody signs in; both may be lines of standard input.
    """
    opened(data)
    from brama.staff.keyholders.keeping import begin, begun_by_another, finish, keyholder

    passphrase, code = credentials()
    mine = keyholder(passphrase, code, datetime.now(UTC))
    if begun_by_another(mine):
        finish(mine)
        print("The pepper is back where it was.")
    else:
        begin(mine)
        print("Begun; another keyholder finishes with the same command within seven days.")


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
    for count, what in zip(
        done, ("keys sealed", "epochs proposed", "names", "sections re-keyed", "handed over"), strict=False
    ):
        print(f"{what}: {int(count)}")
    if "appointer" in me.duties:
        print(f"epochs now current: {', '.join(sign_waiting(me)) or 'none'}")


def _show(line: str) -> None:
    show_once([line])


def _device() -> str:
    path = os.environ.get(DEVICE)
    return Path(path).read_text("ascii", "replace").strip() if path and Path(path).is_file() else ""


def _keep_device(device: str) -> None:
    path = os.environ.get(DEVICE)
    if path:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:
            file.write(f"{device}\n")
