"""Names that some write in one word and others in two: Abdulrahman and Abd al-Rahman, Alireza and Ali Reza."""

import re
from functools import lru_cache
from importlib.resources import files

from brama.names.forms import folded

_SLAVIC = ("ov", "ev", "ova", "eva", "ovich", "evich", "enko", "ski", "sky", "uk", "ets", "yan", "iy", "ii",
           "ов", "ев", "ова", "ева", "ович", "евич", "овна", "евна", "енко", "ский")  # fmt: skip
_REST = 3
_VOWELS = "aeiouаеэоу"
_NO_GOD = "(?!ll?ah)"
"""Abdullah is another compound: its l is not the article's."""


@lru_cache(maxsize=1)
def _rows() -> list[list[str]]:
    lines = files(__package__).joinpath("tables/compounds.tsv").read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@lru_cache(maxsize=1)
def _rules() -> tuple[tuple[str, re.Pattern[str], str, bool], ...]:
    return tuple(
        (letters, _pattern(part, letters, joints), known, part == "first")
        for part, letters, known, joints in _rows()
        if part != "whole"
    )


@lru_cache(maxsize=1)
def _wholes() -> dict[str, tuple[str, ...]]:
    return {letters: tuple(known.split()) for part, letters, known, _ in _rows() if part == "whole"}


def _pattern(part: str, letters: str, joints: str) -> re.Pattern[str]:
    between = "|".join(map(_joint, sorted(joints.split(","), key=lambda joint: (-len(joint), joint))))
    if part == "first":
        return re.compile(
            rf"{letters}(?:{between}){_NO_GOD}(?:(?<=l)(?![{_VOWELS}])|(?=\w{{{_REST + 1}}}))(\w{{{_REST},}})"
        )
    return re.compile(rf"(\w{{{_REST},}}?)(?:{between}){letters}")


def _joint(letters: str) -> str:
    """An article's l becomes the consonant behind it, which then stands twice (Abdurrahman): what stands once is the name's own."""
    own = letters.lstrip(_VOWELS)
    return letters if own in ("", "l", "ль", "л", "ال") else f"{letters}(?={own})"


@lru_cache(maxsize=1)
def _edges() -> tuple[tuple[str, ...], tuple[str, ...]]:
    firsts = tuple(letters for letters, _, _, first in _rules() if first)
    return firsts, tuple(letters for letters, _, _, first in _rules() if not first)


def taken_apart(text: str) -> tuple[str, ...]:
    """The parts of a repaired word that is such a compound, else the word itself."""
    if not text.isascii() and (plain := folded(text)) != text:
        parts = taken_apart(plain)
        return parts if len(parts) > 1 else (text,)
    if text in _wholes():
        return _wholes()[text]
    if len(text) < _REST + 2 or text.endswith(_SLAVIC):
        return (text,)
    firsts, lasts = _edges()
    if not (text.startswith(firsts) or text.endswith(lasts)):
        return (text,)
    for letters, pattern, known, first in _rules():
        if not (text.startswith(letters) if first else text.endswith(letters)):
            continue
        found = pattern.fullmatch(text)
        if found:
            return (known, *taken_apart(found[1])) if first else (*taken_apart(found[1]), known)
    return (text,)
