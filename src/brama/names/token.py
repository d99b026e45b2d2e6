"""What is known of one part of a name, and all of it that follows from its readings."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import chain
from operator import and_
from typing import NamedTuple

from brama.names.encode import ALL_CLASSES, consonant_classes, skeleton, weighed, weighed_bare
from brama.names.families import father_families
from brama.names.forms import folded
from brama.names.kinds import kind_of

_NONE: frozenset[int] = frozenset()
LATIN_ENDS = "\u0250"
_LONG = 7
"""Letters that no such syllable has."""
_SYLLABLE = re.compile("[bcdđfghjklmnpqrstvwxyz]{0,3}[aeiou]{1,3}(?:ng|nh|ch|nt|nn|[bcghklmnprt])?")
"""One syllable as Chinese, Koreans, Vietnamese and Burmese write them: their languages have a few hundred each."""
SLAVIC = ("oV", "eV", "aV", "öV", "äV", "oVy", "oVoj", "eVoj", "SKi", "CKi", "eNKo", "eNKa", "iČ", "yČ", "oŠ", "iŠ")
"""Endings of surnames whose vowels are written down with care: there another vowel is another name. Not -in and -ak: so end Zemin and
Mubarak too, and Cyrillic is written with care whatever its ending."""


@dataclass(slots=True, eq=False)
class Token:
    """One part of a name; the same text gives the same object, which is its identity in caches. Never written to: frozen, it would
    take four times as long to make.

    `text` is repaired and lower case; `readings` are what it may sound like, the likeliest first; `weighed` and `bare` the same
    readings for distance, with and without vowels; `skeletons` their consonant classes, for keys. `families` are given-name
    families, `fathers` those of a patronymic's `stem`, which is a reading. `kind` is "", "title", "particle", "initial" or "joined".
    `always` and `never` are sets of consonant classes, as bits: in all readings, in none. `listed` says that some table knows other
    forms of it, `short` that it is a syllable of which a language has but some hundreds.
    """

    text: str
    script: str
    readings: tuple[str, ...]
    weighed: tuple[str, ...]
    bare: tuple[str, ...]
    skeletons: tuple[str, ...]
    families: frozenset[int]
    fathers: frozenset[int]
    patronymic: bool
    stem: str
    gender: str
    slavic: bool
    kind: str
    always: int
    never: int
    listed: bool
    short: bool


def made(text: str, readings: tuple[str, ...], families: frozenset[int], stem: str, gender: str, listed: bool) -> Token:
    """A token of what was read."""
    script, spelt = script_of(text), _spelt(readings[0]) if len(readings) == 1 else together(readings)
    return Token(
        text, script, readings, spelt.weighed, spelt.bare, spelt.skeletons, families, father_families(stem) if stem else _NONE,
        bool(stem), stem, gender, spelt.slavic or bool(stem) or script == "cyrillic", kind_of(text), spelt.always, spelt.never, listed,
        not families and is_syllable(text),
    )  # fmt: skip


def is_syllable(text: str) -> bool:
    """Whether a text is one syllable as those write it who have but some hundreds, whatever else it may be."""
    return len(text) < _LONG and _SYLLABLE.fullmatch(folded(text)) is not None


def script_of(text: str) -> str:
    first = text[:1]
    if first < LATIN_ENDS:
        return "latin"
    if "Ѐ" <= first <= "ԯ":
        return "cyrillic"
    return "abjad" if "֐" <= first <= "ݿ" else unicodedata.name(first, "unknown").split()[0].lower()


class _Spelt(NamedTuple):
    """What follows from readings alone; see Token."""

    weighed: tuple[str, ...]
    bare: tuple[str, ...]
    skeletons: tuple[str, ...]
    always: int
    never: int
    slavic: bool


@lru_cache(maxsize=1 << 15)
def _spelt(reading: str) -> _Spelt:
    """Of one reading: many spellings share it."""
    bones = skeleton(reading)
    classes = consonant_classes(bones)
    return _Spelt(
        (weighed(reading),),
        (weighed_bare(reading),),
        (bones,),
        classes,
        ALL_CLASSES ^ classes,
        reading.endswith(SLAVIC),
    )


def together(readings: tuple[str, ...]) -> _Spelt:
    weighed_, bare, skeletons, always, never, slavic = zip(*map(_spelt, readings), strict=True)
    return _Spelt(
        tuple(chain(*weighed_)), tuple(chain(*bare)), tuple(dict.fromkeys(chain(*skeletons))), reduce(and_, always),
        reduce(and_, never), any(slavic),
    )  # fmt: skip
