"""Given names across languages, as the tables shipped with the project list them: families of forms, and the fathers' names they make."""

import csv
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from itertools import chain

from brama.names.cyrillic import cyrillic_readings
from brama.names.encode import skeleton, weighed
from brama.names.forms import folded
from brama.names.latin import latin_readings
from brama.names.repair import repair
from brama.names.sounds import VOWELS

_FORMS = ("be_cyr", "be_variants", "be_lacinka", "ru_cyr", "ru_variants", "uk_cyr", "uk_variants", "pl", "icao_be", "bgn_be",
          "ru_latin", "other_latin")  # fmt: skip
_MORE = ("given_names_more.tsv", "given_names_east.tsv")
_NONE: frozenset[int] = frozenset()
_SURNAMES = ("dou", "ssou", "drew")
"""What ends so is a form by its letters alone: Mamadou and Andrew sound like the surnames Мамедов and Андреев."""
_SHORT = 3
"""Letters of a form of which no other case is looked for."""


@dataclass(slots=True)
class Families:
    """Forms of given names by text and by reading; a form may belong to several families (Саша). Those of numbers under `seldom` are
    frequent, and those under `of_europe` of Europe; `stems` and `bones` are the sounds and skeletons of what children are called by;
    `familiar` are the sounds of short forms outside the Slavic languages. Numbers shift when a row is added to a table: what is written
    to a file names a family by `names`, its gender and first form."""

    formal: dict[str, set[int]] = field(default_factory=dict)
    short: dict[str, set[int]] = field(default_factory=dict)
    declined: dict[str, set[int]] = field(default_factory=dict)
    genders: dict[int, str] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    fathers: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    sounds: dict[int, set[str]] = field(default_factory=dict)
    stems: dict[int, set[str]] = field(default_factory=dict)
    bones: dict[int, set[str]] = field(default_factory=dict)
    skeletons: dict[int, set[str]] = field(default_factory=dict)
    beginnings: dict[int, set[str]] = field(default_factory=dict)
    familiar: dict[int, set[str]] = field(default_factory=dict)
    seldom: int = 0
    of_europe: int = 0

    def add(self, family: int, gender: str, formal: list[str], short: list[str]) -> None:
        """Enter one family: its gender, full forms and diminutives, as written."""
        self.genders[family], self.names[family] = gender, f"{gender} {formal[0].removeprefix('=')}"
        full, familiar = _keyed(formal), _keyed(short)
        for forms, index in ((full, self.formal), (familiar, self.short)):
            for key in chain.from_iterable(forms):
                index.setdefault(key, set()).add(family)
        spoken = _spoken(full)
        self.sounds[family] = set(map(weighed, spoken | _spoken(familiar)))
        self.skeletons[family] = set(map(skeleton, spoken | _spoken(familiar)))
        self.beginnings[family] = {text[0] for text, *_ in full} | {skeleton(each.lstrip("j")[:1]) for each in spoken}
        for stem in {stem_of(reading) for reading in spoken if gender == "m"}:
            self.fathers.setdefault(father_key(stem), []).append((weighed(stem), family))
            self.stems.setdefault(family, set()).add(weighed(stem))
            self.bones.setdefault(family, set()).add(skeleton(stem))

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
    """Keys of forms; an ё may be written е."""
    plain = [form.replace("ё", "е").replace("Ё", "Е") for form in forms if "ё" in form or "Ё" in form]
    return [_keys(form) for form in (*forms, *plain) if form]


def _spoken(keyed: list[tuple[str, ...]]) -> set[str]:
    """How forms sound, without how they are written."""
    return {reading for _, *readings in keyed for reading in readings}


def _keys(form: str) -> tuple[str, ...]:
    """How it is written and how it sounds; a form behind an equals sign is one by its letters alone (Janna is Жанна in the French way, and
    sounds like Яна)."""
    text = repair(form)
    if text[:1] == "=":
        return (folded(text[1:]),)
    readings = cyrillic_readings(text) if text[:1] > "Ͽ" else latin_readings(text)[:1]
    unsaid = text.endswith(_SURNAMES) and readings[0].endswith("V")
    return (folded(text), *(() if unsaid else readings[:1]))


def stem_of(reading: str) -> str:
    return reading.rstrip(VOWELS + "j")


def father_key(reading: str) -> str:
    return ("a" if reading[:1] in VOWELS or reading[:1] == "j" else "") + skeleton(stem_of(reading))


@lru_cache(maxsize=1)
def families() -> Families:
    """The tables shipped with the project, read once."""
    table = Families()
    rows = csv.DictReader(_lines("given_names.csv"))
    for row in rows:
        formal = [form for column in _FORMS for form in row[column].split("|") if form]
        table.add(len(table.genders), row["gender"], formal, [form for form in row["diminutives"].split("|") if form])
    table.seldom = len(table.genders)
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
        eastern = min(families_of) >= table.of_europe  # whose women's names end so (Фарида)
        stem, endings = (form[:-1], _CASES[form[-1]]) if form[-1] in _CASES else (form, _CASES_OF_MEN)
        for ending in endings.split() if form[-1] in _CASES or men else ():
            if eastern and ending == "а":
                continue
            declined = stem + ending
            if declined not in table.formal and declined not in table.short:
                table.declined.setdefault(declined, set()).update(families_of)


def _lines(table: str) -> list[str]:
    text = files(__package__).joinpath(f"tables/{table}").read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
