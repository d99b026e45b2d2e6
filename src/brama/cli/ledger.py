"""`brama ledger`: what was done, which cannot be denied: verify, head, countersign, check-statement, partner, vouch, witness, restrict."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brama.cli.data import Data, data_folder
from brama.cli.endings import WrongUse
from brama.cli.noun import noun
from brama.cli.records import founded, looked_at, opened, seat
from brama.cli.terminal.say import say
from brama.cli.terminal.secret import secret
from brama.cli.today import today

if TYPE_CHECKING:
    from brama.staff.vouching.trust import StaffTrust

File = Annotated[Path, typer.Argument(metavar="FILE")]

app = noun(
    help="What was done, which cannot be denied: verify, head, countersign, check-statement, partner, vouch, witness, restrict.",
)


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


@app.command("countersign")
def countersign_head(
    file: File,
    passphrase: Annotated[
        bool, typer.Option("--passphrase", help="Shut a new key under a passphrase (terminal, or standard input).")
    ] = False,
    watch: Annotated[
        Path | None, typer.Option("--watch", metavar="KEYS", help="What `brama canaries keys` printed at the house.")
    ] = None,
    data: Data = None,
) -> None:
    """On a partner's own machine: sign the head in FILE if it extends the last one signed here; writes FILE.signed.

    With --watch it also tells who has opened a planted case, among the entries in FILE.
    """
    folder = _partner_folder(data)
    from brama.box.keys import fingerprint
    from brama.ledger.countersign import countersign
    from brama.ledger.heads import countersigned_line
    from brama.ledger.witness_key import is_shut

    phrase = secret("Passphrase of your key: ") if passphrase or is_shut(folder) else None
    signed = countersign(file, folder, today(), phrase)
    written = file.with_name(f"{file.name}.signed")
    written.write_bytes(countersigned_line(signed))
    print(f"Entry {signed.head.seq} is countersigned with key {fingerprint(signed.public)}.")
    say(f"Send {written} back; your key and what you signed stand in {folder}.")
    if watch is not None:
        _tell_openings(file, watch)


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


@app.command("partner")
def register_partner(file: File, data: Data = None) -> None:
    """Register the partner who made FILE with `countersign`. Compare the fingerprint with them by voice."""
    opened(data)
    from django.db import transaction

    from brama.ledger.witness import register

    with transaction.atomic():
        fingerprint = register(file, today())
    print(f"Partner {fingerprint} is registered.")
    say("Compare this fingerprint with the partner by voice, both of you, before two who may appoint vouch for it.")


@app.command("vouch")
def vouch_for_partner(
    fingerprint: Annotated[str, typer.Argument(metavar="FINGERPRINT", help="As you have compared it by voice.")],
    data: Data = None,
) -> None:
    """As one who may appoint: sign a registered partner's key. What they countersign counts once two have."""
    founded(data)
    from brama.ledger.errors import PartnerUnknown
    from brama.ledger.witness import partners
    from brama.staff.appointing.appoint import vouch_for_partner as vouch
    from brama.staff.vouching.keys import partner_key
    from brama.staff.vouching.trust import ENOUGH, StaffTrust

    mine, public = seat(), partners().get(fingerprint.lower())
    if public is None:
        raise PartnerUnknown(partner=fingerprint)
    vouch(mine, public)
    print(f"{len(StaffTrust().vouchers(partner_key(public)))} vouch for this partner; {ENOUGH} are needed.")


@app.command("witness")
def accept_countersignature(file: File, data: Data = None) -> None:
    """Take back a head that a partner countersigned."""
    opened(data)
    from django.db import transaction

    from brama.box.keys import fingerprint
    from brama.ledger.witness import accept

    with transaction.atomic():
        signed = accept(file)
    print(f"Countersigned up to entry {signed.head.seq} by partner {fingerprint(signed.public)}.")


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


def _tell_openings(file: Path, watch: Path) -> None:
    from brama.ledger.heads import read_head
    from brama.ledger.watch import openings_of, read_watches

    for seen in openings_of(read_head(file)[1], read_watches(watch)):
        print(
            f"Entry {seen.entry}: a planted case was opened on {seen.day} by member {seen.member.hex()}. Ask the house."
        )


def _partner_folder(data: Path | None) -> Path:
    folder = data_folder(data)
    if os.environ.get("BRAMA_DATABASE") or (folder / "records.sqlite3").exists():
        raise WrongUse(
            "a partner countersigns on their own machine, not where the records stand; name a --data DIR there"
        )
    return folder / "witness"
