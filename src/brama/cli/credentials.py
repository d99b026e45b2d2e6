"""Passphrase and code of a member: asked for unseen on a terminal, or two lines of standard input where that is said."""

import sys
from typing import Annotated

import typer

from brama.cli.endings import WrongUse
from brama.cli.terminal.secret import secret

Stdin = Annotated[bool, typer.Option("--stdin", help="Two lines of standard input: passphrase, then code.")]


def may_be_asked(stdin: bool) -> None:
    """Raise WrongUse where nobody is there to type, and nobody said that the lines come from elsewhere."""
    if not stdin and not sys.stdin.isatty():
        raise WrongUse("passphrase and code are asked for on a terminal; from elsewhere they come with --stdin")


def credentials() -> tuple[str, str]:
    """Passphrase, then code."""
    return secret("Passphrase: "), secret("Code: ")
