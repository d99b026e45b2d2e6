"""Regions called by an adjective in Slavic languages and by their town in others: Полтавская область is Poltava region."""

import re
from functools import lru_cache

from brama.names.levels import Likeness
from brama.names.likeness import likeness
from brama.names.tokens import token

_ADJECTIVE = re.compile(
    "(.{2,}?)(?:(?<=ц)ь?к|(?<=ts)k|(?<=c)k|[сз]ь?к|[sz]k)"
    "(?:ая|ий|ой|ого|ага|ім|ом|і|а|ої|ій|aya|aia|aja|yi|yy|yj|iy|ii|ij|ie|i|a|y)"
)
_BEFORE = re.compile("(?:[оеoe]?[внvn]|я?н|ya?n)$")
"""What stands between the town and the ending (Гродн-ен-ская, Псков-ская)."""
_TURNED = {"ж": "г", "ž": "g"}
"""Калуга, Калужская. Of Одеська the с stands once."""
_LAST = re.compile("[аеёиіоуыэюяїьйaeiouy]+$")
_SHORTEST = 3
"""Letters of a town."""


@lru_cache(maxsize=1 << 14)
def is_of_town(region: str, town: str) -> bool:
    """Whether the first of two repaired words is such an adjective, of a place that sounds like the second."""
    found = _ADJECTIVE.fullmatch(region)
    if not found or len(town) < _SHORTEST:
        return False
    stem, bare = found[1], _LAST.sub("", town)
    stems = {
        stem,
        f"{stem}с" if "ськ" in region else stem,
        _BEFORE.sub("", stem),
        stem[:-1] + _TURNED.get(stem[-1], stem[-1]),
    }
    return any(likeness(token(each), token(bare)) <= Likeness.VARIANT for each in stems if each and bare)
