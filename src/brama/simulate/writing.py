"""How a name is written on its way into a list: whose spelling, which system, which order, which letters."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from random import Random

from brama.names.romanise import mrz, romanise
from brama.simulate.life import LANGUAGES, Life
from brama.simulate.rows import rows

OWN_LETTERS = "-"
# Signs for ь, ъ and the apostrophe, which lists leave out of Latin names.
_MARKS = str.maketrans(dict.fromkeys("’”ʹʺʼ'\"`"))
_CYRILLIC = re.compile("[Ѐ-ӿ]")


@dataclass(frozen=True, slots=True)
class Writing:
    """One row of the table of writings; `short`, when set, is the diminutive that stands for the given name."""

    code: str
    language: str
    system: str
    order: str
    letters: str
    short: str = ""

    @property
    def latin(self) -> bool:
        """Whether the name ends up in Latin letters."""
        return self.system != OWN_LETTERS or self.language == "pl"


LETTERS: dict[str, Callable[[list[str], str], str]] = {
    "title": lambda words, _: " ".join(words),
    "upper": lambda words, _: " ".join(words).upper(),
    "surname": lambda words, order: " ".join(
        word.upper() if part == "s" else word for part, word in zip(order, words, strict=True)
    ),
    "mrz": lambda words, _: mrz(f"{words[0]}, {' '.join(words[1:])}").rstrip("<"),
}


def written(life: Life, writing: Writing) -> str:
    """The full name by one writing. A patronymic that the writing has no form for is left out."""
    order = "".join(part for part in writing.order if part != "p" or life.patronymic.get(writing.language))
    words = [_spelt(_part(life, part, writing), writing) for part in order]
    return LETTERS[writing.letters](words, order)


def _part(life: Life, part: str, writing: Writing) -> str:
    forms = {"s": life.surname, "g": life.given, "p": life.patronymic}[part]
    return writing.short if part == "g" and writing.short else forms[writing.language]


def _spelt(word: str, writing: Writing) -> str:
    if not writing.latin or not _CYRILLIC.search(word):
        return word
    return romanise(word, writing.system).translate(_MARKS)


def usual(home: str, rng: Random) -> Writing:
    """A writing as lists have it for somebody from `home`."""
    writings, weights = _writings(home)
    return rng.choices(writings, cum_weights=weights)[0]


_NONE: frozenset[str] = frozenset()
_NOT_WRITTEN = {"be": frozenset("иїєґщъ"), "ru": frozenset("іўїєґ"), "uk": frozenset("ыэёўъ")}
"""Cyrillic letters that a language does not have, of those that its neighbours have."""


def with_short(writing: Writing, diminutives: tuple[str, ...], rng: Random) -> Writing | None:
    """The writing with a diminutive for the given name, in its own script where there is one."""
    fitting = [name for name in diminutives if bool(_CYRILLIC.search(name)) != writing.latin]
    if writing.system != OWN_LETTERS:
        # What its language does not write, no system romanises.
        fitting = fitting or [
            name for name in diminutives if _NOT_WRITTEN.get(writing.language, _NONE).isdisjoint(name.lower())
        ]
    return replace(writing, short=rng.choice(fitting)) if fitting else None


@cache
def _writings(home: str) -> tuple[list[Writing], list[float]]:
    table = [(Writing(*row[:5]), float(row[5].split(",")[LANGUAGES.index(home)])) for row in rows("writings")]
    used = [(writing, weight) for writing, weight in table if weight]
    return [writing for writing, _ in used], list(accumulate(weight for _, weight in used))


@cache
def writing_of(code: str) -> Writing:
    """The writing of that code."""
    return next(Writing(*row[:5]) for row in rows("writings") if row[0] == code)
