"""Birth places across scripts and languages: what names a place of its own, what it lies in, and whether two places share one."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from brama.names.likeness import Likeness, likeness
from brama.names.repair import repair
from brama.names.tokens import Token, token, tokens_of, words_of
from brama.screening.countries import land, lands_differ

_MOST_WORDS = 24
_SEGMENTS = re.compile(r"[,;/()\[\]|\n]+")


_NOW = re.compile(r"^(?:now|today|formerly|ныне|сейчас|цяпер|зараз|нині|obecnie|dziś)\s+", re.IGNORECASE)
"""What is said before the country in which a place lies by now."""


class Place(NamedTuple):
    """The words that name a place of its own, those that name what it lies in, and the countries."""

    own: tuple[Token, ...]
    areas: tuple[Token, ...]
    lands: frozenset[str]


@lru_cache(maxsize=1 << 16)
def place_code(ours: str, theirs: str) -> str:
    """The code of the level at which two places agree, or "" where nothing can be said."""
    a, b = place_in(ours), place_in(theirs)
    if _share(a.own, b.own):
        return "birth_place_same"
    if a.own and b.own:
        # Who names the village and who names the next town mean one place now and then: neither yes nor no.
        return "" if _share(a.own, b.areas) or _share(a.areas, b.own) else "birth_place_differs"
    if _share(a.own + a.areas, b.own + b.areas):
        return "birth_place_same"
    if a.areas and b.areas:
        return "birth_place_differs"
    return _of_lands(a.lands, b.lands)


def _of_lands(ours: frozenset[str], theirs: frozenset[str]) -> str:
    if ours & theirs:
        return "birth_country_same"
    return "birth_country_differs" if lands_differ(ours, theirs) else ""


@lru_cache(maxsize=1 << 16)
def place_in(place: str) -> Place:
    """Take a place apart at its commas. A part that is a country as a whole says nothing else."""
    segments = [_NOW.sub("", segment.strip()) for segment in _SEGMENTS.split(place)]
    lands = {land(segment) for segment in segments}
    said = [tuple(_words(segment)) for segment in segments if not land(segment)]
    lands.update(kind for words in said for kind, _ in words if len(kind) == _CODE)
    return Place(
        tuple(token for words in said for token in _own(words)),
        tuple(token for words in said for token in _areas(words)),
        frozenset(lands - {""}),
    )


_Word = tuple[str, Token]
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


def _own(words: Sequence[_Word]) -> list[Token]:
    within = _areas_at(words)
    return [token for at, (kind, token) in enumerate(words) if not kind and at not in within]


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


def _share(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    return any(likeness(x, y) <= Likeness.NEAR for x in _called(ours) for y in _called(theirs))


def _called(words: Sequence[Token]) -> list[Token]:
    """As they are said, and as the places that have several names are called first of all."""
    return [*words, *(token(_usual(word.text)) for word in words if word.text in _forms())]


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
