"""`brama staff` for oneself: sign-in, sign-out, passphrase."""

import os
from datetime import UTC, datetime
from pathlib import Path

from brama.cli.credentials import Stdin, credentials, may_be_asked
from brama.cli.data import Data
from brama.cli.noun import Handle, noun
from brama.cli.records import SESSION, founded, seat
from brama.cli.terminal.once import SHOWN_ONCE, show_once
from brama.cli.terminal.say import say
from brama.cli.terminal.secret import secret

DEVICE = "BRAMA_DEVICE"

app = noun()


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
    change_passphrase(me, secret("Present passphrase: "), tell=show_once)
    say(SHOWN_ONCE)


def _device() -> str:
    path = os.environ.get(DEVICE)
    return Path(path).read_text("ascii", "replace").strip() if path and Path(path).is_file() else ""


def _keep_device(device: str) -> None:
    path = os.environ.get(DEVICE)
    if path:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w") as file:
            file.write(f"{device}\n")
