"""Reading one part of a name: what it may sound like, which given name it is, whose child it says."""

from typing import NamedTuple

from brama.names import abjad, chinese
from brama.names.cyrillic import cyrillic_readings
from brama.names.families import father_families, gender_of, given_families, patronymic_stem
from brama.names.forms import forms_groups
from brama.names.latin import latin_readings
from brama.names.openings import other_openings
from brama.names.scripts import burmese_readings, hangul_readings, other_readings
from brama.names.sounds import masculine, of_adjective
from brama.names.token import LATIN_ENDS, SLAVIC, Token, made, script_of
from brama.names.words import texts_of

_NO_GENDER = ""
_NONE: frozenset[int] = frozenset()
_SYLLABLE = 4
"""Letters of a given name that may be a Chinese syllable as well (Ян, Yan)."""
_ARMENIAN = ("äN", "jaN")
_WESTERN = str.maketrans("BDGĎǮ", "PTKCČ")
"""Western Armenians voice the consonants that Eastern ones do not, and the other way round (Bedrosian, Petrosyan)."""


class _Heard(NamedTuple):
    """What a repaired text may sound like, the stem of a patronymic in it, and its families."""

    readings: tuple[str, ...]
    stem: str
    families: frozenset[int]


def _heard(text: str) -> _Heard:
    readings = _readings(text, script_of(text))
    stem, told = patronymic_stem(readings, text < LATIN_ENDS) if len(text) > 3 else ("", readings)
    readings = told if stem and father_families(stem) else readings
    return _Heard(readings, stem, given_families(text, readings))


def read(text: str) -> Token:
    """Everything about one repaired piece of a name, read anew."""
    readings, stem, families = _heard(text)
    plain = readings if families else tuple(dict.fromkeys(map(masculine, readings)))
    if plain and not (families or stem) and readings[0].endswith("aja"):
        plain = tuple(dict.fromkeys((*plain, *of_adjective(readings[0]))))
    listed = bool(families or (stem and father_families(stem)) or forms_groups(text))
    gender = _gender(readings, plain, families, stem)
    if plain and not (families or stem or plain[0].endswith(SLAVIC)) and text < LATIN_ENDS:
        plain = tuple(dict.fromkeys((*plain, *other_openings(text, listed))))
    if plain and plain[0].endswith(_ARMENIAN):
        bare = (plain[0], plain[0].removeprefix("H"))  # Hakobyan, Акопян
        plain = tuple(dict.fromkeys((*plain, bare[1], *(each.translate(_WESTERN) for each in bare))))
    if not stem and (not families or len(text) <= _SYLLABLE):
        plain = tuple(dict.fromkeys((*plain, *chinese.readings(text))))
    return made(text, plain, families, stem, gender, listed)


def families_in(word: str) -> list[tuple[str, frozenset[int], frozenset[int]]]:
    """The text of each token in a word, its families and its father's: to say no more takes half the time, where no name is expected."""
    return [
        (text, families, father_families(stem) if stem else _NONE)
        for text, (_, stem, families) in ((text, _heard(text)) for text in texts_of(word))
    ]


_READERS = {
    "latin": latin_readings, "cyrillic": cyrillic_readings, "abjad": abjad.readings, "myanmar": burmese_readings,
    "hangul": hangul_readings,
}  # fmt: skip


def _readings(text: str, script: str) -> tuple[str, ...]:
    return _READERS.get(script, other_readings)(text) or ((text,) if text else ())


def _gender(readings: tuple[str, ...], plain: tuple[str, ...], families: frozenset[int], stem: str) -> str:
    if families:
        return gender_of(families)
    if stem:
        return "f" if readings[0].endswith("a") else "m"
    return "f" if plain != readings else _NO_GENDER
