"""How common a part of a name is: the share of persons who bear it (term frequencies), under any spelling and as it sounds."""

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Protocol

from brama.names.encode import sounding
from brama.names.family_tables import families
from brama.names.surnames import frequent
from brama.names.token import Token

_RARE = 5e-6
_RARE_GIVEN = 6e-4
_RARE_SOUND = 2e-5
_OF_ONE_COUNTRY = 0.15
"""Of all who come to be compared, those of one of the countries whose frequent surnames are known."""
SYLLABLE = 0.01
"""A syllable is about as common as this among those whose names are made of such (Korea, Vietnam, China, Burma), however few of them a list
holds."""


class Shares(Protocol):
    """Anything that knows how common a token is; the same object always answers the same."""

    def __hash__(self) -> int: ...

    def of(self, token: Token) -> float:
        """The share of persons who bear this token under any spelling, from 0 to 1: what is alike, near or written otherwise."""
        ...

    def sounding(self, token: Token) -> float:
        """The share of those who bear what sounds so, vowels and all: never more."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class ShippedShares:
    """The table that comes with the project; what is not in it counts as rare, the longer the rarer."""

    shares: dict[str, float]

    def of(self, token: Token) -> float:
        """See `Shares.of`."""
        return self.shares.get(share_key(token)) or unseen(token)

    def sounding(self, token: Token) -> float:
        """See `Shares.sounding`."""
        if token.families or token.fathers:
            return self.of(token)
        return min(self.shares.get(sound_key(token)) or unheard(token), self.of(token))


def unseen(token: Token) -> float:
    """The share of what was never counted: a given name is drawn from few, a surname is the rarer the longer it is."""
    if token.families or token.patronymic:
        return _RARE_GIVEN
    return _RARE * 4.0 ** max(0, 5 - len(token.skeletons[0]))


def unheard(token: Token) -> float:
    """The share of what no counted name sounds like."""
    return _RARE_SOUND * 4.0 ** max(0, 3 - len(token.skeletons[0]))


@lru_cache(maxsize=1 << 18)
def sound_key(token: Token) -> str:
    """Under what a token is counted that is no known given name and no patronymic, as it sounds."""
    return f"sound {sounding(token.readings[0])}"


@lru_cache(maxsize=1 << 18)
def share_key(token: Token) -> str:
    """Under what a token is counted: its first given-name family, its father's, or its skeleton."""
    if token.families:
        return f"given {families().names[min(token.families)]}"
    return f"father {families().names[min(token.fathers)]}" if token.fathers else token.skeletons[0]


@lru_cache(maxsize=1)
def shipped() -> ShippedShares:
    """The table of the project, read once."""
    lines = files(__package__).joinpath("tables/shares.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return ShippedShares(_at_least_as_common({key: int(per_million) / 1e6 for key, per_million in rows}))


def _at_least_as_common(counted: dict[str, float]) -> dict[str, float]:
    """With the surnames that very many bear: the lists that were counted hold few people of their countries."""
    expected: dict[str, float] = {}
    for surname, share in frequent():
        if not surname.families:
            for key in (share_key(surname), sound_key(surname)):
                expected[key] = expected.get(key, 0.0) + share * _OF_ONE_COUNTRY
    return counted | {key: max(share, counted.get(key, 0.0)) for key, share in expected.items()}
