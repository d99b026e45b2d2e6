"""`brama serve`: the two servers of Brama, each a process of its own: the gate for applicants, the house for the staff."""

import os
import signal
import subprocess
import sys
from threading import Event
from typing import Annotated, Literal

import typer

from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.english.findings import told
from brama.cli.noun import noun
from brama.cli.records import founded
from brama.cli.terminal.say import say

GATE, HOUSE = "127.0.0.1:8010", "127.0.0.1:8020"
DOORS = {"gate": GATE, "house": HOUSE}

app = noun()


@app.command()
def serve(
    what: Annotated[
        Literal["gate", "house", "all"], typer.Argument(help="Which door; all is both, each in its own process.")
    ],
    bind: Annotated[
        str | None, typer.Option(metavar="HOST:PORT", help=f"Where to listen; else {GATE} and {HOUSE}.")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes of each server.")] = 2,
    data: Data = None,
) -> None:
    """Serve pages until it is stopped. TLS or an onion address stands before it (docs/deploy.md)."""
    if what == "all" and bind:
        raise WrongUse(
            "`brama serve all` listens where each door does; serve gate and house apart to say where, with --bind"
        )
    folder = founded(data)
    os.environ["BRAMA_DATA"] = str(folder)
    if what != "house":
        _check_chosen()
    if what == "all":
        sys.exit(_both(workers))
    _serve(what, bind or DOORS[what], workers)


def _check_chosen() -> None:
    """A wrong setting stops the start, and not the first applicant."""
    from django.conf import settings

    from brama.checks import chosen

    findings = [*chosen.numbers(os.environ), *chosen.onion(settings.BRAMA_ONION, settings.ALLOWED_HOSTS)]
    for finding in findings:
        say(told(finding))
    if findings:
        raise typer.Exit(1)


def _both(workers: int) -> int:
    """Two processes that share nothing but the folder; when one ends, or this one is told to, both do."""
    ended = Event()
    for one in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(one, lambda *_: ended.set())
    command = [sys.executable, "-P", "-m", "brama", "serve"]
    running = [subprocess.Popen([*command, door, "--workers", str(workers)]) for door in DOORS]  # noqa: S603  our own program
    while all(each.poll() is None for each in running) and not ended.wait(0.3):
        pass
    statuses = [each.poll() for each in running]
    for each in running:
        each.terminate()
    for each in running:
        each.wait()
    return 0 if ended.is_set() else next((status for status in statuses if status), 1)


def _serve(door: str, bind: str, workers: int) -> None:
    """Replace this process by the server: Django is set up in the workers, with the settings of this door and no other."""
    os.environ["BRAMA_DOOR"] = door
    say(f"The {door} listens at http://{bind}/")
    os.execv(sys.executable, [sys.executable, "-P", "-m", "brama.serving", bind, str(workers)])  # noqa: S606  our own program
