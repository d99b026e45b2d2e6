"""Given names across languages: which family a form belongs to (Аляксандр, Alexander, Саша), and who a patronymic's father is."""

import csv
import re
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from importlib.resources import files
from itertools import chain
from operator import and_, or_

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from brama.names.encode import ALL_CLASSES, UNIT, consonant_classes, skeleton, weighed
from brama.names.forms import folded
from brama.names.repair import repair
from brama.names.sounds import VOWELS, cyrillic_readings, latin_readings

_FORMS = ("be_cyr", "be_variants", "be_lacinka", "ru_cyr", "ru_variants", "uk_cyr", "uk_variants", "pl", "icao_be", "bgn_be",
          "ru_latin", "other_latin")  # fmt: skip
_MORE = ("given_names_more.tsv", "given_names_east.tsv")
_NONE: frozenset[int] = frozenset()
_PATRONYMIC_ENDINGS = ("iNiČNa", "oViČ", "eViČ", "aViČ", "äViČ", "öViČ", "iViČ", "oVyČ", "eVyČ", "oVNa", "eVNa", "aVNa", "äVNa", "öVNa",
                       "iVNa", "iČNa", "ViČ", "VyČ", "VNa", "iČ", "yČ")  # fmt: skip
"""The longest first."""
_PATRONYMIC_LAST = ("iČ", "yČ", "VNa", "iČNa")
"""Every ending ends in one of these."""
_PATRONYMIC_SKELETONS = ("VH", "H", "VN", "HN")
_NOT_ALONE = frozenset({"allah"})
"""Part of a name and never one, though it sounds like Алла."""
_STEM_DISTANCE = 6
_HONOURED = re.compile(
    "(.{4,}?)(?:jon|zh[ao]n|dzh[ao]n|khon|xon|hon|be[kgy]|bo[yi]|ba[yi]|д?ж[ао]н|хон|бе[кгй]|бой|бай)"
)
"""A name of Central Asia or the Caucasus with what is added to it in courtesy (Rustamjon, Азизбек). Jan and Khan stand apart elsewhere."""
_WITH_ARTICLE = re.compile("(.{3,})u[lr]")
"""A first name with the article of the second, as it is written in Bengal and Pakistan (Habibur Rahman, Azizul Haque)."""
_TA_MARBUTA = ("ة", "ہ")
_SHORT = 3
"""Letters of a form of which no other case is looked for."""
_LONG = 12
"""Shorter forms, in quarters of a consonant, are a slip away from too much."""


