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
def place_code(ours: str, theirs: str) -> str:
    """The code of the level at which two places agree, or "" where nothing can be said."""
    a, b = place_in(ours), place_in(theirs)
    met = [(x, y) for x in a.own for y in b.own if _near(x.token, y.token)]
    if met:
        return _of_namesakes(a, b, met)
    ours_own, theirs_own = ([each.token for each in place.own] for place in (a, b))
    if ours_own and theirs_own:
        # Who names the village and who names the next town mean one place now and then: neither yes nor no.
        return "" if _share(ours_own, b.areas) or _share(a.areas, theirs_own) else "birth_place_differs"
    if _share([*ours_own, *a.areas], [*theirs_own, *b.areas]):
        return "birth_place_same"
    if a.areas and b.areas:
        return "birth_place_differs"
    return _of_lands(a.lands, b.lands)


def _of_namesakes(a: Place, b: Place, met: list[tuple[Own, Own]]) -> str:
    """Of two places that share a word. Where each has another besides that the other lacks (Frankfurt an der Oder, am Main), it may be two
    of one name, or two villages by one town: neither yes nor no."""
    codes = {_of_kinds(x.which, y.which) for x, y in met}
    if "birth_place_same" not in codes:
        return "" if "" in codes else "birth_place_differs"
    apart = _lacking(a, b, {x for x, _ in met}) and _lacking(b, a, {y for _, y in met})
    return "" if apart else "birth_place_same"


def _of_kinds(ours: str, theirs: str) -> str:
    """Of two places of one name: of two words that tell them apart one alone may be left out, and greatness is now and then (Новгород)."""
    if ours == theirs or {ours, theirs} == {"", "great"}:
        return "birth_place_same"
    return "birth_place_differs" if ours and theirs else ""


def _lacking(place: Place, other: Place, met: set[Own]) -> bool:
    """Whether a place has a word besides those that were met that is like none of the other, or another beside those."""
    beside, kinds = [*(each.token for each in other.own), *other.areas], {"", *(each.which for each in other.own)}
    return any(
        x.which not in kinds if x in met else all(likeness(x.token, y) >= Likeness.INITIAL for y in beside)
        for x in place.own
    )


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


def _share(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    return any(_near(x, y) for x in ours for y in theirs)


def _near(x: Token, y: Token) -> bool:
    return any(likeness(one, other) <= Likeness.NEAR for one in _called(x) for other in _called(y))


def _called(word: Token) -> tuple[Token, ...]:
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
