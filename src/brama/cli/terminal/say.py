"""What is said beside the answer: single lines on standard error, with nothing in them that could move a terminal."""

import sys
import unicodedata

# Controls, surrogates, and characters that turn or hide text: a name from a list must not rewrite the screen.
UNSAFE = frozenset({"Cc", "Cs", "Zl", "Zp"})
TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def plain(text: object) -> str:
    """The text in one line, with what a terminal would obey instead of show made visible."""
    written = str(text)
    if written.isascii() and written.isprintable():
        return written
    return "".join("\ufffd" if _unsafe(char) else char for char in written)


def _unsafe(char: str) -> bool:
    return char in TURNING or unicodedata.category(char) in UNSAFE


def say(line: str) -> None:
    """One line on standard error. When nobody can hear it, silence is better than a second mistake."""
    try:
        print(plain(line), file=sys.stderr, flush=True)
    except OSError:
        return
