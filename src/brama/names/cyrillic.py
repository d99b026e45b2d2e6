"""How words in Cyrillic letters sound, those of Belarusian, Russian and Ukrainian alike."""

import re
from itertools import chain

from brama.names import cases
from brama.names.sounds import rows, settled

_CYRILLIC = dict(rows("cyrillic_sounds.tsv"))
_CYRILLIC_TABLE = str.maketrans(_CYRILLIC)
_UNHEARD = re.compile(r"[^A-Za-zĎŠŽČǮäö]")
_LITHUANIAN = re.compile("(?<=в[иі]ч)[юу]с$|(?<=[оеяа]в)(?:ас|ене)$")
"""What Lithuanian adds to a surname, in Russian letters (Станкявичюс)."""
_UZBEK = re.compile("(?<![аеёиіоуыэюяў])ў")
"""Where Belarusian has no ў, Uzbek has a vowel (Ўткир, Йўлдош)."""
_OTHERWISE = re.compile("^ё(?![^аеёиіоуыэюя]а$)|(?<=[аеёоэыиіяю])у(?=[бвгджзйклмнпрстфхцчшщ]|$)")
"""An ё is written е as often, but of Ёва; and a у behind a vowel is a ў where it is written in Latin letters (Ёлкин, Elkin; Белоусов,
Belousov), or no key has ў (Памазау)."""
_VOCALISED = re.compile("(?<=^[бвгджзкмпстхчш][оа])[ўв](?=[бгджкнптч]|с(?!к))")
"""Where Russian has an л (Воўк, Вовк, Волк; Таўсты, Толстый)."""
_OF_PLACES = re.compile("дзк(?=(?:[іи]й?|ая|а)$)")
"""Завадзкі is as Завадскі."""
_PROSTHETIC = re.compile(r"V(?<=[aoeäö]V)(?=u)|^V(?=[ou](?![aoeiyu]))")


def cyrillic_readings(text: str) -> tuple[str, ...]:
    """Readings of a repaired Cyrillic word; a Belarusian prosthetic в (Навумаў for Наумов) is read with and without, a ў also as the л
    of Russian; another case also as the nominative (Лясовскому)."""
    if text[-1:] in "се":
        text = _LITHUANIAN.sub("", text)
    if "ў" in text:
        text = _UZBEK.sub("у", text)
    if "дзк" in text:
        text = _OF_PLACES.sub("дск", text)
    other = _OTHERWISE.sub(lambda found: "е" if found[0] == "ё" else "в", text)
    texts: tuple[str, ...] = (text,) if other == text else (text, other)
    if _VOCALISED.search(text, 2, 4):
        texts += (_VOCALISED.sub("л", text, 1),)
    named = tuple(filter(None, map(cases.nominative, texts)))
    if named or len(texts) > 1:
        return tuple(dict.fromkeys(chain(*map(_spoken_cyrillic, (*texts, *named)))))
    return _spoken_cyrillic(text)


def _spoken_cyrillic(text: str) -> tuple[str, ...]:
    try:
        spoken = "".join(map(_CYRILLIC.__getitem__, text))
    except KeyError:
        spoken = _UNHEARD.sub("", text.translate(_CYRILLIC_TABLE))
    spoken = settled(spoken)
    bare = _PROSTHETIC.sub("", spoken) if "Vu" in spoken or spoken[:1] == "V" else spoken
    if not spoken:
        return ()
    return (spoken,) if bare == spoken or len(bare) < 4 else (spoken, settled(bare))
