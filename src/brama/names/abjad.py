"""Arabic, Persian and Hebrew letters: consonants are written, most vowels are not."""

import re
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from brama.names.sounds import VOWELS


@lru_cache(maxsize=2)
def _letters(script: str) -> dict[int, str]:
    lines = files(__package__).joinpath(f"tables/{script}_sounds.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return str.maketrans(dict(rows))


# Letters that Arabic and Persian read differently stand in the table as themselves, and are read both ways.
_PERSIAN = str.maketrans("ثذضظ", "SZZZ")
_ARABIC = str.maketrans("ثذضظ", "TDDZ")
_ARTICLE = re.compile(r"^(?:ال|وال)(?=..)")
_ONE_VOWEL = re.compile(r"([a-zäö])\1+")
"""Twice the same consonant has a vowel between: a doubled one is written once, but in the name of God."""
_BETWEEN = re.compile("(?<=[^وايیاآى])و(?=[^وايیاآى])(?!.*[^وايیاآى]و[^وايیاآى])")
"""The last waw between consonants is a vowel in most names, and in some a consonant (Tavakoli, Khoshnamvand)."""
_BREATH = re.compile("(?<=[بپتٹجچدڈرڑکگ])ھ(?!.*[ەێۆ])(?<![ەێۆ].ھ)")
"""The breath that Urdu writes behind a consonant (سندھی); Kurdish writes an h with this letter."""
_OF_GOD = re.compile("لله")


def readings(text: str) -> tuple[str, ...]:
    """Readings of a word in Arabic or Hebrew script: waw is a consonant beside alef and at the start, else a vowel, or else a consonant.
    The h of Urdu at the end stands for a vowel (خالدہ), and what ends in a ta marbuta is said with a t before another (نعمة الله)."""
    if not "؀" <= text[:1] <= "ݿ":
        return _hebrew(text)
    text = text[:-1] + "ة" if text[-1] == "ہ" else text
    bare = _OF_GOD.sub("له", _ARTICLE.sub("", _BREATH.sub("", text)))
    ways = (bare, bare.replace("وي", "ڤي"), _BETWEEN.sub("ڤ", bare))
    spoken = list(map(_spoken, dict.fromkeys(ways)))
    if text[-1] == "ة" and len(bare) > 1:
        spoken.append(f"{spoken[0]}T")
    return tuple(
        dict.fromkeys(filter(None, (each.translate(tongue) for each in spoken for tongue in (_ARABIC, _PERSIAN))))
    )


def _spoken(bare: str) -> str:
    spoken = re.sub(r"^و|و(?=[اآىی])|(?<=[اآ])و", "V", bare)
    spoken = re.sub(r"^[يی]", "j", spoken).translate(_letters("arabic"))
    spoken = re.sub(r"[^A-Za-zĎŠŽČǮäöثذضظ]", "", spoken)
    return _ONE_VOWEL.sub(r"\1", spoken)


_LAST_WRITTEN, _LAST_YA = set("iu"), set("iy")
"""Vowels at the end of a word that are written: those of ya and waw."""
_ENDS = {*VOWELS, "j"}


def other_last_vowel(written: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a name read from these letters ends in a vowel that they write (Jabbari) and the other one, in all its readings, in a
    consonant (Jabbar, Jaber); or the other ends in i, and the letters write none."""
    ours, theirs = ({reading[-1] for reading in readings} for readings in (written, other))
    if ours <= _LAST_WRITTEN:
        return theirs.isdisjoint(_ENDS)
    return ours.isdisjoint(_ENDS) and theirs <= _LAST_YA


_FIRST = {"ב": "B", "ו": "V", "י": "j", "וו": "V", "ה": "H"}
_LAST_WAW = re.compile("(?<=[^ו])ו(?=[^ו][^ו]{0,2}$)")


def _hebrew(text: str) -> tuple[str, ...]:
    """Readings of a Hebrew or Yiddish word: ב is b at its beginning, v elsewhere, or b; waw a vowel, or the last a consonant; צ ц or ч."""
    first = next((letters for letters in ("וו", *_FIRST) if text.startswith(letters)), "")
    begun, rest = _FIRST.get(first, ""), re.sub("ה$", "א", text[len(first) :]).replace("וו", "ב")
    ways = (rest, rest.replace("ב", "בּ"), rest.replace("צ", "צ̌").replace("ץ", "צ̌"), _LAST_WAW.sub("ב", rest))
    spoken = (begun + way.replace("בּ", "B").replace("צ̌", "Č").translate(_letters("hebrew")) for way in ways)
    return tuple(dict.fromkeys(filter(None, (re.sub(r"[^A-Za-zĎŠŽČǮäö]", "", each) for each in spoken))))
