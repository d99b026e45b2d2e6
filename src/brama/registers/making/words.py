"""The names of a chunk as numbers of words: of all of them at once, which takes less time than one after the other."""

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

import numpy as np

from brama.names.otherwise import is_odd, otherwise
from brama.names.words import words_of
from brama.registers.columns import LAST
from brama.registers.files.arrays import Array, ends


class Numbering(dict[str, int]):
    """Numbers texts from one in the order in which they are first met; what cannot be written is refused there and then."""

    def __missing__(self, text: str) -> int:
        text.encode()
        number = self[text] = len(self) + 1
        return number


class Words(NamedTuple):
    """Words end to end, the last of each name marked with columns.LAST; where those of each name begin and end; and the places of the
    names that the words alone do not give back."""

    words: Array
    offsets: Array
    inexact: Array


def words_in(names: Sequence[str], numbering: Numbering) -> Words:
    """The words of these names. Under those of what a spoilt name was meant to be it is found as well."""
    pieces, counts, exact = _pieces(names)
    words = np.fromiter(map(numbering.__getitem__, pieces), np.uint32, len(pieces))
    maybe = _maybe_spoilt(words, counts, numbering)
    offsets = ends(counts).astype(np.int64)
    words[offsets[1:][counts > 0] - 1] |= np.uint32(LAST)
    meant = {place: texts for place in np.flatnonzero(maybe).tolist() if (texts := otherwise(names[place]))}
    exact[list(meant)] = False
    return _with_meant(Words(words, offsets, np.flatnonzero(~exact)), meant, numbering)


def _pieces(names: Sequence[str]) -> tuple[list[str], Array, Array]:
    """The words of all names, how many each has, and whether single spaces between them give it back: so it is with nearly all lists."""
    text = "\n".join(names)
    pieces = words_of(text)
    if text and " ".join(pieces) == text.replace("\n", " ") and text.count("\n") == len(names) - 1:
        return pieces, np.array([name.count(" ") + 1 for name in names], np.int64), np.ones(len(names), bool)
    each = list(map(words_of, names))
    exact = [bool(some) and " ".join(some) == name for some, name in zip(each, names, strict=True)]
    return list(chain.from_iterable(each)), np.fromiter(map(len, each), np.int64, len(each)), np.array(exact, bool)


def _maybe_spoilt(words: Array, counts: Array, numbering: Numbering) -> Array:
    """Names of one word, those that begin with a single letter, and those with an odd word: no other has been spoilt."""
    odd = np.fromiter(map(is_odd, numbering), bool, len(numbering))[words - 1]
    short = (np.fromiter(map(len, numbering), np.int64, len(numbering)) == 1)[words - 1]
    maybe: Array = counts < 2
    maybe[np.repeat(np.arange(len(counts)), counts)[odd]] = True
    some = counts > 0
    maybe[some] |= short[(np.cumsum(counts) - counts)[some]]
    return maybe


def _with_meant(said: Words, meant: dict[int, tuple[str, ...]], numbering: Numbering) -> Words:
    """Put the words of what these names were meant to be behind their own."""
    if not meant:
        return said
    added = {place: [word for text in texts for word in _marked(text, numbering)] for place, texts in meant.items()}
    more = np.fromiter(map(len, added.values()), np.int64, len(added))
    places = np.fromiter(added, np.int64, len(added))
    counts = np.diff(said.offsets)
    counts[places] += more
    behind = np.repeat(said.offsets[places + 1], more)
    words = np.insert(said.words, behind, np.array(list(chain.from_iterable(added.values())), np.uint32))
    return Words(words, ends(counts).astype(np.int64), said.inexact)


def _marked(text: str, numbering: Numbering) -> list[int]:
    numbers = [numbering[word] for word in words_of(text)]
    return [*numbers[:-1], *(number | LAST for number in numbers[-1:])]
