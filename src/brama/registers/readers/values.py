"""Cleaning single values: names, places, genders, countries, document numbers, phones, e-mail addresses.

Every cleaner takes a value as written, cut to `LONGEST` before, since caches keep it. It returns a tuple, empty where
the value says nothing, so that one table serves all readers.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from brama.persons.phones import FOREIGN_DIGITS, phones
from brama.registers.readers.dates import dates
from brama.registers.readers.reference import forms, rows

# What goes on is cut here.
LONGEST = 512
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
_GENDERS = dict(forms("genders.tsv"))
# Series typed on a Cyrillic keyboard: МР1234567 is MP1234567.
_SERIES = str.maketrans("АВЕКМНОРСТХІУЅЈ", "ABEKMHOPCTXIYSJ") | FOREIGN_DIGITS
_NUMBER_LABELS = frozenset(
    ["NO", "NR", "N", "NUM", "№", "#", "НОМ", "НУМ", "Н", "ID", "SER", "СЕР", "DOC", "ДОК", "ПАШ", "ПАС"]
)
_BEFORE_REMARK = re.compile(r"\s*(?:[(,;]|\b(?:issued|expires|expired|valid)\b)", re.IGNORECASE)
_OUTSIDE_WORDS = re.compile(r"[^\w]+")
_SIGNS = re.compile("[№#]")
_SEVERAL = re.compile(r"\s*[,;/|+&]\s*| (?:and|и|і|й|та|ды|i|oraz|und) ")
_UNCERTAIN = re.compile(
    r"^(?:possibly|probably|reportedly|citizen of|the|гражданин|гражданка|грамадзянін|грамадзянка|громадянин|громадянка"
    r"|obywatel|obywatelka) "
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
    """The ISO 3166-1 code in lower case, else the folded words; a code of a subdivision (`gb-sct`) is its country.

    Several only where the cell says nothing but countries.
    """
    folded = _UNCERTAIN.sub("", _folded(value))
    code = _COUNTRIES.get(folded) or (_COUNTRIES.get(folded[:2]) if value[2:3] == "-" and len(value) < 8 else None)
    if not code and (several := _several_countries(value)):
        return several
    return (code or folded,) if folded and folded not in _NO_COUNTRY else ()


def _several_countries(value: str) -> tuple[str, ...]:
    """The codes, if the value is nothing but known countries side by side: `BY, PL`."""
    codes = [_COUNTRIES.get(_UNCERTAIN.sub("", _folded(piece))) for piece in _SEVERAL.split(value.strip())]
    known = tuple(code for code in codes if code)
    return known if len(known) == len(codes) else ()


_COUNTRIES = {
    _folded(form): code for code, three, names in rows("countries.tsv") for form in (code, three, *names.split("|"))
}
CODES = frozenset(_COUNTRIES.values())
"""The codes that `countries` knows."""
# What stands on a document for its country without being a code: no series has letters like these.
_COUNTRY_WORDS = frozenset(form.upper() for form in _COUNTRIES if len(form) < 4 and not form.isascii())
# Not "na": that is Namibia.
_NOT_KNOWN = frozenset(["n a", "none", "unknown", "not available", "неизвестно", "невядома", "невідомо", "nieznane"])
_NO_COUNTRY = _NOT_KNOWN | {
    "stateless",
    "zz",
    "без гражданства",
    "без грамадзянства",
    "без громадянства",
    "bez obywatelstwa",
}


_SIDE_BY_SIDE = re.compile(r"\s*[,;/|\n]\s*")
_WHOLE = 6
"""Letters and digits of a number that may stand beside another in one cell: less is a part of one."""


@lru_cache(maxsize=1 << 12)
def documents(value: str) -> tuple[str, ...]:
    """Letters and digits of the number, upper case, without words around it; nothing if it is too short to tell. Each, where several whole
    numbers stand beside one another."""
    each = [_document(piece) for piece in _SIDE_BY_SIDE.split(value.strip())]
    several = len(each) > 1 and all(number and len(number[0]) >= _WHOLE for number in each)
    return tuple(dict.fromkeys(number for numbers in each for number in numbers)) if several else _document(value)


def _document(value: str) -> tuple[str, ...]:
    before = _BEFORE_REMARK.split(value.strip(), maxsplit=1)[0].upper()
    words = (
        [before]
        if before.isalnum()
        else _of_number([word for word in _SIGNS.sub(" ", before).split() if word.rstrip(".:") not in _NUMBER_LABELS])
    )
    number = "".join(filter(str.isalnum, "".join(words))).translate(_SERIES)
    telling = len(number) > 3 and len(set(number)) > 1 and any(map(str.isdecimal, number))
    return (number,) if telling else ()


def _of_number(words: list[str]) -> list[str]:
    """Words with digits, and a series of few letters beside them; not `passport`, nor whose it is (`CAR passport`, `РБ`)."""
    return [word for at, word in enumerate(words) if _digits(word) or _series(words, at)]


def _series(words: list[str], at: int) -> bool:
    """Before digits that have no series of their own, or directly behind digits. A country's code is one in the last place only."""
    if _letters(words[at]) or words[at] in _COUNTRY_WORDS:
        return False
    behind = next((word for word in words[at + 1 :] if _digits(word) or _letters(word)), "")
    if not _digits(behind) or _letters(behind):
        return at > 0 and _digits(words[at - 1])
    last = behind is words[at + 1]
    return behind[0].isdecimal() and (last or words[at].lower() not in _COUNTRIES)


def _digits(word: str) -> bool:
    return any(map(str.isdecimal, word))


def _letters(word: str) -> bool:
    """A word that is said and no series."""
    return len(word) > 3 and not _digits(word)


def emails(value: str) -> tuple[str, ...]:
    """The address in lower case."""
    address = value.strip().lower().removeprefix("mailto:")
    name, at, host = address.rpartition("@")
    return (address,) if at and name and host and not any(map(str.isspace, address)) else ()


CLEANERS: dict[str, Callable[[str], tuple[Any, ...]]] = {
    "births": dates,
    "places": lru_cache(maxsize=1 << 14)(text),
    "genders": genders,
    "countries": countries,
    "documents": documents,
    "phones": phones,
    "emails": emails,
}
