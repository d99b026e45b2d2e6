"""Tokens written down, so that a word that was read once need not be read again: what its letters sound like takes longest.

What is written down holds for one edition of this room alone; who keeps it keeps the edition beside it.
"""

import unicodedata
from functools import lru_cache
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from importlib.resources.abc import Traversable

from brama.names.families import given_families
from brama.names.token import Token, made
from brama.names.tokens import kept, kept_token, known, tokens_of

_NONE: frozenset[int] = frozenset()
_FAMILIES, _LISTED = 1, 2
_GENDERS = ("", "m", "f")


@lru_cache(maxsize=1)
def edition() -> bytes:
    """A digest of all that decides how a name is read: this room with its tables, and what it builds on."""
    digest = sha256(f"{version('anyascii')} {unicodedata.unidata_version}".encode())
    for file in _sources(files(__package__)):
        digest.update(sha256(file.read_bytes()).digest())
    return digest.digest()


def _sources(folder: Traversable) -> list[Traversable]:
    """Programs and tables, in the order of their names."""
    inside = sorted(folder.iterdir(), key=lambda each: each.name)
    tables = [table for each in inside if each.name == "tables" for table in _sources(each)]
    return [each for each in inside if each.is_file()] + tables


def written(word: str) -> str:
    """The tokens of a word: a line each, of text (where it is not the word in small letters), readings, marks and stem."""
    return "\n".join(_written(word, token) for token in tokens_of(word))


def _written(word: str, token: Token) -> str:
    marks = _FAMILIES * bool(token.families) | _LISTED * token.listed | 4 * _GENDERS.index(token.gender)
    parts = ["" if token.text == word.lower() else token.text, " ".join(token.readings), f"{marks or ''}", token.stem]
    return "\t".join(parts).rstrip("\t")


def recalled(word: str, lines: str) -> tuple[Token, ...]:
    """The tokens of a word as `written` wrote them."""
    met = known(word)
    return (
        kept(word, tuple([_recalled(word, line) for line in lines.split("\n")]) if lines else ())
        if met is None
        else met
    )


def _recalled(word: str, line: str) -> Token:
    text, sounds, *more = line.split("\t")
    text, readings = text or word.lower(), tuple(sounds.split(" "))
    if not more:  # most words
        return kept_token(made(text, readings, _NONE, "", "", listed=False))
    marks, stem = int(more[0] or 0), "".join(more[1:])
    families = given_families(text, readings) if marks & _FAMILIES else _NONE
    return kept_token(made(text, readings, families, stem, _GENDERS[marks >> 2], bool(marks & _LISTED)))
