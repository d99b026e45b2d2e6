"""From Cyrillic to Latin: Belarusian, Russian and Ukrainian by each of 41 systems, and the name line of a passport.

The systems are rows of tables/romanisations.json; this reads them and adds only how a rule is applied and how case is
kept.
"""

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

_TABLE: dict[str, Any] = json.loads(files(__package__).joinpath("tables/romanisations.json").read_text("utf-8"))
_SYSTEMS: dict[str, dict[str, Any]] = _TABLE["systems"]
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_APOSTROPHES = str.maketrans("’ʼ`", "'''")

MRZ_PLACES = 39
_MRZ_EXPANSIONS: dict[str, str] = _TABLE["mrz"]["expansions"]
_MRZ_LETTERS = str.maketrans(_MRZ_EXPANSIONS | {"'": None, "’": None, "ʼ": None, ".": None, "-": " "})
# The shortest that must stay of the given names when a surname fills the line: two fillers and one letter.
_MRZ_SURNAME_PLACES = MRZ_PLACES - 3


@dataclass(frozen=True, slots=True)
class Romanisation:
    """One system, ready to use: rules of more than a letter as one pattern with a group each, and single letters."""

    rules: re.Pattern[str]
    becomes: tuple[str, ...]
    letters: dict[int, str]
    last: tuple[tuple[re.Pattern[str], str], ...]

    def word(self, word: str) -> str:
        """One word, its case kept: Шчука is Shchuka, ШЧУКА is SHCHUKA."""
        if len(word) > 1 and word.isupper():
            return self._spelt(word.lower()).upper()
        return self._spelt(word)

    def _spelt(self, word: str) -> str:
        plain = word.translate(_APOSTROPHES)
        spelt = (self.rules.sub(self._piece, plain) if self.becomes else plain).translate(self.letters)
        for ending, replacement in self.last:
            spelt = ending.sub(replacement, spelt)
        return spelt

    def _piece(self, found: re.Match[str]) -> str:
        piece = self.becomes[(found.lastindex or 0) - 1]
        return _capital(piece) if found[0][0].isupper() else piece


def _capital(piece: str) -> str:
    return piece[:1].upper() + piece[1:]


def systems(lang: str) -> tuple[str, ...]:
    """The codes of the systems for `be`, `ru` or `uk`, in the order of the table."""
    return tuple(code for code, system in _SYSTEMS.items() if system["lang"] == lang)


@lru_cache(maxsize=1 << 16)
def romanise(text: str, system: str) -> str:
    """Spell `text` by `system`. Words in Latin, digits, letters of other alphabets stay as they are."""
    rules = _romanisation(system)
    return _WORD.sub(lambda word: rules.word(word[0]) if _CYRILLIC.search(word[0]) else word[0], _composed(text))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@cache
def _romanisation(code: str) -> Romanisation:
    system = _SYSTEMS[code]
    rules = _rules(system)
    letters = {ord(letter.upper()): _capital(becomes) for letter, becomes in system["letters"].items()}
    letters |= {ord(letter): becomes for letter, becomes in system["letters"].items()}
    pattern = re.compile("|".join(f"({found})" for found, _ in rules), re.IGNORECASE)
    last = tuple((re.compile(found), becomes) for found, becomes in system.get("finally", {}).items())
    return Romanisation(pattern, tuple(becomes for _, becomes in rules), letters, last)


def _rules(system: dict[str, Any]) -> list[tuple[str, str]]:
    """Rules of more than a letter as (pattern, becomes); the first wins: endings, clusters, letters in a place."""
    places: dict[str, dict[str, str]] = _TABLE["places"]
    endings = [(f"{letters}$", becomes) for letters, becomes in _longest(system.get("endings", {}))]
    placed = [
        (places[place]["pattern"].replace("_", letter), becomes)
        for names, letters in system.get("where", {}).items()
        for letter, becomes in letters.items()
        for place in names.split(",")
    ]
    return [*endings, *_longest(system.get("clusters", {})), *placed]


def _longest(rows: dict[str, str]) -> list[tuple[str, str]]:
    return sorted(rows.items(), key=lambda row: -len(row[0]))


def mrz(name: str, system: str = "be_icao9303") -> str:
    """The name field of a TD3 machine-readable zone, 39 places: `SURNAME, GIVEN NAMES` is `SURNAME<<GIVEN<NAMES<<<`.

    Cyrillic is romanised by `system` first. A name too long loses its end; a surname that would fill the line leaves
    room for the first letter of the given names. Without a comma the whole is one identifier, as for a single name.
    """
    surname, _, given = (_mrz_letters(romanise(part, system)) for part in name.partition(","))
    if given and len(surname) > _MRZ_SURNAME_PLACES:
        surname = surname[:_MRZ_SURNAME_PLACES].rstrip("<")
    line = f"{surname}<<{given}" if given else surname
    return line[:MRZ_PLACES].ljust(MRZ_PLACES, "<")


def _mrz_letters(text: str) -> str:
    expanded = _composed(text).upper().translate(_MRZ_LETTERS)
    base = unicodedata.normalize("NFD", expanded)
    return "<".join("".join(letter for letter in word if "A" <= letter <= "Z") for word in base.split()).strip("<")
