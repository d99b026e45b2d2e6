"""Cleaning single values: names, places, genders, countries, document numbers, phones, e-mail addresses.

Every cleaner takes a value as written, cut to `LONGEST` before, since caches keep it. It returns a tuple, empty where
the value says nothing, so that one table serves all readers.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from brama.registers.readers.dates import dates
from brama.registers.readers.phones import FOREIGN_DIGITS, phones
from brama.registers.readers.reference import forms, rows

# What goes on is cut here.
LONGEST = 512
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
_GENDERS = dict(forms("genders.tsv"))
# Series typed on a Cyrillic keyboard: МР1234567 is MP1234567.
_SERIES = str.maketrans("АВЕКМНОРСТХІУЅЈ", "ABEKMHOPCTXIYSJ") | FOREIGN_DIGITS
_NUMBER_LABELS = frozenset(["NO", "NR", "N", "№", "#", "НОМЕР", "НУМАР", "ID"])
_BEFORE_REMARK = re.compile(r"\s*(?:[(,;]|\b(?:issued|expires|expired|valid)\b)", re.IGNORECASE)
_OUTSIDE_WORDS = re.compile(r"[^\w]+")
_UNCERTAIN = re.compile(
    r"^(?:possibly|probably|reportedly|citizen of|the|гражданин|гражданка|грамадзянін|грамадзянка) "
)


def text(value: str) -> tuple[str, ...]:
    """The value without needless spaces and control characters; nothing if no letter or digit is in it."""
    if not value.isprintable():
        value = value.translate(_CONTROLS)
    plain = " ".join(value.split())
    return (plain,) if plain and (plain[0].isalpha() or any(map(str.isalnum, plain))) else ()


def says(value: str) -> bool:
    """Whether the value says anything at all: `n/a` and `unknown` do not."""
    folded = _folded(value)
    return bool(folded) and folded not in _NOT_KNOWN


@lru_cache(maxsize=1 << 10)
def genders(value: str) -> tuple[str, ...]:
    """`male` or `female`."""
    gender = _GENDERS.get(value.strip(" .").casefold())
    return (gender,) if gender else ()


def _folded(name: str) -> str:
    return " ".join(_OUTSIDE_WORDS.sub(" ", name.casefold().replace("ё", "е")).split())


@lru_cache(maxsize=1 << 14)
def countries(value: str) -> tuple[str, ...]:
    """The ISO 3166-1 code in lower case, else the folded words; a code of a subdivision (`gb-sct`) is its country."""
    folded = _UNCERTAIN.sub("", _folded(value))
    code = _COUNTRIES.get(folded) or (_COUNTRIES.get(folded[:2]) if value[2:3] == "-" and len(value) < 8 else None)
    return (code or folded,) if folded and folded not in _NO_COUNTRY else ()


_COUNTRIES = {
    _folded(form): code for code, three, names in rows("countries.tsv") for form in (code, three, *names.split("|"))
}
# Not "na": that is Namibia.
_NOT_KNOWN = frozenset(["n a", "none", "unknown", "not available", "неизвестно", "невядома", "невідомо", "nieznane"])
_NO_COUNTRY = _NOT_KNOWN | {"stateless", "zz"}


@lru_cache(maxsize=1 << 12)
def documents(value: str) -> tuple[str, ...]:
    """Letters and digits of the number, upper case, without words around it; nothing if it is too short to tell."""
    before = _BEFORE_REMARK.split(value.strip(), maxsplit=1)[0].upper()
    words = [word for word in before.replace("№", " ").replace("#", " ").split() if _of_number(word)]
    number = "".join(filter(str.isalnum, "".join(words))).translate(_SERIES)
    telling = len(number) > 3 and len(set(number)) > 1 and any(map(str.isdecimal, number))
    return (number,) if telling else ()


def _of_number(word: str) -> bool:
    """Part of the number: digits, or a series of few letters; not `passport`, not `No.`"""
    return any(map(str.isdecimal, word)) or (len(word) < 4 and word.rstrip(".:") not in _NUMBER_LABELS)


def emails(value: str) -> tuple[str, ...]:
    """The address in lower case."""
    address = value.strip().lower().removeprefix("mailto:")
    name, at, host = address.rpartition("@")
    return (address,) if at and name and host and not any(map(str.isspace, address)) else ()


CLEANERS: dict[str, Callable[[str], tuple[Any, ...]]] = {
    "births": dates,
    "places": text,
    "genders": genders,
    "countries": countries,
    "documents": documents,
    "phones": phones,
    "emails": emails,
}
