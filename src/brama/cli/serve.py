"""`brama serve`: the two servers of Brama, each a process of its own: the gate for applicants, the house for the staff."""

import os
import signal
import subprocess
import sys
from typing import Annotated, Any, Literal

import typer

from brama.cli.data import Data
from brama.cli.records import founded
from brama.cli.say import say

GATE, HOUSE = "127.0.0.1:8010", "127.0.0.1:8020"
DOORS = {"gate": GATE, "house": HOUSE}

app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


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
    folder = founded(data)
    os.environ["BRAMA_DATA"] = str(folder)
    if what == "all":
        sys.exit(_both(workers))
    _serve(what, bind or DOORS[what], workers)


def _both(workers: int) -> int:
    """Two processes that share nothing but the folder; when one ends, so does the other."""
    command = [sys.executable, "-P", "-m", "brama", "serve"]
    running = [subprocess.Popen([*command, door, "--workers", str(workers)]) for door in DOORS]  # noqa: S603  our own program
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        pid, status = os.wait()
        return os.waitstatus_to_exitcode(status) if any(each.pid == pid for each in running) else 1
    except KeyboardInterrupt:
        return 0
    finally:
        for each in running:
            each.terminate()
        for each in running:
            each.wait()


def _serve(door: str, bind: str, workers: int) -> None:
    """Replace this process by the server: Django is set up in the workers, with the settings of this door and no other."""
    os.environ["BRAMA_DOOR"] = door
    say(f"The {door} listens at http://{bind}/")
    os.execv(sys.executable, [sys.executable, "-P", "-m", "gunicorn", *_options(bind, workers), "brama.wsgi"])  # noqa: S606  our own program


def _options(bind: str, workers: int) -> list[str]:
    """No log of who asked what, nothing kept in files: the heartbeat of the workers stands in memory."""
    chosen: dict[str, Any] = {
        "--bind": bind, "--workers": workers, "--worker-class": "gthread", "--threads": 4, "--log-level": "error", "--timeout": 120,
        "--limit-request-line": 2048, "--limit-request-fields": 50, "--umask": "63", "--graceful-timeout": 10, "--name": "brama",
    }  # fmt: skip
    if os.path.isdir("/dev/shm"):  # noqa: S108  only a heartbeat
        chosen["--worker-tmp-dir"] = "/dev/shm"  # noqa: S108
    return [str(part) for pair in chosen.items() for part in pair]
