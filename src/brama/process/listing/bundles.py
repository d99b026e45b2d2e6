"""Bundles: applications that say nearly the same, found when the list of screening sums them up.

Each long text is compared with the same text of the first case of every bundle; never on from copy to copy, or a chain of small changes
would lead from anything to anything. That two are in one bundle is no finding about either: to copy costs nothing, also another's words.
"""

from collections.abc import Iterator, Mapping
from secrets import randbits
from typing import Final

import numpy as np

from brama.process.listing.beside import unpacked
from brama.process.listing.columns import standing
from brama.process.listing.summary import bundle_of, in_bundle
from brama.screening.retold import Sketches, alike
from brama.vault.tables.lists import Opened, Row, shown
from brama.vault.tables.recent import Both

_BITS: Final = 63


def bundled(fresh: Mapping[int, Row], before: Opened | Both, among: Opened, shred: bytes) -> dict[int, Row]:
    """These rows, each with the number of its bundle: of what was known before and says the same still the number it had, of others
    that of whom they repeat in one table. `shred` are all shred keys as they are now.
    """
    texts = {n: unpacked(shown(shred[row.slot * 32 : row.slot * 32 + 32], row.more)).texts for n, row in fresh.items()}
    known = {n: unpacked(said).texts for n, said in before.more(fresh).items()}
    numbers = {n: bundle_of(said) for n, said in before.summaries(fresh).items() if known[n] == texts[n]}
    new = sorted(number for number in fresh if number not in numbers and any(texts[number]))
    numbers |= dict(_joined(among, {number: texts[number] for number in new})) if new else {}
    return {n: row._replace(summary=in_bundle(row.summary, numbers.get(n, 0))) for n, row in fresh.items()}


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
    there = standing(before.numbers, before.said)
    there = there.where((there.said["bundle"] != 0) & ~there.of(new))
    there = there.where(np.argsort(there.numbers))
    _, first = np.unique(there.said["bundle"], return_index=True)
    there = there.where(np.sort(first))
    said = before.more(there.numbers.tolist())
    texts = b"".join([unpacked(said[number]).texts for number in there.numbers.tolist()])
    width = len(next(iter(new.values())))
    return there.said["bundle"].tolist(), np.frombuffer(texts, np.uint8).reshape(-1, width)
