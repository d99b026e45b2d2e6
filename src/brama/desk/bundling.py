"""Bundles in the list: cases that nobody has taken and that say nearly the same are one line, however many they are."""

from collections import defaultdict
from typing import Final

from brama.process.reads import Standing, in_order
from brama.process.summary import BUNDLE, FLAG, FLAGGED, NO_BUNDLE, NOBODY, TAKER

FEWEST: Final = 3
"""Cases that make a bundle; two that say the same are looked at as two."""


def folded(standing: Standing) -> tuple[Standing, dict[int, int]]:
    """These cases with one of each bundle, and how many each of those stands for.

    Whoever was taken or flagged stands for themselves: somebody has looked, or must.
    """
    bundles: dict[bytes, dict[int, bytes]] = defaultdict(dict)
    for number, said in standing.items():
        if said[BUNDLE] != NO_BUNDLE and said[TAKER] == NOBODY and said[FLAG] != FLAGGED:
            bundles[said[BUNDLE]][number] = said
    ordered = [in_order(same) for same in bundles.values() if len(same) >= FEWEST]
    behind = {number for first, *others in ordered for number in others}
    return {n: said for n, said in standing.items() if n not in behind}, {some[0]: len(some) for some in ordered}
