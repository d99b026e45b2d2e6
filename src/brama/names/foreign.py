"""A Slavic name as others write it in Latin letters: declined (Łukaszenki, Lukašenkos), or in Hungarian spelling (Lukasenko).

What comes of it stands beside the name as it is written, and only where some word of the name can hardly be meant otherwise.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from brama.names.families import gender_of, given_families
from brama.names.family_tables import families
from brama.names.forms import forms_groups
from brama.names.latin import latin_readings
from brama.names.repair import repair

_HUNGARIAN, _NOT_HUNGARIAN = re.compile(r"cs|zs|sz(?!cz)"), re.compile(r"[włščž]|cz|rz|(?<!s)ch")
_SPELT = re.compile("sz|zs|cs|[scj]")
_SOUNDS = {"sz": "s", "zs": "zh", "cs": "ch", "s": "sh", "c": "ts", "j": "y"}
_CLEAR = ("a", "owi", "em", "iem", "ovi", "om", "am", "ui", "jaus", "y", "ii", "gi", "ki", "ą", "ę", "os")
"""Endings by which a given name is declined for certain: with the others it may be another name (Martino)."""
_VOWELS = "aeiouyáéíóúýąęóū"
_SHORTEST = 4
"""Letters of a given name."""


def spelt_otherwise(name: str) -> Iterator[str]:
    """Other texts for a name in Latin letters."""
    small = name.lower()
    if _HUNGARIAN.search(small) and not _NOT_HUNGARIAN.search(small):
        yield _cased(name, _SPELT.sub(lambda letters: _SOUNDS[letters[0]], small))
    words = small.split()
    if len(words) > 1 and True in map(_declined, words):
        for sex in "mf":
            named = [_nominative(word, sex) for word in words]
            if named != words and (sex == "f" or _all_declined(words, named)):
                yield _cased(name, " ".join(named))


def _all_declined(words: list[str], named: list[str]) -> bool:
    """Whether a man's names are all in another case: those alone that end in a vowel have none."""
    return all(word != new or word[-1] in _VOWELS for word, new in zip(words, named, strict=True))


def _cased(name: str, small: str) -> str:
    """Capitals where the name has them, word by word."""
    return " ".join(
        new.upper() if word.isupper() else new for word, new in zip(name.split(), small.split(), strict=True)
    )


def _rows() -> Iterator[list[str]]:
    """Kind and sex, nominative, endings."""
    lines = files(__package__).joinpath("tables/latin_cases.tsv").read_text("utf-8").splitlines()
    return (line.split("\t") for line in lines if line and not line.startswith("#"))


@lru_cache(maxsize=1)
def _sure() -> tuple[str, ...]:
    """Endings that hardly any nominative has, of either sex."""
    return tuple(ending for kind, _, endings in _rows() if kind.startswith("sure") for ending in endings.split())


@lru_cache(maxsize=1)
def _endings() -> dict[str, list[tuple[re.Pattern[str], str]]]:
    """By kind and sex, endings and what stands in their place in the nominative."""
    rows: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for kind, nominative, endings in _rows():
        pattern = re.compile(f"(?<=..)(?:{'|'.join(sorted(endings.split(), key=len, reverse=True))})$")
        rows.setdefault(kind, []).append((pattern, nominative.replace("_", "")))
    return rows


@lru_cache(maxsize=1 << 16)
def _declined(word: str) -> bool:
    """Whether a word can hardly be a nominative."""
    if word.endswith(_sure()) and any(pattern.search(word) for sex in "mf" for pattern, _ in _endings()[f"sure {sex}"]):
        return True
    return word.endswith(_CLEAR) and not _known(repair(word)) and any(_given(word, sex) for sex in "mf")


def _known(text: str) -> bool:
    return bool(forms_groups(text) or given_families(text, latin_readings(text)))


@lru_cache(maxsize=1 << 16)
def _nominative(word: str, sex: str) -> str:
    """The word in the nominative of this sex; itself where it is none of another case."""
    if given := _given(word, sex):
        return given
    for pattern, nominative in (*_endings()[f"sure {sex}"], *_endings()[f"maybe {sex}"]):
        if pattern.search(word):
            return pattern.sub(nominative, word)
    return word


def _given(word: str, sex: str) -> str:
    """The given name of this sex of which the word is another case; empty where it is none."""
    for pattern, nominative in _endings()[f"given {sex}"]:
        named = pattern.sub(nominative, word) if pattern.search(word) else ""
        if len(named) >= _SHORTEST and _is_given(repair(named), sex):
            return named
    return ""


def _is_given(text: str, sex: str) -> bool:
    found = given_families(text, latin_readings(text))
    return gender_of(found) == sex and min(found) < families().of_europe
