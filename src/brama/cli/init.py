"""`brama init`: found a house: its organisations, its first members, its compartments and keyholders."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.noun import noun
from brama.cli.records import refuse_network, set_up
from brama.cli.terminal.once import SHOWN_ONCE, show_once
from brama.cli.terminal.say import plain, say
from brama.cli.today import today

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from brama.staff.appointing.founding import Founder, Shown

# Invented names: three who may appoint and keep shares, two for each duty that needs a second person.
ORGANISATIONS = ("Alder=group", "Birch=house", "Cedar=unit")
MEMBERS = (
    "wren=Cedar:appointer,keyholder",
    "heron=Alder:appointer,keyholder",
    "crane=Birch:appointer,keyholder",
    "finch=Alder:screener",
    "robin=Alder:screener",
    "swift=Birch:verifier",
    "stork=Cedar:board",
    "eagle=Cedar:board",
    "lark=Cedar:trainer,registrar",
    "dove=Cedar:welfare",
    "owl=Cedar:security_officer",
)
KINDS = ("group", "house", "unit")

app = noun()


@app.command()
def init(
    organisation: Annotated[
        list[str] | None,
        typer.Option("--organisation", metavar="NAME=KIND", help="A group (screens), house (meets) or unit (decides)."),
    ] = None,
    member: Annotated[
        list[str] | None,
        typer.Option(
            "--member", metavar="HANDLE=ORGANISATION:DUTY[,DUTY]", help="A first member; without it, invented ones."
        ),
    ] = None,
    data: Data = None,
) -> None:
    """Found a house: organisations, first members, compartments, keyholders. Refuses where there is one.

    Passphrases and the addresses of codes are shown once. Hand them over apart, and let nobody keep both but the member.
    """
    organisations = _organisations(organisation or ORGANISATIONS)
    folder = set_up(data)
    founders = [founder_of(each) for each in member or MEMBERS]
    _make_room(folder)
    say(f"Founding with {len(founders)} members; every passphrase takes about a second.")
    from brama.staff.appointing.founding import found

    found(organisations, founders, today(), _show)
    say(f"{SHOWN_ONCE} Nobody, on no machine, can show it again.")


def _make_room(folder: Path) -> None:
    """The folder, the database and what stands beside it. A founding that was cut short is taken up where it ended."""
    refuse_network(folder)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    from django.core.management import call_command

    from brama.staff.errors import AlreadyFounded
    from brama.staff.models import Member
    from brama.vault.pepper import NAME, create_pepper
    from brama.vault.shred import ShredKeys

    call_command("migrate", verbosity=0, interactive=False)
    if Member.objects.exists():
        raise AlreadyFounded
    if not (folder / NAME).exists():
        create_pepper(folder)
    if not (folder / "shred.keys").exists():
        ShredKeys(folder / "shred.keys").create()


def _show(shown: "Iterable[Shown]") -> None:
    show_once(*(line for each in shown for line in _lines(each)))


def _lines(shown: "Shown") -> "Iterator[str]":
    yield f"{plain(shown.handle)} ({plain(shown.organisation)}): {', '.join(shown.duties)}"
    yield f"  passphrase  {shown.passphrase}"
    yield f"  codes       {shown.address}"


def founder_of(written: str) -> "Founder":
    """HANDLE=ORGANISATION:DUTY[,DUTY] as a first member."""
    from brama.staff.appointing.founding import Founder

    handle, rest = pair(written, "--member")
    organisation, colon, duties = rest.partition(":")
    if not colon:
        raise WrongUse("--member is written HANDLE=ORGANISATION:DUTY[,DUTY]; `brama init --help` shows how")
    return Founder(handle, organisation, tuple(duty.strip() for duty in duties.split(",")))


def pair(written: str, option: str) -> tuple[str, str]:
    """NAME=VALUE, where both are there."""
    name, equals, value = written.partition("=")
    if not (name and equals and value):
        raise WrongUse(f"{option} needs a name, = and what it is; `brama init --help` shows how")
    return name, value


def _organisations(written: "Sequence[str]") -> dict[str, str]:
    """The kind of each by its name."""
    pairs = [pair(each, "--organisation") for each in written]
    if not all(kind in KINDS for _, kind in pairs):
        raise WrongUse(f"an organisation is one of {', '.join(KINDS)}; `brama init --help` shows how")
    if len(dict(pairs)) < len(pairs):
        raise WrongUse("--organisation names one organisation twice; `brama init --help` shows how")
    return dict(pairs)
