"""Dates as people write them by hand: `7.03.1991`, `7 марта 1991 г.`, `вересень 2009`, `2009-09`. Names of months are those of the CLDR."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from babel.dates import get_month_names

from brama.pages.languages import LANGUAGES

_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_APART: Final = re.compile(r"[\s.,/–—-]*")
_SAID_BESIDE: Final = frozenset((
    *("г", "гг", "год", "года", "году", "годзе", "р", "рік", "року", "рок", "r", "rok", "roku"),
    *("го", "га", "е", "ое", "ого", "и", "st", "nd", "rd", "th", "of", "в", "у", "w"),
))  # fmt: skip
"""The word for a year and the ends of numbers: `2009 г.`, `7-го марта`, `7th of March`; that of `3-й` without its mark."""
_SHORTEST: Final = 3
"""Letters of a name that is cut short."""
_LONGEST: Final = 4
"""Digits of any number in a date."""
_OTHERS: Final = {"травень": 5, "траўня": 5}
"""What the CLDR has under another name: Belarusian May."""
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


class Written(NamedTuple):
    """Numbers as they were written, judged by nobody yet; 0 where one is not said."""

    year: int
    month: int = 0
    day: int = 0


def number(typed: str) -> int | None:
    """One number, whatever full stop or word for a year is behind it."""
    found = _tokens(typed)
    return int(found[0]) if len(found) == 1 and found[0].isdecimal() else None


def month(typed: str) -> int | None:
    """A month by its number or its name."""
    found = _tokens(typed)
    return _month(found[0]) if len(found) == 1 else None


def day(typed: str) -> Written | None:
    """A date that ends, or as the machines write it begins, with its year. With two digits a year stands behind a month."""
    found = _tokens(typed)
    if not found or len(found) > 3:
        return None
    *rest, year = found[::-1] if len(found[0]) == 4 and found[0].isdecimal() else found
    if not (year.isdecimal() and (len(year) == 4 or (rest and len(year) == 2))):
        return None
    numbers = [_month(rest[-1])] if rest else []
    numbers += [int(each) if each.isdecimal() else None for each in rest[:-1]]
    return None if None in numbers else Written(int(year), *(each or 0 for each in numbers))


def _tokens(typed: str) -> list[str]:
    """Numbers and words; none where anything else stands between them, or before the first."""
    small = _plain(typed)
    found = [each for each in _TOKEN.findall(small) if each not in _SAID_BESIDE]
    apart = _TOKEN.split(small)
    long = any(each.isdecimal() and len(each) > _LONGEST for each in found)
    return found if not (apart[0] or long) and all(map(_APART.fullmatch, apart)) else []


def _month(token: str) -> int | None:
    if token.isdecimal():
        return int(token)
    if token in _ROMAN:
        return _ROMAN.index(token) + 1
    named = {at for name, at in _names().items() if name == token or _begins(name, token)}
    return named.pop() if len(named) == 1 else None


def _begins(name: str, token: str) -> bool:
    """Cut short, or with the ending of another case: `сент`, `марте`, `kwietniu`."""
    return len(token) >= _SHORTEST and name.startswith((token, token[: max(len(token) - 1, _SHORTEST + 1)]))


@cache
def _names() -> dict[str, int]:
    return {_plain(name): at for name, at in (*_of_cldr(), *_OTHERS.items())}


def _of_cldr() -> Iterator[tuple[str, int]]:
    """As they stand alone, and as they stand in dates."""
    for language in LANGUAGES:
        for context in ("format", "stand-alone"):
            yield from ((name, at) for at, name in get_month_names("wide", context, language).items())


def _plain(text: str) -> str:
    """In small letters, without marks above and below them: `wrzesien` is typed for `wrzesień`."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))
