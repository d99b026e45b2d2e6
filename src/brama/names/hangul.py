"""Korean names: a word holds the surname, of one syllable or seldom of two, and the given name; each syllable as its bearers spell it.

The South's Revised Romanization and the North's spelling, which is McCune and Reischauer's without its marks, differ in a few letters;
passports keep older customs for some surnames.
"""

from functools import lru_cache
from importlib.resources import files

_FIRST, _LAST = "가", "힣"
_BLOCK, _RIME = 588, 28
"""Syllables with one initial, and with one initial and one vowel (Unicode, chapter 3.12)."""
_LONGEST = 3
"""Syllables of a name with a surname of one; what is longer is a foreign name by its sounds."""


@lru_cache(maxsize=1)
def _rows() -> dict[str, list[list[str]]]:
    table: dict[str, list[list[str]]] = {}
    for line in files(__package__).joinpath("tables/hangul.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, *row = line.split("\t")
            table.setdefault(kind, []).append(row)
    return table


def parts(text: str) -> list[str]:
    """The surname, and the syllables of the given name each alone, as most lists write them; a foreign name stays whole."""
    place = 2 if len(text) > 2 and [text[:2]] in _rows()["two"] else 1
    if len(text) - place >= _LONGEST or not _syllables_only(text):
        return [text]
    return [text[:place], *text[place:]]


def spellings(text: str) -> tuple[str, ...]:
    """How the syllables of a word may be spelt in Latin letters: as in the South, as in the North, by custom."""
    if not _syllables_only(text):
        return ()
    by_rule = ("".join(_spelt(letter, country) for letter in text) for country in (0, 1))
    by_custom = dict(_rows()["custom"]).get(text, "")
    return tuple(dict.fromkeys(filter(None, (*by_rule, *by_custom.split(",")))))


def _syllables_only(text: str) -> bool:
    return all(_FIRST <= letter <= _LAST for letter in text)


def _spelt(syllable: str, country: int) -> str:
    initial, rest = divmod(ord(syllable) - ord(_FIRST), _BLOCK)
    places = zip(("initial", "vowel", "final"), (initial, *divmod(rest, _RIME)), strict=True)
    return "".join(_rows()[kind][place][country].strip("-") for kind, place in places)
