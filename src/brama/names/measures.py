"""How far apart two tokens sound, in quarters of a consonant."""

from rapidfuzz.distance import Levenshtein

from brama.names.token import Token

FAR = 99
_REACH = 10
"""Beyond this weighed distance nothing is alike."""
_apart = Levenshtein.distance


def measures(a: Token, b: Token) -> tuple[int, int, int]:
    """(weighed distance, consonant distance, length of the longer reading): least over the readings, 99 where far apart."""
    reach = _REACH + 2 * max(len(a.weighed[0]), len(b.weighed[0])) // 3 if written_without_vowels(a, b) else _REACH
    if len(a.weighed) > 1 or len(b.weighed) > 1:
        return _least(a, b, reach)
    (x,), (y,) = a.weighed, b.weighed
    full = _apart(x, y, score_cutoff=reach)
    return (full, _apart(a.bare[0], b.bare[0]), max(len(x), len(y))) if full <= reach else (FAR, FAR, 0)


def _least(a: Token, b: Token, reach: int) -> tuple[int, int, int]:
    full = bare = FAR
    length = 0
    for i, x in enumerate(a.weighed):
        for j, y in enumerate(b.weighed):
            d = _apart(x, y, score_cutoff=min(reach, full))
            if d <= reach and d <= full:
                c, longer = _apart(a.bare[i], b.bare[j]), max(len(x), len(y))
                if (d, c, -longer) < (full, bare, -length):  # whichever stands first, both sides measure the same
                    full, bare, length = d, c, longer
    return full, bare, length


def written_without_vowels(a: Token, b: Token) -> bool:
    """Whether one of them alone is written in letters without vowels."""
    return a.script != b.script and "abjad" in (a.script, b.script)
