"""Surnames that very many bear: how many, and whether a word is one."""

from collections.abc import Iterator
from functools import lru_cache

from brama.names.repair import repair
from brama.names.sounds import rows
from brama.names.token import Token
from brama.names.tokens import token

_SHARES = {"BY": (0.006, 0.5), "RU": (0.012, 0.47), "UA": (0.0023, 0.35), "PL": (0.005, 0.45)}
"""Of all in a country the share of its first surname, and how it falls with the rank: as the lists of frequency that statistical offices
and telephone books make do, roughly."""
_RANKED, _BEHIND = 100, 150
"""Ranks that the table tells, and the one that stands for what is behind."""


def frequent() -> Iterator[tuple[Token, float]]:
    """Each of these surnames with the share of its country's people who bear it."""
    for country, surnames in rows("surnames.tsv"):
        most, fall = _SHARES[country]
        for at, surname in enumerate(surnames.split()):
            yield token(repair(surname)), most * (at + 1 if at < _RANKED else _BEHIND) ** -fall


def are_two(a: Token, b: Token) -> bool:
    """Whether both words are such surnames, and so hardly one of them with a slip."""
    known = _readings()
    return not (known.isdisjoint(a.readings) or known.isdisjoint(b.readings))


@lru_cache(maxsize=1)
def _readings() -> frozenset[str]:
    return frozenset(each.readings[0] for each, _ in frequent())
