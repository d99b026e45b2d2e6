"""How a Latin word begins where it is not Slavic: with an article that others leave out, with a consonant that others voice."""

import re

from brama.names.sounds import latin_readings

_ARTICLE = re.compile(r"(?:[ae]l(?!i)|[ae](?=([dnrstz])\1))(?=\w{4})")
"""Al- and el- written in one word with the name, also where the name's first letter took the place of the l (Assabri). Before an i it is
Ali, who is no article (Ali Fazli, Alizadeh)."""
_SYLLABLE = re.compile(r"(b|d|g|j|zh)([aeiouwy]+(?:ng|[hklmnprt])?)")
"""One syllable: Chinese and Korean voice no first consonant, and romanisations differ in how they write it (Jin, Chin; Gyu, Kyu)."""
_UNVOICED = {"b": "p", "d": "t", "g": "k", "j": "ch", "zh": "ch"}


def other_openings(text: str, listed: bool) -> tuple[str, ...]:
    """Readings of a repaired Latin word that begins otherwise in another romanisation. A name that a table knows has no article."""
    if syllable := _SYLLABLE.fullmatch(text):
        return latin_readings(_UNVOICED[syllable[1]] + syllable[2])[:1]
    article = None if listed else _ARTICLE.match(text)
    return latin_readings(text[article.end() :])[:1] if article else ()
