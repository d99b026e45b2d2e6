"""`brama desk`: what screeners leave to a machine for a while: round."""

import re
import signal
import sys
import time as clock
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Annotated

import typer

from brama.cli.credentials import Stdin, credentials, may_be_asked
from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.noun import noun
from brama.cli.records import founded
from brama.cli.terminal.say import say

if TYPE_CHECKING:
    from brama.desk.matching.rounds import Round

app = noun(
    help="What screeners leave to a machine for a while: round.",
)


@app.callback()
def desk() -> None:
    """What screeners leave to a machine for a while."""


@app.command("round")
def round_at_night(
    handle: Annotated[str, typer.Argument(metavar="HANDLE", help="Who unlocks it: a screener.")],
    at: Annotated[str, typer.Option(metavar="HH:MM", help="When to screen every case, on the clock of this machine.")],
    stdin: Stdin = False,
    data: Data = None,
) -> None:
    """Unlock a round for the night: every case against the registers at an hour, and whenever a register changes.

    What it unlocks is in the memory of this process alone, for ten hours at most, and ends with it. Any screener ends it at /desk/night,
    where what came, went or changed is told until the day after. How many cases it opened stands in the ledger.
    """
    may_be_asked(stdin)
    hour, folder = _hour(at), founded(data)
    from brama.registers.shelf import Shelf
    from brama.staff.signing_in.sessions import LONGEST
    from brama.worker.night import Clock, Night, next_time

    now = _now()
    due = next_time(hour, now)
    if due - now >= LONGEST:
        raise WrongUse(f"a session lasts ten hours at most, and {at} is further away; unlock it later")
    token = _unlocked(handle)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    say(f"Unlocked until {(now + LONGEST).strftime('%H:%M')} at the latest. It ends with Ctrl-C, or at /desk/night.")
    going = Night(token, Shelf(folder), due, Clock(_now, _wait))
    for done in going:
        _tell(done)
    say(f"The night has ended; it opened cases: {going.opened}.")


def _unlocked(handle: str) -> str:
    """The token of a new session of a screener. Raises what signing in refuses, and DutyMissing."""
    from brama.staff.signing_in.sessions import seated, sign_out
    from brama.staff.signing_in.sign_in import sign_in

    passphrase, code = credentials()
    token = sign_in(handle, passphrase, code, datetime.now(UTC)).token
    try:
        seated(token, datetime.now(UTC)).needs("screener")
    except BaseException:
        sign_out(token)
        raise
    return token


def _hour(at: str) -> time:
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", at, re.ASCII)
    if found is None:
        raise WrongUse("--at takes an hour and minutes, such as 02:00")
    return time(int(found[1]), int(found[2]))


def _now() -> datetime:
    return datetime.now().astimezone()


def _wait(seconds: float) -> None:
    """Without holding a connection all night, which the database may close."""
    from django.db import connection

    connection.close()
    clock.sleep(seconds)


def _tell(done: "Round") -> None:
    """Counts, and the references of cases: no name belongs into what a terminal keeps."""
    for each in done.news:
        news = f"new {len(each.gained)}, gone {len(each.lost)}, on other evidence {len(each.changed)}"
        print(f"{each.reference}: {'left as it is' if each.busy or each.refusal else news}")
    for trouble in done.troubles:
        say(f"Register {trouble.register or 'folder'} could not be asked; `brama registers list` says why.")
    counts = f"new {done.gained}, gone {done.lost}, on other evidence {done.changed}, left as they are {done.left}"
    say(f"{_now().strftime('%H:%M')}: cases {done.total}, {counts}.")
