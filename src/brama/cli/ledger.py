"""`brama ledger`: what was done, which cannot be denied: verify, head, check-statement, restrict; the rest in `partners.py`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.noun import noun
from brama.cli.partners import app as partners
from brama.cli.records import looked_at, opened
from brama.cli.terminal.say import say
from brama.cli.terminal.secret import secret

if TYPE_CHECKING:
    from brama.staff.vouching.trust import StaffTrust

app = noun(
    help="What was done, which cannot be denied: verify, head, countersign, check-statement, partner, vouch, witness, restrict.",
)
app.add_typer(partners)


@app.command("verify")
def verify_ledger(
    signatures: Annotated[
        bool, typer.Option("--signatures", help="Also check that each member has signed what stands under their name.")
    ] = False,
    data: Data = None,
) -> None:
    """Read the whole ledger: is it what was written, and how far do partners vouch for it? Ends with 1 where it is not."""
    looked_at(data)
    from brama.cli.english.verdicts import told
    from brama.ledger.verify import verify
    from brama.ledger.witness import partners
    from brama.staff.vouching.trust import StaffTrust

    trust = StaffTrust()
    verdict = verify(trust.vouched)
    for line in told(verdict, [name for name, public in partners().items() if not trust.vouched(public)]):
        print(line)
    if not verdict.whole or not (_all_signed(trust) if signatures else _none_bare()):
        raise typer.Exit(1)


@app.command("head")
def give_head(
    since: Annotated[
        int | None,
        typer.Option(min=0, metavar="ENTRY", help="The last entry they know; else what all partners countersigned."),
    ] = None,
    data: Data = None,
) -> None:
    """Print the head of the ledger and the entries that lead to it, for partners to countersign."""
    looked_at(data)
    from brama.ledger import rows
    from brama.ledger.witness import head_file, signed_by_all

    head = rows.head()
    if head and since is not None and since > head.seq:
        raise WrongUse(
            f"the ledger ends with entry {head.seq}; where a partner knows entry {since}, its end was cut off"
        )
    for line in head_file(signed_by_all() if since is None else since):
        sys.stdout.write(line.decode())


@app.command("check-statement")
def check_statement(
    head: Annotated[Path, typer.Argument(metavar="HEAD", help="What `brama ledger head --since 0` printed.")],
    signed: Annotated[
        list[Path] | None,
        typer.Option("--signed", metavar="FILE", help="A countersigned head; may be given more than once."),
    ] = None,
) -> None:
    """On any machine: does the ledger say what an applicant was shown after erasing? The line comes on standard input."""
    from brama.ledger.statement import check, read

    statement = read(secret("The statement: "))
    partners = check(statement, head, signed or [])
    print(f"Entry {statement.entry} says so: a case was erased on {statement.day}.")
    for partner, entry in partners.items():
        print(f"Countersigned up to entry {entry} by partner {partner}.")
    if not partners:
        say("No countersignature reaches it: until a partner has signed, the house can still write another ledger.")


@app.command("restrict")
def restrict_role(role: Annotated[str, typer.Argument(metavar="ROLE")], data: Data = None) -> None:
    """In PostgreSQL, as the owner of the tables: leave ROLE the right to read and append, and no other."""
    opened(data)
    from django.db import connection, transaction

    from brama.ledger.privileges import restrict

    if connection.vendor != "postgresql":
        raise WrongUse("SQLite has no roles; `brama ledger restrict` is for PostgreSQL")
    with transaction.atomic():
        restrict(connection, role)
    print(f"{role} can read the ledger and append to it, and nothing else.")


def _all_signed(trust: "StaffTrust") -> bool:
    """Every signature; where nothing outside the database says since when members sign, that is put down, once all were found true."""
    from brama.cli.english.verdicts import signed
    from brama.ledger.signed import signatures
    from brama.process.history.hands import NAMELESS
    from brama.staff.beside import signed_from

    noted = signed_from()
    found = signatures(trust.signing_at, noted, NAMELESS)
    for line in signed(found):
        print(line)
    if found.since and not noted and not found.faulty:
        _put_down(found.since)
    return not found.faulty


def _put_down(since: int) -> None:
    from brama.staff.beside import ROOTS, roots, write_roots

    try:
        write_roots(roots(), since)
    except OSError:
        say(f"Members sign since entry {since}; {ROOTS} cannot be written here, so it does not say so.")
        return
    say(f"{ROOTS} says from now on that members sign since entry {since}; give it to your partners again.")


def _none_bare() -> bool:
    """What a look without keys shows of signatures: whether there is one wherever a member has acted."""
    from brama.cli.english.verdicts import bare_of
    from brama.ledger.signed import bare
    from brama.process.history.hands import NAMELESS
    from brama.staff.beside import signed_from

    found = bare(signed_from(), NAMELESS)
    for line in bare_of(found):
        print(line)
    return not found
