"""Names that some write in one word and others in two: Abdulrahman and Abd al-Rahman, Alireza and Ali Reza."""

import re
from functools import lru_cache
from importlib.resources import files

from brama.names.families import is_form, is_of_europe
from brama.names.forms import folded
from brama.names.sounds import each_once

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
def _rules() -> tuple[tuple[str, str, re.Pattern[str], str], ...]:
    return tuple(
        (part, letters, _pattern(part, letters, joints), known)
        for part, letters, known, joints in _rows()
        if part not in ("whole", "head")
    )


@lru_cache(maxsize=1)
def _wholes() -> dict[str, tuple[str, ...]]:
    return {letters: tuple(known.split()) for part, letters, known, _ in _rows() if part == "whole"}


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    return frozenset(head for part, _, heads, _ in _rows() if part == "head" for head in heads.split())


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
    firsts = tuple(letters for part, letters, _, _ in _rules() if part == "first")
    return firsts, tuple(letters for part, letters, _, _ in _rules() if part != "first")


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
    if not (text.startswith(firsts) or text.endswith(lasts)) or is_of_europe(text):
        return (text,)
    return _by_rule(text)


def _by_rule(text: str) -> tuple[str, ...]:
    for part, letters, pattern, known in _rules():
        if not (text.startswith(letters) if part == "first" else text.endswith(letters)):
            continue
        found = pattern.fullmatch(text)
        if found and (part != "named" or _is_named(each_once(found[1]))):
            return (known, *taken_apart(found[1])) if part == "first" else (*taken_apart(found[1]), known)
    return (text,)


def _is_named(head: str) -> bool:
    return is_form(head) or head in _heads()
