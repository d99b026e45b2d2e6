"""Where two Slavic surnames that sound alike differ: in the ending, which makes another surname, or in the first sound, where few slip."""

from functools import lru_cache
from importlib.resources import files

from rapidfuzz.distance import Levenshtein

from brama.names.encode import skeleton, weighed
from brama.names.sounds import VOWELS

_STEM = 2
_SMALL = frozenset({"ik", "ak", "uk", "chuk", "ec"})
_VOWEL = 2
"""What a vowel of another language may change in a stem, in quarters of a consonant."""


@lru_cache(maxsize=1)
def _kinds() -> tuple[tuple[str, str], ...]:
    lines = files(__package__).joinpath("tables/surname_endings.tsv").read_text("utf-8").splitlines()
    rows = [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]
    return tuple((ending, kind) for ending, kind in sorted(rows, key=lambda row: -len(row[0])))


@lru_cache(maxsize=1 << 16)
def _parted(reading: str) -> tuple[str, str]:
    """The stem of a surname as it sounds and the kind of its ending, "" if it has none."""
    for ending, kind in _kinds():
        if reading.endswith(ending) and len(reading) >= len(ending) + _STEM:
            return reading[: -len(ending)], kind
    return reading, ""


def is_ending(reading: str) -> bool:
    """Whether a reading is hardly more than the ending of a surname (-ovsky)."""
    sounds = reading.removeprefix("j")
    return any(sounds.endswith(ending) and len(sounds) <= len(ending) + _STEM for ending, _ in _kinds())


def other_ending(one: str, other: str) -> bool:
    """Whether both readings have endings, of different kinds, or one has an ending more (Мороз, Морозов)."""
    (ours, kind), (theirs, another) = _parted(one), _parted(other)
    if kind and another:
        return kind != another
    return bool(kind or another) and Levenshtein.distance(weighed(ours), weighed(theirs)) <= _VOWEL


def two_endings(one: str, other: str) -> bool:
    """Whether both readings have one of the small endings that Polish writes as others do, and each another (Michalik, Michalak)."""
    kinds = {_parted(one)[1], _parted(other)[1]}
    return len(kinds) > 1 and kinds <= _SMALL


def other_beginning(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether no two readings begin with sounds of one class; vowels are one."""
    return {_first(reading) for reading in ours}.isdisjoint(map(_first, theirs))


def _first(reading: str) -> str:
    first = reading.lstrip("j")[:1]
    return "" if first in VOWELS else skeleton(first)
