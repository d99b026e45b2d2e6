"""Which Chromium is installed."""

import shutil

_NAMES = ("chromium-headless-shell", "chromium")
"""The first is the second without windows of its own: the same pages for half of the processor's time."""


def installed() -> str | None:
    """Its path, or None."""
    return next(filter(None, map(shutil.which, _NAMES)), None)


def whole() -> str | None:
    """The path of the one that people have, or None: what it keeps in its folder, the other does not."""
    return shutil.which(_NAMES[1])
