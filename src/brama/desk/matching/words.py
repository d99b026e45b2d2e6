"""Words and numbers for evidence in the language of the page: what met what, signed bits, percents."""

from contextlib import suppress
from datetime import date
from typing import Final

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from brama.desk.matching.evidence import START, SUM
from brama.pages.languages import FALLBACK, has, say
from brama.screening.evidence import Evidence
from brama.screening.waterfall import certain_percent

_DATES: Final = ("birth_date", "birth_month", "birth_year", "birth_generation")
_NAMES: Final = ("surname", "given", "patronymic")
_LONGEST: Final = 120
"""Characters of one fact that are shown: a record of a register may hold anything."""


def phrase(language: str, piece: Evidence) -> str:
    """What met what, in one line: `surname Лясовік = Лесовик · 1 in 4 552`. A code without words is said as itself."""
    sides = {side: _fact(language, piece, piece.facts.get(side)) for side in ("ours", "theirs")}
    facts = {**sides, "one": sides["ours"] or sides["theirs"], "count": number(language, piece.facts.get("count"))}
    code = f"evidence-{_code(piece)}"
    said = (
        say(language, code, **facts)
        if has(FALLBACK, code)
        else " ".join(part for part in (piece.code, facts["one"]) if part)
    )
    share = piece.facts.get("share")
    if isinstance(share, float) and 0 < share < 1:
        return f"{said} · {say(language, 'evidence-share', count=number(language, round(1 / share)))}"
    return said


def _code(piece: Evidence) -> str:
    """Of a part of which nothing tells whether it is a surname, the words say so."""
    untold = piece.facts.get("role") == "unknown"
    return piece.code.replace("surname_", "part_", 1) if untold else piece.code


def bits(language: str, weight: float) -> str:
    """A signed weight with a real minus sign, and never minus zero."""
    rounded = round(weight, 1)
    return ("\u2212" if rounded < 0 else "+") + str(format_decimal(abs(rounded), "#,##0.0", language))


def percent(language: str, probability: float) -> str:
    """A probability, never a round 0 or 100."""
    shown = certain_percent(probability)
    written = format_decimal(shown, "0.0" if shown > 99 else "0", language)
    return f"{written}\u00a0%" if shown else "<\u00a01\u00a0%"


def number(language: str, count: object) -> str:
    """A number with its thousands apart."""
    return format_decimal(count, "#,##0", language) if isinstance(count, int) else ""


def total(language: str, weight: float, probability: float) -> str:
    """The last row: what all of it comes to."""
    return say(language, f"evidence-{SUM}", percent=percent(language, probability), bits=bits(language, weight))


def start(language: str, persons: int) -> str:
    """The first row: where one starts before looking."""
    return say(language, f"evidence-{START}", count=number(language, persons), persons=persons)


def _fact(language: str, piece: Evidence, value: object) -> str:
    """A fact as the page says it, kept apart from the words around it, whatever its script."""
    if value is None:
        return ""
    parts = value if isinstance(value, list | tuple) else [value]
    return "\u2068" + " / ".join(_said(language, piece.code, str(part))[:_LONGEST] for part in parts) + "\u2069"


def _said(language: str, code: str, written: str) -> str:
    if code.startswith(_DATES):
        return day(language, written)
    if code.startswith("gender"):
        return say(language, f"evidence-{written}") if written in ("male", "female") else written
    if code.startswith("country"):
        return str(Locale.parse(language).territories.get(written.upper(), written))
    shown = "".join(char for char in written if char.isprintable())
    # The engine compares words in small letters.
    return shown[:1].upper() + shown[1:] if code.startswith(_NAMES) else shown


def day(language: str, written: str) -> str:
    """A date as far as it is known, as this language writes it; as it was written where it is none."""
    with suppress(ValueError, OverflowError):
        parts = [int(part) for part in written.split("-")]
        form = ("y", "LLLL y", "d MMMM y")[len(parts) - 1 if len(parts) < 3 else 2]
        return str(format_date(date(*[*parts, 1, 1][:3]), form, locale=language))
    return written
