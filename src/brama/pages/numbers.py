"""A number as a page sends it back, or as somebody typed it."""

from typing import Final

from brama.pages.unseen import seen

_LONGEST: Final = 9
"""Digits of any number that a page of ours shows. Python refuses to read thousands of them, and a database what is above its own."""


def whole(typed: str) -> int | None:
    """A number of nothing but digits; None for what is none, or none of ours."""
    digits = seen(typed)
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= _LONGEST else None
