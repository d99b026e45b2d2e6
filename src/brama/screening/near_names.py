"""A name asked for with the neighbours of its parts, and of two parts that may stand as one word elsewhere."""

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from brama.names.parts import Parts
from brama.names.sounds import VOWELS
from brama.names.token import Token
from brama.names.tokens import joined as one_word
from brama.screening.neighbours import Neighbours, may_be_slavic


class NearName(NamedTuple):
    """A name, neighbours of its parts, and of two parts that may stand as one word, by the place of the first."""

    parts: Parts
    tokens: list[Neighbours]
    joined: dict[int, Neighbours]


def near_name(parts: Parts, neighbours_of: Callable[[Token], Neighbours]) -> NearName:
    beside = enumerate(pairwise(parts.tokens))
    joined = {at: neighbours_of(one_word(x, y)) for at, (x, y) in beside if _may_be_one(x, y)}
    return NearName(parts, list(map(neighbours_of, parts.tokens)), joined)


def _may_be_one(first: Token, second: Token) -> bool:
    """Whether two neighbours may stand as one word elsewhere: Slavic names do not, but two syllables in Cyrillic may be anybody's."""
    return not (may_be_slavic(first) or may_be_slavic(second)) or _syllables(first) == 1 == _syllables(second)


def _syllables(token: Token) -> int:
    return sum(sound in VOWELS for sound in token.readings[0])
