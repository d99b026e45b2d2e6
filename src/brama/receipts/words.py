"""The words of receipts: five lists of 2,048, seven numbers as words, what someone typed as numbers, numbers as bytes.

A receipt is a language and seven numbers. Any seven numbers are one, there is no check word. A number is the place of a
word in its list (tables/README.md), so lists are never sorted anew once receipts have been given out.
"""

import struct
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TypeAlias

from brama.receipts.errors import LanguageOther, LanguageUnclear, WordsCount, WordUnknown
from brama.receipts.letters import latin_of
from brama.receipts.typed import Found, Likeness, Lookup, split

LANGUAGES = ("be", "ru", "uk", "pl", "en")
IN_A_LIST = 2_048
IN_A_RECEIPT = 7

Readings: TypeAlias = Mapping[str, Sequence[Found | None]]
"""For each language, what each typed word is in it."""


@cache
def words(language: str) -> tuple[str, ...]:
    """The list of a language; a word's number is its place."""
    return tuple(files(__package__).joinpath(f"tables/words_{language}.txt").read_text("utf-8").split())


def latin(word: str, language: str) -> str:
    """The one Latin form of a word of the list, a to z only, for keyboards without its letters."""
    return latin_of(word, language)


def drawn(choose: Callable[[int], int]) -> tuple[int, ...]:
    """Seven numbers; `choose(n)` gives one of 0 to n - 1, each as likely as any other (`secrets.randbelow`)."""
    return tuple(choose(IN_A_LIST) for _ in range(IN_A_RECEIPT))


def written(numbers: Sequence[int], language: str) -> tuple[str, ...]:
    """The words of these numbers."""
    return tuple(words(language)[number] for number in numbers)


def canonical(language: str, numbers: Sequence[int]) -> bytes:
    """What keys are derived from: version, language, seven numbers of two bytes (big-endian). No spelling is in it."""
    if language not in LANGUAGES or not all(0 <= number < IN_A_LIST for number in numbers):
        raise ValueError(language)
    return b"brama receipt 1|%s|" % language.encode() + struct.pack(f">{IN_A_RECEIPT}H", *numbers)


def numbers(text: str, language: str | None = None) -> tuple[str, tuple[int, ...]]:
    """Language and seven numbers of what someone typed.

    Either form will do, in any case, however spaced or numbered, in letters that look like the right ones, each word
    whole or its first four letters and more. Without `language` it is found: all seven words must fit one.
    """
    typed = split(text)
    if len(typed) != IN_A_RECEIPT:
        raise WordsCount(found=len(typed), expected=IN_A_RECEIPT)
    if language is not None and None not in (own := _found(typed, language)):
        return language, _numbers(own)
    read = {code: _found(typed, code) for code in LANGUAGES}
    chosen = _chosen(read, typed) if language is None else _checked(read, typed, language)
    return chosen, _numbers(read[chosen])


def _numbers(found: Sequence[Found | None]) -> tuple[int, ...]:
    return tuple(each.number for each in found if each)


def place(typed: str, language: str) -> int | None:
    """The number of one typed word in a list, found as those of a receipt are; None where it is not there."""
    found = _lookup(language).find(typed)
    return found.number if found else None


def number(text: str, language: str) -> int:
    """The number of one typed word. Raises WordsCount, WordUnknown, LanguageOther."""
    typed = split(text)
    if len(typed) != 1:
        raise WordsCount(found=len(typed), expected=1)
    read = {code: _found(typed, code) for code in LANGUAGES}
    found = read[_checked(read, typed, language)][0]
    return found.number if found else -1


def _found(typed: Sequence[str], language: str) -> tuple[Found | None, ...]:
    return tuple(_lookup(language).find(word) for word in typed)


@cache
def _lookup(language: str) -> Lookup:
    return Lookup([(word, latin(word, language)) for word in words(language)])


def _fitting(read: Readings) -> tuple[str, ...]:
    """Languages of all seven words: those in which they stand as they are written, or if there is none, all."""
    whole = {code: found for code, found in read.items() if None not in found}
    exact = tuple(c for c, found in whole.items() if all(f and f.likeness is Likeness.WRITTEN for f in found))
    return exact or tuple(whole)


def _chosen(read: Readings, typed: Sequence[str]) -> str:
    fitting = _fitting(read)
    if not fitting:
        raise _unknown(read, typed, min(LANGUAGES, key=lambda code: _distance(read[code], typed, code)))
    if len(fitting) > 1:
        raise LanguageUnclear(languages=fitting)
    return fitting[0]


def _checked(read: Readings, typed: Sequence[str], language: str) -> str:
    if None not in read[language]:
        return language
    fitting = _fitting(read)
    raise LanguageOther(language=fitting[0]) if fitting else _unknown(read, typed, language)


def _distance(found: Sequence[Found | None], typed: Sequence[str], language: str) -> float:
    """How far the unknown words are from the list, together."""
    unknown = (word for word, here in zip(typed, found, strict=True) if here is None)
    return sum(1 + _lookup(language).nearest(word)[0] for word in unknown)


def _unknown(read: Readings, typed: Sequence[str], language: str) -> WordUnknown:
    place = read[language].index(None)
    _, nearest = _lookup(language).nearest(typed[place])
    return WordUnknown(position=place + 1, nearest=words(language)[nearest], language=language)
