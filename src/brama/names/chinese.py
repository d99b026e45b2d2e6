"""Chinese names in Latin or Russian letters: pinyin (Guoqiang), Wade-Giles (Kuo-chiang) and Palladius (Гоцян) come to one reading.

A syllable as Hong Kong spells it (Kwok) has the readings of the characters that are commonly spelt so.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from brama.names.forms import folded
from brama.names.latin import latin_readings

_MARKS = re.compile(
    r"^x|[iu]x|q[iu]|zh|jia|jin|hs|tz|[ctk]h?ien|sien|hien|iang|iao|uo|ung|uang|ong(?![aeiou])|ih|ueh|ieh"
    r"|[cdfghklmnprstwz]eng(?![aeiou])|[^aeiouy]ao(?=[bcdfghjklmnpqrstwxyz]+[aeiou])"
    r"|цз|чж|ця|цю|ци|сяо|сюэ?й?|го|[аиэоуяю]нь|юй|юэ|хуа|гуа|[хдчж]ун|^[бгдклмнптфхш]эн|^..н$|x[iu]|[jx]un|[gh]ua"
)
"""What sets such a word apart from Lena or Milan, which are Chinese syllables too."""
_LEAST, _MOST = 4, 14
_SHORT = frozenset({"cai", "cao", "cui", "cen", "qi", "qu", "xi", "hsu", "hsi", "ци", "цай", "цао"})
"""Shorter words that are hardly anything else."""
_LATIN = "\u0250"
_TELLING = ("x", "q")
"""Letters with which hardly any other word of three begins."""
_PASSPORT = re.compile("chzh|tsz|^si[aeu]|^iui|^khu[ae]")
"""What sets apart Palladius in the Latin letters of Russian passports (Chzhou Tszian)."""
_LAST_N = re.compile("N(?![aeiou])")
"""Passports write нь and н alike."""
_SOFT = "еёиюяi"
_MANDARIN = ("pinyin", "wade", "palladius")
_ONSETS, _LATIN_ONSETS = (2, 1, 0), (4, 3, 2, 1, 0)
"""Letters that an onset may have; in the Latin of passports it has more."""
_LONGEST = 4
"""Letters of a rhyme."""


_Parts = dict[str, dict[str, str]]


@lru_cache(maxsize=1)
def _systems() -> dict[str, _Parts]:
    table: dict[str, _Parts] = {}
    for line in files(__package__).joinpath("tables/chinese_syllables.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            system, part, pairs = line.split("\t")
            table.setdefault(system, {})[part] = dict(pair.split("=") for pair in pairs.split())
    return table


@lru_cache(maxsize=1)
def _cantonese() -> dict[str, list[str]]:
    """Syllables as Hong Kong spells them, and what the same characters are in pinyin."""
    return {heard: said.split(",") for heard, said in _systems()["cantonese"]["syllable"].items()}


def readings(text: str) -> tuple[str, ...]:
    """What a repaired word sounds like if it is Chinese by its look, one reading for each spelling it may follow; none for other words."""
    text = folded(text).replace("ъ", "")
    mandarin = _mandarin(text)
    if _PASSPORT.search(text) and (heard := _sounds(text, _systems()["passport"])):
        mandarin = (*mandarin, heard, _LAST_N.sub("NG", heard))
    if text not in _cantonese():
        return mandarin
    spoken = [_sounds(syllable, _systems()["pinyin"]) for syllable in _cantonese()[text]]
    # A syllable of pinyin alone looks like nothing Chinese, and is read as any other word.
    plain = [latin_readings(syllable)[0] for syllable in _cantonese()[text]]
    return tuple(dict.fromkeys((*mandarin, *filter(None, spoken), *plain)))


def _mandarin(text: str) -> tuple[str, ...]:
    if text not in _SHORT and not (
        _LEAST - (text[:1] in _TELLING or text > _LATIN) <= len(text) <= _MOST and _MARKS.search(text)
    ):
        return ()
    return tuple(dict.fromkeys(filter(None, (_sounds(text, _systems()[system]) for system in _MANDARIN))))


def _sounds(text: str, parts: _Parts) -> str | None:
    """The sounds of a word that falls into syllables, the longest first; None of one that does not."""
    if not text:
        return ""
    for begins, ends in _cuts(text, parts):
        rest = _sounds(text[ends:], parts)
        if rest is not None:
            return _syllable(text[:begins], text[begins:ends], parts) + rest
    return None


def _cuts(text: str, parts: _Parts) -> Iterator[tuple[int, int]]:
    """Where the onset of the first syllable may end, and its rhyme."""
    for begins in _LATIN_ONSETS if "tsz" in parts["onset"] else _ONSETS:
        if not begins or text[:begins] in parts["onset"]:
            yield from (
                (begins, begins + n) for n in range(_LONGEST, 0, -1) if text[begins : begins + n] in parts["rhyme"]
            )


def _syllable(onset: str, rhyme: str, parts: _Parts) -> str:
    soft = parts.get("soft", {}).get(onset) if rhyme[0] in _SOFT else None
    return (soft or parts["onset"].get(onset, "")) + parts["rhyme"][rhyme]
