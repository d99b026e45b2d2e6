"""What stands in a text and is not seen: spaces, marks of direction, letters of no width. They are no answer, and no part of a number."""

import unicodedata
from typing import Final

_BLANK: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and signs by their category, and blank on every screen."""
_VARIANTS: Final = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
"""Which form of the sign before is meant; alone they are nothing."""


def seen(text: str) -> str:
    """What of it is seen."""
    return "".join(sign for sign in text if not _unseen(sign))


def spaced(text: str) -> str:
    """The same with one space wherever there are some."""
    return " ".join(filter(None, map(seen, text.split())))


def is_seen(text: str) -> bool:
    """Whether anything of it is: of a long text the first letter tells."""
    return not all(map(_unseen, text))


def _unseen(sign: str) -> bool:
    category = unicodedata.category(sign)
    return category in ("Cf", "Cc") or category.startswith("Z") or sign in _BLANK or sign in _VARIANTS
