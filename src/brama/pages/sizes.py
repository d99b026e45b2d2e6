"""THE table of how much may be sent to an address. More is refused before it is read."""

from typing import Final

FORM: Final = (2 << 20) + (1 << 18)
"""A long form with its state, and the page that tells that a megabyte is too long still has it."""
TEXTS: Final = 16 << 20
"""An application: of what is longer than a form its beginning is read, so that the steps before are not lost with it."""
FILES: Final = (4 * 20 + 1) << 20
"""Three files of twenty megabytes; a fourth is told of on the page that sent it."""
SIZES: Final = {"/visit": FILES, "/apply": TEXTS}
"""By a part of the address."""


def most(path: str) -> int:
    """Bytes that may be sent there."""
    return next((size for part, size in SIZES.items() if part in path), FORM)
