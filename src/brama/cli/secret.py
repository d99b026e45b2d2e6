"""Passphrases: typed unseen on the terminal, or one line of standard input; never an argument."""

import sys
from getpass import getpass


def secret(prompt: str) -> str:
    """The line without its end."""
    return getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
