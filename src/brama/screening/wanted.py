"""Keys under which a person asked for may stand in a register, each with the bits it would bring: the weightier are asked first."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from brama.persons import PartialDate, Person
from brama.registers import keys
from brama.screening.near_names import NearName
from brama.screening.neighbours import Neighbours

Keys = tuple[NDArray[np.uint64], NDArray[np.float32]]
EXACT = 24.0
"""Bits by which a shared document, phone or address goes first."""
_BORN = 5
"""Bits that a birth year brings on top of a part of a name; the years before and after bring none, yet they are looked up."""


def wanted_keys(person: Person, near: Sequence[NearName]) -> list[Keys]:
    """The keys of a person whose names have these neighbours, but for birth dates."""
    alone = [each for name in near for each in (*name.tokens, *name.joined.values())]
    together = [pair for name in near for pair in combinations(name.tokens, 2)]
    years = {year + apart: 0 for apart in (-1, 1) for year, *_ in person.births}
    years |= dict.fromkeys((birth.year for birth in person.births), _BORN)
    return [*_alone(alone, years), *_together(together), *number_keys(person)]


def _alone(neighbours: list[Neighbours], years: dict[int, int]) -> Iterator[Keys]:
    """`years` with the bits that each brings."""
    if not neighbours:
        return
    hashes = np.concatenate([each.hashes for each in neighbours])
    weights = np.concatenate([each.hash_weights for each in neighbours])
    yield keys.skeleton_keys(hashes), weights
    if years:
        which = np.repeat(np.array(sorted(years)), len(hashes))
        bits = np.repeat(np.array([years[year] for year in sorted(years)], np.float32), len(hashes))
        yield keys.year_keys(np.tile(hashes, len(years)), which), np.tile(weights, len(years)) + bits


def _together(pairs: list[tuple[Neighbours, Neighbours]]) -> Iterator[Keys]:
    if pairs:
        ours = np.concatenate([np.repeat(x.hashes, len(y.hashes)) for x, y in pairs])
        theirs = np.concatenate([np.tile(y.hashes, len(x.hashes)) for x, y in pairs])
        both = np.concatenate([np.add.outer(x.hash_weights, y.hash_weights).ravel() for x, y in pairs])
        yield keys.pair_keys(ours, theirs), both


def date_keys(person: Person) -> NDArray[np.uint64]:
    """Those of full birth dates, also with day and month exchanged."""
    return keys.date_keys(np.array([date for birth in person.births for date in _dates(birth)], np.uint64))


def number_keys(person: Person) -> Iterator[Keys]:
    """Those of documents, phones and addresses."""
    for kind, texts in ((keys.DOCUMENT, person.documents), (keys.PHONE, person.phones), (keys.EMAIL, person.emails)):
        if texts:
            yield keys.text_keys(kind, texts), np.full(len(texts), EXACT, np.float32)


def _dates(birth: PartialDate) -> list[int]:
    """The full date, and the one with day and month exchanged."""
    year, month, day = birth
    if not day:
        return []
    return [year * 10000 + month * 100 + day] + (
        [year * 10000 + day * 100 + month] if day <= 12 and day != month else []
    )
