"""The names most alike to a name, of other persons, by measures that are not Brama's."""

import random
import unicodedata
from collections.abc import Iterator

import numpy as np
from anyascii import anyascii
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler

from lists import Named

NEAREST = 14
Matrix = NDArray[np.float32]


def nearest(named: list[Named], chance: random.Random) -> Iterator[tuple[int, int]]:
    """Name and its most similar name of somebody else, the nearest first, every measure in turn."""
    folded = [fold(one.name) for one in named]
    other = _others(named, folded)
    crossing = other & _cross_script(named)
    tables = [_top(measure(folded), other) for measure in (_sorted_tokens, _jaro_winkler, _shared_tokens)]
    tables.append(_top(_sorted_tokens(folded), crossing))
    order = list(range(len(named)))
    for rank in range(NEAREST):
        for table in tables:
            chance.shuffle(order)
            yield from ((i, int(table[i, rank])) for i in order if table[i, rank] >= 0)


def fold(name: str) -> str:
    """ASCII, lower case, single spaces: the same for every script, so that no measure of ours chooses the negatives."""
    ascii_name = "".join(c if c.isalnum() else " " for c in anyascii(name).casefold().replace("'", ""))
    return " ".join(ascii_name.split())


def _sorted_tokens(folded: list[str]) -> Matrix:
    return process.cdist(folded, folded, scorer=fuzz.token_sort_ratio, dtype=np.float32)


def _jaro_winkler(folded: list[str]) -> Matrix:
    return process.cdist(folded, folded, scorer=JaroWinkler.similarity, dtype=np.float32)


def _shared_tokens(folded: list[str]) -> Matrix:
    """Sum of the rarity of the tokens that both hold: a shared surname, or given name and patronymic."""
    column = {token: at for at, token in enumerate(sorted({token for name in folded for token in name.split()}))}
    holds = np.zeros((len(folded), len(column)), np.float32)
    for row, name in enumerate(folded):
        holds[row, [column[token] for token in name.split()]] = 1
    shared = (holds * np.log(len(folded) / holds.sum(0))) @ holds.T
    return np.asarray(shared, np.float32)


def _others(named: list[Named], folded: list[str]) -> NDArray[np.bool_]:
    """Where two names may be a negative: of two persons who share no folded name and no full birth date."""
    signs: dict[str, set[str]] = {}
    for one, name in zip(named, folded, strict=True):
        full_births = (birth for birth in one.person.births if len(birth) == 10)
        signs.setdefault(one.person.id, set()).update([" ".join(sorted(name.split())), *full_births])
    owners: dict[str, set[str]] = {}
    for person, own in signs.items():
        for sign in own:
            owners.setdefault(sign, set()).add(person)
    mask = np.ones((len(named), len(named)), bool)
    rows: dict[str, list[int]] = {}
    for at, one in enumerate(named):
        rows.setdefault(one.person.id, []).append(at)
    for person, own in signs.items():
        alike = [row for twin in set().union(*(owners[sign] for sign in own)) for row in rows[twin]]
        mask[np.ix_(rows[person], alike)] = False
    return mask


def _cross_script(named: list[Named]) -> NDArray[np.bool_]:
    latin = np.array([script_of(one.name) == "LATIN" for one in named])
    return np.asarray(latin[:, None] != latin[None, :])


def script_of(name: str) -> str:
    """The script of most letters, as Unicode names it."""
    found = [unicodedata.name(c, "?").split()[0] for c in name if c.isalpha()]
    return max(sorted(set(found)), key=found.count) if found else "?"


def _top(similarity: Matrix, mask: NDArray[np.bool_]) -> NDArray[np.int64]:
    scores = np.where(mask & (similarity > 0), similarity, -1)
    best = np.argsort(-scores, axis=1, kind="stable")[:, :NEAREST]
    return np.where(np.take_along_axis(scores, best, 1) >= 0, best, -1)
