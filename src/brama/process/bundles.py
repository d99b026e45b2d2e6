"""Bundles: applications that say nearly the same, found when the list of screening sums them up.

Each long text is compared with the same text of the first case of every bundle; never on from copy to copy, or a chain of small changes
would lead from anything to anything. That two are in one bundle is no finding about either: to copy costs nothing, also another's words.
"""

from collections.abc import Iterator, Mapping
from secrets import randbits
from typing import Final

import numpy as np

from brama.process.beside import unpacked
from brama.process.summary import BUNDLE, NO_BUNDLE, in_bundle
from brama.screening.retold import Sketches, alike
from brama.vault.lists import Opened, Row

_BITS: Final = 63


def bundled(before: Opened, fresh: Mapping[int, Row], shred: bytes) -> dict[int, Row]:
    """These rows, each with the number of its bundle; `shred` are all shred keys as they are now."""
    now = before._replace(rows={**before.rows, **fresh}, shred=shred)
    texts, known = _texts(now, fresh), _texts(before, fresh)
    same = {number: bytes(before.rows[number].summary[BUNDLE]) for number in known if known[number] == texts[number]}
    new = sorted(number for number in fresh if number not in same and any(texts[number]))
    numbers = {number: int.from_bytes(each) for number, each in same.items()}
    numbers |= dict(_joined(before, {number: texts[number] for number in new})) if new else {}
    return {n: row._replace(summary=in_bundle(row.summary, numbers.get(n, 0))) for n, row in fresh.items()}


def _texts(opened: Opened, numbers: Mapping[int, Row]) -> dict[int, bytes]:
    return {number: unpacked(said).texts for number, said in opened.more(numbers).items()}


def _joined(before: Opened, new: Mapping[int, bytes]) -> Iterator[tuple[int, int]]:
    """The bundle that each joins, or a new one."""
    bundles, sketches = _firsts(before, new)
    there = len(bundles)
    sketches = np.vstack([sketches, np.zeros((len(new), sketches.shape[1]), np.uint8)])
    for number, texts in new.items():
        found = np.flatnonzero(alike(texts, sketches[:there]))
        if not len(found):
            sketches[there] = np.frombuffer(texts, np.uint8)
            bundles.append(randbits(_BITS) + 1)
            there += 1
        yield number, bundles[int(found[0]) if len(found) else -1]


def _firsts(before: Opened, new: Mapping[int, bytes]) -> tuple[list[int], Sketches]:
    """Of every bundle the first case that is still there, and what it says."""
    first: dict[bytes, int] = {}
    for number, row in sorted(before.rows.items()):
        if number not in new and (bundle := row.summary[BUNDLE]) != NO_BUNDLE:
            first.setdefault(bundle, number)
    said = before.more(first.values())
    texts = b"".join([unpacked(said[number]).texts for number in first.values()])
    width = len(next(iter(new.values())))
    return [int.from_bytes(bundle) for bundle in first], np.frombuffer(texts, np.uint8).reshape(-1, width)
