"""Particles that some write in one word with the name behind them: De La Cruz and Delacruz, Ben Ali and Benali."""

import re

_RUN = re.compile(
    r"(?<!\w)(?:(?:de|da|do|dos|das|del|della|di|du|des|la|los|las|le|van|von|der|den|ter|bin|ben|bel|bou|ould|mac)[ -]"
    r"(?:(?:la|las|los|der|den|al|el)[ -])?)([^\W\d_]{3,})",
    re.IGNORECASE,
)
"""Not Arabic articles alone: words that begin with them are read without."""


def glued(name: str) -> str:
    """The name with its particles in one word with what is behind them; empty where there are none, or more than one name has such."""
    found = list(_RUN.finditer(name))
    return _RUN.sub(_together, name) if len(found) == 1 and found[0].span() != (0, len(name)) else ""


def _together(run: re.Match[str]) -> str:
    word = re.sub("[ -]", "", run[0])
    return word.upper() if run[1].isupper() else word.capitalize()
