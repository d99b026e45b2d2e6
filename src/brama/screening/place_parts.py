"""Birth places taken apart: what names a place of its own, what it lies in, and the countries."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from brama.names.repair import repair
from brama.names.token import Token
from brama.names.tokens import token, tokens_of
from brama.names.words import words_of
from brama.screening.countries import land

_MOST_WORDS = 24
_SEGMENTS = re.compile(r"[,;/()\[\]|\n]+")


_NOW = re.compile(r"^(?:now|today|formerly|ныне|сейчас|цяпер|зараз|нині|obecnie|dziś)\s+", re.IGNORECASE)
"""What is said before the country in which a place lies by now."""


class Own(NamedTuple):
    """A word that names a place, and which of that name it is, where a word beside it says so (Нижний, Великий)."""

    token: Token
    which: str


class Place(NamedTuple):
    """The words that name a place of its own, those that name what it lies in, and the countries."""

    own: tuple[Own, ...]
    areas: tuple[Token, ...]
    lands: frozenset[str]


@lru_cache(maxsize=1 << 16)
def place_in(place: str) -> Place:
    """Take a place apart at its commas. A part that is a country as a whole says nothing else."""
    segments = [_NOW.sub("", segment.strip()) for segment in _SEGMENTS.split(place)]
    lands = {land(segment) for segment in segments}
    said = [tuple(_words(segment)) for segment in segments if not land(segment)]
    lands.update(kind for words in said for kind, _ in words if len(kind) == _CODE)
    return Place(
        tuple(each for words in said for each in _own(words))[:_MOST_WORDS],
        tuple(token for words in said for token in _areas(words))[:_MOST_WORDS],
        frozenset(lands - {""}),
    )


_Word = tuple[str, Token]
_WHICH = frozenset({"new", "old", "great", "small", "upper", "lower"})
_CODE = 2
"""Letters of the code of a country, which no kind of word has."""
_SHORTEST = 3
"""Letters of a word that may name a place."""


def _words(segment: str) -> Iterator[_Word]:
    """The words before a street, each with its kind: "" for what names a place, a code for a country."""
    for word in words_of(segment)[:_MOST_WORDS]:
        # A word in Chinese or Korean signs falls apart into syllables, and is looked up whole.
        for one in tokens_of(word if len(tokens_of(word)) == 1 else _usual(word)):
            kind = _kind(one.text)
            if kind == "street":
                return
            yield kind, one


def _kind(text: str) -> str:
    if text in _kinds():
        return _kinds()[text]
    return "generic" if len(text) < _SHORTEST else land(text) if len(text) > _SHORTEST else ""


def _own(words: Sequence[_Word]) -> list[Own]:
    within = _areas_at(words)
    return [Own(token, _which(words, at)) for at, (kind, token) in enumerate(words) if not kind and at not in within]


def _which(words: Sequence[_Word], at: int) -> str:
    """What the word before says, else the one behind (Rostov Veliky)."""
    beside = [words[place][0] for place in (at - 1, at + 1) if 0 <= place < len(words)]
    return next((kind for kind in beside if kind in _WHICH), "")


def _areas(words: Sequence[_Word]) -> list[Token]:
    return [words[at][1] for at in sorted(_areas_at(words))]


def _areas_at(words: Sequence[_Word]) -> set[int]:
    """Where the names of areas stand: directly before the word for one (Мінская вобласць), else the next behind it (Region of Minsk)."""
    kinds, found = [kind for kind, _ in words], set()
    for at, kind in enumerate(kinds):
        if kind == "area" and (at == 0 or kinds[at - 1] != "area"):
            behind = [place for place in range(at, len(kinds)) if not kinds[place]]
            found.update([at - 1] if at and not kinds[at - 1] else behind[:1])
    return found


def called(word: Token) -> tuple[Token, ...]:
    """As it is said, and as a place that has several names is called first of all."""
    return (word, token(_usual(word.text))) if word.text in _forms() else (word,)


@lru_cache(maxsize=1)
def _kinds() -> dict[str, str]:
    return {repair(word): kind for kind, word in (line.split("\t") for line in _lines("place_words.tsv"))}


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    """Each name of a place that has several, with the first of them."""
    rows = ([repair(form) for form in line.split("|")] for line in _lines("place_forms.tsv"))
    return {form: row[0] for row in rows for form in row}


def _usual(word: str) -> str:
    """The first of the names of a place that has several; any other word as it is."""
    return _forms().get(repair(word), word)


def _lines(table: str) -> list[str]:
    text = files(__package__).joinpath(f"tables/{table}").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
