"""How words in other scripts than Latin and Cyrillic sound: through what they are written as in Latin letters."""

import re
from functools import lru_cache
from itertools import chain

from anyascii import anyascii

from brama.names import burmese, greek, hangul
from brama.names.latin import latin_readings, plainly_read


@lru_cache(maxsize=1 << 16)
def other_readings(text: str) -> tuple[str, ...]:
    """Readings of a word in any other script, through its plain ASCII transliteration."""
    ways = greek.spellings(text) if "Ͱ" <= text[:1] <= "Ͽ" or "ἀ" <= text[:1] <= "῿" else (text,)
    latin = (re.sub(r"[^a-z]", "", anyascii(way).lower()) for way in ways)
    return tuple(dict.fromkeys(chain.from_iterable(map(latin_readings, latin))))


def burmese_readings(text: str) -> tuple[str, ...]:
    """Readings of Burmese text through its customary spellings, the plainest first."""
    return tuple(dict.fromkeys(filter(None, (plainly_read(spelt) for spelt in burmese.spellings(text)))))


def hangul_readings(text: str) -> tuple[str, ...]:
    """Readings of Korean text through its customary spellings."""
    return tuple(dict.fromkeys(filter(None, (plainly_read(spelt) for spelt in hangul.spellings(text)))))
