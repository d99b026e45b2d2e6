"""Chinese characters: one word holds the surname, of one character or seldom of two, and the given name, which pinyin joins."""

import re
from functools import lru_cache
from importlib.resources import files

from anyascii import anyascii

_SYLLABLE = re.compile("[A-Z][a-z]*")
_LONGEST = 4
"""Characters of a name. What is longer is a foreign name by its sounds, and its syllables stand alone."""


def parts(text: str) -> list[str]:
    """Surname and given name in pinyin; syllables where these cannot be told apart."""
    said = [[syllable.lower() for syllable in _SYLLABLE.findall(anyascii(character))] for character in text]
    place = _given_begins(text)
    if place == 1:
        said[0] = [_read_otherwise().get(text[0], "".join(said[0]))]
    if not place:
        return [syllable for syllables in said for syllable in syllables]
    halves = (
        "".join(syllable for syllables in half for syllable in syllables) for half in (said[:place], said[place:])
    )
    return [half for half in halves if half]


@lru_cache(maxsize=1)
def _rows() -> tuple[str, ...]:
    lines = files(__package__).joinpath("tables/han_surnames.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@lru_cache(maxsize=1)
def _of_two() -> frozenset[str]:
    return frozenset(row for row in _rows() if "=" not in row)


@lru_cache(maxsize=1)
def _read_otherwise() -> dict[str, str]:
    return dict(row.split("=") for row in _rows() if "=" in row)


def _given_begins(text: str) -> int:
    """The place of the first character of the given name; 0 where that is not known."""
    if 2 < len(text) <= _LONGEST and text[:2] in _of_two():
        return 2
    return 1 if 1 < len(text) < _LONGEST else 0
