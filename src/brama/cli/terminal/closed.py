"""Input, output and remarks that were closed before we began are opened on nothing, so that no file of ours takes their place."""

import os
import sys

STREAMS = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))


def open_what_is_closed() -> None:
    """As a cron job or a service may start us, with `2>&-` or `>&-`. What is shown there is shown to nobody."""
    while (descriptor := os.open(os.devnull, os.O_RDWR)) < len(STREAMS):
        os.set_inheritable(descriptor, True)
    os.close(descriptor)
    for descriptor, (name, mode) in enumerate(STREAMS):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(descriptor, mode, encoding="utf-8", closefd=False))
