"""Levels of agreement between two parts of a name."""

from enum import IntEnum


class Likeness(IntEnum):
    """Levels of agreement between two tokens, best first; BONES are equal
    consonants among other vowels, outside Slavic names; CONTRARY is what is known to be another name (Марына, Марыя)."""

    SAME = 0
    SOUND = 1
    FAMILY = 2
    VARIANT = 3
    NEAR = 4
    BONES = 5
    SLIP = 6
    BLURRED = 7
    LOOSE = 8
    INITIAL = 9
    OTHER = 10
    CONTRARY = 11

    __hash__ = int.__hash__  # that of enumerations is Python, and levels stand in the keys of tables
