"""Words of a name, and the texts in a word: what stands between hyphens, what is written together, what one sign ties."""

import re
import unicodedata

from brama.names import burmese, han, hangul
from brama.names.compounds import taken_apart
from brama.names.families import is_form
from brama.names.forms import forms_groups
from brama.names.kinds import kind_of
from brama.names.repair import figures_read, repair, visible

_BREAKS = re.compile(r"[\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-zа-яёіўїєґ]{2})(?=[A-ZА-ЯЁІЎЇЄҐ][a-zа-яёіўїєґ]{2})|(?<=\b[AE]l)(?=[A-Z][a-z])")
_TIE = "\u200c"
_UZBEK = re.compile(r"[Oo][ʻ‘’'`](?=[b-df-hj-np-tv-z])(?!ng|[klmnpt](?:\W|$))")
"""A vowel between o and u (Oʻtkir, To'xtayev); Koreans without a breve write o' before the end of a syllable (Kyo'ng-ch'o'l)."""
_SUN = re.compile(r"\b[aeuаэе](sh|th|dh|[dnrstzштснрдз])-(?=\1)", re.IGNORECASE)
"""An article that took the first consonant of its name (As-Sayyid, An-Najjar)."""
_HARD_SIGN = re.compile(r"(?<=[^\W\d_])[”ʺ\"](?=[^\W\d_])")
"""What BGN/PCGN and ALA-LC write for a hard sign and an apostrophe (Yur”yev): it parts no word."""
_AN_L, _MAYBE_AN_L = re.compile("(?<=^[A-Z])I(?=[a-z])|(?<=[a-z])I$"), re.compile("(?<=[a-z])I(?=[a-z])")
"""A capital I behind the first letter or at the end is an l (OIeg, VasiI); inside it may begin a second name."""
_SILENT = str.maketrans("", "", "’'`׳״‘ʻʼʿʾ")
_LONGEST = 100
"""Letters of a word that are read: no name has as many, and what takes distances would take hours over a hundred thousand."""


def words_of(name: str) -> list[str]:
    """The words of a name verbatim: what stands between white space."""
    return name.split()


def texts_of(word: str) -> list[str]:
    """The repaired texts in one word, each of one token: a double surname has two, a bracket or a number none."""
    word = _told_apart(word) if word[:1] == "l" or "I" in word[1:] else word
    if word.isalpha() and (word[1:].islower() or word.isupper()):
        pieces = [word]
    else:
        word = _HARD_SIGN.sub("", word)
        seen = figures_read(_UZBEK.sub("ū", visible(_untied(word))).translate(_SILENT))
        pieces = _pieces(_CAMEL.sub(" ", _SUN.sub("al-", seen) if "-" in seen else seen))
    texts = [text for piece in pieces if piece for text in _syllables(repair(piece)[:_LONGEST]) if text]
    return [part for text in texts for part in taken_apart(text)]


def _told_apart(word: str) -> str:
    """The word with each capital I that is a small l; or, where that makes a given name of it, the other way round, or inside (lvan,
    SvetIana)."""
    word = _AN_L.sub("l", word)
    for meant in (f"I{word[1:]}" if word[:1] == "l" else word, _MAYBE_AN_L.sub("l", word)):
        if meant != word and is_form(meant.lower()):
            return meant
    return word


def _untied(word: str) -> str:
    """Persian ties the halves of one word (Khamene+i, which without the tie stays one) and, by the same sign, two names (Seyed+Ali)."""
    if _TIE not in word:
        return word
    halves = word.split(_TIE)
    names = all(half and (kind_of(repair(half)) or forms_groups(repair(half))) for half in halves)
    return " ".join(halves) if names else word


def _pieces(word: str) -> list[str]:
    if word.isascii() or word.isalpha():
        return _BREAKS.split(word)
    # A vowel sign or a tie belongs to its letter, though no letter itself.
    return "".join(c if c.isalpha() or unicodedata.category(c)[0] == "M" else " " for c in word).split()


def _syllables(text: str) -> list[str]:
    """Chinese falls apart into surname and given name, Korean and Burmese into syllables but for titles and foreign names."""
    if "㐀" <= text[:1] <= "鿿":
        return han.parts(text)
    if "가" <= text[:1] <= "힣":
        return hangul.parts(text)
    if "\u1000" <= text[:1] <= "\u109f" and not (kind_of(text) or forms_groups(text)):
        return burmese.syllables(text)
    return [text]
