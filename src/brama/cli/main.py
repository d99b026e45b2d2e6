"""Where the command line begins: which noun is asked for, and how every ending is said.

Only the module of the noun that was asked for is imported, so that help and mistakes are answered at once.
"""

import os
import resource
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from brama.cli.endings import WrongUse, ending
from brama.cli.terminal.closed import open_what_is_closed
from brama.cli.terminal.say import say

SOURCES = Path(__file__).parents[3]
Run = Callable[[str, list[str], object], int]


class Noun(NamedTuple):
    """A first word of the command line: the module whose `app` answers it, and what it is for."""

    module: str
    purpose: str


NOUNS = {
    "init": Noun("brama.cli.init", "Found a house: organisations, first members, compartments, keyholders."),
    "staff": Noun(
        "brama.cli.house.staff", "Members by handle: add, confirm, remove, list, recover, sign in and out, settle."
    ),
    "cases": Noun(
        "brama.cli.house.cases", "Applications, as far as you may see them: list, show, apply, act, open, grant."
    ),
    "receipt": Noun("brama.cli.receipt", "What an applicant may do with seven words: status, answer, book, erase."),
    "desk": Noun("brama.cli.house.desk", "What screeners leave to a machine for a while: a round at night."),
    "intake": Noun("brama.cli.house.intake", "Places and what is wanted, by two of the board: show, propose, confirm."),
    "notices": Noun("brama.cli.house.notices", "Duress, and who was approached or threatened; the welfare officer's."),
    "canaries": Noun("brama.cli.house.canaries", "Planted cases, of the security officer: watch, alarms, keys."),
    "purge": Noun("brama.cli.house.purge", "Destroy what is past its period, or one case."),
    "doctor": Noun("brama.cli.doctor", "What may be wrong: settings, files, versions, clock, space, what waits."),
    "registers": Noun("brama.cli.registers", "Lists of persons from outside: add, list, show, remove."),
    "screen": Noun("brama.cli.screen", "Look for persons in registers, with the reasons for every match."),
    "compare": Noun("brama.cli.compare", "Compare two persons at a time: how much alike, and why."),
    "ledger": Noun("brama.cli.ledger", "What was done: verify it, let partners countersign it."),
    "serve": Noun("brama.cli.serve", "The pages: the gate for applicants, the house for the staff."),
    "demo": Noun("brama.cli.demo", "Try it on invented persons."),
}

HELP = """Usage: brama COMMAND [ARGUMENTS] [--data DIR]

Brama is the way in for organisations that an adversary tries to infiltrate: applications, screening, meetings, decisions by two, and
finding a person in lists, however the name is spelt.

Commands:
{nouns}
  test       Run the project's own tests.

`brama COMMAND --help` tells more. Registers and records stand in --data DIR, else in $BRAMA_DATA, else
in your data directory. Ends with 0 when done, 1 when the input is refused, 2 when asked wrongly."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what was asked; return the exit status. Nothing but an ending is ever raised to the terminal."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    _leave_no_core()
    open_what_is_closed()
    try:
        status = _answer(words)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has had enough; what is buffered must not be flushed into the closed pipe at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except BaseException as error:  # noqa: BLE001  the one place where every way of ending becomes a sentence
        end = ending(error)
        for line in end.lines:
            say(line)
        return end.status
    return status


def _leave_no_core() -> None:
    """Whatever crashes here, and in what it starts, writes none of its memory to the disk: there are keys in it, and what was typed."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _answer(words: list[str]) -> int:
    first = words[0] if words else "--help"
    if first in FIRST_WORDS:
        print(FIRST_WORDS[first]())
        return 0
    if first.startswith("-"):
        raise WrongUse(f"{first!r} stands before the command; options go behind it: `brama --help` lists the commands")
    if first not in NOUNS:
        raise WrongUse(f"brama has no command {first!r}; `brama --help` lists what there is")
    return _run(first, words[1:])


def _run(noun: str, arguments: list[str]) -> int:
    module = import_module(NOUNS[noun].module)
    run: Run = import_module("brama.cli.run").run
    return run(f"brama {noun}", arguments, module.app)


def _help() -> str:
    return HELP.format(nouns="\n".join(f"  {name:<10} {noun.purpose}" for name, noun in NOUNS.items()))


def _version() -> str:
    try:
        return f"brama {version('brama')}"
    except PackageNotFoundError:
        return f"brama {_version_here()}, run from its sources"


def _version_here() -> str:
    """That of the sources this file lies in."""
    import tomllib

    with suppress(OSError, ValueError, KeyError):
        return str(tomllib.loads((SOURCES / "pyproject.toml").read_text("utf-8"))["project"]["version"])
    return "of unknown version"


FIRST_WORDS: dict[str, Callable[[], str]] = {"--help": _help, "-h": _help, "help": _help, "--version": _version}


if __name__ == "__main__":
    sys.exit(main())
