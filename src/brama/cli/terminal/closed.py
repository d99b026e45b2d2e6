"""The three standard streams, there even where whoever started us has closed them."""

import os
import sys
from io import TextIOWrapper

_MODES = {"stdin": "r", "stdout": "w", "stderr": "w"}


class Nothing(TextIOWrapper):
    """What stands for a stream that was closed: whatever must not be lost is not written to it."""


def open_what_is_closed() -> None:
    """As a cron job or a service may start us, with `2>&-` or `>&-`: what would be said there is lost, and no file of ours gets its number,
    into which a process that we start would print.
    """
    for name, mode in _MODES.items():
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_RDWR)  # the lowest number that is free, so that of the stream
            os.set_inheritable(nothing, True)
            setattr(sys, name, Nothing(os.fdopen(nothing, f"{mode}b", closefd=False), encoding="utf-8"))
