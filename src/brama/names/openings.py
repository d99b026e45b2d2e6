"""How a Latin word begins where it is not Slavic: with an article that others leave out, with a consonant that others voice; Korean
syllables as another romanisation spells them; and the sound that Persian has for ghayn and qaf."""

import re

from brama.names.forms import folded
from brama.names.latin import latin_readings

_ARTICLE = re.compile(r"(?:[ae]l(?!i)(?=\w{4}|[bcdfghjkmnqrstvwyz]\w\w$)|[ae](?=([dnrstz])\1)(?=\w{4}))")
"""Al- and el- written in one word with the name, also where the name's first letter took the place of the l (Assabri). Before an i it is
Ali, who is no article (Ali Fazli, Alizadeh)."""
_SYLLABLE = re.compile(r"(b|d|g|j|zh)([aeiouwy]+(?:ng|[hklmnprt])?)")
"""One syllable: Chinese and Korean voice no first consonant, and romanisations differ in how they write it (Jin, Chin; Gyu, Kyu)."""
_KOREAN = re.compile(
    "(kk|tt|pp|ss|jj|ch|kh|th|ph|[bdghjklmnprst]|)([wy]?)(eo|eu|ae|oo|ee|ui|oe|[aeiou])(ng(?![aeiouwy])|[klmnpt](?![aeiouwyh])|)"
)
_VOWELS = {"eo": "o", "eu": "u", "ae": "e", "oo": "u", "ee": "i"}
"""How the Revised Romanization and passports write what the North and McCune and Reischauer write with one letter (Seong, Song)."""
_LOOKS_KOREAN = re.compile("^ry|^rim?$|eo|eu|ae|oo|ee|ng[^aeiou]|[hrm]y[aeou]|[gk]wa|ui|ch[uo]|l[bdgj]")
"""What hardly other words of one or two syllables have."""
_KOREAN_SHI = re.compile("shi[kmn]?")
"""What the South writes for the si of other romanisations (Shin, Sin; Shik, Sik)."""
_U_FOR_O = re.compile("(?:ch|[bghkmp]y|[jsy])o?ung|(?:hy|my|s|ch)un|suh")
_UNSAID_H = re.compile("[bcdgjknrs]?h?[ou]h|[bcdgjknrs]?ahn")
"""Korean syllables as passports have them: u for the vowel between o and u (Jung, Hyun), and an h that nobody says (Suh, Noh, Ahn)."""
_EGYPTIAN = re.compile("g(?!h)")
"""What Egypt writes for the j of others, behind an article that it writes in one word with the name (Elgohary)."""
_GHAYN = re.compile("(?<!n)gh")
_TWO, _LONG, _LONGEST_CUSTOM = 2, 12, 6
_UNVOICED = {"b": "p", "d": "t", "g": "k", "j": "ch", "zh": "ch"}


def other_openings(text: str, listed: bool) -> tuple[str, ...]:
    """Readings of a repaired Latin word that begins otherwise in another romanisation, or has q for gh (Naghdi, Naqdi). A name that
    a table knows has no article."""
    plain = folded(text)
    found = _openings(text, plain, listed)
    return (*found, *_by_custom(plain)) if len(plain) <= _LONGEST_CUSTOM else found


def _by_custom(plain: str) -> tuple[str, ...]:
    spelt = re.sub("o?u", "o", plain) if _U_FOR_O.fullmatch(plain) else plain
    if _UNSAID_H.fullmatch(plain):
        spelt = "".join(spelt.rsplit("h", 1))
    return latin_readings(spelt)[:1] if spelt != plain else ()


def _openings(text: str, plain: str, listed: bool) -> tuple[str, ...]:
    if korean := _korean(plain):
        return tuple(reading for spelt in _without_r(korean) for reading in latin_readings(spelt)[:1])
    if _KOREAN_SHI.fullmatch(plain):
        return latin_readings(plain.replace("sh", "s"))[:1]
    if syllable := _SYLLABLE.fullmatch(plain):
        return latin_readings(_UNVOICED[syllable[1]] + syllable[2])[:1]
    article = None if listed else _ARTICLE.match(text)
    named = text[article.end() :] if article else ""
    egyptian = _EGYPTIAN.sub("dj", named) if text[:2] == "el" and "g" in named else ""
    spelt = (named, egyptian, _GHAYN.sub("q", plain) if "gh" in plain else "")
    return tuple(reading for other in spelt if other for reading in latin_readings(other)[:3])


def _without_r(syllables: str) -> tuple[str, ...]:
    """The South leaves out the first consonant that the North writes (Ryu, Yoo; Ri, Yi)."""
    return (syllables, syllables[1:]) if syllables[:2] in ("ry", "ri") else (syllables,)


def _korean(text: str) -> str:
    """One or two Korean syllables as the North spells them, but for breath; empty for other words."""
    found = list(_KOREAN.finditer(text)) if len(text) < _LONG and _LOOKS_KOREAN.search(text) else []
    if not 0 < len(found) <= _TWO or "".join(syllable[0] for syllable in found) != text:
        return ""
    parts = (syllable.groups() for syllable in found)
    return "".join(
        _UNVOICED.get(first, first) + glide + _VOWELS.get(vowel, vowel) + last for first, glide, vowel, last in parts
    )
