"""Which Chromium is installed."""

import shutil

_NAMES = ("chromium-headless-shell", "chromium")
"""The first is the second without windows of its own: the same pages for half of the processor's time."""


def installed() -> str | None:
    """Its path, or None."""
    return next(filter(None, map(shutil.which, _NAMES)), None)
