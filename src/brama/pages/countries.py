"""Countries as people write them: in any of our languages, by a code, officially, by an adjective; and as a page writes them."""

import re
from functools import cache
from typing import Final

from babel import Locale
from babel.core import get_global

from brama.pages.country_names import ADJECTIVES, ALSO, ENDING, NO_COUNTRY, OFFICIAL, STATELESS
from brama.pages.languages import LANGUAGES, say
from brama.pages.unseen import seen

_NONE: Final = ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ")
"""Codes of CLDR that are no country."""
_APART: Final = re.compile(r"[\s\-–—()]+")
_MEANT: Final = str.maketrans({"ё": "е", ".": "", "«": "", "»": "", '"': "", "’": "'", "ʼ": "'", "`": "'"})


def country(written: str) -> str:
    """The ISO 3166-1 alpha-2 code in small letters, `xxa` for who has no country, or nothing where the name is not known."""
    folded = _folded(written)
    short = " ".join(word for word in folded.split() if word not in OFFICIAL)
    return _known().get(folded) or _known().get(short) or _described(short)


def country_named(code: str, language: str) -> str:
    """The name in this language; the code where it has none."""
    if code == STATELESS:
        return say(language, "pages-stateless")
    return str(Locale(language).territories.get(code.upper(), code))


def _described(word: str) -> str:
    """By an adjective of a country, whatever its gender and case."""
    found = (
        code for code, begun in ADJECTIVES.items() for each in begun
        if word.startswith(each) and len(word) <= len(each) + ENDING
    )  # fmt: skip
    return next(found, "")


@cache
def _known() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(str(code)) == 2 and code not in _NONE:
                names |= dict.fromkeys((_folded(str(code)), _folded(str(name))), str(code).lower())
    names |= {three: two for three, two in _three_letters() if two in names}
    names |= {_folded(name): code for code, also in ALSO.items() for name in also}
    return names | {_folded(name): STATELESS for name in NO_COUNTRY}


def _three_letters() -> list[tuple[str, str]]:
    """As passports write them, with the two letters; what once was several countries is none."""
    found = get_global("territory_aliases").items()
    return [(of.lower(), codes[0].lower()) for of, codes in found if len(of) == 3 and of.isalpha() and len(codes) == 1]


def _folded(written: str) -> str:
    words = (seen(word) for word in _APART.split(written.casefold().translate(_MEANT)))
    return " ".join(filter(None, words))
