"""Passphrases: typed unseen on the terminal, or one line of standard input; never an argument."""

import sys
from getpass import getpass


def secret(prompt: str) -> str:
    """The line without its end. What stands behind it on standard input is left for others to read."""
    return (
        getpass(prompt) if sys.stdin.isatty() else sys.stdin.buffer.readline().decode(errors="replace").rstrip("\r\n")
    )
