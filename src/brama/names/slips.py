"""A slip of whoever typed a name: one letter or sound, beside a token or beside another form of a name that is known."""

from functools import lru_cache

from anyascii import anyascii
from rapidfuzz.distance import OSA

from brama.names.near_families import fathers_like, forms_like
from brama.names.token import Token


def slipped_once(a: Token, b: Token) -> bool:
    """Whether there is one letter or sound to insert, leave out, change or exchange with its neighbour, or none."""
    ours, theirs = _typed(a), _typed(b)
    if ours and theirs and (OSA.distance(ours, theirs, score_cutoff=1) <= 1 or _seen(ours) == _seen(theirs)):
        return True
    if a.script == "cyrillic" == b.script and OSA.distance(a.text, b.text, score_cutoff=1) <= 1:
        return True
    told = map(_one_tongue, (a.readings, b.readings)) if a.slavic or b.slavic else (a.readings, b.readings)
    some, others = told
    return any(OSA.distance(x, y, score_cutoff=1) <= 1 for x in some for y in others)


@lru_cache(maxsize=1 << 16)
def _seen(typed: str) -> str:
    """The letters where two that a scanner takes for one are that one (Karneyeu, Kameyeu)."""
    return typed.replace("rn", "m").replace("cl", "d").replace("vv", "w")


_ONE_TONGUE = str.maketrans("oöäyj", "aeeii")
"""Vowels that Belarusian, Russian and Ukrainian exchange: none of them is a slip beside another."""


@lru_cache(maxsize=1 << 16)
def _one_tongue(readings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([reading.translate(_ONE_TONGUE) for reading in readings])


@lru_cache(maxsize=1 << 16)
def _typed(token: Token) -> str:
    """The letters that were typed, Cyrillic ones as the plainest romanisation has them: a slip in one of two letters that are one sound
    together (Nikolaevicn) leaves another sound. Empty in other scripts."""
    if token.script == "cyrillic":
        return anyascii(token.text).lower().replace("y", "i")
    return token.text.replace("y", "i") if token.script == "latin" else ""


def may_have_slipped(a: Token, b: Token) -> bool:
    """Whether a table knows one of them and not the other, without which there is nothing to slip from."""
    if a.patronymic and b.patronymic:
        return bool(a.fathers) != bool(b.fathers)
    return bool(a.families) != bool(b.families)


@lru_cache(maxsize=1 << 14)
def slipped_in_family(a: Token, b: Token) -> bool:
    """A slip in one form of a name whose other form is known: `Uladzmir` beside `Владимир`."""
    return _slipped(a, b) or _slipped(b, a)


def _slipped(known: Token, other: Token) -> bool:
    if known.families and not other.families:
        return forms_like(known.families, other.weighed, other.always, other.never)
    return bool(known.fathers and other.patronymic and not other.fathers and fathers_like(known.fathers, other.stem))
