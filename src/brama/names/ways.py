"""Which ways of writing a Latin word leaves open, by what stands in it: each is a further reading (tables/latin_sounds.tsv).

Patterns begin with a letter and look behind after it: only then does `re` leap from one such letter to the next.
"""

import re

_COMMON: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("slavic", re.compile(r"c(?!z)|rz|x")),
    ("old", re.compile(r"rz(?=\w)")),
    ("french", re.compile(r"au|eu|ou|ch(?<![sztk]ch)|j|gue|gui|ah$|eh$|ne(?<=[aoui]ne)$|[âû]")),
    ("german", re.compile(r"sch|z(?<![sdrct]z)(?!h).*w|w.*(?<![sdrct])z(?!h)|tz")),
)
_SELDOM: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("azerbaijani", re.compile("ə")),
    ("polish", re.compile("[ąę]|ó(?=.*[wkcz])")),
    ("balkan", re.compile(r"ć|đ|c(?<=ic)$")),
    ("turkish", re.compile(r"c(?=[aeiouıâêîûöüə])")),
    ("turkic", re.compile(r"x(?=.*j)|j(?=.*x)")),
    ("somali", re.compile(r"x(?=[aeiou])|[aiu](?<=aa|ii|uu)")),
    ("english", re.compile("ee")),
    ("dutch", re.compile(r"oe(?=[b-df-hj-np-tv-z])|[tsn]j(?=[aeiou])")),
    ("arabic", re.compile(r"[şţ](?=.*[āīūḩḑ])|[āīūḩḑ](?=.*[şţ])")),
    ("persian", re.compile("dh|a(?:ei|ee|ie|ii|yi|yee|yei|yie)$")),
    ("indian", re.compile("[bj]h|que$")),
    ("umlaut", re.compile("[aou]e(?![aeiou])")),
    ("indic", re.compile("[śṣ]|c(?=.*[āīū])|[āīū](?=.*c)")),
    ("iberian", re.compile(r"e(?=z$)|c(?=i[oó]n$|[ií]a$)|j(?=o$)|ç(?<=[aãeiou]ç)(?=[aãoõ])")),
    ("press", re.compile("sch(?<!tsch)(?=[aeiouy]|$)")),
    ("soft", re.compile("dj(?=[aeiou])")),
    ("gost", re.compile("cz(?=.*v|k|y)|v(?=.*cz)|x(?=.*(?:v|y[aou]))")),
)
_ANY_SELDOM = re.compile("|".join(opens.pattern for _, opens in _SELDOM))
"""A quick no for most words."""
_SLAVIC_ENDING = re.compile(
    "(?:[aeo][uvw]a?|[iy]na?|ic|ich|icz|[aiuoe]k|k[ao]|sk[iy]j?|skaja|[ae]c|slava?|mira?|[aeiy]j|iy|[iy]i)$"
)
_BARE_C = re.compile("c(?![hz]|$|k(?:i|y|a$|aja$|aya$))")
"""A c that may have lost its mark: not of another letter's, nor of a Polish ending, nor that at the end, which Serbs are known by."""
_BARE_S = re.compile("s(?<![stz]s)(?![cfhpstz]|k(?:i(?!e)|ie(?:go|j|mu)|y)|ka$|kaja$|$)")
_GLIDE = re.compile("j(?=[aeou])|j(?<=[aeiouy]j)")
_SOFT_J = re.compile("j(?<=[bdfgklmnprstvz]j)(?=[aeou])")
_ZYN = ("zyn", "zyna")
_POLISH = re.compile("cz|sz|rz|dz|cki|icz")
_MAYBE_VOICED = re.compile("s(?<![cst]s)(?=[aeiouybdglmnrwj])|z(?<![sdrct]z)(?!h)")
_TWO_BREATHS = re.compile("h(?<![bcdgjkpstz]h).*h(?<![bcdgjkpstz]h)")


def open_to(text: str) -> list[str]:
    """The ways, beside what all languages share, in which a repaired word may be written."""
    ways = (*_COMMON, *_SELDOM) if _ANY_SELDOM.search(text) else _COMMON
    found = [way for way, opens in ways if opens.search(text)]
    if "s" in text or "c" in text or "z" in text:
        found += _german(text)
        if text.isascii() and _SLAVIC_ENDING.search(text):
            found += _unmarked(text)
    if "h" in text and _TWO_BREATHS.search(text) and _SLAVIC_ENDING.search(text):
        found += "breathed", "harsh"
    return found


def _german(text: str) -> list[str]:
    """Slavic names in German letters, where s stands for z and z for ts (Sarubin, Kunizyn)."""
    signs = "w" in text or "sch" in text or text.endswith(_ZYN) or ("j" in text and _SOFT_J.search(text))
    return ["german", "voiced"] if signs and _MAYBE_VOICED.search(text) and not _POLISH.search(text) else []


def _unmarked(text: str) -> list[str]:
    """Slavic names whose letters lost their marks (Scerbakov, Sevcuk, Januskevic). English writes no bare c in them, and no j."""
    inner, last = "c" in text and _BARE_C.search(text), text.endswith("ic")
    hushed = "s" in text and _BARE_S.search(text)
    found = ["unmarked"] if inner else []
    if hushed and (inner or last or ("j" in text and _GLIDE.search(text))):
        found += [*(["hushed"] if inner or not last else []), *(["hushed c"] if inner or last else [])]
    return found


_VOCALISED = re.compile(
    "((?:[bcdghjkmpstvwzž]|[cghkszt]h|[cs]z)[ao])(?:[ŭw](?=[bdghjkmnptcčz])|u(?=k$|k[aoi]|hi$|hal|t[syi]|chok|cha))"
)
"""A ў where Russian has an л (Vouk, Taŭsty)."""
_PROSTHETIC = re.compile("[vw](?=[ou](?![aeiouwŭ]).*[aeo][uwŭ]$)")
"""Vusau is Усов, by whoever writes the last letter so."""


def russian(text: str) -> str:
    """A Belarusian word with what Russian has for a ў and before an о; empty where it has nothing else."""
    if _VOCALISED.match(text):
        return _VOCALISED.sub(r"\1l", text, 1)
    return text[1:] if _PROSTHETIC.match(text) else ""


_BALTIC_MAN = re.compile("(?:(?<=[aiu]k)a?s|(?<=[iy]n)as)$")
_BALTIC_MARKED = re.compile("(?=.*[āēīūčšžļņķģ]).*[^aeiouyāēīū][bdglmnprtzžšč]s$")
_BALTIC_WOMAN = re.compile("(?:i?en[eė]|(?<=[vkn])ait[eė]|(?<=[nvčc])i?[uū]t[eė]|yt[eė])$")
_BALTIC_A = re.compile("(?=.*[āēīūčšžļņķģ]).*[aiu]ka$")
_SHORTEST = 5


def of_baltic(text: str) -> str:
    """A surname without what Lithuanian and Latvian add to it (Žukas, Petrovienė, Kovaļčuka); empty where nothing is."""
    last, found = text[-1:], None
    if last in "seė" and len(text) >= _SHORTEST:
        found = (_BALTIC_MAN if last == "s" else _BALTIC_WOMAN).search(text)
    if not found and not text.isascii() and (_BALTIC_MARKED.match(text) or _BALTIC_A.match(text)):
        return text[:-1]
    return text[: found.start()] if found else ""
