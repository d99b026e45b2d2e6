"""Letters as they are typed: what a word is compared by, its Latin form, and letters that look alike in two scripts."""

import re
import unicodedata
from collections.abc import Iterator

# Pressed one for another: on a Russian keyboard by who writes Belarusian or Ukrainian, on a phone that hides ё, in a Latin
# form by another system (iabloko, yabloko, jabloko). What only a mark tells apart (й, ї, ў, ó, ź) is equal without a row.
_EQUAL = str.maketrans({"ґ": "г", "і": "и", "ы": "и", "є": "е", "э": "е", "ł": "l", "y": "i", "j": "i"})

_CAPITALS = str.maketrans("BHKMT", "внкмт")
_TO_CYRILLIC = str.maketrans("aceiopxykmt", "асеіорхукмт")
_TO_LATIN = str.maketrans("асеіорхукмт", "aceiopxykmt")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_LATIN = re.compile("[a-zł]")

_HARD = dict(zip("абвгґдзйклмнопрстуфы", "abvggdzjklmnoprstufy", strict=True))
_LETTERS: dict[str, dict[str, str]] = {
    "be": _HARD
    | {"г": "h", "ж": "z", "і": "i", "ў": "u", "х": "ch", "ц": "c", "ч": "c", "ш": "s", "ь": "", "э": "e"}
    | {"е": "ie", "ё": "io", "ю": "iu", "я": "ia"},
    "ru": _HARD
    | {
        "ж": "zh",
        "и": "i",
        "й": "i",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ь": "",
        "ъ": "ie",
        "э": "e",
    }
    | {"е": "e", "ё": "e", "ю": "iu", "я": "ia"},
    "uk": _HARD
    | {
        "г": "h",
        "ж": "zh",
        "и": "y",
        "і": "i",
        "ї": "i",
        "й": "i",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
    }
    | {"ь": "", "е": "e", "є": "ie", "ю": "iu", "я": "ia"},
}
_FIRST: dict[str, dict[str, str]] = {
    "be": {"е": "je", "ё": "jo", "ю": "ju", "я": "ja"},
    "uk": {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"},
}
_WITHIN: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    # After a vowel, ў or ь the four letters stand for j and a vowel.
    "be": (
        (re.compile("(?<=[аеёіоуўыэюяь])([еёюя])"), "й\\1"),
        *(
            (re.compile(letters), becomes)
            for letters, becomes in (("йе", "je"), ("йё", "jo"), ("йю", "ju"), ("йя", "ja"))
        ),
    ),
    "uk": ((re.compile("зг"), "zgh"),),
}


def folded(word: str) -> str:
    """What two spellings of one word share: small letters without marks, with `_EQUAL` letters made one."""
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(_EQUAL)


def latin_of(word: str, language: str) -> str:
    """The Latin form of a word of a list, in a to z only.

    be: the instruction of 2007 for geographical names (UNGEGN X/3) with its marks left off; ru: the passport (ICAO Doc
    9303-3, 2013); uk: the passport (resolution 55 of 2010); pl: without marks; en: as it stands.
    """
    if language not in _LETTERS:
        return "".join(p for p in unicodedata.normalize("NFD", word.replace("ł", "l")) if not unicodedata.combining(p))
    for pattern, becomes in _WITHIN.get(language, ()):
        word = pattern.sub(becomes, word)
    first = _FIRST.get(language, {}).get(word[:1])
    rest = word if first is None else word[1:]
    return (first or "") + "".join(_LETTERS[language].get(letter, letter) for letter in rest)


def readings(typed: str) -> Iterator[str]:
    """How a typed word may have been meant, folded, best first: as it stands, then wholly Cyrillic, then wholly Latin."""
    seen = {folded(typed)}
    yield from seen
    small = typed.translate(_CAPITALS).lower().translate(_TO_CYRILLIC)
    other = typed.lower().translate(_TO_LATIN)
    for text, foreign in ((small, _LATIN), (other, _CYRILLIC)):
        meant = folded(text)
        if meant not in seen and not foreign.search(meant):
            seen.add(meant)
            yield meant
