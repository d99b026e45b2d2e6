"""`brama canaries`: planted cases, of the security officer: watch, alarms, keys."""

import sys

from brama.cli.data import Data
from brama.cli.noun import noun
from brama.cli.records import founded, names, seat
from brama.cli.terminal.say import plain, say

app = noun(
    help="Planted cases, whose pages nobody has a reason to open; the security officer's: watch, alarms, keys.",
)


@app.command("watch")
def watch_case(data: Data = None) -> None:
    """Watch an application that you wrote yourself, by its seven words (standard input or unseen on the terminal).

    It came in like any other, somebody of screening has taken it and asked, and you do not answer.
    """
    founded(data)
    from brama.cli.seven import typed
    from brama.process.alarms.canaries import watch

    officer = seat()
    officer.needs("security_officer")
    watch(typed(None), officer)
    print("It is watched from today.")
    say("Give partners what `brama canaries keys` prints, by hand.")


@app.command("alarms")
def show_alarms(data: Data = None) -> None:
    """Who has opened a planted case, and when."""
    founded(data)
    from brama.process.alarms.canaries import alarms, damaged, planted

    officer = seat()
    found = alarms(officer)
    handles = names(officer).handles()
    for each in found:
        handle, case = plain(handles.get(each.member, "somebody")), each.reference or "a purged case"
        by = f"by {handle}" if each.signed else f"says somebody in the name of {handle}, who has not signed it"
        print(f"Entry {each.entry}: {case}, which is planted, was opened on {each.day} {by}.")
    if spoilt := damaged(officer):
        print(
            f"Damaged: {spoilt}. Who opens these planted cases is told to nobody; ask who could write the database, and plant others."
        )
    say(f"Watched: {len(planted(officer))}, opened: {len(found)}.")


@app.command("keys")
def print_keys(data: Data = None) -> None:
    """The keys of the openings of every planted case, for `brama ledger countersign --watch` on a partner's machine."""
    founded(data)
    from brama.ledger.watch import watch_line
    from brama.process.alarms.canaries import planted

    for each in planted(seat()):
        sys.stdout.write(watch_line(each.watch).decode())
    say("Whoever has these lines knows which cases are planted; give them to partners and to nobody else.")
