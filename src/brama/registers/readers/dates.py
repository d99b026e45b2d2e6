"""Reading birth dates: partial, in words of five languages, in ranges; what cannot be is cut down to its year or less.

Dots and dashes after a day mean day, month, year. Slashes mean the same unless that is impossible. A year of two digits is read behind
day and month only. A decade (`1970s`) is no year and is left unread.
"""

import re
from functools import lru_cache

from brama.persons import PartialDate
from brama.registers.readers.days import Dates, is_year, one_date, with_short_year, years
from brama.registers.readers.reference import forms

_MONTHS = {form: int(month) for form, month in forms("months.tsv")}
_OR = frozenset([";", "|", "or", "или", "або", "ці", "чи", "lub", "oder"])
_TO = frozenset(["-", "–", "—", "to", "until", "till", "по", "до", "да", "do", "bis"])
_BETWEEN = frozenset(["between", "между", "паміж", "між", "między", "miedzy", "zwischen"])
_AND = frozenset([",", "and", "и", "і", "й", "та", "ды", "i", "a", "oraz", "und"])
_ROMAN = {
    form: month
    for month, form in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"), 1)
}
_CYRILLIC_ROMAN = str.maketrans("іх", "ix")
_OF_YEAR = frozenset(["г", "год", "года", "р", "рік", "року", "r", "roku", "рока"])
_DECADE = re.compile(r"\b\d{3}0(?:['’]?s|-?(?:е|х|я|ые|ых|ыя|ті|тих|те|er|te|ych|tych))\b")
_PIECE = re.compile(r"\d+|[^\W\d_]+|[-–—/.;,|]")
_TIME = re.compile(r"[t ]\d{1,2}:\d\d.*")


@lru_cache(maxsize=1 << 16)
def dates(text: str) -> Dates:
    """The dates that the text states, none if it states none. Two forms are read at once: `1974-03-07` and `1974`."""
    if len(text) == 4 and text.isdecimal():
        return one_date(int(text), 0, 0)
    if len(text) == 10 and text[4] == text[7] == "-":
        year, month, day = text[:4], text[5:7], text[8:]
        if year.isdecimal() and month.isdecimal() and day.isdecimal():
            return one_date(int(year), int(month), int(day))
    return tuple(dict.fromkeys(date for part in _parts(text) for date in _of_part(part)))


def _parts(text: str) -> list[list[str]]:
    """The pieces of each alternative: `1 Jan 1960; 2 Feb 1961` has two."""
    parts: list[list[str]] = [[]]
    for piece in _PIECE.findall(_TIME.sub("", _DECADE.sub("", text.casefold()))):
        if piece in _OR:
            parts.append([])
        else:
            parts[-1].append(piece)
    return parts


def _of_part(pieces: list[str]) -> Dates:
    numbers = [piece for piece in pieces if piece.isdecimal()]
    stated = [int(number) for number in numbers if is_year(number)]
    months = [_MONTHS[piece] for piece in pieces if piece in _MONTHS] or _roman(pieces)
    if len(stated) == 2:
        return _of_two(pieces, stated)
    if len(numbers) == 1 and len(numbers[0]) == 8:
        return _of_eight(numbers[0])
    if not stated:
        return _of_short_word(months, pieces) if months else _of_short(numbers, pieces)
    if len(stated) != 1:
        return tuple(PartialDate(year) for year in stated)
    if months:
        return _of_words(stated[0], months, [int(number) for number in numbers if len(number) < 3])
    return _of_numbers([number for number in numbers if len(number) < 5], pieces)


def _of_words(year: int, months: list[int], days: list[int]) -> Dates:
    return one_date(year, months[0], days[0] if days else 0) if len(months) == 1 else one_date(year, 0, 0)


def _roman(pieces: list[str]) -> list[int]:
    """The month of `7 III 1974`: a Roman numeral between day and year, where nothing else stands. Elsewhere `i` is a word."""
    said = _said(pieces)
    month = _ROMAN.get(said[1].translate(_CYRILLIC_ROMAN)) if len(said) == 3 else None
    return [month] if month and said[0].isdecimal() and said[2].isdecimal() else []


def _of_short_word(months: list[int], pieces: list[str]) -> Dates:
    """`07-Mar-74`: day, month and two digits of a year, and nothing else."""
    said = _said(pieces)
    if len(said) != 3 or not all(len(said[at]) < 3 and said[at].isdecimal() for at in (0, 2)):
        return ()
    return with_short_year(int(said[0]), months[0], said[2])


def _said(pieces: list[str]) -> list[str]:
    """The pieces that are no signs, nor a word for year at the end."""
    said = [piece for piece in pieces if piece.isalnum()]
    return said[:-1] if said and said[-1] in _OF_YEAR else said


def _of_two(pieces: list[str], stated: list[int]) -> Dates:
    """`from 1960 to 1963` is every year between; `1960, 1963` is two dates."""
    first = next(at for at, piece in enumerate(pieces) if is_year(piece))
    second = next(at for at, piece in enumerate(pieces) if is_year(piece) and at > first)
    parted = next((at for at in range(first, second) if pieces[at] in _AND), 0)
    if parted and not _BETWEEN.intersection(pieces):
        return _of_part(pieces[:parted]) + _of_part(pieces[parted + 1 :])
    if parted or _TO.intersection(pieces[first:second]):
        return years(*stated)
    return tuple(PartialDate(year) for year in stated)


def _of_numbers(numbers: list[str], pieces: list[str]) -> Dates:
    """Numbers alone: the year stands first or last, and what cannot be a month is the day."""
    year = next(int(number) for number in numbers if is_year(number))
    rest = [int(number) for number in numbers if not is_year(number)]
    if len(rest) != 2:
        return one_date(year, rest[0] if len(rest) == 1 and _only(pieces) else 0, 0)
    day, month = reversed(rest) if is_year(numbers[0]) else rest
    if "/" in pieces and month > 12 >= day:
        day, month = month, day
    return one_date(year, month, day)


def _of_short(numbers: list[str], pieces: list[str]) -> Dates:
    """`07.03.74`, with a sign between all three; a day or month that cannot be leaves nothing that is certain."""
    if (
        len(pieces) < 5
        or pieces[:5:2] != numbers
        or not all(len(number) < 3 for number in numbers)
        or not _only(pieces)
    ):
        return ()
    day, month = map(int, numbers[:2])
    if "/" in pieces and month > 12 >= day:
        day, month = month, day
    return with_short_year(day, month, numbers[2])


def _only(pieces: list[str]) -> bool:
    """No words: `03.1974` has a month, `aged 12 in 1974` has not."""
    return all(not piece.isalpha() for piece in pieces)


def _of_eight(number: str) -> Dates:
    """`19740307` or `07031974`, without anything between."""
    starts, ends = is_year(number[:4]), is_year(number[4:])
    as_start = one_date(int(number[:4]), int(number[4:6]), int(number[6:])) if starts else ()
    as_end = one_date(int(number[4:]), int(number[2:4]), int(number[:2])) if ends else ()
    return as_end if as_end and as_end[0].day and not (as_start and as_start[0].day) else as_start or as_end
