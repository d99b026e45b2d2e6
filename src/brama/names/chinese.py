"""Chinese names in Latin or Russian letters: pinyin (Guoqiang), Wade-Giles (Kuo-chiang) and Palladius (Гоцян) come to one reading.

A syllable as Hong Kong spells it (Kwok) has the readings of the characters that are commonly spelt so.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from brama.names.forms import folded
from brama.names.latin import latin_readings
from brama.names.sounds import settled

_MARKS = re.compile(
    r"^x|[iu]x|q[iu]|zh|jia|jie|jin|hs|tz|[ctk]h?ien|sien|hien|iang|iao|uo|ung|uang|ong(?![aeiou])|ih|ueh|ieh"
    r"|[cdfghklmnprstwz]eng(?![aeiou])|[^aeiouy]ao(?=[bcdfghjklmnpqrstwxyz]+[aeiou])"
    r"|цз|чж|ця|цю|ци|сяо|сюэ?й?|го|[аиэеоуяю]нь(?!к)|юй|ю[эе]|хуа|гуа|уан|[хдчж]ун|юн$|^[бгдклмнптфхш]эн|^жуй?|^..н$|x[iu]|[jx]un|[gh]ua"
    r"|^(?:[^аеёиоуыэюя]{0,2}[аеёиоуыэюя]{1,3}нь?(?=[^аеёиоуыэюя]|$)){2,3}$|ng(?=[bcdfhjklmnpqrstwxyz])|[aeiou]ng$|^(?:z|r)[iu](?=[bcdfghjlmnpqrstwxyz][aeiou])|^rui"
)
"""What sets such a word apart from Lena or Milan, which are Chinese syllables too."""
_LEAST, _MOST = 4, 14
_SHORT = frozenset({"cai", "cao", "cui", "cen", "qi", "qu", "xi", "hsu", "hsi", "ци", "цай", "цао"})
"""Shorter words that are hardly anything else."""
_LATIN = "\u0250"
_NEIGHBOURS = str.maketrans("іїєґў", "иеегу")
"""Ukrainian and Belarusian letters, with what Palladius has for them in Russian."""
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
_PINYIN_ALONE = re.compile("^(?:x|q[iu]|zh|c[aeou]|z[aeiou])|(?<=[aeioung])(?:x|q[iu]|zh)")
"""Beginnings of syllables that no other spelling has."""
_VOWELS = tuple("aeiouü")
_NEVER_FIRST = re.compile("[iu]|ong")
"""Rhymes before which pinyin writes a y or a w where no other consonant begins the syllable (Jianguo is no Jiang-uo)."""


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
    if text > _LATIN:
        text = text.translate(_NEIGHBOURS)
    mandarin = _mandarin(text)
    if _PASSPORT.search(text) and (heard := _said(text, "passport")):
        mandarin = (*mandarin, heard, _LAST_N.sub("NG", heard))
    if text not in _cantonese():
        return mandarin
    spoken = [_said(syllable, "pinyin") for syllable in _cantonese()[text]]
    # A syllable of pinyin alone looks like nothing Chinese, and is read as any other word.
    plain = [latin_readings(syllable)[0] for syllable in _cantonese()[text]]
    return tuple(dict.fromkeys((*mandarin, *filter(None, spoken), *plain)))


def _mandarin(text: str) -> tuple[str, ...]:
    if text not in _SHORT and not (
        _LEAST - (text[:1] in _TELLING or text > _LATIN) <= len(text) <= _MOST and _MARKS.search(text)
    ):
        return ()
    return tuple(dict.fromkeys(filter(None, (_said(text, system) for system in _MANDARIN))))


def _said(text: str, system: str) -> str:
    """The whole word as other words are read."""
    return settled(_sounds(text, _systems()[system]) or "")


def _sounds(text: str, parts: _Parts) -> str | None:
    """The sounds of a word that falls into syllables, the longest first, but before those behind which a vowel would begin the next; None
    of one that does not."""
    if not text:
        return ""
    for begins, ends in _cuts(text, parts):
        rest = _sounds(text[ends:], parts)
        if rest is not None:
            return _syllable(text[:begins], text[begins:ends], parts) + rest
    return None


def _cuts(text: str, parts: _Parts) -> Iterator[tuple[int, int]]:
    """Where the onset of the first syllable may end, and its rhyme."""
    found = [
        (begins, begins + n)
        for begins in (_LATIN_ONSETS if "tsz" in parts["onset"] else _ONSETS)
        if not begins or text[:begins] in parts["onset"]
        for n in range(_LONGEST, 0, -1)
        if text[begins : begins + n] in parts["rhyme"] and (begins or not _NEVER_FIRST.match(text[:n]))
    ]
    yield from sorted(found, key=lambda cut: text[cut[1] : cut[1] + 1] in _VOWELS)


def _syllable(onset: str, rhyme: str, parts: _Parts) -> str:
    soft = parts.get("soft", {}).get(onset) if rhyme[0] in _SOFT else None
    return (soft or parts["onset"].get(onset, "")) + parts["rhyme"][rhyme]


def other_syllables(one: str, other: str) -> bool:
    """Whether both of two words can be nothing but pinyin, and are not the same: Zhou is not Zhu, nor Xiaofang Xiaofeng."""
    return one != other and _is_pinyin(one) and _is_pinyin(other)


@lru_cache(maxsize=1 << 14)
def _is_pinyin(text: str) -> bool:
    return bool(_PINYIN_ALONE.search(text)) and _sounds(text, _systems()["pinyin"]) is not None
