"""An address as somebody typed it by hand: without its language, in small letters, with a line at its end too many or too few."""

import re
from collections.abc import Iterator
from typing import Final

from django.urls import Resolver404, resolve

_REFERENCE: Final = re.compile(r"[A-Z2-7]{4}-[A-Z2-7]{4}", re.ASCII | re.IGNORECASE)
"""Of a case: forty bits in base32."""


def meant(path: str, language: str) -> str:
    """The address of ours that was meant, whether what it names is there or not; nothing where there is none, or it is this one."""
    small = not is_there(path)  # else it is only a reference that may be written otherwise
    parts = [_meant(part, small=small) for part in path.split("/") if part]
    found = next((each for each in _tried(parts, language) if is_there(each)), "")
    return "" if found == path else found


def is_there(path: str) -> bool:
    """Whether an address of ours looks so."""
    try:
        resolve(path)
    except Resolver404:
        return False
    return True


def _meant(part: str, *, small: bool) -> str:
    return part.upper() if _REFERENCE.fullmatch(part) else part.lower() if small else part


def _tried(parts: list[str], language: str) -> Iterator[str]:
    for before in ([], [language]):
        joined = "/".join([*before, *parts])
        yield from (f"/{joined}", f"/{joined}/")
