"""Countries as people write them: in any of our languages, by a code, by a name of before; and as a page writes them."""

from functools import cache
from typing import Final

from babel import Locale

from brama.pages.languages import LANGUAGES

_ALSO: Final = {
    "by": ("рб", "белоруссия", "белорусия", "беларусія", "білорусія", "blr"), "ru": ("рф", "россия", "российская федерация", "rus"),
    "us": ("usa", "сша", "злучаныя штаты", "соединенные штаты америки"), "gb": ("uk", "англия", "англія", "anglia", "england", "gbr"),
    "ua": ("ukr",), "pl": ("pol",), "lt": ("ltu",), "lv": ("lva",), "ee": ("est",), "ge": ("geo",), "de": ("deu", "d", "фрг"),
    "cz": ("чешская республика", "czech republic", "cze"), "md": ("молдавия", "mda"), "kz": ("kaz",), "il": ("isr",), "kg": ("киргизия",),
}  # fmt: skip
"""By ISO 3166-1: what the names of CLDR lack."""
_NONE: Final = ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ")
"""Codes of CLDR that are no country."""


def country(written: str) -> str:
    """The ISO 3166-1 alpha-2 code in small letters, or nothing where the name is not known."""
    return _known().get(_folded(written), "")


def country_named(code: str, language: str) -> str:
    """The name in this language; the code where it has none."""
    return str(Locale(language).territories.get(code.upper(), code))


@cache
def _known() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(str(code)) == 2 and code not in _NONE:
                names |= dict.fromkeys((_folded(str(code)), _folded(str(name))), str(code).lower())
    return names | {_folded(name): code for code, also in _ALSO.items() for name in also}


def _folded(written: str) -> str:
    return " ".join(written.casefold().replace("ё", "е").replace(".", "").split())
