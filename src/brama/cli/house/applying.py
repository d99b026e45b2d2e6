"""`brama cases apply`: an application taken in, and its receipt shown once."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Annotated, Literal

import typer

from brama.cli.data import Data
from brama.cli.noun import noun
from brama.cli.records import founded
from brama.cli.terminal.once import show_once
from brama.cli.terminal.say import say
from brama.cli.today import today

app = noun()


@app.command("apply")
def take_application(
    file: Annotated[str, typer.Argument(metavar="FILE", help="JSON, one key a section; - is standard input.")],
    language: Annotated[Literal["be", "ru", "uk", "pl", "en"], typer.Option(help="Of the receipt's words.")] = "be",
    duress: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=7,
            metavar="POSITION",
            help="Of the word that the applicant exchanges under duress, which is asked for (without a terminal: the first line of "
            "standard input, before the application); else one is drawn.",
        ),
    ] = None,
    data: Data = None,
) -> None:
    """Take an application in and print its receipt: seven words, and the same in Latin letters."""
    founded(data)
    from brama.cli.application import application
    from brama.cli.seven import draw, lines
    from brama.process.gate.applying import apply
    from brama.process.gate.receipt import keys_for
    from brama.receipts.words import canonical
    from brama.staff.vouching.trust import StaffTrust

    receipt = draw(language, duress)
    real, exchanged = (keys_for(canonical(language, numbers)) for numbers in receipt)
    sections = application(file)
    with _kept_once_shown(lines(language, receipt.real)):
        apply(sections, real, exchanged, today(), StaffTrust())
    say("These seven words are the receipt. They are shown once, and nobody can find them again.")


@contextmanager
def _kept_once_shown(words: Iterable[str]) -> Iterator[None]:
    """What is done in it is kept once the words are written out; where they were, and it is not, that is said."""
    from django.db import transaction

    written = False
    try:
        with transaction.atomic():
            yield
            show_once(*words)
            written = True
    except BaseException:
        if written:
            say(
                "Perhaps nothing is stored under these words; try `brama receipt status`, and throw them away where they lead nowhere."
            )
        raise
