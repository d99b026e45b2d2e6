"""`brama receipt`: what an applicant may do with seven words: status, answer, book, cancel, relatives, approached, second-look,
erase.

The words are the first line of standard input, or are typed unseen on a terminal; what an act needs comes behind them.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from brama.cli.data import Data
from brama.cli.endings import WrongUse
from brama.cli.noun import noun
from brama.cli.records import founded
from brama.cli.terminal.say import say
from brama.cli.today import today

if TYPE_CHECKING:
    from pathlib import Path

    from brama.process.gate.receipt import Receipt

Language = Annotated[
    Literal["be", "ru", "uk", "pl", "en"] | None,
    typer.Option("--language", help="Of the words; found where it is not said."),
]

app = noun(
    help="What an applicant may do with seven words, which are read from standard input and never taken as arguments.",
)


@app.command("status")
def show_status(language: Language = None, data: Data = None) -> None:
    """Where the application stands, the messages, the meetings that are offered, and what may be done now."""
    with _received(language, data) as receipt:
        from brama.cli.english.applicant import status

        for line in status(receipt):
            print(line)


@app.command("answer")
def answer_question(language: Language = None, data: Data = None) -> None:
    """Answer a question; the answer follows the words, to the end of the input."""
    with _received(language, data) as receipt:
        _act(receipt, "answer", {"text": _rest("The answer, then Ctrl-D:")})


@app.command("book")
def book_meeting(language: Language = None, data: Data = None) -> None:
    """Take an offered meeting, or move to another; the line after the words is its number in `status`."""
    with _received(language, data) as receipt:
        code = "move_booking" if receipt.case.step == "booked" else "book"
        _act(receipt, code, {"slot": _slot_named(receipt, _line("The number of the meeting: "))})


@app.command("cancel")
def cancel_meeting(language: Language = None, data: Data = None) -> None:
    """Give a booked meeting back."""
    with _received(language, data) as receipt:
        _act(receipt, "cancel_booking", {})


@app.command("relatives")
def tell_of_relatives(language: Language = None, data: Data = None) -> None:
    """Once admitted: who of the relatives may know what; the text follows the words, to the end of the input."""
    with _received(language, data) as receipt:
        _act(receipt, "tell_relatives", {"text": _rest("What they may know, then Ctrl-D:")})


@app.command("second-look")
def ask_for_a_second_look(
    file: Annotated[str, typer.Argument(metavar="FILE", help="The application once more, as for `cases apply`.")],
    language: Language = None,
    data: Data = None,
) -> None:
    """Ask, once, after a decline, that others look again."""
    with _received(language, data) as receipt:
        from brama.cli.application import application
        from brama.process.gate.applicant import look_twice

        look_twice(receipt, application(file), today())
        print("Others will look again.")


@app.command("approached")
def tell_of_an_approach(language: Language = None, data: Data = None) -> None:
    """That somebody approached or threatened you, for those who help then; the text follows the words, to the end of the input."""
    with _received(language, data) as receipt:
        from brama.process.gate.applicant import tell

        text = _rest("What happened, then Ctrl-D:")
        if not text:
            raise WrongUse("nothing was written; what happened follows the words, to the end of the input")
        tell(receipt, text, today())
        print("It is told to those whose duty it is to help then, and to nobody else.")


@app.command("erase")
def erase_application(language: Language = None, data: Data = None) -> None:
    """Withdraw and erase everything, at any step and for good."""
    with _received(language, data) as receipt:
        from brama.process.gate.withdrawing import withdraw
        from brama.process.purging.scrub import at_once

        purged = withdraw(receipt, today())
        print("Erased: the key is destroyed, and what it opened is deleted.")
        print(f"Statement: {purged.statement}")
        if purged.remains:
            print(
                f"Until {purged.remains.isoformat()} a keyed tag remains, by which screening notices who applies again."
            )
        say("The statement is shown this once; with a copy of it a partner can run `brama ledger check-statement`.")
        say("Whoever finds it on you learns that somebody erased an application that day.")
        say("It is erased; what was deleted is overwritten by the next purge.")
        at_once()


@contextmanager
def _received(language: str | None, data: "Path | None") -> "Iterator[Receipt]":
    """The receipt of the words that are typed. A case whose key is gone is erased, and answered like one."""
    founded(data)
    from brama.cli.seven import typed
    from brama.process.errors import ReceiptUnknown
    from brama.vault.errors import CaseShredded

    try:
        yield typed(language)
    except CaseShredded as error:
        raise ReceiptUnknown from error


def _act(receipt: "Receipt", code: str, fields: dict[str, str]) -> None:
    from brama.cli.english.applicant import STEPS_SAID
    from brama.process.gate.applicant import act

    case = act(receipt, code, fields, today())
    print(f"Done. Your application {STEPS_SAID[case.step]}.")


def _slot_named(receipt: "Receipt", named: str) -> str:
    """The slot of an offered meeting, by its place in `status` or by its own number."""
    offers = receipt.bookings().offers()
    if named.isdecimal() and 1 <= int(named) <= len(offers):
        return offers[int(named) - 1].slot
    if named in [offer.slot for offer in offers]:
        return named
    raise WrongUse("this meeting was not offered; `brama receipt status` numbers those that were")


def _rest(prompt: str) -> str:
    if sys.stdin.isatty():
        say(prompt)
    return sys.stdin.read().strip()


def _line(prompt: str) -> str:
    return (input(prompt) if sys.stdin.isatty() else sys.stdin.readline()).strip()
