"""Surnames: stems and endings of four languages joined as their spellings ask, few common, many rare."""

from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random

from brama.names.romanise import romanise
from brama.simulate.life import LANGUAGES, Forms
from brama.simulate.rows import rows

GENDERS = ("male", "female")
LANDS = dict(zip("brup", LANGUAGES, strict=True))
# A surname whose stem is at home elsewhere is borne, but less.
_GUEST = 0.3
# Zipf and Mandelbrot: how fast stems grow rarer by their place in the table.
_OFFSET, _STEEPNESS = 4.0, 0.75
_DOUBLE = 0.015

_SOFT = {"be": "іеёюя", "ru": "юя", "uk": "юя", "pl": "i"}
_HARDENED = {"be": "ржшчц", "ru": "ржшчщц", "uk": "ржшчщц", "pl": "zcj"}
_HARD = {"be": str.maketrans("іеёюя", "ыэоуа"), "ru": str.maketrans("юя", "уа"), "uk": str.maketrans("юя", "уа")}
_VELARS = {"к": "ч", "г": "ж", "х": "ш", "k": "cz", "g": "ż", "h": "sz"}
_DENTALS = {"д": "дз", "т": "ц"}
_SOFTENING = frozenset({"enka", "uk", "enia", "ak"})
_NEVER_AFTER = {"chyk": "кгхжшчц", "ouski": "ц", "ovich": "ц"}


@dataclass(frozen=True, slots=True)
class Surname:
    """A surname in every language, for a man and for a woman."""

    male: Forms
    female: Forms

    def of(self, gender: str) -> Forms:
        """The form that agrees with the gender."""
        return self.male if gender == "male" else self.female


def surname(home: str, gender: str, rng: Random) -> Forms:
    """A surname as it occurs in `home`: common ones often; now and then a woman bears two."""
    surnames, weights = _borne_in(home)
    one = rng.choices(surnames, cum_weights=weights)[0].of(gender)
    if gender == "male" or rng.random() >= _DOUBLE:
        return one
    two = rng.choices(surnames, cum_weights=weights)[0].of(gender)
    return {language: f"{one[language]}-{two[language]}" for language in LANGUAGES}


@cache
def _borne_in(home: str) -> tuple[list[Surname], list[float]]:
    land = next(letter for letter, language in LANDS.items() if language == home)
    borne = [row for row in rows("surname_stems") if land in row[0]]
    found, weights = [], []
    for rank, (lands, kind, *stems) in enumerate(borne):
        commonness = (rank + _OFFSET) ** -_STEEPNESS * (1 if lands.startswith(land) else _GUEST)
        endings = _endings_of(kind, land, stems[0])
        total = sum(weight for _, weight in endings)
        for ending, weight in endings:
            found.append(_joined(tuple(stems), ending))
            weights.append(commonness * weight / total)
    return found, list(accumulate(weights))


def _endings_of(kind: str, land: str, stem: str) -> list[tuple[tuple[str, ...], float]]:
    column = "brup".index(land)
    endings = (
        ((code, *forms), float(weights.split(",")[column]))
        for code, kinds, *forms, weights in rows("surname_endings")
        if kind in kinds.split() and stem[-1] not in _NEVER_AFTER.get(code, "")
    )
    return [(ending, weight) for ending, weight in endings if weight]


@cache
def _joined(stems: tuple[str, ...], ending: tuple[str, ...]) -> Surname:
    code, *endings = ending
    male, female = {}, {}
    for language, stem, form in zip(LANGUAGES, stems, endings, strict=True):
        bases, ends = (stem if "/" in stem else f"{stem}/{stem}").split("/"), form.split("/")
        male[language] = _join(language, bases[0], ends[0], code in _SOFTENING)
        female[language] = _join(language, bases[1], ends[1], code in _SOFTENING)
    if not stems[LANGUAGES.index("pl")]:
        male["pl"], female["pl"] = romanise(male["be"], "be_pl_pwn"), romanise(female["be"], "be_pl_pwn")
    return Surname(male, female)


def _join(language: str, stem: str, ending: str, softens: bool) -> str:
    """Stem and ending in one spelling: Захар + юк is Захарук, Дзямід + енка Дзямідзенка, Марк + енка Марчэнка."""
    if softens and stem[-1:] in _VELARS:
        stem = stem[:-1] + _VELARS[stem[-1]]
    if ending[:1] in ("с", "s") and stem[-1:] in ("ц", "c"):
        ending = ending[1:]
    if stem and ending and ending[0] in _SOFT[language]:
        stem, ending = _soft_join(language, stem, ending)
    return stem + ending


def _soft_join(language: str, stem: str, ending: str) -> tuple[str, str]:
    if stem[-1] in _HARDENED[language]:
        if language == "pl":
            return stem, ending[1:] if ending[1:2] in "aeou" else ending
        return stem, ending[0].translate(_HARD[language]) + ending[1:]
    if language == "be" and stem[-1] in _DENTALS:
        return stem[:-1] + _DENTALS[stem[-1]], ending
    return stem, ending
