"""`brama staff` for two keyholders: recover, pepper."""

from datetime import UTC, datetime

from brama.cli.credentials import credentials
from brama.cli.data import Data
from brama.cli.noun import Handle, noun
from brama.cli.records import founded, opened, seat
from brama.cli.terminal.once import SHOWN_ONCE, show_once
from brama.cli.terminal.say import say

app = noun()


@app.command("recover")
def recover_member(handle: Handle, data: Data = None) -> None:
    """A lost passphrase, by two keyholders: the first begins, the second is shown a new passphrase."""
    founded(data)
    from brama.staff.keyholders.recovery import begin, begun, finish

    keyholder = seat()
    if begun(keyholder, handle):
        finish(keyholder, handle, tell=show_once)
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
