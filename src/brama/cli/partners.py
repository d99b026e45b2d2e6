"""`brama ledger` between a house and its partners: countersign on the partner's machine; partner, vouch, witness in the house."""

import os
from pathlib import Path
from typing import Annotated

import typer

from brama.cli.data import Data, data_folder
from brama.cli.endings import WrongUse
from brama.cli.noun import noun
from brama.cli.records import founded, opened, seat
from brama.cli.terminal.say import say
from brama.cli.terminal.secret import secret
from brama.cli.today import today

File = Annotated[Path, typer.Argument(metavar="FILE")]

app = noun()


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
