"""What happens to the letters of a name: a slip of the finger, of a scanner, of the keyboard layout."""

import re
from collections.abc import Callable
from functools import cache
from random import Random

from brama.simulate.rows import rows

_ALPHABETS = ("abcdefghijklmnoprstuwyz", "абвгдежзйклмнопрстуфхцчшыэюя")
_CYRILLIC = re.compile("[Ѐ-ӿ]")


def typo(name: str, rng: Random) -> str | None:
    """One slip of the finger inside a word of four letters or more: two swapped, one lost, doubled or exchanged."""
    places = [place.start() for place in re.finditer(r"(?<=[^\W\d_])[^\W\d_](?=[^\W\d_]{2})", name)]
    if not places:
        return None
    slip = rng.choice(_SLIPS)
    slipped = slip(name, rng.choice(places), rng)
    return slipped if slipped != name else None


def _swapped(name: str, at: int, _: Random) -> str:
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def _lost(name: str, at: int, _: Random) -> str:
    return name[:at] + name[at + 1 :]


def _doubled(name: str, at: int, _: Random) -> str:
    return name[:at] + name[at] + name[at:]


def _exchanged(name: str, at: int, rng: Random) -> str:
    letter = rng.choice(_ALPHABETS[bool(_CYRILLIC.match(name[at]))])
    return name[:at] + (letter.upper() if name[at].isupper() else letter) + name[at + 1 :]


_SLIPS: tuple[Callable[[str, int, Random], str], ...] = (_swapped, _lost, _doubled, _exchanged)


def misread(name: str, rng: Random) -> str | None:
    """One slip of a scanner, where the name has a letter that scanners mistake."""
    found = [(at, len(letters), become) for letters, become in _slips("ocr") for at in _places(letters, name)]
    if not found:
        return None
    at, length, become = rng.choice(found)
    return name[:at] + become + name[at + length :]


def mistyped(name: str, rng: Random) -> str | None:
    """Letters of a Cyrillic name exchanged for their lookalikes: one kind of letter, wherever it stands."""
    found = [(letters, become) for letters, become in _slips("lookalike") if letters in name]
    return name.replace(*rng.choice(found)) if found else None


def _places(letters: str, name: str) -> list[int]:
    return [place.start() for place in re.finditer(re.escape(letters), name)]


@cache
def _slips(kind: str) -> list[tuple[str, str]]:
    return [(letters, become) for slip, letters, become in rows("slips") if slip == kind]
