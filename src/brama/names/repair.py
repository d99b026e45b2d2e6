"""Repair before reading: homoglyphs, stress marks, invisible characters, digits that a scanner left in a word.

Half of the EU's Belarusian records mix Latin letters into Cyrillic words (`Iгар`, `ĸ` for `к`, `ьі` for `ы`), so nothing is read
before this has run.
"""

import re
import unicodedata
from functools import lru_cache
from importlib.resources import files

_INVISIBLE = dict.fromkeys(
    [0xAD, 0x34F, 0x61C, *range(0x180B, 0x1810), *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070),
     *range(0xFE00, 0xFE10), 0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE01F0)]
)  # fmt: skip
_APOSTROPHES = dict.fromkeys(map(ord, "'’ʼ`´‘ʹʺ\"“”„«»ʻʾʿ′″"))
_DIGITS_CYRILLIC = str.maketrans("013468", "оізчбв")
_DIGITS_LATIN = str.maketrans("01568", "olsgb")
_CYRILLIC = re.compile(r"[Ѐ-ӿԀ-ԯ]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")
_HAS_DIGIT = re.compile(r"[0-9]")
_LOOSE_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")


_FIGURE = re.compile(r"(?<![0-9])[0-9](?=[^\W\d_])|(?<=[^\W\d_])0$|(?<=[иі])4$")
_ONE = re.compile("1(?<![aeiouy]1)(?=[b-df-hj-km-np-tv-z])", re.IGNORECASE)
"""Between consonants, or before one, a figure one is an i."""


_BROKEN_Y = re.compile("ьі(?<![иі]льі)")
"""An ы of two letters; not that of Ільін."""
_UNLIKELY = "nrusj"
"""Latin letters that look like Cyrillic ones in italics alone: a word with them is not Cyrillic by its looks."""


def _lookalikes() -> dict[str, str]:
    text = files(__package__).joinpath("tables/lookalikes.tsv").read_text("utf-8")
    return dict(line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))


_TO_CYRILLIC = str.maketrans(_lookalikes())
_TO_LATIN = str.maketrans({cyrillic: latin for latin, cyrillic in _lookalikes().items() if latin not in "nruĸ"})


# Letters of which nothing composes, looks like another script or carries a mark that would be dropped.
_PLAIN_CYRILLIC = re.compile(r"[А-Яа-яЁёІіЎўЇїЄєҐґ]+")


@lru_cache(maxsize=1 << 14)
def repair(word: str) -> str:
    """Return `word` composed (NFKC), lower case, in one script where the letters allow it; apostrophes and stress are gone."""
    if word.isascii() and word.isalpha():
        return word.lower()
    if _PLAIN_CYRILLIC.fullmatch(word):
        return _BROKEN_Y.sub("ы", word.lower())
    plain = visible(unicodedata.normalize("NFKC", word))
    return _BROKEN_Y.sub("ы", _one_script(_unstressed(plain)).lower()).translate(_APOSTROPHES)


def figures_read(word: str) -> str:
    """The word with a scanner's figures as letters, where they stand alone among letters."""
    if not _HAS_DIGIT.search(word):
        return word
    letters = _DIGITS_CYRILLIC if len(_CYRILLIC.findall(word)) > len(_LATIN.findall(word)) else _DIGITS_LATIN
    word = _ONE.sub("i", word) if letters is _DIGITS_LATIN else word
    return _FIGURE.sub(lambda figure: figure[0].translate(letters), word)


def visible(word: str) -> str:
    """The word without hyphens that show at the end of a line alone, joiners, marks of direction, variants of glyphs."""
    return word.translate(_INVISIBLE)


def _unstressed(word: str) -> str:
    """Drop marks that stress, tie or point; keep those that make another letter (й, č) and the vowel signs of Asian scripts."""
    if word.isascii():
        return word
    split = unicodedata.normalize("NFD", word)
    # A Cyrillic letter or two in a Latin word (Šymkovіč) take nothing from the others; a Latin letter in a Cyrillic one may be stressed.
    if len(_CYRILLIC.findall(split)) >= max(len(_LATIN.findall(split)), 1):
        split = "".join(c for c in split if c in "\u0306\u0308" or not unicodedata.combining(c))
    return _LOOSE_MARKS.sub("", unicodedata.normalize("NFC", split))


def _one_script(word: str) -> str:
    if word[:1] == "l" and _CYRILLIC.match(word, 1):
        word = "і" + word[1:]
    cyrillic, latin = len(_CYRILLIC.findall(word)), len(_LATIN.findall(word))
    if cyrillic and latin:
        first, second = (
            (_TO_CYRILLIC, _TO_LATIN) if cyrillic >= latin or _only_lookalikes(word) else (_TO_LATIN, _TO_CYRILLIC)
        )
        word = _mended(word, first, second)
    if _HAS_DIGIT.search(word) and cyrillic + latin > 1:
        word = word.translate(_DIGITS_CYRILLIC if cyrillic > latin else _DIGITS_LATIN)
    return word


def _only_lookalikes(word: str) -> bool:
    return all(ord(c) in _TO_CYRILLIC and c.lower() not in _UNLIKELY for c in _LATIN.findall(word))


def _mended(word: str, first: dict[int, str], second: dict[int, str]) -> str:
    """Prefer the script of the majority; keep the word as it is when neither script can hold all of it."""
    for table in (first, second):
        mended = word.translate(table)
        if not (_CYRILLIC.search(mended) and _LATIN.search(mended)):
            return mended
    return word.translate(first)
