"""Bundles in the list: cases that nobody has taken and that say nearly the same are one line, however many they are."""

from typing import Final

import numpy as np

from brama.process.listing.columns import Chosen, Standing

FEWEST: Final = 3
"""Cases that make a bundle; two that say the same are looked at as two."""


def folded(standing: Standing) -> tuple[Standing, dict[int, int]]:
    """These cases in the order of the list, with one of each bundle, and how many each of those stands for.

    Whoever was taken or flagged stands for themselves: somebody has looked, or must.
    """
    ordered = standing.in_order()
    loose = np.flatnonzero((ordered.said["bundle"] != 0) & unlooked(ordered))
    numbers, first, counts = np.unique(ordered.said["bundle"][loose], return_index=True, return_counts=True)
    large = counts >= FEWEST
    behind = np.isin(ordered.said["bundle"][loose], numbers[large])
    behind[first[large]] = False
    shown = np.delete(np.arange(len(ordered)), loose[behind])
    stands = zip(ordered.numbers[loose[first[large]]].tolist(), counts[large].tolist(), strict=True)
    return ordered.where(shown), dict(stands)


def unlooked(standing: Standing) -> Chosen:
    """Those that nobody has taken or flagged."""
    return standing.untaken & ~standing.flagged