@dataclass(slots=True)
class Families:
    """Forms of given names by text and by reading; a form may belong to several families (Саша). Those of numbers under
    `of_europe` are of Europe; `familiar` are the sounds of short forms outside the Slavic languages. Numbers shift when a row is added to
    a table: what is written to a file names a family by `names`, its gender and first form."""

    formal: dict[str, set[int]] = field(default_factory=dict)
    short: dict[str, set[int]] = field(default_factory=dict)
    declined: dict[str, set[int]] = field(default_factory=dict)
    genders: dict[int, str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    fathers: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    sounds: dict[int, set[str]] = field(default_factory=dict)
    stems: dict[int, set[str]] = field(default_factory=dict)
    skeletons: dict[int, set[str]] = field(default_factory=dict)
    beginnings: dict[int, set[str]] = field(default_factory=dict)
    familiar: dict[int, set[str]] = field(default_factory=dict)
    of_europe: int = 0

    def add(self, family: int, gender: str, formal: list[str], short: list[str]) -> None:
        """Enter one family: its gender, full forms and diminutives, as written."""
        self.genders[family], self.names[family] = gender, f"{gender} {formal[0]}"
        full, familiar = _keyed(formal), _keyed(short)
        for forms, index in ((full, self.formal), (familiar, self.short)):
            for key in chain.from_iterable(forms):
                index.setdefault(key, set()).add(family)
        spoken = _spoken(full)
        self.sounds[family] = set(map(weighed, spoken | _spoken(familiar)))
        self.skeletons[family] = set(map(skeleton, spoken | _spoken(familiar)))
        self.beginnings[family] = {text[0] for text, *_ in full} | {skeleton(each.lstrip("j")[:1]) for each in spoken}
        for stem in {_stem(reading) for reading in spoken if gender == "m"}:
            self.fathers.setdefault(_father_key(stem), []).append((weighed(stem), family))
            self.stems.setdefault(family, set()).add(weighed(stem))

    def add_other(self, family: int, formal: list[str], short: list[str]) -> None:
        """Enter more forms of a family, those of few letters by their letters alone: nobody slips from the familiar ones, begins with
        them, or is called after a father by them."""
        full, familiar = _keyed(formal), _keyed(short)
        for forms, index in ((full, self.formal), (familiar, self.short)):
            for text, *heard in forms:
                for key in (text, *(heard if len(text) > _SHORT else ())):
                    index.setdefault(key, set()).add(family)
        self.sounds[family] |= set(map(weighed, _spoken(full) | _spoken(familiar)))
        self.skeletons[family] |= set(map(skeleton, _spoken(full) | _spoken(familiar)))
        self.familiar.setdefault(family, set()).update(map(weighed, _spoken(familiar)))


def _keyed(forms: list[str]) -> list[tuple[str, ...]]:
    return [_keys(form) for form in forms if form]


def _spoken(keyed: list[tuple[str, ...]]) -> set[str]:
    """How forms sound, without how they are written."""
    return {reading for _, *readings in keyed for reading in readings}


def _keys(form: str) -> tuple[str, ...]:
    text = repair(form)
    readings = cyrillic_readings(text) if text[:1] > "Ͽ" else latin_readings(text)[:1]
    return (folded(text), *readings[:1])


def _stem(reading: str) -> str:
    return reading.rstrip(VOWELS + "j")


def _father_key(reading: str) -> str:
    return ("a" if reading[:1] in VOWELS or reading[:1] == "j" else "") + skeleton(_stem(reading))


@lru_cache(maxsize=1)
def families() -> Families:
    """The tables shipped with the project, read once."""
    table = Families()
    rows = csv.DictReader(_lines("given_names.csv"))
    for row in rows:
        formal = [form for column in _FORMS for form in row[column].split("|") if form]
        table.add(len(table.genders), row["gender"], formal, [form for form in row["diminutives"].split("|") if form])
    for more in _MORE:
        table.of_europe = len(table.genders)  # those of the last table are of the east
        for gender, forms in (line.split("\t") for line in _lines(more)):
            table.add(len(table.genders), gender, forms.split("|"), [])
    for gender, formal_forms, short in (line.split("\t") for line in _lines("given_names_short.tsv")):
        _add_short(table, gender, formal_forms.split("|"), short.split("|"))
    _add_other_cases(table)
    return table


def _add_short(table: Families, gender: str, formal: list[str], short: list[str]) -> None:
    """Enter other forms of a name, and short ones, with the families of this gender that have its first form; else as a family."""
    known = [each for each in table.formal.get(_keys(formal[0])[0], _NONE) if table.genders[each] == gender]
    if not known:
        table.add(len(table.genders), gender, formal[:1], [])
        known = [len(table.genders) - 1]
    for family in known:
        table.add_other(family, formal, short)


_CASES = {
    "й": "я ю ем єм єві",
    "ь": "я ю ем еві",
    "а": "ы и е ой ай у і ою",
    "я": "и і ю ей яй ї єю",
    "о": "а у ом ові",
}
_CASES_OF_MEN = "а у ом ам ові"


def _add_other_cases(table: Families) -> None:
    """Cyrillic forms in other cases than the nominative (Дмитрия, Ганне), where these are no forms of another name."""
    forms = {form: families_of for form, families_of in table.formal.items() if form[:1] > "Ͽ" and len(form) > _SHORT}
    for form, families_of in forms.items():
        men = {family for family in families_of if table.genders[family] == "m"}
        stem, endings = (form[:-1], _CASES[form[-1]]) if form[-1] in _CASES else (form, _CASES_OF_MEN)
        for ending in endings.split() if form[-1] in _CASES or men else ():
            declined = stem + ending
            if declined not in table.formal and declined not in table.short:
                table.declined.setdefault(declined, set()).update(families_of)


def _lines(table: str) -> list[str]:
    text = files(__package__).joinpath(f"tables/{table}").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def given_families(text: str, readings: tuple[str, ...]) -> frozenset[int]:
    """Families of which this is a form, by how it is written or how it sounds; empty if it is no known given name."""
    if text in _NOT_ALONE:
        return _NONE
    if text[-1:] in _TA_MARBUTA:  # a vowel that the others do not write: Noura is no Nour
        readings = tuple([reading + "a" for reading in readings])
    known = _families_by_form()
    found = [known[key] for key in (text, *readings) if key in known and (key is text or not key.islower())]
    found = found or _as_spoken(folded(text), readings)
    return found[0].union(*found[1:]) if found else _NONE


def _as_spoken(text: str, readings: tuple[str, ...]) -> list[frozenset[int]]:
    """Families of a form that no table has letter by letter: with Persian letters for Arabic ones, or y for i (Dmytro, Vasyl)."""
    known, plain = _families_by_form(), _families_by_plain_sound()
    if text in known:
        return [known[text]]
    if text in families().declined:
        return [frozenset(families().declined[text])]
    found = [plain[key] for key in [r.replace("y", "i") for r in readings if not r.islower()] if key in plain]
    return found or _known_inside(text)


def _known_inside(text: str) -> list[frozenset[int]]:
    """Families of a name to which something was added."""
    known = _families_by_form()
    honoured = _HONOURED.fullmatch(text)
    if honoured and honoured[1] in known:
        return [known[honoured[1]]]
    beside = _WITH_ARTICLE.fullmatch(text)
    eastern = beside and beside[1] in known and min(known[beside[1]]) >= families().of_europe
    return [known[beside[1]]] if beside and eastern else []


@lru_cache(maxsize=1)
def _families_by_plain_sound() -> dict[str, frozenset[int]]:
    plain: dict[str, frozenset[int]] = {}
    for form, families_of in _families_by_form().items():
        key = form.replace("y", "i")
        plain[key] = plain.get(key, _NONE) | families_of
    return plain


@lru_cache(maxsize=1)
def _families_by_form() -> dict[str, frozenset[int]]:
    table = families()
    forms = table.formal.keys() | table.short.keys()
    return {form: frozenset(table.formal.get(form, _NONE) | table.short.get(form, _NONE)) for form in forms}


def patronymic_stem(readings: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The father's name inside a patronymic as it sounds, or "" where no ending is one; and the readings that remain."""
    for reading in readings:
        if not reading.endswith(_PATRONYMIC_LAST):
            continue
        for ending in _PATRONYMIC_ENDINGS:
            if reading.endswith(ending) and len(reading) - len(ending) >= 2:
                return _stem(reading[: -len(ending)]), (reading,)
    return "", readings


@lru_cache(maxsize=1 << 14)
def father_families(stem: str) -> frozenset[int]:
    """Families of men's names from which a patronymic with this stem is formed."""
    sought = weighed(stem)
    near = [
        (Levenshtein.distance(sought, known), family) for known, family in families().fathers.get(_father_key(stem), ())
    ]
    best = min(near, default=(99, 0))[0]
    return frozenset(family for distance, family in near if distance <= min(best + 1, _STEM_DISTANCE, len(sought) // 3))


def forms_like(known: frozenset[int], sounds: tuple[str, ...], always: int, never: int) -> bool:
    """Whether one of these weighed readings, whose consonant classes are in all and in none of them, is a slip away from a form of these
    families."""
    for family in known:
        in_all, in_none = _classes(family)
        # One slip makes one other consonant, not two.
        apart = (always & in_none).bit_count() > 1 or (in_all & never).bit_count() > 1
        if not apart and _one_slip(_long_forms(family), sounds):
            return True
    return False


def fathers_like(known: frozenset[int], stem: str) -> bool:
    """Whether a patronymic stem is a slip away from a stem of these families."""
    sounds = (weighed(stem),)
    return any(_one_slip(_long_stems(family), sounds) for family in known)


@lru_cache(maxsize=1 << 12)
def _long_forms(family: int) -> tuple[str, ...]:
    told = families().sounds[family] - families().familiar.get(family, set())
    return tuple(sorted(form for form in told if len(form) >= _LONG))


@lru_cache(maxsize=1 << 12)
def _classes(family: int) -> tuple[int, int]:
    """Consonant classes that are in all forms, and in none, as bits."""
    classes = [consonant_classes(each) for each in families().skeletons[family]]
    return reduce(and_, classes), ALL_CLASSES ^ reduce(or_, classes)


@lru_cache(maxsize=1 << 12)
def _long_stems(family: int) -> tuple[str, ...]:
    return tuple(sorted(stem for stem in families().stems.get(family, ()) if len(stem) >= _LONG))


@lru_cache(maxsize=1 << 12)
def skeletons_of(given: frozenset[int], fathers: frozenset[int]) -> frozenset[str]:
    """Skeletons of all forms of these families, and of the patronymics formed from those fathers."""
    table = families()
    names = {form for family in given for form in table.skeletons[family]}
    stems = {form for family in fathers for form in table.skeletons[family]}
    return frozenset(names | {stem + ending for stem in stems for ending in _PATRONYMIC_SKELETONS})


@lru_cache(maxsize=1 << 12)
def beginnings_of(given: frozenset[int], fathers: frozenset[int]) -> frozenset[str]:
    """First letters and first sounds of the full forms of these families, and of those fathers."""
    return frozenset(begun for family in given | fathers for begun in families().beginnings[family])


def _one_slip(forms: tuple[str, ...], sounds: tuple[str, ...]) -> bool:
    return any(process.extractOne(s, forms, scorer=Levenshtein.distance, score_cutoff=UNIT + 1) for s in sounds)


def gender_of(given: frozenset[int]) -> str:
    """Return "m" or "f" where all families agree, else ""."""
    genders = {families().genders[family] for family in given}
    return genders.pop() if len(genders) == 1 else ""
